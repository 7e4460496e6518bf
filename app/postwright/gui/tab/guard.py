"""A send that may change something in a guarded environment takes two presses within seconds."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.send_button import SendButton
from postwright.gui.tab.context import TabContext
from postwright.gui.widgets.speech import speak
from postwright.model.request import Request

GUARD_MS = 5000
SAFE = ("GET", "HEAD", "OPTIONS")
"""They change nothing: RFC 9110 section 9.2.1."""


class TabGuard(QObject):
    """Remembers what was to be sent until it is asked for again, or time or an edit passes."""

    def __init__(self, context: TabContext, document: RequestDocument, button: SendButton) -> None:
        super().__init__(button)
        self._context, self._button = context, button
        self._document = document
        self._go: Callable[[], None] | None = None
        self._about: tuple[str, Request] | None = None
        """The environment and the request that the question is about."""
        self._timer = QTimer(self, singleShot=True, interval=GUARD_MS)
        self._timer.timeout.connect(self.forget)
        document.changed.connect(self.follow)

    @property
    def asking(self) -> bool:
        """Whether the next press sends."""
        return self._go is not None

    def stops(self, request: Request, go: Callable[[], None]) -> bool:
        """Ask before `request` goes out; tell whether it has to wait for a second press."""
        place = self._context.guarded()
        if self._go is not None or not place or request.method.upper() in SAFE:
            self.forget()
            return False
        self._go, self._about = go, (place, self._document.request)
        self._button.set_guarded(place)
        speak(self._button, self.tr("Press Send again to send to {place}").format(place=place))
        self._timer.start()
        return True

    def confirm(self) -> bool:
        """Send what was asked about; tell whether there was anything."""
        go = self._go
        self.forget()
        if go is not None:
            go()
        return go is not None

    def follow(self) -> None:
        """Ask again where the request or the environment is another by now."""
        if self._about != (self._context.guarded(), self._document.request):
            self.forget()

    def forget(self) -> None:
        """Let the next press ask again."""
        self._timer.stop()
        if self._go is not None:
            self._go = None
            self._button.set_guarded("")
