"""The status bar says what Tab does in an editor of many lines."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.gui.driving import current, press, until, window_on


async def test_ctrl_m_is_shown_where_it_counts(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab, item = current(app), app.window.status.tab_key
        tab.document.set("Body", body__kind="json")
        tab.request_pane.choose("body")
        editor = tab.request_pane.body.page.text.editor
        app.window.activateWindow()
        editor.setFocus()
        await until(item.isVisible)
        assert item.text() == "Tab indents"
        press(editor, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        assert item.text() == "Tab leaves the editor"
        tab.url_bar.edit.setFocus()
        assert not item.isVisible()
