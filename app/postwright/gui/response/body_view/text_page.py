"""The page that shows a body as text: pretty or raw, its find bar, and what is wrong with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postwright.gui.response.body_view.content import (
    FORMATTED_AT_ALL_BYTES,
    Decoder,
    Formatter,
    Pretty,
    Problem,
    formats,
    formatted_here,
    opened,
    pretty,
    shows_as_it_is,
)
from postwright.gui.response.body_view.find_bar import FindBar
from postwright.gui.response.body_view.lone_cr import BrokenLines, has_lone_ends
from postwright.gui.response.body_view.selection import Selection
from postwright.gui.response.body_view.source import FileBytes, MemoryBytes, Source
from postwright.gui.response.body_view.view import BodyView
from postwright.gui.response.body_view.viewing import Body, Outlet
from postwright.gui.response.notice_bar import NoticeBar
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.words import size_words

_JSON = ("json", "jsonl")
_BRACED = ("javascript", "css")


class TextPage(QWidget):
    """Decodes and re-indents; rows, caret and selection are the view's."""

    shown = Signal()
    """The text that was asked for is in the view."""

    def __init__(self, theme: Theme, outlet: Outlet) -> None:
        super().__init__()
        self._outlet = outlet
        self._body = Body()
        self._pretty = False
        self._problem: Problem | None = None
        self.view = BodyView(theme)
        self.find_bar = FindBar(theme, self.view)
        self.problem_bar = NoticeBar(theme)
        self.lines_bar = NoticeBar(theme)
        self._formatter = Formatter(self)
        self._decoder = Decoder(self)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.problem_bar)
        column.addWidget(self.lines_bar)
        column.addWidget(self.view, 1)
        self.find_bar.hide()
        self._connect()

    def _connect(self) -> None:
        self.view.find_requested.connect(self.find_bar.open_bar)
        self.view.match_requested.connect(self.find_bar.step)
        self.view.told.connect(self._outlet.facts)
        self.problem_bar.pressed.connect(self._go_to_problem)
        self.view.outlet.check_wanted.connect(self._outlet.check_wanted)
        self.view.outlet.capture_wanted.connect(self._outlet.capture_wanted)
        self.lines_bar.pressed.connect(self._break_lines)
        self._formatter.done.connect(self._use_pretty)
        self._decoder.done.connect(self._use_decoded)

    def show_body(self, body: Body, *, pretty: bool = False) -> None:
        """Show it as it came, or re-indented where that can be done."""
        self.leave()
        self._body, self._pretty = body, pretty
        if not shows_as_it_is(body.charset) and not body.growing:
            self._decoder.start(body.source.again(), body.charset)
        else:
            self._use_decoded(body.source.again())

    def show_result(self, source: Source, language: str, *, foldable: bool) -> None:
        """Show what a filter made of the body."""
        self.leave()
        self._body = Body()
        self.view.show_text(source, language, foldable=foldable)
        self.find_bar.text_changed()
        self.shown.emit()

    def grew(self) -> None:
        source = self.view.index.source
        if isinstance(source, FileBytes) and shows_as_it_is(self._body.charset):
            source.grown()
            self.view.text_grew()

    def leave(self) -> None:
        """Give up what runs in other threads and processes."""
        self._formatter.stop()
        self._decoder.stop()
        self._problem = None
        self.view.path_in_body = str
        self.problem_bar.hide()
        self.lines_bar.hide()

    def clear(self) -> None:
        self.leave()
        self.view.clear()

    def copy_all(self) -> bool:
        """Copy the text as shown; False where there is none."""
        size = self.view.index.source.size
        self.view.copy_between(0, size)
        return bool(size)

    def _use_decoded(self, source: Source) -> None:
        language = self._body.language
        if not self._pretty or not formats(language):
            self._show_source(source, colored=self._pretty or language in _JSON)
        elif formatted_here(language, source.size):
            self._use_pretty(pretty(source.read(0, source.size), language), source)
        else:
            self._show_source(source, colored=True)
            if source.size <= FORMATTED_AT_ALL_BYTES and not self._body.growing:
                self._outlet.facts.emit(self.tr("Formatting"))
                self._formatter.start(source, language)
            elif not self._body.growing:
                most = size_words(FORMATTED_AT_ALL_BYTES)
                words = self.tr("Shown as it came: it is larger than {size}")
                self._outlet.facts.emit(words.format(size=most))

    def _use_pretty(self, made: Pretty, source: Source | None = None) -> None:
        self._outlet.facts.emit("")
        if made.problem is None:
            text = opened(made.path) if made.path else MemoryBytes(made.text)
            self._show_source(text, colored=True, foldable=True)
            if source is not None:
                source.close()
            return
        self._problem = made.problem
        if source is not None:
            self._show_source(source, colored=True)
        self.problem_bar.say(
            self._problem_words(made.problem),
            button=self.tr("Go there") if made.problem.offset is not None else "",
        )

    def _problem_words(self, problem: Problem) -> str:
        words = translated(problem.words)
        xml = self._body.language == "xml"
        if problem.offset is None:
            if xml:
                return self.tr("Shown as it came, it is not XML: {problem}").format(problem=words)
            return self.tr("Shown as it came, it is not JSON: {problem}").format(problem=words)
        line, column = self.view.place_of(problem.offset)
        if xml:
            said = self.tr(
                "Shown as it came, it is not XML. Line {line}, column {column}: {problem}"
            )
        else:
            said = self.tr(
                "Shown as it came, it is not JSON. Line {line}, column {column}: {problem}"
            )
        return said.format(line=line, column=column, problem=words)

    def _show_source(self, source: Source, *, colored: bool, foldable: bool = False) -> None:
        language = self._body.language if colored else "text"
        self.view.show_text(source, language, foldable=foldable or language in _BRACED)
        self.find_bar.text_changed()
        self.shown.emit()
        if not self._body.growing and not foldable and has_lone_ends(source):
            words = self.tr("Its lines end with a carriage return alone; they stand in one line.")
            self.lines_bar.say(words, token="info", icon="info", button=self.tr("Break the lines"))

    def _break_lines(self) -> None:
        """Show the text with line ends; each byte keeps its place."""
        view = self.view
        self.lines_bar.hide()
        source = BrokenLines(view.index.source.again())
        view.show_text(source, view.language, foldable=False)
        self.find_bar.text_changed()
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_problem(self) -> None:
        if self._problem is not None and self._problem.offset is not None:
            self.view.select(Selection(self._problem.offset, self._problem.offset))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
