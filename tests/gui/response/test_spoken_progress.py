"""A send that takes its time, as a screen reader hears it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from postwright.engine.ports import Head, PhaseBegan, Received, Sent, Waiting
from postwright.gui.response.progress import Progress
from postwright.gui.response.sending import SendingView
from postwright.gui.theme import Theme
from postwright.gui.widgets.speech import listening

LARGE = 40 << 20


@pytest.fixture
def heard() -> Iterator[list[str]]:
    said: list[str] = []
    with listening(lambda spoken: said.append(spoken.words)):
        yield said


@pytest.fixture
def view(qtbot: QtBot) -> SendingView:
    view = SendingView(Theme("light"))
    qtbot.addWidget(view)
    view.show()
    return view


def test_each_quarter_of_an_upload_and_of_a_download_is_said_once(
    view: SendingView, heard: list[str]
) -> None:
    progress = Progress(lambda: 2.0, 0.0)
    for percent in range(0, 101, 5):
        progress.note(Sent(LARGE * percent // 100, LARGE))
        view.show_progress(progress)
    assert heard == ["25% sent", "50% sent", "75% sent"]
    heard.clear()
    progress.note(Head(200, "OK", (), LARGE, ""))
    for percent in (10, 60, 70, 100):
        progress.note(Received(LARGE * percent // 100, LARGE))
        view.show_progress(progress)
    assert heard == ["50% received"]


def test_a_length_that_is_unknown_is_not_counted(view: SendingView, heard: list[str]) -> None:
    progress = Progress(lambda: 2.0, 0.0)
    progress.note(Received(LARGE, None))
    view.show_progress(progress)
    assert heard == []


def test_each_pause_is_said_once_as_it_begins(view: SendingView, heard: list[str]) -> None:
    now = 100.0
    progress = Progress(lambda: now, now)
    for attempt, seconds in ((2, 3.0), (3, 6.0)):
        progress.note(Waiting(attempt, seconds, "503 Busy"))
        for _ in range(3):
            view.show_progress(progress)
            now += 1.0
        progress.note(PhaseBegan("connect"))
        view.show_progress(progress)
    assert heard == [
        "503 Busy. Attempt 2 follows in 3 seconds.",
        "503 Busy. Attempt 3 follows in 6 seconds.",
    ]


def test_nothing_is_said_of_a_tab_that_nobody_sees(view: SendingView, heard: list[str]) -> None:
    view.hide()
    progress = Progress(lambda: 2.0, 0.0)
    progress.note(Sent(LARGE // 2, LARGE))
    progress.note(Waiting(2, 3.0, "503 Busy"))
    view.show_progress(progress)
    assert heard == []
