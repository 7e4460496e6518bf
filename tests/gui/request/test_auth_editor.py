import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from postwright.gui.request.auth_editor import AuthEditor, header_of
from postwright.gui.request.document import RequestDocument
from postwright.gui.theme import Theme
from postwright.gui.widgets.variable_line import VariableLine
from postwright.model.collection import Collection, Folder, Lineage, RequestRef
from postwright.model.exchange import Use
from postwright.model.request import Auth, Field, Request

LINEAGE = Lineage(
    collection=Collection(name="Orchard", auth=Auth("bearer", (("token", "{{token}}"),))),
    folders=(Folder(name="Orders"),),
)


@pytest.fixture
def document(qapp: object) -> RequestDocument:
    return RequestDocument(Request(), RequestRef(draft="d"))


@pytest.fixture
def editor(qtbot: QtBot, document: RequestDocument) -> AuthEditor:
    editor = AuthEditor(Theme(), document, lambda: LINEAGE)
    qtbot.addWidget(editor)
    editor.show()
    return editor


def choose(editor: AuthEditor, kind: str) -> None:
    action = next(a for a in editor.kind.choices.actions() if a.data() == kind)
    action.trigger()


def field(editor: AuthEditor, kind: str, name: str) -> VariableLine:
    found = editor.forms.made[kind].fields[name]
    assert isinstance(found, VariableLine)
    return found


def test_it_says_from_whom_the_sign_in_is_inherited(editor: AuthEditor) -> None:
    assert editor.kind.current == "inherit"
    assert "Orchard" in editor.words.text()
    assert [row.accessibleName().split(",")[0] for row in editor.levels.rows] == [
        "This request",
        "Folder",
        "Collection",
    ]


def test_choosing_a_kind_shows_its_form(editor: AuthEditor, document: RequestDocument) -> None:
    choose(editor, "basic")

    assert document.request.auth.type == "basic"
    basic = editor.forms.made["basic"]
    assert basic.isVisible()
    choose(editor, "bearer")
    assert editor.forms.made["bearer"].isVisible()
    assert not basic.isVisible()


def test_what_is_typed_reaches_the_document_as_one_step(
    qtbot: QtBot, editor: AuthEditor, document: RequestDocument
) -> None:
    choose(editor, "basic")
    qtbot.keyClicks(field(editor, "basic", "username"), "user")
    assert document.request.auth == Auth("basic", (("username", "user"),))

    document.undo_stack.undo()
    assert document.request.auth == Auth("basic")


def test_another_kind_keeps_what_was_typed(
    qtbot: QtBot, editor: AuthEditor, document: RequestDocument
) -> None:
    choose(editor, "basic")
    qtbot.keyClicks(field(editor, "basic", "username"), "user")
    choose(editor, "none")
    choose(editor, "basic")

    assert document.request.auth.get("username") == "user"


def test_secrets_are_dots_until_the_eye_is_pressed(qtbot: QtBot, editor: AuthEditor) -> None:
    choose(editor, "bearer")
    token = field(editor, "bearer", "token")
    qtbot.keyClicks(token, "abc")
    assert token.echoMode() == QLineEdit.EchoMode.Password

    token.eye.click()
    assert token.echoMode() == QLineEdit.EchoMode.Normal


def test_the_name_of_a_variable_is_no_secret(qtbot: QtBot, editor: AuthEditor) -> None:
    choose(editor, "bearer")
    token = field(editor, "bearer", "token")
    qtbot.keyClicks(token, "{{token}}")

    assert token.echoMode() == QLineEdit.EchoMode.Normal


def test_a_header_row_beside_the_sign_in_asks_which_counts(
    editor: AuthEditor, document: RequestDocument
) -> None:
    document.set("row", headers=(Field("Authorization", "Basic x"),))
    assert editor.conflict.isVisible()

    editor.conflict.scheme.click()
    assert document.request.options.postwright.auth_conflict == "scheme"


def test_new_oauth2_says_what_other_programs_default_otherwise(
    editor: AuthEditor, document: RequestDocument
) -> None:
    choose(editor, "oauth2")
    assert dict(document.request.auth.values) == {
        "flow": "authorization_code",
        "credentials.placement": "basic_auth_header",
        "pkce.disabled": "false",
        "tokenConfig.source": "access_token",
        "tokenConfig.placement.header": "Bearer",
        "settings.autoFetchToken": "true",
        "settings.autoRefreshToken": "true",
    }
    flow = editor.forms.made["oauth2"].fields["flow"]
    QTest.keyClicks(flow, "Client")
    assert document.request.auth.get("flow") == "client_credentials"
    assert "pkce.disabled" not in dict(document.request.auth.values)


def test_token_goes_to_one_place_alone(editor: AuthEditor, document: RequestDocument) -> None:
    choose(editor, "oauth2")
    form = editor.forms.made["oauth2"]
    form.more.click()
    QTest.keyClicks(form.fields["tokenConfig.placement.query"], "t")
    values = dict(document.request.auth.values)
    assert values["tokenConfig.placement.query"] == "t"
    assert "tokenConfig.placement.header" not in values
    assert header_of(document.request.auth) == ""
    QTest.keyClick(form.fields["tokenConfig.placement.query"], Qt.Key.Key_Backspace)
    values = dict(document.request.auth.values)
    assert values["tokenConfig.placement.header"] == "Bearer"
    assert "tokenConfig.placement.query" not in values


def test_a_kind_of_another_tool_is_shown_and_kept(
    editor: AuthEditor, document: RequestDocument
) -> None:
    foreign = Auth("asap", (("credentials.clientId", "x"),))
    document.set("foreign", auth=foreign)

    assert "asap" in editor.foreign.text()
    assert document.request.auth == foreign


def test_what_a_folder_says_now_is_shown_after_a_refresh(
    qtbot: QtBot, document: RequestDocument
) -> None:
    document.set("", auth=Auth("inherit"))
    lineages = [LINEAGE]
    editor = AuthEditor(Theme(), document, lambda: lineages[-1])
    qtbot.addWidget(editor)
    lineages.append(Lineage(LINEAGE.collection, (Folder(name="Orders", auth=Auth("none")),)))
    editor.refresh()

    assert editor.words.text() == "No sign-in, from Orders"


def test_a_field_completes_variables(
    qtbot: QtBot, editor: AuthEditor, document: RequestDocument
) -> None:
    editor.set_reach(lambda: (Use("token", "x", "environment"),))
    choose(editor, "bearer")
    line = field(editor, "bearer", "token")
    qtbot.keyClicks(line, "{{t")
    qtbot.waitUntil(lambda: line.completing)
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert document.request.auth == Auth("bearer", (("token", "{{token}}"),))


@pytest.mark.parametrize(
    ("auth", "header"),
    [
        (Auth("basic"), "authorization"), (Auth("digest"), "authorization"),
        (Auth("wsse"), "x-wsse"), (Auth("apikey", (("key", " X-Key "),)), "x-key"),
        (Auth("apikey", (("key", "k"), ("placement", "query"))), ""),
        (Auth("oauth1", (("placement", "header"),)), "authorization"),
        (Auth("oauth1", (("placement", "body"),)), ""),
        (Auth("jwt", (("addTokenTo", "query"),)), ""),
        (Auth("none"), ""), (Auth("of another tool"), ""),
    ],
)  # fmt: skip
def test_header_that_a_scheme_sets(auth: Auth, header: str) -> None:
    assert header_of(auth) == header


@pytest.mark.parametrize(
    ("kind", "values", "asked", "not_asked"),
    [
        ("ntlm", (), {"username", "password", "domain"}, {"workstation"}),
        ("ntlm", (("workstation", "W"),), {"workstation"}, set()),
        ("netrc", (), {"file", "username"}, set()),
        ("awsv4", (), {"profileName"}, {"profileFile", "placement", "expires"}),
        ("awsv4", (("placement", "query"),), {"expires"}, set()),
        ("oauth1", (), {"consumerKey"}, {"privateKey.type", "privateKey.value", "nonce"}),
        ("oauth1", (("signatureMethod", "RSA-SHA256"),), {"privateKey.value"}, set()),
        ("jwt", (), {"headerPrefix"}, {"queryParamKey"}),
        ("jwt", (("addTokenTo", "query"),), {"queryParamKey"}, {"headerPrefix"}),
    ],
)
def test_form_asks_for_what_counts(
    editor: AuthEditor,
    document: RequestDocument,
    kind: str,
    values: tuple[tuple[str, str], ...],
    asked: set[str],
    not_asked: set[str],
) -> None:
    document.set("test", auth=Auth(kind, values))

    fields = editor.forms.made[kind].fields
    shown = {name for name, field in fields.items() if field.isVisible()}
    assert asked <= shown
    assert not not_asked & shown
    assert all(field.accessibleName() for field in fields.values())


def test_empty_field_shows_what_stands_in_for_it(editor: AuthEditor) -> None:
    choose(editor, "netrc")

    assert field(editor, "netrc", "file").placeholderText() == "~/.netrc"
