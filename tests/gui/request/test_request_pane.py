"""Editors are made when they are first shown; their tabs say before what they will have."""

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from postwright.engine.errors import NotSent
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.request_pane import RequestPane
from postwright.gui.theme import Theme
from postwright.gui.widgets.late import Late
from postwright.model.collection import RequestRef
from postwright.model.exchange import PreparedRequest
from postwright.model.options import Options
from postwright.model.request import (
    Assertion,
    Auth,
    Body,
    Capture,
    Field,
    Param,
    Request,
    Variable,
)
from postwright.workspace.problem import Problem

FULL = Request(
    url="http://a.test/?a=1",
    params=(Param("a", "1"), Param("b", "2", enabled=False)),
    headers=(Field("X-A", "1"), Field("X-B", "2"), Field("X-C", "3", enabled=False)),
    auth=Auth("basic", (("username", "me"), ("password", ""))),
    body=Body("json", "[1]"),
    assertions=(Assertion("res.status", "eq", "200"), Assertion("res.body.(", "eq", "1")),
    captures=(Capture("res.body.id", "id"),),
    variables=(Variable("who", "me"),),
    docs="About it",
    options=Options(follow_redirects=False),
)


@dataclass
class Made:
    """Keeps alive what a pane needs."""

    pane: RequestPane
    document: RequestDocument


def _stop(request: Request) -> PreparedRequest:
    raise NotSent("nothing is sent here")


@pytest.fixture
def full(qtbot: QtBot) -> Made:
    document = RequestDocument(FULL, RequestRef(draft="full"))
    pane = RequestPane(Theme("light"), document, _stop)
    document.live_in(pane)
    qtbot.addWidget(pane)
    pane.show()
    return Made(pane, document)


def spoken(pane: RequestPane) -> list[str]:
    bar = pane.tabs.bar
    return [bar.accessibleTabName(number) for number in range(bar.count())]


def editors(pane: RequestPane) -> dict[str, Late]:
    keys = ("headers", "auth", "body", "checks", "variables", "docs", "options")
    return {key: getattr(pane, key) for key in keys}


def test_tabs_say_what_editors_have_that_nobody_opened(full: Made) -> None:
    assert spoken(full.pane) == [
        "Params, 1", "Headers, 2", "Auth, set", "Body, set", "Checks, 3", "Vars, 1",
        "Docs, set", "Options, set",
    ]  # fmt: skip
    assert not any(late.made for late in editors(full.pane).values())


def test_tabs_follow_the_request_and_editors_that_are_there_change_nothing(full: Made) -> None:
    before = spoken(full.pane)
    for key, late in editors(full.pane).items():
        full.pane.choose(key)
        assert full.pane.page(key).isVisible()
        assert late.made is not None
    assert spoken(full.pane) == before
    assert not full.document.undo_stack.canUndo()
    full.document.replace(Request(url="http://a.test/"))
    assert spoken(full.pane) == [
        "Params", "Headers", "Auth", "Body", "Checks", "Vars", "Docs", "Options",
    ]  # fmt: skip


def test_problems_are_marked_before_their_editor_is_there(full: Made) -> None:
    invalid = Problem("body", "The body is no JSON", kind="json", line=1)
    full.pane.show_problems((invalid,))
    names = spoken(full.pane)[3:6]
    assert names[0].startswith("Body, set, 1 problem")
    assert names[1].startswith("Checks, 3, 1 problem")
    assert names[2] == "Vars, 1"
    assert full.pane.go_to(invalid)
    assert full.pane.current == "body"
    assert full.pane.body.page.isVisible()


def test_an_editor_made_late_has_the_rows_of_the_document(full: Made) -> None:
    full.document.set("edit", variables=(Variable("who", "you"), Variable("what", "it")))
    assert [row.name for row in full.pane.variables.page.table.rows] == ["who", "what"]
    assert full.pane.body.page.text.editor.toPlainText() == "[1]"
