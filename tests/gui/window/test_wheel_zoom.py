import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.driving import current, window_on

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("turned", "keys", "larger"),
    [(120, CTRL, 1), (-120, CTRL, -1), (-120, Qt.KeyboardModifier.NoModifier, 0)],
)
async def test_ctrl_and_the_wheel_zoom_over_a_body(tmp_path, turned, keys, larger):
    async with window_on(tmp_path) as app:
        app.window.action_table.new_request.trigger()
        tab = current(app)
        body = tab.response.body_tab.body
        tab.response.body_tab.views.setCurrentWidget(body)
        body.show_file(str(_text(tmp_path)), "text/plain")
        view = body.text.view
        zoom = app.window.theme.zoom_percent
        at = view.viewport().mapTo(app.window.window(), view.viewport().rect().center())
        QTest.wheelEvent(app.window.window().windowHandle(), at, QPoint(0, turned), QPoint(), keys)
        changed = app.window.session.settings.zoom_percent - zoom
        assert (changed > 0) - (changed < 0) == larger
        assert (view.verticalScrollBar().value() > 0) == (larger == 0)


def _text(folder):
    path = folder / "text"
    path.write_bytes(b"line\n" * 500)
    return path
