from pytestqt.qtbot import QtBot

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.options.proxy import ProxyOptions
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.options import CollectionProxy, Config, Network, Options, Postwright
from postwright.model.request import Request


def page(qtbot: QtBot, document: RequestDocument) -> ProxyOptions:
    group = ProxyOptions(Theme(), document, place="collection")
    qtbot.addWidget(group)
    document.changed.connect(group.refresh)
    group.refresh()
    group.show()
    return group


def choose(group: ProxyOptions, mode: str) -> None:
    at = group.mode.findData(mode)
    group.mode.setCurrentIndex(at)
    group.mode.activated.emit(at)


def test_a_proxy_is_written_by_hand(qtbot: QtBot) -> None:
    document = RequestDocument(Request(), RequestRef("/c"))
    group = page(qtbot, document)
    assert not group.host.isVisible()
    choose(group, "socks5")
    assert group.host.isVisible()
    assert not group.user.isVisible()
    assert group.port.placeholderText() == "1080"
    group.signs_in.click()
    for field, text in ((group.host, "p.test"), (group.port, "9"), (group.user, "me"),
                        (group.password, "{{pw}}"), (group.bypass, ".a.test")):  # fmt: skip
        field.setText(text)
        field.editingFinished.emit()
    assert document.request.options.config.proxy == CollectionProxy(
        inherit=False, protocol="socks5", host="p.test", port="9", user="me",
        password="{{pw}}", signs_in=True, bypass=".a.test",
    )  # fmt: skip
    choose(group, "none")
    assert not document.request.options.config.proxy.enabled
    assert document.request.options.config.proxy.host == "p.test"
    choose(group, "inherit")
    assert document.request.options.config.proxy.inherit
    assert document.request.options.config.proxy.enabled
    document.undo_stack.undo()
    assert group.mode.currentData() == "none"


def test_address_in_our_own_settings_is_shown_and_can_be_left(qtbot: QtBot) -> None:
    options = Options(
        config=Config(CollectionProxy()),
        postwright=Postwright(network=Network(proxy="socks5h://p.test:1", prefer="ipv4")),
    )
    document = RequestDocument(Request(options=options), RequestRef("/c"))
    group = page(qtbot, document)
    assert group.mode.currentText() == "socks5h://p.test:1"
    assert not group.host.isVisible()
    choose(group, "http")
    assert document.request.options.postwright.network == Network(prefer="ipv4")
    assert document.request.options.config.proxy.protocol == "http"
