from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from postwright.gui.widgets.file_dialogs import (
    choose_file,
    choose_files,
    choose_folder,
    choose_place,
)


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_place_is_asked_for_with_a_name(qtbot: QtBot, owner: QWidget, tmp_path: Path) -> None:
    chosen: list[str] = []

    dialog = choose_place(owner, "Save the answer", "answer.json", chosen.append)
    named = Path(dialog.selectedFiles()[0]).name
    dialog.selectFile(str(tmp_path / "mine.json"))
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(dialog))

    assert named == "answer.json"
    assert chosen == [str(tmp_path / "mine.json")]


def test_one_file_is_taken(qtbot: QtBot, owner: QWidget, tmp_path: Path) -> None:
    file, chosen = tmp_path / "data.csv", list[str]()
    file.write_text("a,b")

    dialog = choose_file(
        owner, "Data", chosen.append, folder=str(tmp_path), filters=("Data (*.csv)",)
    )
    filters = dialog.nameFilters()
    dialog.selectFile(str(file))
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(dialog))

    assert filters == ["Data (*.csv)"]
    assert chosen == [str(file)]


def test_several_files_can_be_taken(owner: QWidget) -> None:
    dialog = choose_files(owner, "Files", lambda paths: None)

    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    dialog.close()


def test_a_folder_is_taken(qtbot: QtBot, owner: QWidget, tmp_path: Path) -> None:
    chosen: list[str] = []

    dialog = choose_folder(owner, "Open", chosen.append)
    dialog.setDirectory(str(tmp_path.parent))
    dialog.selectFile(str(tmp_path))
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(dialog))

    assert chosen == [str(tmp_path)]


def test_a_dialog_that_is_given_up_tells_nobody(qtbot: QtBot, owner: QWidget) -> None:
    chosen: list[str] = []

    dialog = choose_place(owner, "Save", "a.txt", chosen.append)
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))

    assert not chosen
