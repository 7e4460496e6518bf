from pytestqt.qtbot import QtBot

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.options.cookies import CookieOptions
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.options import CookieUse
from postwright.model.request import Request


def page(qtbot: QtBot, document: RequestDocument) -> CookieOptions:
    group = CookieOptions(Theme(), document, place="collection")
    qtbot.addWidget(group)
    document.changed.connect(group.refresh)
    group.refresh()
    group.show()
    return group


def test_switches(qtbot: QtBot) -> None:
    document = RequestDocument(Request(), RequestRef("/c"))
    group = page(qtbot, document)
    for combo, value in ((group.send, "off"), (group.store, "on")):
        combo.setCurrentIndex(combo.findData(value))
        combo.activated.emit(combo.currentIndex())
    assert document.request.options.postwright.cookies == CookieUse(send=False, store=True)
