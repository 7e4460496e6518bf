"""Scripts of other tools are shown where the request is described, and say that they do not run."""

from pytestqt.qtbot import QtBot

from postwright.gui.request.docs_page import DocsPage
from postwright.gui.request.document import RequestDocument
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.request import Request, Script


def page(qtbot: QtBot, request: Request) -> tuple[DocsPage, RequestDocument]:
    document = RequestDocument(request, RequestRef(), request)
    made = DocsPage(Theme("light"), document)
    qtbot.addWidget(made)
    made.show()
    return made, document


def test_scripts_are_shown_as_they_stand_and_cannot_be_changed(qtbot: QtBot) -> None:
    scripts = (Script("before-request", "bru.x()\n"), Script("tests", "a\u202eb"))
    made, _document = page(qtbot, Request(scripts=scripts))

    assert made.scripts.isVisible()
    assert made.scripts.text.isReadOnly()
    shown = made.scripts.text.document().toRawText().replace("\u2029", "\n")
    assert shown == "// before-request\nbru.x()\n\n// tests\na⟦RLO⟧b"
    assert "not run" in made.scripts.text.accessibleName()


def test_a_request_without_scripts_has_no_room_for_them(qtbot: QtBot) -> None:
    made, document = page(qtbot, Request())
    assert not made.scripts.isVisible()
    document.set("Take over", scripts=(Script("tests", "x"),))
    assert made.scripts.isVisible()
