"""Someone at the real window: types, clicks, sends, and checks what left against what was shown.

async with someone(tmp_path) as user:
    user.open_new()
    user.type_url("{{demo}}/echo")
    exchange = await user.send()        # Sends as and the tape are compared in there
"""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from traceback import format_exception
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from postwright.engine.errors import NotSent
from postwright.gui.application import Application, build
from postwright.gui.dialogs.times import TimesPopover
from postwright.gui.request_tab import RequestTab
from postwright.gui.theme import Theme
from postwright.gui.widgets.field_table import FieldTable
from postwright.model.collection import RequestRef
from postwright.model.exchange import Exchange, Header, PreparedRequest
from postwright.model.request import Request
from postwright.storage.paths import Paths
from tests.gui.driving import click, current, frame_of, press, until

CONTROL = Qt.KeyboardModifier.ControlModifier
SENT_WITHIN_S = 30
NO_ENVIRONMENT: Mapping[str, str] = {}


def paths_in(home: Path) -> Paths:
    return Paths(config=home / "config", data=home / "data", cache=home / "cache")


@contextlib.asynccontextmanager
async def someone(
    home: Path, *, environment: Mapping[str, str] = NO_ENVIRONMENT, new: bool = True
) -> AsyncIterator["Someone"]:
    """Start the window, with a new request; end it as the program ends. No crash is forgiven."""
    crashes: list[BaseException] = []
    built = build(paths_in(home), theme=Theme("light"), environment=environment)
    built.tasks.crashed.disconnect()
    built.tasks.crashed.connect(crashes.append)
    frame = frame_of(built)
    await built.start()
    user = Someone(built)
    if new:
        user.open_new()
    try:
        yield user
    finally:
        await built.aclose()
        frame.deleteLater()
        await until(lambda: not isValid(built.window))
    assert not crashes, "".join("".join(format_exception(one)) for one in crashes)


class Someone:
    """What a person can do at the window, by keys and clicks."""

    def __init__(self, app: Application) -> None:
        self.app = app
        self.recorded: list[Exchange] = []
        app.session.exchange_recorded.connect(self.recorded.append)

    @property
    def window(self) -> Any:
        return self.app.window

    @property
    def tab(self) -> RequestTab:
        return current(self.app)

    # Requests

    def open_new(self) -> None:
        before = self.window.tabs.request_tab
        press(self.window, Qt.Key.Key_T, CONTROL)
        assert self.window.tabs.request_tab is not before

    def open_request_in(self, root: Path) -> None:
        """Open a new request that has a file in a collection."""
        path = self.app.session.edits.add(root, (), Request(name="request"))
        self.window.open_ref(RequestRef(str(root), path), True)
        assert self.tab.ref.path == path

    def choose_environment(self, name: str) -> None:
        press(self.window, Qt.Key.Key_E, CONTROL)
        choose(self.window.header.environment.menu(), name)

    def click(self, widget: QWidget) -> None:
        click(widget)

    def type_url(self, url: str) -> None:
        edit = self.tab.url_bar.edit
        click(edit.viewport())
        press(edit, Qt.Key.Key_A, CONTROL)
        type_text(edit, url)
        assert self.tab.document.request.url == url

    def paste_url(self, text: str) -> None:
        edit = self.tab.url_bar.edit
        click(edit.viewport())
        press(edit, Qt.Key.Key_A, CONTROL)
        QGuiApplication.clipboard().setText(text)
        press(edit, Qt.Key.Key_V, CONTROL)

    def choose_method(self, method: str) -> None:
        button = self.tab.url_bar.method
        click(button)
        choose(button.menu_, method)
        assert self.tab.document.request.method == method

    def type_method(self, method: str) -> None:
        """Type a verb that is not in the list."""
        button = self.tab.url_bar.method
        click(button)
        type_into(button.custom, method)
        press(button.custom, Qt.Key.Key_Return)
        assert self.tab.document.request.method == method

    def page(self, key: str) -> None:
        """Click one of Params, Headers, Auth, Body, Docs, Options."""
        tabs = self.tab.request_pane.tabs
        index = tabs.keys.index(key)
        if tabs.bar.isTabVisible(index):
            click(tabs.bar, tabs.bar.tabRect(index).center())
        else:
            click(tabs.more)
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            choose(menu, tabs.label_of(key))
        assert self.tab.request_pane.current == key

    def add_param(self, name: str, value: str) -> None:
        self.page("params")
        add_row(self.tab.request_pane.params.query.table, name, value)

    def set_path_param(self, name: str, value: str) -> None:
        self.page("params")
        table = self.tab.request_pane.params.path
        row = next(n for n, one in enumerate(table.rows) if one.name == name)  # type: ignore[attr-defined]
        type_cell(table, row, 2, value)

    def add_header(self, name: str, value: str) -> None:
        self.page("headers")
        add_row(self.tab.request_pane.headers.page.yours.table, name, value)

    async def leave_out(self, header: str) -> None:
        """Untick one of the headers that are added."""
        self.page("headers")
        await self.shown()
        table = self.tab.request_pane.headers.page.added
        row = next(n for n, one in enumerate(table.rows) if one.name == header)  # type: ignore[attr-defined]
        click(table.viewport(), table.visualRect(table.model().index(row, 0)).center())

    def sign_in(self, kind: str, **values: str) -> None:
        self.page("auth")
        editor = self.tab.request_pane.auth.page
        click(editor.kind)
        choose(editor.kind.choices, key=kind)
        for name, value in values.items():
            type_into(editor.forms.made[kind].fields[name], value)

    def set_option(self, name: str, value: str | int) -> None:
        self.page("options")
        groups = self.tab.request_pane.options.page.groups
        field = next(getattr(group, name) for group in groups if hasattr(group, name))
        if isinstance(field, QAbstractSpinBox):
            type_into(field, str(value))
            press(field, Qt.Key.Key_Tab)
        else:
            choose_in(field, str(value))

    # Body

    def choose_body(self, kind: str) -> None:
        self.page("body")
        editor = self.tab.request_pane.body.page
        click(editor.kind)
        choose(editor.kind.choices, key=kind)
        assert self.tab.document.request.body.kind == kind

    def set_body_text(self, kind: str, text: str) -> None:
        self.choose_body(kind)
        type_into(self.tab.request_pane.body.page.text.editor, text)

    def set_body_form(self, *fields: tuple[str, str]) -> None:
        self.choose_body("form-urlencoded")
        for name, value in fields:
            add_row(self.tab.request_pane.body.page.form.table, name, value)

    def add_text_part(self, name: str, value: str, content_type: str = "") -> None:
        table = self.tab.request_pane.body.page.parts.table
        row = len(table.rows)
        for column, text in ((1, name), (3, value), (4, content_type)):
            if text:
                type_cell(table, row, column, text)

    def drop_files(self, *files: Path) -> None:
        """Hold files over the body's editor and let go."""
        editor = self.tab.request_pane.body.page
        held = QMimeData()
        held.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        place, copy = editor.rect().center(), Qt.DropAction.CopyAction
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(editor, QDragEnterEvent(place, copy, held, left, none))
        QApplication.sendEvent(editor, QDropEvent(place.toPointF(), copy, held, left, none))

    # Sends as

    async def come_back(self) -> None:
        """Be in the window again: without a window system nobody gives the focus back to it."""
        self.window.activateWindow()
        await until(lambda: QApplication.focusWidget() is not None, "nothing has the focus")

    async def shown(self) -> tuple[PreparedRequest | NotSent, tuple[str, ...]]:
        """Return what Sends as shows once it caught up with the typing."""
        await self.come_back()
        pane = self.tab.request_pane
        await until(lambda: not pane._timer.isActive(), "the preview never came")
        told: list[PreparedRequest | NotSent] = []
        lines = pane.sends_as.lines()
        pane.previewed.connect(told.append)
        pane.show_preview()
        pane.previewed.disconnect(told.append)
        assert pane.sends_as.lines() == lines, "Sends as was out of date"
        return told[0], lines

    async def send(self, *, key: Qt.Key = Qt.Key.Key_Return) -> Exchange:
        """Press Ctrl+Return, wait for the answer; compare the tape with what Sends as showed."""
        prepared, lines = await self.shown()
        assert isinstance(prepared, PreparedRequest), prepared
        count, tab = len(self.recorded), self.tab
        press(QApplication.focusWidget(), key, CONTROL)
        await self.sent(count)
        exchange = self.recorded[-1]
        assert tab.exchange is not None
        assert tab.exchange.id == exchange.id
        check_as_shown(exchange, prepared, lines)
        return exchange

    async def send_times(self, times: int) -> None:
        """Send several times, by the popover of the Send button's menu."""
        count = len(self.recorded)
        self.app.actions.send_repeatedly.trigger()
        popover = QApplication.activePopupWidget()
        assert isinstance(popover, TimesPopover)
        type_into(popover.times, str(times))
        press(popover.times, Qt.Key.Key_Return)
        await self.sent(count + times - 1)

    async def sent(self, count: int) -> None:
        """Wait until more than so many exchanges were recorded and none runs."""
        async with asyncio.timeout(SENT_WITHIN_S):
            await until(lambda: len(self.recorded) > count, "no answer came")
        await until(lambda: not self.tab.sending, "still sending")

    # What is shown

    @property
    def pill(self) -> str:
        return str(self.tab.response.strip.pill.verdict.words)

    @property
    def title(self) -> str:
        """The error page's title; empty where there is none in sight."""
        page = self.tab.response.body_tab.error
        return page.title.text() if page.isVisible() else ""

    @property
    def hint(self) -> str:
        """The sentence over the body; empty where there is none in sight."""
        hint = self.tab.response.body_tab.hint
        return hint.text.text() if hint.isVisible() else ""

    @property
    def travel(self) -> str:
        """What the status bar says of certificates."""
        return str(self.window.status.tls.text())

    @property
    def body(self) -> str:
        """The lines of the body as the window shows them."""
        view = self.tab.response.body_tab.body.view
        return "\n".join(row.text for row in view.index.rows(0, 1000))


def check_as_shown(exchange: Exchange, shown: PreparedRequest, lines: tuple[str, ...]) -> None:
    """The bytes on the wire are those that were shown, but for what was declared pending."""
    prepared, hop = exchange.prepared, exchange.hops[0]
    told = ("method", "url", "target", "headers", "body", "pending", "tls", "timeouts")
    for member in told:
        assert getattr(prepared, member) == getattr(shown, member), member
    pending = {one.header.lower() for one in prepared.pending}
    if hop.sent:
        head, _, body = hop.sent.partition(b"\r\n\r\n")
        first, *rest = head.decode().split("\r\n")
        assert first == f"{prepared.method} {prepared.target} HTTP/1.1"
        wire = [tuple(line.split(": ", 1)) for line in rest]
        wanted = [(header.name, header.value) for header in prepared.headers]
        assert [n for n, _ in wire] == [n for n, _ in wanted]
        for got, want in zip(wire, wanted, strict=True):
            assert got == want or got[0].lower() in pending
        assert bytes_of(prepared)[: len(body)] == body
    expected = [f"{prepared.method} {prepared.target}"]
    expected += [
        as_line(header) for header in prepared.headers if header.name.lower() not in pending
    ]
    spoken = [line for line in lines if line.split(": ")[0].lower() not in pending]
    for want, line in zip(expected, spoken, strict=False):
        assert line == want or line.startswith(f"{want}, "), (want, line)
    assert len(spoken) >= len(expected)


def bytes_of(prepared: PreparedRequest) -> bytes:
    """The body's first bytes, files read: more than the tape keeps."""
    found = bytearray()
    for piece in prepared.body.pieces:
        if len(found) > 1 << 20:
            break
        if isinstance(piece, bytes):
            found += piece
        else:
            with Path(piece.path).open("rb") as file:
                found += file.read(1 << 20)
    return bytes(found)


def as_line(header: Header) -> str:
    value = header.value
    for secret in sorted(header.secrets, key=len, reverse=True):
        value = value.replace(secret, "••••••••")
    return f"{header.name}: {value}"


def choose(menu: QMenu, text: str = "", *, key: str = "") -> None:
    """Click a menu's entry, by its text or the key that it stands for."""
    assert menu.isVisible(), "the menu is not open"
    action = next(a for a in menu.actions() if (a.data() == key if key else a.text() == text))
    click(menu, menu.actionGeometry(action).center())
    menu.close()


def choose_in(combo: QComboBox, value: str) -> None:
    """Choose by keys, as a user with the focus there does."""
    wanted = combo.findData(value)
    assert wanted >= 0
    combo.setFocus()
    press(combo, Qt.Key.Key_Home)
    for _ in range(wanted):
        press(combo, Qt.Key.Key_Down)
    combo.activated.emit(combo.currentIndex())
    assert combo.currentData() == value


def type_into(field: Any, text: str) -> None:
    """Replace what a line or an editor says."""
    target = field.viewport() if isinstance(field, QPlainTextEdit) else field
    click(target)
    press(field, Qt.Key.Key_A, CONTROL)
    for part in text.split("\n"):
        if part is not text.split("\n")[0]:
            press(field, Qt.Key.Key_Return)
        type_text(field, part)


def type_cell(table: FieldTable, row: int, column: int, text: str) -> None:
    """Click a cell, replace its text, press Tab."""
    index = table.model().index(row, column)
    click(table.viewport(), table.visualRect(index).center())
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit), editor
    editor.selectAll()
    type_text(editor, text)
    leave_cell(editor)


def add_row(table: FieldTable, *texts: str) -> None:
    """Fill the blank row at the end: text, Tab, text, Tab, Escape."""
    row = len(table.rows)
    index = table.model().index(row, 1)
    click(table.viewport(), table.visualRect(index).center())
    for number, text in enumerate(texts):
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit), editor
        type_text(editor, text)
        if number < len(texts) - 1:
            close_suggestions(editor)
            press(editor, Qt.Key.Key_Tab)
        else:
            leave_cell(editor)
    assert len(table.rows) == row + 1


def type_text(widget: QWidget, text: str) -> None:
    """Type it key by key; what QTest has no key for comes as an input method's would."""
    for character in text:
        if character.isascii():
            QTest.keyClicks(widget, character)
        else:
            kind = QEvent.Type.KeyPress
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(widget, event)


def leave_cell(editor: QLineEdit) -> None:
    """Press Tab, and Escape in the cell that follows."""
    close_suggestions(editor)
    press(editor, Qt.Key.Key_Tab)
    following = QApplication.focusWidget()
    if isinstance(following, QLineEdit) and following is not editor:
        press(following, Qt.Key.Key_Escape)


def close_suggestions(editor: QLineEdit) -> None:
    completer = editor.completer()
    if completer is not None and completer.popup().isVisible():
        press(completer.popup(), Qt.Key.Key_Escape)


def as_json(exchange: Exchange) -> Any:
    return json.loads(body_of(exchange))


def body_of(exchange: Exchange) -> bytes:
    assert exchange.failure is None, exchange.failure
    return kept_of(exchange)


def kept_of(exchange: Exchange) -> bytes:
    """What arrived of the body, whether it is whole or not."""
    assert exchange.response is not None
    return Path(exchange.response.body.path).read_bytes() if exchange.response.body.path else b""
