import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from postwright.engine.errors import AuthConflict, UndefinedVariable, UnreadableFile
from postwright.engine.ports import Head, PhaseBegan, Received, Sent
from postwright.gui.response.pane import ResponsePane
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import (
    JSON,
    NOW,
    answer,
    failed,
    prepared,
    redirected,
    set_cookies,
)


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pane(qtbot, clock) -> ResponsePane:
    made = ResponsePane(Theme("dark"), clock=lambda: NOW + 5, monotonic=clock)
    qtbot.addWidget(made)
    made.resize(640, 700)
    made.show()
    yield made
    made.stop()


def text(pane: ResponsePane) -> str:
    return "\n".join(row.text for row in pane.body_tab.body.view.index.rows(0, 500))


def test_begins_empty_with_one_sentence(pane):
    assert pane.body_tab.empty.isVisible()
    assert not pane.strip.pill.isVisible()


def test_answer_fills_strip_and_tabs(pane, tmp_path):
    pane.show(answer(tmp_path, cookies=set_cookies()))
    assert pane.strip.pill.verdict.words == "200 OK"
    assert pane.strip.pill.verdict.token == "ok"
    assert pane.strip.time.text() == "26.5 ms"
    assert pane.strip.amount.text() == f"{len(JSON)} B"
    assert pane.strip.when.text() == "Just now"
    assert '"id": "ord_1"' in text(pane)
    assert pane.headers.page.rows.rowCount() == 1
    assert pane.cookies.page.set_rows.rowCount() == 2


@pytest.mark.parametrize(
    ("status", "reason", "token"),
    [(204, "No Content", "ok"), (304, "Not Modified", "info"), (404, "Not Found", "warn"),
     (502, "Bad Gateway", "err")],
)  # fmt: skip
def test_pill_has_word_icon_and_colour(pane, tmp_path, status, reason, token):
    pane.show(answer(tmp_path, b"", status=status, reason=reason))
    assert pane.strip.pill.verdict.words == f"{status} {reason}"
    assert pane.strip.pill.verdict.token == token
    assert pane.strip.pill.verdict.icon
    assert reason in pane.strip.pill.accessibleName()


def test_click_on_the_phase_bar_opens_timing(pane, tmp_path, qtbot):
    pane.show(answer(tmp_path))
    qtbot.mouseClick(pane.strip.bar, Qt.MouseButton.LeftButton)
    assert pane.timing.page.isVisible()
    assert pane.tabs.current_key == "timing"


def test_error_answer_is_explained_over_its_body(pane, tmp_path, qtbot):
    body = b'{"error": {"message": "token expired"}}'
    pane.show(answer(tmp_path, body, status=401, reason="Unauthorized"), "It wants a sign-in.")
    assert pane.body_tab.hint.isVisible()
    assert "token expired" in pane.body_tab.hint.text.text()
    assert "It wants a sign-in." in pane.body_tab.hint.text.text()
    with qtbot.waitSignal(pane.fix_requested) as asked:
        pane.body_tab.hint.button.click()
    assert asked.args == ["explain_auth"]


def test_hint_names_the_time_until_a_retry(pane, tmp_path):
    headers = (("Retry-After", "41"),)
    pane.show(answer(tmp_path, status=429, reason="Too Many Requests", headers=headers), "Wait.")
    assert "41 s" in pane.body_tab.hint.text.text()


def test_success_after_an_error_has_no_hint(pane, tmp_path):
    pane.show(answer(tmp_path, status=500, reason="x"), "It failed.")
    pane.show(answer(tmp_path), "It worked.")
    assert not pane.body_tab.hint.isVisible()


def test_failure_shows_what_why_where_and_what_to_do(pane, qtbot):
    pane.show(failed())
    error = pane.body_tab.error
    assert error.isVisible()
    assert error.title.text() == "Nothing is listening on shop.test:8080"
    assert "Connect: failed" in error.track.accessibleDescription()
    assert "Lookup: done" in error.track.accessibleDescription()
    assert pane.strip.pill.verdict.words == "No connection"
    with qtbot.waitSignal(pane.fix_requested) as asked:
        next(b for b in error.buttons if b.text() == "Edit URL").click()
    assert asked.args == ["edit_url"]


def test_failure_report_can_be_copied_without_secrets(pane):
    request = prepared(url="http://shop.test:8080/?key=hunter22", secrets=("hunter22",))
    pane.show(failed(prepared=request))
    pane.body_tab.error.copy_report.click()
    report = QGuiApplication.clipboard().text()
    assert "Nothing is listening" in report
    assert "Connection refused" in report
    assert "hunter22" not in report


def test_retry_until_it_responds_sends_again_until_then(pane, qtbot, tmp_path):
    pane.show(failed())
    asked = []
    pane.fix_requested.connect(asked.append)
    pane.body_tab.error.buttons[0].click()
    assert asked == ["retry"]
    pane._retry.setInterval(1)
    pane.show(failed())
    assert pane.body_tab.error.buttons[0].text() == "Stop trying"
    qtbot.waitUntil(lambda: asked == ["retry", "retry"])
    pane.show(answer(tmp_path))
    assert not pane._retry.isActive()


def test_retrying_stops_when_asked(pane):
    pane.show(failed())
    pane.body_tab.error.buttons[0].click()
    pane.show(failed())
    pane.body_tab.error.buttons[0].click()
    assert not pane._retry.isActive()
    assert pane.body_tab.error.buttons[0].text() == "Retry until it responds"


def test_what_arrived_before_a_failure_is_shown(pane, tmp_path):
    whole = answer(tmp_path, b"half of it", "text/plain")
    reset = failed("reset", "download", title="The server hung up in the middle of its reply")
    pane.show(answer(tmp_path, b"half of it", "text/plain", failure=reset.failure))
    assert text(pane) == "half of it"
    assert "hung up" in pane.body_tab.hint.text.text()
    assert whole.response is not None


def test_cancelled_is_neutral(pane):
    pane.show(failed("cancelled", "wait", title="Cancelled after 1.4 s"))
    assert pane.strip.pill.verdict.words == "Cancelled after 1.4 s"
    assert pane.strip.pill.verdict.token == "muted"


@pytest.mark.parametrize(
    ("error", "fixes"),
    [
        (UndefinedVariable("baseUrl", "URL", ("Staging",)), ["Set value"]),
        (UnreadableFile("invoice.pdf was not found", where="body"), ["Locate"]),
        (AuthConflict("Two Authorization headers"), ["Use Auth", "Use header"]),
    ],
)
def test_what_stopped_a_send_is_told_with_its_way_out(pane, error, fixes):
    pane.show_not_sent(error)
    assert pane.body_tab.error.isVisible()
    assert [button.text() for button in pane.body_tab.error.buttons] == fixes
    assert pane.strip.pill.verdict.words == "Not sent"
    assert not pane.body_tab.error.track.isVisible()


def test_nothing_moves_while_a_send_is_short(pane, tmp_path, clock):
    pane.show(answer(tmp_path))
    pane.show_sending(clock.now)
    clock.now += 0.1
    pane._tick()
    assert pane.strip.pill.verdict.words == "200 OK"
    clock.now += 0.1
    pane._tick()
    assert pane.strip.pill.verdict.words == "Sending"
    assert pane.body_tab.body.view.dimmed


def test_phases_show_after_a_second_with_the_upload(pane, clock):
    pane.show_sending(clock.now)
    pane.watch(PhaseBegan("connect"))
    clock.now += 0.02
    pane.watch(PhaseBegan("send"))
    pane.watch(Sent(100_000, 1_000_000, "photo.jpg"))
    clock.now += 1.0
    pane.watch(Sent(500_000, 1_000_000, "photo.jpg"))
    pane._tick()
    sending = pane.body_tab.sending
    assert sending.isVisible()
    assert sending.percent.text() == "50%"
    assert "/s" in sending.pace.text()
    assert sending.part.text() == "photo.jpg"
    states = {phase: state for phase, state, _ in sending.phases.rows()}
    assert (states["connect"], states["send"], states["wait"]) == ("done", "now", "later")


def test_text_streams_in_and_replaces_the_answer_before(pane, tmp_path, clock):
    pane.show(answer(tmp_path, b"before", "text/plain"))
    path = tmp_path / "growing"
    path.write_bytes(b"")
    pane.show_sending(clock.now)
    pane.watch(Head(200, "OK", (("Content-Type", "text/plain"),), None, str(path)))
    clock.now += 0.2
    pane._tick()
    assert text(pane) == "before"
    assert pane.body_tab.body.view.dimmed
    path.write_bytes(b"first ")
    clock.now += 0.2
    pane.watch(Received(6, None))
    assert text(pane) == "first "
    path.write_bytes(b"first second")
    clock.now += 0.2
    pane.watch(Received(12, None))
    assert text(pane) == "first second"
    assert not pane.body_tab.body.view.dimmed
    pane.show(answer(tmp_path, b"first second", "text/plain"))
    assert text(pane) == "first second"


def test_escape_cancels_while_a_send_runs(pane, clock, qtbot):
    pane.show_sending(clock.now)
    with qtbot.waitSignal(pane.cancel_requested):
        qtbot.keyClick(pane, Qt.Key.Key_Escape)


def test_late_events_after_the_end_change_nothing(pane, tmp_path):
    pane.show(answer(tmp_path))
    pane.watch(PhaseBegan("wait"))
    assert pane.strip.pill.verdict.words == "200 OK"


def test_earlier_answers_can_be_stepped_through(pane, tmp_path, qtbot):
    earlier = tuple(answer(tmp_path, id=name) for name in ("three", "two", "one"))
    pane.set_history(earlier)
    pane.show(earlier[0])
    chosen = []
    pane.history_chosen.connect(chosen.append)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(pane, Qt.Key.Key_Left, alt)
    pane.show(earlier[1])
    qtbot.keyClick(pane, Qt.Key.Key_Right, alt)
    assert chosen == ["two", "three"]


def test_history_menu_lists_status_and_time(pane, tmp_path, qtbot):
    pane.set_history((answer(tmp_path, id="old", status=404, reason="Not Found"),))
    pane.show(answer(tmp_path))
    menu = pane.strip.history_menu()
    qtbot.addWidget(menu)
    assert "404 Not Found" in menu.actions()[0].text()
    with qtbot.waitSignal(pane.history_chosen) as chosen:
        menu.actions()[0].trigger()
    assert chosen.args == ["old"]


def test_copy_and_save_are_asked_for(pane, tmp_path, qtbot):
    pane.show(answer(tmp_path))
    with qtbot.waitSignal(pane.copy_requested):
        pane.strip.copy.click()
    assert '"ord_1"' in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(pane.save_requested):
        pane.strip.save.click()


def test_cookie_jar_is_a_click_away(pane, tmp_path, qtbot):
    pane.show(answer(tmp_path, cookies=set_cookies()))
    pane.choose_tab("cookies")
    with qtbot.waitSignal(pane.jar_requested):
        pane.cookies.page.open_jar.click()


def test_find_opens_the_body(pane, tmp_path):
    pane.show(answer(tmp_path))
    pane.choose_tab("timing")
    pane.open_find()
    assert pane.tabs.current_key == "body"
    assert pane.body_tab.body.find_bar.isVisible()


def test_both_themes_and_zoom_paint_every_tab(qtbot, tmp_path):
    for name, zoom in (("light", 100), ("dark", 200)):
        theme = Theme(name, zoom)
        made = ResponsePane(theme)
        qtbot.addWidget(made)
        made.resize(700, 600)
        made.show(answer(tmp_path, hops=redirected(), cookies=set_cookies()))
        for key in ("body", "headers", "cookies", "timing"):
            made.choose_tab(key)
            assert not made.grab().isNull()
        made.stop()
