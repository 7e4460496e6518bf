import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from postwright.gui.request.auth_editor import AuthEditor, token_of
from postwright.gui.request.document import RequestDocument
from postwright.gui.theme import Theme
from postwright.model.collection import Collection, Folder, Lineage, RequestRef
from postwright.model.request import Auth, Field, Request

BEARER = Auth("bearer", (("token", "{{accessToken}}"),))


def shown(qtbot: QtBot, request: Request, lineage: Lineage | None = None) -> AuthEditor:
    found = lineage or Lineage()
    document = RequestDocument(request, RequestRef())
    editor = AuthEditor(Theme("light"), document, lambda: found)
    document.setParent(editor)
    qtbot.addWidget(editor)
    editor.resize(560, 400)
    editor.show()
    return editor


def document_of(editor: AuthEditor) -> RequestDocument:
    return editor._document


def choose(editor: AuthEditor, kind: str) -> None:
    action = next(a for a in editor.kind.choices.actions() if a.data() == kind)
    action.trigger()


def test_menu_lists_every_scheme(qtbot: QtBot) -> None:
    editor = shown(qtbot, Request())

    words = [a.text() for a in editor.kind.choices.actions() if not a.isSeparator()]
    assert words == ["Inherit", "None", "Basic", "Bearer token", "API key"]


def test_choosing_a_scheme_shows_its_form_and_can_be_undone(qtbot: QtBot) -> None:
    editor = shown(qtbot, Request())

    choose(editor, "basic")
    assert document_of(editor).request.auth == Auth("basic")
    assert editor.forms["basic"].isVisible()
    assert not editor.forms["bearer"].isVisible()

    document_of(editor).undo_stack.undo()
    assert editor.kind.current == "inherit"
    assert not editor.forms["basic"].isVisible()


def test_typing_fills_the_request_and_is_one_step_to_undo(qtbot: QtBot) -> None:
    editor = shown(qtbot, Request(auth=Auth("basic")))
    fields = editor.forms["basic"].fields

    qtbot.keyClicks(fields["username"], "ann")
    assert document_of(editor).request.auth.get("username") == "ann"

    document_of(editor).undo_stack.undo()
    assert document_of(editor).request.auth == Auth("basic")
    assert fields["username"].text() == ""


def test_each_kind_keeps_its_values(qtbot: QtBot) -> None:
    editor = shown(qtbot, Request(auth=BEARER))

    choose(editor, "basic")
    choose(editor, "none")
    choose(editor, "bearer")

    assert document_of(editor).request.auth == BEARER


def test_inheriting_says_from_whom(qtbot: QtBot) -> None:
    lineage = Lineage(
        Collection(name="Orchard API", auth=BEARER), (Folder(name="Orders", auth=None),)
    )
    editor = shown(qtbot, Request(name="Create order"), lineage)

    assert editor.words.text() == "Bearer token, from Orchard API"
    assert [row.accessibleName() for row in editor.levels.rows] == [
        "This request, Create order, Inherits",
        "Folder, Orders, Says nothing",
        "Collection, Orchard API, Bearer token {{accessToken}}",
    ]


def test_the_nearest_folder_wins(qtbot: QtBot) -> None:
    folders = (Folder(name="Far", auth=BEARER), Folder(name="Near", auth=Auth("none")))
    editor = shown(qtbot, Request(), Lineage(Collection(name="API", auth=BEARER), folders))

    assert editor.words.text() == "No sign-in, from Near"
    assert len(editor.levels.rows) == 2


def test_a_literal_secret_of_the_collection_is_not_shown(qtbot: QtBot) -> None:
    auth = Auth("bearer", (("token", "hush"),))
    editor = shown(qtbot, Request(), Lineage(Collection(name="API", auth=auth)))

    assert "hush" not in editor.levels.rows[-1].accessibleName()


def test_nothing_to_inherit_is_said(qtbot: QtBot) -> None:
    editor = shown(qtbot, Request(), Lineage(Collection(name="API")))

    assert editor.words.text() == "Neither a folder nor the collection signs in"


def test_a_scheme_that_is_not_ours_is_named_and_kept(qtbot: QtBot) -> None:
    auth = Auth("oauth2", (("flow", "client_credentials"), ("scope", "all")))
    editor = shown(qtbot, Request(auth=auth))
    assert editor.kind.accessibleName() == "Kind of sign-in, oauth2"
    assert "flow, scope" in editor.foreign.text()

    choose(editor, "none")
    document_of(editor).undo_stack.undo()

    assert document_of(editor).request.auth == auth


@pytest.mark.parametrize(("button", "choice"), [("row", "row"), ("scheme", "scheme")])
def test_a_row_beside_a_scheme_asks_which_counts(qtbot: QtBot, button: str, choice: str) -> None:
    editor = shown(qtbot, Request(auth=BEARER, headers=(Field("authorization", "Basic x"),)))
    assert editor.conflict.isVisible()

    qtbot.mouseClick(getattr(editor.conflict, button), Qt.MouseButton.LeftButton)

    options = document_of(editor).request.options
    assert options.postwright.auth_conflict == choice
    assert not getattr(editor.conflict, button).isEnabled()


def test_a_row_that_is_off_is_no_conflict(qtbot: QtBot) -> None:
    row = Field("Authorization", "Basic x", enabled=False)
    editor = shown(qtbot, Request(auth=BEARER, headers=(row,)))

    assert not editor.conflict.isVisible()


def test_an_api_key_conflicts_with_its_own_header_only(qtbot: QtBot) -> None:
    auth = Auth("apikey", (("key", "X-Key"), ("value", "1")))
    request = Request(auth=auth, headers=(Field("Authorization", "Basic x"),))
    editor = shown(qtbot, request)
    assert not editor.conflict.isVisible()

    document_of(editor).replace(replace(request, headers=(Field("x-key", "2"),)))

    assert editor.conflict.isVisible()


def test_a_pasted_token_loses_bearer_and_quotes(qtbot: QtBot) -> None:
    editor = shown(qtbot, Request(auth=Auth("bearer")))
    token = editor.forms["bearer"].fields["token"]
    QApplication.clipboard().setText('"Bearer abc.def" ')
    token.setFocus()

    qtbot.keyClick(token, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert document_of(editor).request.auth.get("token") == "abc.def"


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("abc", "abc"),
        ("bearer  abc", "abc"),
        ("Authorization: Bearer abc", "abc"),
        ("'abc'", "abc"),
        ("{{token}}", "{{token}}"),
        ("bearerabc", "bearerabc"),
    ],
)
def test_a_token_is_found_in_what_was_pasted(text: str, token: str) -> None:
    assert token_of(text) == token
