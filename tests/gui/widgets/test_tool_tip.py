from postwright.gui.response.pill import Pill, Verdict
from postwright.gui.theme import Theme
from postwright.gui.widgets.tool_tip import plain_tip


def test_markup_from_a_server_is_shown_literally():
    tip = plain_tip('<img src="file:///etc/passwd">')
    assert "<img" not in tip
    assert "&lt;img" in tip


def test_plain_text_stays():
    assert plain_tip("200 OK & done") == "200 OK & done"


def test_reason_phrase_cannot_bring_markup(qtbot):
    pill = Pill(Theme("dark"))
    qtbot.addWidget(pill)
    pill.say(Verdict("200 <b>OK</b>", "ok", "check"))
    assert "<b>" not in pill.toolTip()
