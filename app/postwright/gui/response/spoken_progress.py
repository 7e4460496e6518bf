"""What is said aloud of a send that takes its time: each quarter of its bytes, each pause once."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from postwright.engine.ports import Waiting
from postwright.gui.response.progress import Progress, Transfer
from postwright.gui.widgets.speech import speak

_QUARTERS = 4


class SpokenProgress:
    """Speaks for a widget, and only while that is seen."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._waiting: Waiting | None = None
        self._transfer: Transfer | None = None
        self._quarter = 0

    def tell_pause(self, waiting: Waiting | None, words: str) -> None:
        """Say that a pause began; what is left of it is seen, and not said each second."""
        if waiting is not self._waiting:
            self._waiting = waiting
            if waiting is not None and self._widget.isVisible():
                speak(self._widget, words)

    def tell_transfer(self, progress: Progress, transfer: Transfer) -> None:
        """Say when another quarter is through; the end is said with the answer."""
        if transfer is not self._transfer:
            self._transfer, self._quarter = transfer, 0
        quarter = int((transfer.share or 0) * _QUARTERS)
        if not self._quarter < quarter < _QUARTERS:
            return
        self._quarter = quarter
        percent = quarter * 100 // _QUARTERS
        sent, received = _tr("{percent}% sent"), _tr("{percent}% received")
        words = received if transfer is progress.down else sent
        if self._widget.isVisible():
            speak(self._widget, words.format(percent=percent))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SpokenProgress", text)
