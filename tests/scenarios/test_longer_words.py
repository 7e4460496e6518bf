"""The window has room for words that are 1.4 times as long as the English ones."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from postwright.gui import language
from postwright.gui.application import Application
from postwright.gui.said_words import forget_translations
from postwright.model.request import Auth, Body, Field, Param, Request
from tests.gui.driving import until, window_on

ROOM_PX = 2
"""So much of the last letter's side may be missing."""
REQUEST = Request(
    name="Order",
    method="POST",
    url="{{demo}}/echo?status=open",
    params=(Param("status", "open"),),
    headers=(Field("Accept", "application/json"),),
    auth=Auth("bearer", (("token", "abc"),)),
    body=Body("json", text="{}"),
)


class Longer(QTranslator):
    """Says every text with as many letters more as make it 1.4 times as long."""

    def translate(self, context, source, disambiguation=None, n=-1):  # type: ignore[no-untyped-def]
        if context == "Language" or not source.strip():
            return None
        more = round(len(source) * 0.4)
        return source.replace("%n", str(n)) + "ł" * more if more else source

    def isEmpty(self) -> bool:
        return False


@pytest.fixture(autouse=True)
def longer(qapp):
    table = Longer()
    QCoreApplication.installTranslator(table)
    forget_translations()
    yield
    QCoreApplication.removeTranslator(table)
    forget_translations()
    language.forget()


def cut(root: QWidget) -> Iterator[str]:
    """Yield the labels and buttons whose words do not fit."""
    for widget in root.children():
        if not isinstance(widget, QWidget) or not widget.isVisible() or not widget.width():
            continue
        text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        if text and "ł" in text:
            if isinstance(widget, QLabel):
                words = widget.fontMetrics().horizontalAdvance(text)
                fits = widget.wordWrap() or words <= widget.contentsRect().width() + ROOM_PX
            else:
                fits = widget.sizeHint().width() <= widget.width() + ROOM_PX
            if not fits:
                yield f"{type(widget).__name__} of {type(root).__name__}: {text}"
        yield from cut(widget)


async def fits(root: QWidget) -> None:
    """Wait until the layout has settled, and name what is cut then."""
    with contextlib.suppress(AssertionError):
        await until(lambda: not list(cut(root)))
    assert not list(cut(root))


def show(app: Application, width: int = 1440, height: int = 900) -> None:
    app.window.setMinimumSize(760, 520)
    app.window.window().resize(width, height)


async def test_the_first_page(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        show(app)
        app.window.pages.welcome()
        await until(lambda: app.window.width() == 1440)
        await fits(app.window)


@pytest.mark.parametrize("pane", ["params", "headers", "auth", "body", "checks", "docs", "options"])
async def test_a_request(tmp_path: Path, pane: str) -> None:
    async with window_on(tmp_path) as app:
        show(app)
        tab = app.window.tabs.open_new(REQUEST)
        tab.request_pane.choose(pane)
        await until(lambda: tab.width() > 1000)
        await fits(app.window)


async def test_an_answer(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        show(app)
        tab = app.window.tabs.open_new(REQUEST)
        tab.send()
        await until(lambda: tab.exchange is not None and not tab.sending)
        for key in tab.response.tabs.keys:
            tab.response.choose_tab(key)
            await fits(app.window)


async def test_a_failure(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        show(app)
        tab = app.window.tabs.open_new(Request(name="Down", url="http://127.0.0.1:9/"))
        tab.send()
        await until(lambda: tab.exchange is not None and not tab.sending)
        await fits(app.window)


async def test_the_settings(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        show(app)
        dialog = app.window.pages.settings()
        for number in range(dialog.list.count()):
            dialog.list.setCurrentRow(number)
            await fits(dialog)
        dialog.close()
