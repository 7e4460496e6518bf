"""The log in a window: read, read again, copied."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from postwright.gui.dialogs.log import LogDialog
from postwright.gui.theme import Theme
from postwright.storage.log import read_log


def test_the_log_is_shown_read_again_and_copied(qtbot: QtBot, tmp_path: Path):
    file = tmp_path / "a.log"
    file.write_text("one\n", "utf-8")
    dialog = LogDialog(Theme("light"), file, read_log)
    qtbot.addWidget(dialog)
    assert dialog.text.document().toRawText().startswith("one")
    file.write_text("one\ntwo \u202e\n", "utf-8")
    dialog.again.click()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "one\ntwo ⟦RLO⟧\n"
    assert str(file) in dialog.where.text()
