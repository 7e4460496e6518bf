"""What the window says while a request is typed, and what stops its send, driven by keys."""

import json
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from postwright.gui.application import Application
from postwright.gui.request_tab import RequestTab
from postwright.gui.widgets.field_table import FieldTable
from postwright.model.request import Field, Part
from tests.gui.driving import click, current, press, until, window_on
from tests.scenarios.driver import Someone, someone, type_into

CONTROL = Qt.KeyboardModifier.ControlModifier
PERSON = json.dumps(
    {
        "type": "object",
        "required": ["name"],
        "properties": {"name": {"minLength": 3}, "age": {"type": "integer"}},
    }
)


def said(tab: RequestTab) -> list[tuple[str, str]]:
    return [(one.where, one.what) for one in tab.request_pane.problems.problems]


async def finds(tab: RequestTab, *problems: tuple[str, str]) -> None:
    await until(lambda: said(tab) == list(problems), f"{problems} were not found")


async def type_schema(user: Someone, text: str, *, block: bool = False) -> None:
    body = user.tab.request_pane.body.page
    click(body.schema_button)
    await until(body.schema.isVisible)
    type_into(body.schema.editor, text)
    if block:
        body.schema.block.setFocus()
        press(body.schema.block, Qt.Key.Key_Space)
        assert user.tab.document.request.options.postwright.schema.block


async def stopped(user: Someone, title: str) -> None:
    await until(lambda: user.title == title and not user.tab.sending, f"no “{title}”")


async def press_send(user: Someone) -> None:
    await user.come_back()
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Return, CONTROL)


def remarks(table: FieldTable) -> list[str]:
    return [table.fields.problem(number) for number in range(len(table.rows))]


async def test_a_violation_is_marked_named_and_led_to(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/json")
        user.set_body_text("json", '{"name": "Al"}')
        await type_schema(user, PERSON)
        pane, text = user.tab.request_pane, user.tab.request_pane.body.page.text
        await finds(user.tab, ("body, line 1, column 10",
                               "$.name must have at least 3 characters"))  # fmt: skip
        assert text.problem.text() == "Line 1, column 10: $.name must have at least 3 characters"
        (mark,) = text.editor.extraSelections()
        assert mark.cursor.selectedText() == '"Al"'
        assert pane.problems.text() == "1 problem"
        index = pane.tabs._keys.index("body")
        assert pane.tabs.bar.accessibleTabName(index) == "Body, set, 1 problem"

        user.page("docs")
        click(pane.problems)
        choices = pane.problems.choices
        click(choices, choices.actionGeometry(choices.actions()[0]).center())
        assert pane.current == "body"
        assert user.window.focusWidget() is text.editor
        assert text.editor.textCursor().position() == 9

        press(text.editor, Qt.Key.Key_Right)
        press(text.editor, Qt.Key.Key_M)
        await finds(user.tab)
        assert not pane.problems.isVisible()
        assert not text.problem.isVisible()
        assert text.editor.extraSelections() == []


async def test_the_line_below_leads_to_the_place_by_key(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.set_body_text("json", '{"a": 1, "b" 2}')
        text = user.tab.request_pane.body.page.text
        await until(text.problem.isVisible)
        assert text.problem.text() == "Line 1, column 14: a colon is missing"
        press(text.editor, Qt.Key.Key_Home, CONTROL)
        text.problem.setFocus()
        press(text.problem, Qt.Key.Key_Space)
        assert text.editor.textCursor().position() == 13


async def test_a_send_is_stopped_where_that_is_switched_on(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/echo")
        user.set_body_text("json", '{"name": "Al"}')
        await type_schema(user, PERSON)
        await user.send()
        assert len(user.recorded) == 1  # a finding alone stops nothing

        block = user.tab.request_pane.body.page.schema.block
        block.setFocus()
        press(block, Qt.Key.Key_Space)
        await press_send(user)
        await stopped(user, "The body breaks its schema in 1 place")
        assert len(user.recorded) == 1

        page = user.tab.response.body_tab.error
        correct, anyway = page.buttons
        assert (correct.text(), anyway.text()) == ("Go to body", "Send anyway")
        click(anyway)
        await user.sent(1)
        assert user.recorded[-1].response is not None

        await press_send(user)  # once is not for ever
        await stopped(user, "The body breaks its schema in 1 place")
        assert len(user.recorded) == 2


async def test_broken_json_stops_a_send_without_a_schema(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/echo")
        user.set_body_text("json", '{"name": ')
        body = user.tab.request_pane.body.page
        click(body.schema_button)
        await until(body.schema.isVisible)
        click(body.schema.block, QPoint(8, body.schema.block.height() // 2))
        await press_send(user)
        await stopped(user, "The body is no JSON")
        assert user.recorded == []


async def test_send_anyway_lets_nothing_else_pass(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/echo")
        user.set_body_text("json", "{}")
        await type_schema(user, PERSON, block=True)
        await press_send(user)
        await stopped(user, "The body breaks its schema in 1 place")
        user.type_url("{{demo}}/{{nowhere}}")
        click(user.tab.response.body_tab.error.buttons[1])
        await stopped(user, "nowhere is not set")
        assert user.recorded == []


async def test_rows_say_what_is_wrong_with_them(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/get?a={{unset}}")
        user.add_header("X-Token", "{{token}}")
        user.add_header("X bad", "1")
        user.add_header("X-Fine", "1")
        headers = user.tab.request_pane.headers.page.yours.table
        params = user.tab.request_pane.params.query.table
        await until(lambda: remarks(headers) == ["token is not set", "no name for a header", ""])
        await until(lambda: remarks(params) == ["unset is not set"])
        fields = headers.fields
        spoken = fields.data(fields.index(0, 2), Qt.ItemDataRole.AccessibleTextRole)
        assert str(spoken).endswith("token is not set")
        tip = fields.data(fields.index(1, 1), Qt.ItemDataRole.ToolTipRole)
        assert tip == "no name for a header"
        await finds(
            user.tab,
            ("URL", "unset is not set"),
            ("header X-Token", "token is not set"),
            ("header X bad", "'X bad' is no name for a header"),
        )
        url_bar = user.tab.url_bar
        assert url_bar.edit.accessibleDescription() == "unset is not set"
        assert url_bar.problem.toolTip() == url_bar.problem.accessibleName() == "unset is not set"
        click(url_bar.problem)
        assert url_bar.edit.textCursor().position() == len("{{demo}}/get?a=")
        user.type_url("{{demo}}/get")
        await until(lambda: not url_bar.problem.isVisible())


async def test_a_url_that_cannot_be_sent_says_why_and_where(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("http://a b/")
        await until(user.tab.url_bar.problem.isVisible)
        click(user.tab.url_bar.problem)
        assert user.tab.url_bar.edit.textCursor().position() == 8


async def test_fields_of_a_form_are_held_against_the_schema(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/echo")
        user.set_body_form(("age", "old"), ("more", "x"))
        await type_schema(user, PERSON, block=True)
        body = user.tab.request_pane.body.page
        await finds(user.tab, ("body", "$.name is missing"),
                    ("body", "$.age must be a whole number"))  # fmt: skip
        assert remarks(body.form.table) == ["must be a whole number", ""]
        assert body.findings.line.text() == "$.name is missing (1 more)"
        click(body.findings.line)
        assert body.form.table.currentIndex().row() == 2  # where a field is added
        await press_send(user)
        await stopped(user, "The body breaks its schema in 2 places")


async def test_a_missing_file_of_a_part_is_told(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/upload")
        part = Part("photo", "file", files=("/nowhere/photo.png",))
        user.tab.document.set("", body__kind="multipart-form", body__parts=(part,))
        user.page("body")
        await finds(user.tab, ("part photo", "photo.png was not found"))
        assert remarks(user.tab.request_pane.body.page.parts.table) == ["photo.png was not found"]
        assert user.tab.request_pane.problems.accessibleDescription() == "Send stops for it"


async def test_a_schema_that_cannot_be_used_is_marked_in_its_own_text(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/echo")
        user.set_body_text("json", "{}")
        await type_schema(user, '{"$ref": "http://127.0.0.1:9/s"}')
        schema = user.tab.request_pane.body.page.schema
        await until(schema.problem.isVisible)
        assert schema.problem.text() == (
            "Line 1, column 10: the schema refers to http://127.0.0.1:9/s, which is not fetched; "
            "put it under $defs"
        )
        click(schema.problem)
        assert schema.editor.textCursor().position() == 9


async def test_the_schema_is_undone_like_any_text_and_saved(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.choose_body("json")
        await type_schema(user, '{"type": "object"}')
        editor = user.tab.request_pane.body.page.schema.editor
        schema = user.tab.document.request.options.postwright.schema
        assert schema.body == '{"type": "object"}'
        while editor.document().isUndoAvailable():
            press(editor, Qt.Key.Key_Z, CONTROL)
        assert user.tab.document.request.options.postwright.schema.body == ""
        assert not user.tab.request_pane.body.page.schema.is_set


async def test_what_was_found_too_late_is_not_shown(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/echo")
        user.set_body_text("json", '{"name": "A"}')
        await type_schema(user, PERSON)
        tab = user.tab
        await until(lambda: said(tab))
        tab.problems.look()  # on its way in a thread
        type_into(tab.request_pane.body.page.text.editor, '{"name": "Alma"}')
        tab.problems.look()
        await finds(tab)


async def test_keys_are_not_held_up_by_a_large_body(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = _with_large_body(app)
        await until(lambda: tab.request_pane.problems.problems, "nothing was found")
        assert said(tab)[0][1] == "a value is missing"
        press(tab.request_pane.body.page.text.editor, Qt.Key.Key_End, CONTROL)
        press(tab.request_pane.body.page.text.editor, Qt.Key.Key_Backspace)
        assert QApplication.focusWidget() is not None


def _with_large_body(app: Application) -> RequestTab:
    press(app.window, Qt.Key.Key_T, CONTROL)
    tab = current(app)
    rows = ",\n".join(json.dumps({"id": number}) for number in range(15_000))
    tab.document.set("", body__kind="json", body__text=f"[{rows},]", url="{{demo}}/echo",
                     headers=(Field("X-Fine", "1"),))  # fmt: skip
    tab.request_pane.choose("body")
    return tab


async def test_a_variable_without_a_value_is_told_where_it_stands(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/echo")
        user.set_body_text("text", "one {{two}}")
        text = user.tab.request_pane.body.page.text
        await until(text.problem.isVisible)
        assert text.problem.text() == "Line 1, column 5: two is not set"
        user.choose_body("json")
        await finds(
            user.tab,
            ("body", "two is not set"),
            ("body, line 1, column 1", "a value is missing"),
        )


async def test_the_list_leads_into_auth(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/echo")
        user.sign_in("basic", username="ann", password="{{secret}}")
        user.page("docs")
        await finds(user.tab, ("auth, Password", "secret is not set"))
        problems = user.tab.request_pane.problems
        click(problems)
        click(problems.choices, problems.choices.actionGeometry(problems.choices.actions()[0])
              .center())  # fmt: skip
        assert user.tab.request_pane.current == "auth"
        form = user.tab.request_pane.auth.page.forms.made["basic"]
        assert user.window.focusWidget() in (form.fields["password"],
                                             form.fields["password"].focusProxy())  # fmt: skip


async def test_a_new_request_has_nothing_wrong_until_it_is_sent(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        tab, strip = user.tab, user.tab.request_pane.sends_as
        hint = "Type a URL to see what will be sent"
        await until(lambda: strip.summary.text() == hint, "no hint")
        tab.problems.look()
        assert said(tab) == []
        assert not tab.url_bar.problem.isVisible()

        await press_send(user)
        await finds(tab, ("URL", "the URL is empty"))
        assert tab.url_bar.problem.isVisible()
        assert strip.summary.text() == "the URL is empty"

        user.type_url("{{demo}}/json")
        await finds(tab)
        press(tab.url_bar.edit, Qt.Key.Key_A, CONTROL)
        press(tab.url_bar.edit, Qt.Key.Key_Delete)
        await until(lambda: strip.summary.text() == hint)
        await finds(tab)


async def test_a_new_request_says_what_was_typed_wrong(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("http://")
        await until(lambda: said(user.tab), "an unusable URL was passed over")
        assert user.tab.url_bar.problem.isVisible()
