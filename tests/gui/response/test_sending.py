"""The page of a send that takes its time: a pause is counted down, and can be ended."""

from pytestqt.qtbot import QtBot

from postwright.engine.ports import PhaseBegan, Waiting
from postwright.gui.response.progress import Progress
from postwright.gui.response.sending import SendingView
from postwright.gui.theme import Theme


def test_a_pause_is_counted_down_and_can_be_ended(qtbot: QtBot) -> None:
    now = 100.0
    view = SendingView(Theme("light"))
    qtbot.addWidget(view)
    view.show()
    progress = Progress(lambda: now, now)
    progress.note(Waiting(2, 3.0, "503 Busy"))
    view.show_progress(progress)
    assert view.has_news
    assert view.wait_words.text() == "503 Busy. Attempt 2 follows in 3 s."
    now = 101.5
    view.show_progress(progress)
    assert view.wait_words.text() == "503 Busy. Attempt 2 follows in 2 s."
    with qtbot.waitSignal(view.go_on_wanted):
        view.go_on.click()
    progress.note(PhaseBegan("connect"))
    view.show_progress(progress)
    assert not view.wait.isVisible()
