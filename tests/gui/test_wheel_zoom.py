from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from postwright.gui.response.body_view.source import MemoryBytes
from tests.gui.driving import current, window_on


def turn(widget, by: int, modifiers) -> None:
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at, QPointF(widget.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, by),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


async def test_ctrl_and_the_wheel_zoom_over_a_body(tmp_path):
    async with window_on(tmp_path) as app:
        tab = current(app)
        text = tab.response.body_tab.body.text.view
        text.show_text(MemoryBytes(b"line\n" * 500), "text")
        zoom = app.window.theme.zoom_percent
        turn(text.viewport(), 120, Qt.KeyboardModifier.ControlModifier)
        assert app.window.theme.zoom_percent > zoom
        assert text.verticalScrollBar().value() == 0
        turn(text.viewport(), -120, Qt.KeyboardModifier.ControlModifier)
        assert app.window.theme.zoom_percent == zoom
        turn(text.viewport(), -120, Qt.KeyboardModifier.NoModifier)
        assert app.window.theme.zoom_percent == zoom
