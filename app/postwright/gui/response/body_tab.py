"""The Body tab in all its states: empty, sending, a body with a hint, an error page."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from postwright.analysis.findings import findings
from postwright.engine.errors import NotSent
from postwright.engine.ports import Head
from postwright.engine.recording import Recording
from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.response.error_page import ErrorPage
from postwright.gui.response.findings_view import FindingsView
from postwright.gui.response.hints import Hint, hint_of
from postwright.gui.response.notes import Notes, Say
from postwright.gui.response.notice_bar import NoticeBar
from postwright.gui.response.page_stack import PageStack
from postwright.gui.response.progress import Progress
from postwright.gui.response.sending import SendingView
from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.model.exchange import Exchange, Failure, Response


def arrived(failure: Failure, response: Response | None) -> bool:
    """Tell whether a failed send brought something of the answer that was asked for.

    What a proxy says to the way, or a redirect to the next hop, is not that.
    """
    own = failure.kind not in ("proxy", "redirects")
    return own and response is not None and response.body.size_bytes > 0


class BodyTab(QWidget):
    """Switches; what is inside knows nothing of the rest."""

    fix_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._hint: Hint | None = None
        self.body = BodyPane(theme)
        self.error = ErrorPage(theme)
        self.sending = SendingView(theme)
        self._scroller = _Scroller(self.sending)
        self.recording: Recording | None = None
        """Of the send that runs: its pauses are begun and ended from here."""
        self.hint = NoticeBar(theme)
        self.findings = FindingsView(theme)
        self.empty = self._make_empty(theme)
        self.views = PageStack()
        for view in (self.empty, self.body, self.error):
            self.views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.notes = Notes(theme)
        self.notes.add(self.hint, self.hint.notes)
        self.notes.add(self.findings, self.findings.notes)
        column.addWidget(self.notes)
        column.addWidget(self._scroller, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.views, 1)
        self._scroller.hide()
        self.setFocusProxy(self.body)
        self.error.fix_requested.connect(self.fix_requested)
        self.sending.go_on_wanted.connect(self._go_on)
        self.sending.chunk.paused.connect(self._hold_upload)
        self.hint.pressed.connect(self._follow_hint)
        self.findings.fix_requested.connect(self.fix_requested)

    def set_changes(self, card: QWidget, notes: Say) -> None:
        """Put a card above the body: what changed since it last worked."""
        self.notes.add(card, notes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.notes.fit(event.size().height())

    def _make_empty(self, theme: Theme) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(2)
        words = Label(theme, self.tr("Send to see the response here"), token="muted")
        self.keys = Label(theme, "", 12, token="muted")
        for label in (words, self.keys):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(3)
        return page

    def _go_on(self) -> None:
        if self.recording is not None:
            self.recording.go_on()

    def _hold_upload(self, paused: bool) -> None:
        if self.recording is not None:
            self.recording.upload.hold(paused=paused)

    def show_empty(self) -> None:
        self._settle()
        self.body.clear()
        self.views.setCurrentWidget(self.empty)

    def show_exchange(self, exchange: Exchange, meaning: str, *, retrying: bool) -> None:
        """Show the body that arrived, whole or not; without one, why."""
        self._settle()
        failure, response = exchange.failure, exchange.response
        if failure is not None and not arrived(failure, response):
            self.error.show_failure(exchange, failure, retrying=retrying)
            self.body.clear()
            self.views.setCurrentWidget(self.error)
            return
        if response is None:
            self.show_empty()
            return
        self.body.show_response(response)
        self.views.setCurrentWidget(self.body)
        self._show_hint(hint_of(exchange, meaning))
        self.findings.show_findings(findings(exchange))

    def show_not_sent(self, error: NotSent) -> None:
        self._settle()
        self.error.show_not_sent(error)
        self.views.setCurrentWidget(self.error)

    def dim(self) -> None:
        """Keep the answer before, faintly, until the first byte of the next."""
        self.hint.hide()
        self.findings.hide()
        self.body.set_dimmed(True)
        self.error.setEnabled(False)

    def show_progress(self, progress: Progress) -> None:
        """Show the phases, over the answer before where there is one."""
        if self.views.currentWidget() is not self.body:
            self.views.hide()
        self.sending.show_progress(progress)
        self._scroller.setVisible(self.sending.has_news)
        self._scroller.updateGeometry()

    def begin_body(self, head: Head) -> None:
        """Show the body as it comes, now that the head is here."""
        content_type = next((v for n, v in head.headers if n.lower() == "content-type"), "")
        self.body.begin(head.body_path, content_type)
        self._scroller.hide()
        self.views.show()
        self.views.setCurrentWidget(self.body)

    def _settle(self) -> None:
        self.notes.fold()
        self._scroller.hide()
        self.hint.hide()
        self.findings.hide()
        self.views.show()
        self.error.setEnabled(True)
        self.body.set_dimmed(False)

    def _show_hint(self, hint: Hint | None) -> None:
        self._hint = hint
        if hint is not None:
            self.hint.say(hint.words, token=hint.token, icon=hint.icon, button=hint.button)

    def suggest(self, hint: Hint) -> None:
        """Say something more where the answer itself gives no cause to."""
        if self.hint.isHidden():
            self._show_hint(hint)

    def _follow_hint(self) -> None:
        if self._hint is not None:
            self.fix_requested.emit(self._hint.fix)


class _Scroller(QScrollArea):
    """As tall as what is in it, and no taller; scrolls where there is less room."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        return inside.minimumSizeHint() if inside else super().sizeHint()
