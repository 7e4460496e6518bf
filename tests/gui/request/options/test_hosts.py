from pytestqt.qtbot import QtBot

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.options.hosts import HostOptions
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.options import Network, Options, Postwright
from postwright.model.request import Request


def page(qtbot: QtBot, document: RequestDocument) -> HostOptions:
    group = HostOptions(Theme(), document, place="collection")
    qtbot.addWidget(group)
    document.changed.connect(group.refresh)
    group.refresh()
    group.show()
    return group


def test_names_are_sent_elsewhere(qtbot: QtBot) -> None:
    document = RequestDocument(Request(), RequestRef("/c"))
    group = page(qtbot, document)
    fields = group.table.fields
    fields.setData(fields.index(0, 1), "api.test")
    fields.setData(fields.index(0, 2), "unix:/run/api.sock")
    at = group.prefer.findData("ipv6")
    group.prefer.setCurrentIndex(at)
    group.prefer.activated.emit(at)
    wanted = Network(hosts=(("api.test", "unix:/run/api.sock"),), prefer="ipv6")
    assert document.request.options.postwright.network == wanted
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert document.request.options.postwright.network.hosts == (("api.test", ""),)


def test_rows_of_the_file_are_shown(qtbot: QtBot) -> None:
    hosts = (("a.test", "127.0.0.1"), ("*.b.test:81", "[::1]:82"))
    options = Options(postwright=Postwright(network=Network(hosts=hosts, prefer="ipv4")))
    document = RequestDocument(Request(options=options), RequestRef("/c"))
    group = page(qtbot, document)
    assert [(row.name, row.address) for row in group.table.rows] == list(hosts)  # type: ignore[attr-defined]
    assert group.prefer.currentText() == "IPv4"
