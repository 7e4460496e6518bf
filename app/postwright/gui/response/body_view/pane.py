"""The Body tab: toolbar, find bar, and the one view that suits what came back."""

import shutil
from pathlib import Path

from PySide6.QtCore import Qt, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from postwright.gui.response.body_view.charset_finder import CharsetFinder
from postwright.gui.response.body_view.content import (
    FORMATTED_AT_ALL_BYTES,
    FORMATTED_HERE_BYTES,
    Decoder,
    Formatter,
    Pretty,
    Problem,
    opened,
    pretty,
    shows_as_it_is,
)
from postwright.gui.response.body_view.events_view import EventsView
from postwright.gui.response.body_view.find_bar import FindBar
from postwright.gui.response.body_view.hex_view import HexView
from postwright.gui.response.body_view.image_view import ImageView
from postwright.gui.response.body_view.languages import Language, language_of
from postwright.gui.response.body_view.parts_view import PartsView
from postwright.gui.response.body_view.selection import Selection, text_between
from postwright.gui.response.body_view.source import FileBytes, MemoryBytes, Source
from postwright.gui.response.body_view.toolbar import BodyToolbar, Mode, modes_of
from postwright.gui.response.body_view.view import BodyView
from postwright.gui.response.notice_bar import NoticeBar
from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.model.exchange import Response
from postwright.protocol.charsets import Charset, known

_HEAD_BYTES = 64 << 10
_JSON = ("json", "jsonl")


class BodyPane(QWidget):
    """Shows one body at a time; `show_response` for a whole one, `begin` while one arrives."""

    shown = Signal()
    """The text that was asked for is in the view."""
    charset_chosen = Signal(str)
    """The standard's name of a charset for this request's answers; empty: find it out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._path = ""
        self._content_type = ""
        self._charset = Charset("utf-8", "utf-8")
        self._chosen = ""
        self._streaming = False
        self._problem: Problem | None = None
        self._source: Source = MemoryBytes()
        self.language: Language = "empty"
        self.mode: Mode = "empty"
        self.toolbar = BodyToolbar(theme)
        self.view = BodyView(theme)
        self.image = ImageView(theme)
        self.hex = HexView(theme)
        self.events = EventsView(theme)
        self.parts = PartsView(theme, lambda: BodyPane(theme))
        self.empty = Label(theme, self.tr("The response has no body"), token="muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.find_bar = FindBar(theme, self.view)
        self.problem_bar = NoticeBar(theme)
        self.browser_bar = NoticeBar(theme)
        self.unread_bar = NoticeBar(theme)
        self._pages = QTemporaryDir()
        """Copies for the browser; gone with this pane."""
        self._formatter = Formatter(self)
        self._decoder = Decoder(self)
        self._finder = CharsetFinder(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._views = QStackedWidget()
        for view in (self.empty, self.view, self.image, self.hex, self.events, self.parts):
            self._views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        for bar in (self.find_bar, self.problem_bar, self.unread_bar, self.browser_bar):
            column.addWidget(bar)
        column.addWidget(self._views, 1)
        self.find_bar.hide()
        self.toolbar.hide()

    def _connect(self) -> None:
        self.toolbar.mode_chosen.connect(self.show_mode)
        self.toolbar.wrap_toggled.connect(self.view.set_wrap)
        self.toolbar.find_requested.connect(self.find_bar.open_bar)
        self.toolbar.browser_requested.connect(self.ask_about_browser)
        self.browser_bar.pressed.connect(self.open_in_browser)
        self.view.find_requested.connect(self.find_bar.open_bar)
        self.view.match_requested.connect(self.find_bar.step)
        self.problem_bar.pressed.connect(self._go_to_problem)
        self._formatter.done.connect(self._use_pretty)
        self._decoder.done.connect(self._use_decoded)
        self._finder.guessed.connect(self._use_guess)
        self._finder.counted.connect(self._tell_unread)
        self.unread_bar.pressed.connect(self._show_bytes)
        self.toolbar.charset_chosen.connect(self.choose_charset)
        self.toolbar.charset_chosen.connect(self.charset_chosen)
        self.image.was_read.connect(self._tell_image)

    # What is shown

    def show_response(self, response: Response) -> None:
        """Show a body that is whole, or all of it that arrived."""
        self.show_file(response.body.path, response.header("content-type"))

    def show_file(self, path: str, content_type: str) -> None:
        """Show a whole body that lies in this file."""
        self._streaming = False
        self._open(path, content_type)

    def begin(self, path: str, content_type: str) -> None:
        """Show a body that is still arriving, as it comes."""
        self._streaming = True
        self._open(path, content_type)

    def grew(self) -> None:
        """More of the body is on disk."""
        source = self.view.index.source
        if not self._streaming:
            return
        if self.language == "empty":
            self._open(self._path, self._content_type)
        elif self.mode == "events":
            self.events.grew()
        elif isinstance(source, FileBytes) and shows_as_it_is(self._charset):
            source.grown()
            self.view.text_grew()

    def choose_charset(self, name: str) -> None:
        """Read bodies in this charset, by any of its labels; empty: find it out."""
        if name != self._chosen:
            self._chosen, mode = name, self.mode
            self._open(self._path, self._content_type)
            if mode in modes_of(self.language, self._content_type):
                self.show_mode(mode)

    def clear(self) -> None:
        self._streaming = False
        self._open("", "")

    def stop(self) -> None:
        """Give up work in other threads and processes; the pane is about to go."""
        self._formatter.stop()
        self._decoder.stop()
        self._finder.stop()
        self.events.clear()
        self.parts.stop()
        self.image.clear()
        self.view.clear()
        self._source.close()

    def set_dimmed(self, dimmed: bool) -> None:
        self.view.set_dimmed(dimmed)

    def set_wrapped(self, wrapped: bool) -> None:
        self.toolbar.wrap.setChecked(wrapped)

    def copy_all(self) -> bool:
        """Copy the text as shown; False where the body is no text."""
        source = self.view.index.source
        if self._views.currentWidget() is not self.view or not source.size:
            return False
        QGuiApplication.clipboard().setText(text_between(source, 0, source.size))
        return True

    def ask_about_browser(self) -> None:
        """Say first what a browser does that this window does not."""
        self.browser_bar.say(
            self.tr("The page's scripts will run in the browser and may load from elsewhere."),
            icon="external",
            button=self.tr("Open it"),
        )

    def open_in_browser(self) -> None:
        """Give the browser a copy by a name that it takes for a page."""
        self.browser_bar.hide()
        page = Path(self._pages.path()) / "response.html"
        try:
            shutil.copyfile(self._path, page)
        except OSError:
            return  # the body is gone from the disk, as the view says
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

    def _open(self, path: str, content_type: str) -> None:
        self._formatter.stop()
        self._decoder.stop()
        self._finder.stop()
        before = self.mode if path and path == self._path else "empty"
        self._path, self._content_type, self._problem = path, content_type, None
        self._source.close()
        self._source = opened(path, growing=self._streaming)
        head = self._source.read(0, _HEAD_BYTES)
        charset = known(head, content_type, chosen=self._chosen)
        self._charset = charset or Charset("cp1252", "guess")
        self.language = language_of(content_type, head, charset=self._charset.codec)
        self.problem_bar.hide()
        self.browser_bar.hide()
        self.unread_bar.hide()
        self.view.set_dimmed(False)
        modes = modes_of(self.language, content_type)
        self.toolbar.show_language(self.language, modes)
        self.toolbar.show_charset(self._charset, self._chosen)
        self.toolbar.setVisible(self.language != "empty")
        if modes[0] == "events":  # they go on where they were followed while they came
            self.events.show_events(self._source.again(), growing=self._streaming)
            self.show_mode(before if before in modes else "events")
        else:
            self.events.clear()
            self.show_mode("raw" if self._streaming and "raw" in modes else modes[0])
        if charset is None:
            self._finder.guess(head, content_type)
        elif self.language not in ("empty", "image", "binary") and not self._streaming:
            self._finder.count(self._source.again(), self._charset)

    def show_mode(self, mode: Mode) -> None:
        """Show the body in one of the ways that suit its kind."""
        self._formatter.stop()
        self._decoder.stop()
        self.image.clear()
        self.mode = mode
        self.problem_bar.hide()
        facts = ""
        if mode == "empty":
            self._views.setCurrentWidget(self.empty)
        elif mode == "image":
            self._views.setCurrentWidget(self.image)
            if not self._streaming:
                self.image.show_image(self._path)
                facts = self.image.words
        elif mode == "events":
            self.events.grew()
            self._views.setCurrentWidget(self.events)
        elif mode == "parts":
            self.parts.show_parts(self._source.again(), self._content_type)
            self._views.setCurrentWidget(self.parts)
        elif mode == "hex":
            self.hex.show_bytes(self._source)
            self._views.setCurrentWidget(self.hex)
        else:
            self._views.setCurrentWidget(self.view)
            self._show_text()
        self.toolbar.show_mode(mode, facts)
        self.setFocusProxy(self._views.currentWidget() or self.view)

    def _tell_image(self) -> None:
        if self.mode == "image":
            self.toolbar.show_mode(self.mode, self.image.words)

    def _use_guess(self, charset: Charset) -> None:
        same = charset.codec == self._charset.codec
        self._charset = charset
        self.toolbar.show_charset(charset, self._chosen)
        if not same and self.mode in ("pretty", "raw"):
            self.show_mode(self.mode)
        if self.language not in ("image", "binary") and not self._streaming:
            self._finder.count(self._source.again(), charset)

    def _tell_unread(self, words: str) -> None:
        self.unread_bar.say(words, button=self.tr("Show bytes"))

    def _show_bytes(self) -> None:
        self.show_mode("hex")

    def _show_text(self) -> None:
        if not shows_as_it_is(self._charset) and not self._streaming:
            self._decoder.start(self._source.again(), self._charset)
        else:
            self._use_decoded(self._source.again())

    def _use_decoded(self, source: Source) -> None:
        if self.mode != "pretty" or self.language != "json":
            self._show_source(source, colored=self.mode == "pretty" or self.language in _JSON)
        elif source.size <= FORMATTED_HERE_BYTES:
            self._use_pretty(pretty(source.read(0, source.size)), source)
        else:
            self._show_source(source, colored=True)
            if isinstance(source, FileBytes) and source.size <= FORMATTED_AT_ALL_BYTES:
                self.toolbar.show_mode(self.mode, self.tr("Formatting"))
                self._formatter.start(Path(self._path))

    def _use_pretty(self, made: Pretty, source: Source | None = None) -> None:
        self.toolbar.show_mode(self.mode)
        if made.problem is None:
            text = opened(made.path) if made.path else MemoryBytes(made.text)
            self._show_source(text, colored=True, foldable=True)
            return
        self._problem = made.problem
        if source is not None:
            self._show_source(source, colored=True)
        self.problem_bar.say(
            self.tr("Shown as it came, it is not valid JSON. {problem}").format(
                problem=made.problem.words
            ),
            button=self.tr("Go there") if made.problem.offset is not None else "",
        )

    def _show_source(self, source: Source, *, colored: bool, foldable: bool = False) -> None:
        self.view.show_text(source, self.language if colored else "text", foldable=foldable)
        self.find_bar.text_changed()
        self.shown.emit()

    def _go_to_problem(self) -> None:
        if self._problem is not None and self._problem.offset is not None:
            self.view.select(Selection(self._problem.offset, self._problem.offset))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
