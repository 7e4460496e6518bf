"""Method, URL and Send across the whole width of a tab, and what a paste was understood as."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from postwright.formats.importers import ImportError_, importer_for, of_text
from postwright.formats.importers.imported import alone
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.drop_area import DropHint
from postwright.gui.request.filling import filled_from
from postwright.gui.request.method_button import MethodButton
from postwright.gui.request.send_button import SendButton
from postwright.gui.request.url_edit import UrlEdit
from postwright.gui.request.variable_popover import ScopeWords, VariablePopover
from postwright.gui.said_words import translated
from postwright.gui.scope_words import scope_words
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.inline_bar import InlineBar
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import labelled
from postwright.model.exchange import Use
from postwright.protocol.visible import visible

Find = Callable[[str], Use | None]


class UrlBar(QWidget):
    """Edits a document's method and URL."""

    send_requested = Signal()
    cancel_requested = Signal()
    edit_variable_wanted = Signal(str, str)
    """A variable's name, and the scope that its value is from."""
    set_variable_wanted = Signal(str)
    """The name of a variable without a value."""

    def __init__(
        self,
        theme: Theme,
        document: RequestDocument,
        parent: QWidget | None = None,
        *,
        inset: int = 16,
    ) -> None:
        super().__init__(parent)
        self._theme, self._document, self._inset = theme, document, inset
        self.frame = _Frame(theme)
        self.method = MethodButton(theme)
        self.edit = UrlEdit(theme, document.texts["url"])
        self.copy = IconButton(theme, "link", self.tr("Copy the URL"))
        self.problem = IconButton(theme, "warn", "", token="err")
        self._problem_at: int | None = None
        self.hint = DropHint(theme, self.frame, 0)
        self.send = SendButton(theme)
        self.bar = InlineBar(theme)
        self.popover = VariablePopover(theme, self)
        self._find: Find | None = None
        self._scope_words: ScopeWords = scope_words
        self._setter: ScopeWords = lambda name: ""
        self._details: tuple[str, ...] = ()
        self._filled_at = 0
        """Which step of the document filled it last; 0 once nothing is said of it."""
        self._lay_out()
        self.method.chosen.connect(self._set_method)
        self.edit.send_requested.connect(self.send_requested)
        self.edit.pasted.connect(self._take_paste)
        self.edit.held.connect(self._promise)
        self.edit.focused.connect(self.frame.set_focused)
        self.edit.chip_wanted.connect(self._explain)
        self.edit.chip_left.connect(self.popover.leave_soon)
        self.edit.textChanged.connect(self.popover.hide)
        self.popover.edit_wanted.connect(self.edit_variable_wanted)
        self.popover.set_wanted.connect(self.set_variable_wanted)
        self.problem.clicked.connect(self.go_to_problem)
        self.copy.clicked.connect(self._copy)
        self.send.send_requested.connect(self.send_requested)
        self.send.cancel_requested.connect(self.cancel_requested)
        self.bar.chosen.connect(self._answer)
        document.changed.connect(self._refresh)
        document.undo_stack.indexChanged.connect(self._forget_fill)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._refresh()

    def _lay_out(self) -> None:
        inner = QHBoxLayout(self.frame)
        inner.setContentsMargins(1, 1, 6, 1)
        inner.setSpacing(4)
        inner.addWidget(self.method)
        inner.addWidget(self.edit, 1)
        inner.addWidget(self.problem)
        inner.addWidget(self.copy)
        self.problem.hide()
        self._row = QHBoxLayout()
        self._row.addWidget(self.frame, 1)
        self._row.addWidget(self.send)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self.bar)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(self._inset), 0, px(self._inset), px(12))
        self._row.setSpacing(px(8))
        self.frame.setFixedHeight(px(40))
        self.send.setFixedHeight(px(40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape end a send."""
        if event.key() == Qt.Key.Key_Escape and self.popover.isVisible():
            self.popover.hide()
        elif event.key() == Qt.Key.Key_Escape and self.send.is_sending:
            self.cancel_requested.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.popover.hide()
        super().hideEvent(event)

    # What the tab asks

    def set_sending(self, sending: bool) -> None:
        """Turn Send into Cancel, or back."""
        self.send.set_sending(sending)

    def set_variables(self, find: Find, reach: Reach, words: ScopeWords = scope_words) -> None:
        """Say what is known of variables: one by its name, all in reach, and their scopes."""
        self._find, self._scope_words = find, words
        self.edit.set_known(lambda name: find(name) is not None)
        self.edit.completion.reach = reach

    def set_setter(self, setter: ScopeWords) -> None:
        """Say which request's answer sets a variable, by its name."""
        self._setter = setter

    def focus_url(self) -> None:
        """Put the cursor into the URL, all of it selected."""
        self.edit.setFocus()
        self.edit.selectAll()

    def focus_at(self, position: int | None) -> None:
        """Put the cursor at a place in the URL, counted from 0; all of it where none is known."""
        self.focus_url()
        if position is not None:
            cursor = self.edit.textCursor()
            cursor.setPosition(min(position, len(self._document.request.url)))
            self.edit.setTextCursor(cursor)

    def show_problem(self, words: str, position: int | None = None) -> None:
        """Say what is wrong with method or URL, and where in the URL; nothing takes it back."""
        self._problem_at = position
        self.edit.setAccessibleDescription(words)
        self.problem.set_name(visible(words))
        self.problem.setToolTip(plain_tip(visible(words)))
        self.problem.setVisible(bool(words))

    def go_to_problem(self) -> None:
        """Put the cursor where the URL is wrong; all of it is selected where none knows."""
        self.focus_at(self._problem_at)

    def choose_method(self) -> None:
        """Open the methods."""
        self.method.open_menu()

    def fill_from(self, text: str) -> bool:
        """Fill the request from a command or text of another tool. Return whether it was one."""
        source = of_text(text)
        importer = importer_for(source, is_request=True)
        if importer is None:
            return False
        try:
            imported = alone(importer.read(source))
        except ImportError_ as error:
            place = self.tr("{0} (at character {1})").format(
                translated(error.message), error.position + 1
            )
            self.bar.ask(place, "err", (("close", self.tr("Close")),))
            return False
        self._document.replace(
            filled_from(self._document.request, imported.request),
            self.tr("Fill from {0}").format(translated(importer.label)),
        )
        self._details = tuple(
            labelled(translated(loss.field), translated(loss.why)) for loss in imported.losses
        )
        self._tell(translated(importer.label), translated(imported.understood))
        return True

    def _forget_fill(self, index: int) -> None:
        """Take the bar off once what it speaks of was taken back."""
        if self._filled_at and index < self._filled_at:
            self._filled_at = 0
            self.bar.hide()

    def _tell(self, label: str, understood: str) -> None:
        self._filled_at = self._document.undo_stack.index()
        said = self.tr("Filled from {0}: {1}").format(label, understood)
        answers = [("undo", self.tr("Undo")), ("close", self.tr("Close"))]
        if self._details:
            answers.insert(1, ("details", self.tr("Details")))
            said = self.tr("{0}. Left out: {1}").format(said, len(self._details))
        self.bar.ask(said, "warn" if self._details else "ok", tuple(answers))

    # What happens

    def _promise(self, held: str) -> None:
        """Say what a text that is held over the URL becomes there; empty: it is gone."""
        self.hint.setVisible(bool(held))
        importer = importer_for(of_text(held), is_request=True) if held else None
        if importer is not None:
            told = self.tr("Drop to fill the request from {tool}")
            self.hint.say(told.format(tool=translated(importer.label)))
        elif held:
            self.hint.say(self.tr("Drop to put the text into the URL"))

    def _take_paste(self, text: str) -> None:
        self.edit.takes_paste = self.fill_from(text)

    def _answer(self, key: str) -> None:
        if key == "details":
            self.bar.ask("\n".join(self._details), "warn", (("close", self.tr("Close")),))
            return
        if key == "undo":
            self._document.undo_stack.undo()
        self.bar.hide()

    def _explain(self, name: str, chip: QRect, by_key: bool) -> None:
        if self._find is None:
            return
        if self.popover.hovering and self.popover.name == name and not by_key:
            self.popover.stay()
            return
        use = self._find(name)
        setter = self._setter(name) if use is not None and use.scope == "captured" else ""
        self.popover.show_use(name, use, self._scope_words, setter)
        self.popover.popup(chip, by_key=by_key)

    def _set_method(self, method: str) -> None:
        self._document.set(self.tr("Change the method"), method=method)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._document.request.url)

    def _refresh(self) -> None:
        self.method.show_method(self._document.request.method)


class _Frame(QFrame):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._focused = theme, False
        theme.changed.connect(self.update)

    def set_focused(self, focused: bool) -> None:
        self._focused = focused
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("raised" if theme.name == "dark" else "base"))
        width = 2 if self._focused else 1
        painter.setPen(QPen(theme.color("ring" if self._focused else "control"), width))
        edge = width / 2
        box = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(box, theme.px(8), theme.px(8))
