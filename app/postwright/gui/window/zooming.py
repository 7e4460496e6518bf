"""How large everything is, step by step; steps that come while one is being taken become one."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from postwright.gui.session import Session

ZOOM_STEP, ZOOM_LEAST, ZOOM_MOST = 10, 80, 200


class Zooming(QObject):
    """Changes the settings, which the window follows: with many tabs that takes a while."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: int | None = None
        # It runs out once the keys are heard that were pressed meanwhile.
        self._burst = QTimer(self, singleShot=True, interval=0)
        self._burst.timeout.connect(self._go_on)

    def enlarge(self) -> None:
        """Take a step up."""
        self._want(self._aim() + ZOOM_STEP)

    def reduce(self) -> None:
        """Take a step down."""
        self._want(self._aim() - ZOOM_STEP)

    def reset(self) -> None:
        """Show everything in its own size."""
        self._want(100)

    def _aim(self) -> int:
        return self._session.settings.zoom_percent if self._wanted is None else self._wanted

    def _want(self, percent: int) -> None:
        self._wanted = max(ZOOM_LEAST, min(ZOOM_MOST, percent))
        if not self._burst.isActive():
            self._go_on()

    def _go_on(self) -> None:
        wanted, self._wanted = self._wanted, None
        settings = self._session.settings
        if wanted is not None and wanted != settings.zoom_percent:
            self._session.change_settings(replace(settings, zoom_percent=wanted))
            self._burst.start()
