"""The Body tab: toolbar, bars, and the one view that suits what came back."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from postwright.gui.response.body_view.charset_finder import CharsetFinder
from postwright.gui.response.body_view.content import opened
from postwright.gui.response.body_view.copy_as import CopyAs
from postwright.gui.response.body_view.elsewhere import Elsewhere
from postwright.gui.response.body_view.filtering import Filtering
from postwright.gui.response.body_view.languages import (
    LABELS,
    Language,
    contradicts,
    language_of,
)
from postwright.gui.response.body_view.text_page import TextPage
from postwright.gui.response.body_view.toolbar import BodyToolbar
from postwright.gui.response.body_view.viewing import Body, Mode, Outlet, Viewer
from postwright.gui.response.body_view.views import VIEWS, modes_of
from postwright.gui.response.notice_bar import NoticeBar
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.model.exchange import Response
from postwright.protocol.charsets import Charset, known

_HEAD_BYTES = 64 << 10
_FOLLOWS: tuple[Mode, ...] = ("events", "records")
"""Lists that go on where they were followed while they came."""


class BodyPane(QWidget):
    """Shows one body at a time; `show_response` for a whole one, `begin` while one arrives."""

    shown = Signal()
    """The text that was asked for is in the view."""
    charset_chosen = Signal(str)
    """The standard's name of a charset for this request's answers; empty: find it out."""
    save_wanted = Signal()
    check_wanted = Signal(object)
    """A ValuePlace to be compared in each answer."""
    capture_wanted = Signal(object)
    """A ValuePlace to be kept in a variable."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._body = Body()
        self._chosen = ""
        self.mode: Mode = "empty"
        self.outlet = Outlet(self)
        self.toolbar = BodyToolbar(theme)
        self.text = TextPage(theme, self.outlet)
        self.view, self.find_bar = self.text.view, self.text.find_bar
        self.problem_bar = self.text.problem_bar
        self.empty = Label(theme, self.tr("The response has no body"), token="muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.browser_bar = NoticeBar(theme)
        self.unread_bar = NoticeBar(theme)
        self.type_bar = NoticeBar(theme)
        self.filtering = Filtering(theme, self.toolbar.filter, self.text, self)
        self._pages: dict[Mode, Viewer] = {}
        self._elsewhere = Elsewhere(self)
        self.copies = CopyAs(self.toolbar, self.outlet, lambda: self._body)
        self._finder = CharsetFinder(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(self.empty)
        self._views.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bars = (self.type_bar, self.unread_bar, self.browser_bar)
        for widget in (self.toolbar, self.filtering.strip, *bars):
            column.addWidget(widget)
        column.addWidget(self._views, 1)
        self.toolbar.hide()

    def _connect(self) -> None:
        self.outlet.facts.connect(self.toolbar.show_facts)
        self.outlet.mode_wanted.connect(self.show_mode)
        self.outlet.open_wanted.connect(self._open_elsewhere)
        self.outlet.save_wanted.connect(self.save_wanted)
        self.outlet.copy_wanted.connect(self.copy_all)
        self.outlet.check_wanted.connect(self.check_wanted)
        self.outlet.capture_wanted.connect(self.capture_wanted)
        self.toolbar.mode_chosen.connect(self.show_mode)
        self.toolbar.wrap_toggled.connect(self.view.set_wrap)
        self.toolbar.find_requested.connect(self.open_find)
        self.toolbar.browser_requested.connect(self.ask_about_browser)
        self.browser_bar.pressed.connect(self.open_in_browser)
        self._elsewhere.failed.connect(self.browser_bar.say)
        self.text.shown.connect(self.shown)
        self.filtering.changed.connect(self._filter)
        self.toolbar.filter.left.connect(self.setFocus)
        self._finder.guessed.connect(self._use_guess)
        self._finder.counted.connect(self._tell_unread)
        self.unread_bar.pressed.connect(self._show_bytes)
        self.toolbar.charset_chosen.connect(self.choose_charset)
        self.toolbar.charset_chosen.connect(self.charset_chosen)

    def page(self, mode: Mode) -> Viewer:
        """Return the view of a mode, made when it is first asked for."""
        if mode not in self._pages:
            made = self._pages[mode] = VIEWS[mode](self._theme, self.outlet)
            assert isinstance(made, QWidget)
            self._views.addWidget(made)
        return self._pages[mode]

    @property
    def language(self) -> Language:
        return self._body.language

    # What is shown

    def show_response(self, response: Response) -> None:
        """Show a body that is whole, or all of it that arrived."""
        self.show_file(response.body.path, response.header("content-type"))

    def show_file(self, path: str, content_type: str) -> None:
        """Show a whole body that lies in this file."""
        self._open(path, content_type)

    def begin(self, path: str, content_type: str) -> None:
        """Show a body that is still arriving, as it comes."""
        self._open(path, content_type, growing=True)

    def grew(self) -> None:
        """More of the body is on disk."""
        body = self._body
        if not body.growing:
            return
        if body.language == "empty":
            self.begin(body.path, body.content_type)
        elif self.mode in self._pages:
            self._pages[self.mode].grew()
        else:
            self.text.grew()

    def choose_charset(self, name: str) -> None:
        """Read bodies in this charset, by any of its labels; empty: find it out."""
        if name != self._chosen:
            self._chosen, mode, body = name, self.mode, self._body
            self._open(body.path, body.content_type, growing=body.growing)
            if mode in self.toolbar.offered:
                self.show_mode(mode)

    def clear(self) -> None:
        self._open("", "")

    def stop(self) -> None:
        """Give up work in other threads and processes; the pane is about to go."""
        self._finder.stop()
        self._elsewhere.stop()
        self.copies.stop()
        for page in self._pages.values():
            page.leave()
        self._forget_lists()
        self.filtering.pause()
        self.text.clear()
        self._body.source.close()

    def set_dimmed(self, dimmed: bool) -> None:
        self.view.set_dimmed(dimmed)

    def set_wrapped(self, wrapped: bool) -> None:
        self.toolbar.wrap.setChecked(wrapped)

    def copy_all(self) -> bool:
        """Copy the body as shown; False where it is not for copying."""
        if self.mode in self._pages:
            copied = self._pages[self.mode].copy_all()
            if not copied:
                words = self.tr("These bytes are no text; the menu copies them as Base64")
                self.toolbar.show_facts(words)
            return copied
        return self.mode != "empty" and self.text.copy_all()

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
        self._open_elsewhere("html")

    def _open_elsewhere(self, ending: str) -> None:
        self._elsewhere.open(self._body.path, ending)

    def _open(self, path: str, content_type: str, *, growing: bool = False) -> None:
        self._finder.stop()
        before = self.mode if path and path == self._body.path else "empty"
        self._body.source.close()
        source = opened(path, growing=growing)
        head = source.read(0, _HEAD_BYTES)
        found = known(head, content_type, chosen=self._chosen)
        charset = found or Charset("cp1252", "guess")
        language = language_of(content_type, head, charset=charset.codec)
        self._body = Body(path, content_type, source, charset, language, growing)
        for bar in (self.browser_bar, self.unread_bar, self.type_bar):
            bar.hide()
        if contradicts(content_type, language):
            self._tell_type(content_type, language)
        self.view.set_dimmed(False)
        modes = modes_of(language, content_type, head)
        self.toolbar.show_language(language, modes)
        self.toolbar.show_charset(charset, self._chosen)
        self.toolbar.setVisible(language != "empty")
        if modes[0] in _FOLLOWS:
            self.page(modes[0]).show_body(self._body)
            self.show_mode(before if before in modes else modes[0])
        else:
            self._forget_lists()
            self.show_mode("raw" if growing and "raw" in modes else modes[0])
        if found is None:
            self._finder.guess(head, content_type)
        elif language not in ("empty", "image", "binary") and not growing:
            self._finder.count(source, charset)

    def show_mode(self, mode: Mode) -> None:
        """Show the body in one of the ways that suit its kind."""
        self.text.leave()
        self.filtering.pause()
        if self.mode in self._pages:
            self._pages[self.mode].leave()
        self.mode = mode
        self.toolbar.show_mode(mode)
        if mode in VIEWS:
            page = self.page(mode)
            assert isinstance(page, QWidget)
            self._views.setCurrentWidget(page)
            if mode in _FOLLOWS:
                page.grew()
            else:
                page.show_body(self._body)
        elif mode == "empty":
            self._views.setCurrentWidget(self.empty)
        else:
            self._views.setCurrentWidget(self.text)
            if not self.filtering.begin(self._body):
                self.text.show_body(self._body, pretty=mode == "pretty")
        self.setFocusProxy(self._views.currentWidget() or self.view)

    def open_find(self) -> None:
        """Find in the text, whichever view is shown; bytes have none."""
        if self._show_as_text():
            self.find_bar.open_bar()

    def find_next(self) -> None:
        """Go to the next match."""
        if self._show_as_text():
            self.find_bar.step(1)

    def _show_as_text(self) -> bool:
        texts = [mode for mode in self.toolbar.offered if mode in ("pretty", "raw")]
        if texts and self.mode not in texts:
            self.show_mode(texts[0])
        return bool(texts)

    def open_filter(self) -> bool:
        """Go to the field that filters; False where there is nothing to filter."""
        field = self.toolbar.filter
        if not field.isVisible():
            return False
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
        return True

    def _filter(self) -> None:
        """Show what is left of the body, as text; without a filter all of it."""
        if self.mode in VIEWS and not self.filtering.query:
            return
        if self.mode in ("pretty", "raw"):
            self.show_mode(self.mode)
        else:
            self._show_as_text()

    def _forget_lists(self) -> None:
        for mode in _FOLLOWS:
            if mode in self._pages:
                self._pages[mode].show_body(Body())

    def _use_guess(self, charset: Charset) -> None:
        same = charset.codec == self._body.charset.codec
        body = self._body = replace(self._body, charset=charset)
        self.toolbar.show_charset(charset, self._chosen)
        if not same and self.mode in ("pretty", "raw"):
            self.show_mode(self.mode)
        if body.language not in ("image", "binary") and not body.growing:
            self._finder.count(body.source, charset)

    def _tell_unread(self, words: str) -> None:
        self.unread_bar.say(words, button=self.tr("Show bytes"))

    def _tell_type(self, content_type: str, language: Language) -> None:
        words = self.tr("The Content-Type says {type}, but this looks like {kind}.")
        kind = translated(LABELS[language])
        self.type_bar.say(words.format(type=content_type.partition(";")[0].strip(), kind=kind))

    def _show_bytes(self) -> None:
        self.show_mode("hex")
