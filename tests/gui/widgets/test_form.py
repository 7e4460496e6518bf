import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from postwright.engine.auth.scheme import Input
from postwright.gui.theme import Theme
from postwright.gui.widgets.form import Form, SecretLine

INPUTS = (
    Input("user", "User name"),
    Input("password", "Password", secret=True),
    Input("placement", "Send in", default="header", choices=("header", "query")),
    Input("key", "Private key", multiline=True),
)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(Theme("light"), INPUTS, clean=lambda text: text.strip("'"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_typing_tells_all_pairs(qtbot: QtBot, form: Form) -> None:
    with qtbot.waitSignal(form.edited) as told:
        qtbot.keyClicks(form.fields["user"], "a")

    assert told.args == [(("user", "a"),)]


def test_showing_tells_nothing_and_keeps_pairs_that_it_does_not_know(
    qtbot: QtBot, form: Form
) -> None:
    pairs = (("scope", "all"), ("user", "ann"), ("key", "a\nb"))
    with qtbot.assertNotEmitted(form.edited):
        form.show_values(pairs)

    assert form.values() == pairs
    assert form.fields["user"].text() == "ann"


def test_an_input_without_a_value_shows_its_default(form: Form) -> None:
    form.show_values(())

    placement = form.fields["placement"]
    assert isinstance(placement, QComboBox)
    assert placement.currentText() == "Header"
    assert form.values() == ()


def test_a_choice_is_told_by_its_value(qtbot: QtBot, form: Form) -> None:
    placement = form.fields["placement"]
    placement.setFocus()
    with qtbot.waitSignal(form.edited) as told:
        qtbot.keyClick(placement, Qt.Key.Key_Down)

    assert told.args == [(("placement", "query"),)]


def test_a_choice_that_only_another_tool_knows_stays(form: Form) -> None:
    form.show_values((("placement", "cookie"),))

    assert form.values() == (("placement", "cookie"),)


def test_a_secret_is_dots_until_the_eye_is_pressed(qtbot: QtBot, form: Form) -> None:
    line = form.fields["password"]
    assert isinstance(line, SecretLine)
    qtbot.keyClicks(line, "hush")
    assert line.echoMode() == QLineEdit.EchoMode.Password

    qtbot.mouseClick(line.eye, Qt.MouseButton.LeftButton)

    assert line.echoMode() == QLineEdit.EchoMode.Normal
    assert line.eye.accessibleName() == "Hide the secret: Password"


def test_the_name_of_a_variable_is_no_secret(form: Form) -> None:
    form.show_values((("password", "{{password}}"),))

    assert form.fields["password"].echoMode() == QLineEdit.EchoMode.Normal


def test_a_paste_into_a_secret_is_cleaned(qtbot: QtBot, form: Form) -> None:
    QApplication.clipboard().setText("'hush'")
    line = form.fields["password"]
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert form.values() == (("password", "hush"),)


def test_lines_are_told_with_line_feeds(qtbot: QtBot, form: Form) -> None:
    area = form.fields["key"]
    assert isinstance(area, QPlainTextEdit)
    qtbot.keyClicks(area, "a")
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClicks(area, "b")

    assert form.values() == (("key", "a\nb"),)


def test_every_field_has_its_label_as_name(form: Form) -> None:
    names = [field.accessibleName() for field in form.fields.values()]

    assert names == ["User name", "Password", "Send in", "Private key"]


def test_choices_are_words_or_names(qtbot: QtBot) -> None:
    inputs = [
        Input("a", "A", default="false", choices=("false", "true")),
        Input("b", "B", default="header", choices=("header", "query")),
        Input("c", "C", default="HMAC-SHA1", choices=("HMAC-SHA1", "PLAINTEXT", "sha256")),
    ]
    form = Form(Theme(), inputs)
    qtbot.addWidget(form)
    shown = []
    for name in "abc":
        combo = form.fields[name]
        assert isinstance(combo, QComboBox)
        shown += [combo.itemText(row) for row in range(combo.count())]
    assert shown == ["No", "Yes", "Header", "Query", "HMAC-SHA1", "PLAINTEXT", "sha256"]


# Inputs that depend on others, rows as lines, and what is rarely needed

FLOWS = (
    Input("flow", "Flow", default="code", choices=("code", "client"), written=True),
    Input("url", "Sign-in URL", when=("flow", ("code",)), hint="any"),
    Input("prefix", "Prefix", default="Bearer", blank=True),
    Input("more", "More", rows="body", rare=True),
    Input("state", "State", when=("flow", ("code",)), rare=True),
)
ROWS = '[{"name": "a", "placement": "body", "value": "1", "note": "n"}]'


@pytest.fixture
def flows(qtbot: QtBot) -> Form:
    made = Form(Theme("light"), FLOWS)
    qtbot.addWidget(made)
    made.show()
    made.show_values(())
    return made


def shown(form: Form) -> set[str]:
    return {name for name, field in form.fields.items() if field.isVisible()}


def test_only_what_the_choice_needs_is_asked_for(qtbot: QtBot, flows: Form) -> None:
    assert shown(flows) == {"flow", "url", "prefix"}
    combo = flows.fields["flow"]
    assert isinstance(combo, QComboBox)
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert shown(flows) == {"flow", "prefix"}
    flows.show_values((("flow", "code"),))
    assert shown(flows) == {"flow", "url", "prefix"}


def test_hidden_inputs_keep_their_values(flows: Form) -> None:
    pairs = (("flow", "client"), ("url", "http://a"), ("prefix", "Bearer"))
    flows.show_values(pairs)
    assert flows.values() == pairs


def test_rare_inputs_are_shown_on_demand_by_keyboard(qtbot: QtBot, flows: Form) -> None:
    flows.more.setFocus()
    qtbot.keyClick(flows.more, Qt.Key.Key_Space)
    assert shown(flows) == set(flows.fields)
    assert flows.more.text() == "Fewer options"
    qtbot.keyClick(flows.more, Qt.Key.Key_Space)
    assert "state" not in shown(flows)


def test_rare_inputs_that_say_something_are_shown(flows: Form) -> None:
    flows.show_values((("state", "s"),))
    assert "state" in shown(flows)


def test_rows_are_lines_and_keep_what_no_line_shows(qtbot: QtBot, flows: Form) -> None:
    flows.show_values((("more", ROWS),))
    area = flows.fields["more"]
    assert isinstance(area, QPlainTextEdit)
    assert area.document().toRawText() == "a=1"
    with qtbot.waitSignal(flows.edited) as told:
        qtbot.keyClick(area, Qt.Key.Key_End)
        qtbot.keyClicks(area, "2")
    assert dict(told.args[0])["more"] == ROWS.replace('"1"', '"12"')


def test_typing_a_row_is_not_disturbed_by_what_it_means_so_far(qtbot: QtBot, flows: Form) -> None:
    flows.edited.connect(flows.show_values)
    flows.more.click()
    area = flows.fields["more"]
    assert isinstance(area, QPlainTextEdit)
    qtbot.keyClicks(area, "header X-A=b")
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClicks(area, "c=d")
    assert area.document().toRawText() == "header X-A=b\u2029c=d"


def test_text_that_may_be_empty_stays_empty_where_it_was_written(flows: Form) -> None:
    prefix = flows.fields["prefix"]
    assert isinstance(prefix, QLineEdit)
    assert prefix.text() == "Bearer"
    flows.show_values((("prefix", ""),))
    assert prefix.text() == ""
    assert flows.values() == (("prefix", ""),)
