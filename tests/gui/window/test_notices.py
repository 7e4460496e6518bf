"""Notes at the window's corner: how long, how many, and what holds them; clocks are not waited for.

The timer of a note is driven by hand: what matters is whether it runs, and what its end does.
"""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel

from postwright.gui.application import Application
from postwright.gui.window.notices import Notice, NoticeFrame
from tests.gui.driving import click, window_on


def tell(app: Application, text: str, act: object = None) -> NoticeFrame:
    action = "Undo" if act else ""
    return app.window.notices.tell(Notice(text=text, action=action), act)  # type: ignore[arg-type]


def clock(frame: NoticeFrame) -> QTimer:
    timer = frame.findChild(QTimer)
    assert timer is not None
    return timer


def hover(frame: NoticeFrame, *, over: bool) -> None:
    place = QPointF(5, 5)
    event = QEnterEvent(place, place, place) if over else QEvent(QEvent.Type.Leave)
    QApplication.sendEvent(frame, event)


async def test_a_note_goes_after_six_seconds_and_stays_in_the_list(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        frame = tell(app, "Saved elsewhere")
        assert clock(frame).isActive()
        assert clock(frame).interval() == 6000
        clock(frame).timeout.emit()
        assert app.window.notices.shown == ()
        click(app.window.header.bell)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        assert menu.actions()[0].text() == "Saved elsewhere"
        menu.close()


async def test_it_stays_while_the_pointer_is_on_it(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        frame = tell(app, "Deleted a folder")
        hover(frame, over=True)
        assert not clock(frame).isActive()
        hover(frame, over=False)
        assert clock(frame).isActive()


async def test_it_stays_while_the_focus_is_on_it_though_the_pointer_left(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        frame = tell(app, "Deleted a folder", lambda: None)
        assert frame.button is not None
        frame.button.setFocus()
        hover(frame, over=True)
        hover(frame, over=False)
        assert not clock(frame).isActive()
        app.window.sidebar.filter.setFocus()
        assert clock(frame).isActive()


async def test_three_are_shown_and_all_are_listed(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        for number in range(5):
            tell(app, f"Note {number}")
        shown = [frame.notice.text for frame in app.window.notices.shown]
        assert shown == ["Note 2", "Note 3", "Note 4"]
        assert [note.text for note in app.window.notices.kept][:5] == [
            f"Note {number}" for number in (4, 3, 2, 1, 0)
        ]
        places = [frame.geometry() for frame in app.window.notices.shown]
        assert not any(a.intersects(b) for a in places for b in places if a is not b)
        assert all(app.window.rect().contains(place) for place in places)


async def test_its_button_acts_once_and_takes_it_off(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        done: list[str] = []
        frame = tell(app, "Deleted a folder", lambda: done.append("undone"))
        assert frame.button is not None
        click(frame.button)
        await asyncio.sleep(0)
        assert done == ["undone"]
        assert app.window.notices.shown == ()


async def test_what_is_under_way_stays_until_it_is_over(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        under_way = app.window.notices.tell(Notice(text="10 %", action="Cancel", stays=True))
        assert not clock(under_way).isActive()
        for number in range(4):
            tell(app, f"Note {number}")
        assert app.window.notices.shown[0] is under_way
        assert len(app.window.notices.shown) == 3
        under_way.say("20 %")
        assert under_way.accessibleName() == "20 %"
        app.window.notices.drop(under_way)
        assert "10 %" not in [note.text for note in app.window.notices.kept]


@pytest.mark.parametrize(
    ("kind", "sign"), [("confirm", "check"), ("inform", "info"), ("warn", "warn")]
)
async def test_each_kind_of_note_has_its_sign(tmp_path: Path, kind: str, sign: str) -> None:
    async with window_on(tmp_path) as app:
        getattr(app.window.notices, kind)("Saved to a.json")
        note = app.window.notices.kept[0]
        assert (note.text, note.icon) == ("Saved to a.json", sign)


async def test_a_long_note_takes_the_lines_it_needs(tmp_path: Path) -> None:
    text = "Imported 9 requests, 3 folders into Shop API · 4 secrets are in the keyring"
    async with window_on(tmp_path) as app:
        short, frame = tell(app, "Saved"), tell(app, text, lambda: None)
        await asyncio.sleep(0)
        label = next(one for one in frame.findChildren(QLabel) if one.text() == text)
        needed = label.fontMetrics().boundingRect(
            0, 0, label.width(), 1 << 20, Qt.TextFlag.TextWordWrap, text
        )
        assert label.height() >= needed.height()
        assert frame.height() > short.height()
        assert short.geometry().bottom() < frame.y()
        assert app.window.rect().contains(frame.geometry())
