"""Audio, video and documents as facts: what is said, and the copy that another program opens."""

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from postwright.gui.response.body_view.facts_view import length_words
from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import answer

PDF = b"%PDF-1.7\n1 0 obj<</Type /Pages /Kids [2 0 R] /Count 12>>endobj\0"


class Opener(QObject):
    """Takes what the desktop would open."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.paths.append(Path(url.toLocalFile()))


@pytest.fixture
def opener():
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def pane(qtbot) -> BodyPane:
    made = BodyPane(Theme("light"))
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    yield made
    made.stop()


def open_body(pane, folder, content: bytes, kind: str) -> None:
    pane.show_response(answer(folder, content, kind).response)


def test_document_is_told_by_facts_and_opened_as_a_private_copy(pane, qtbot, tmp_path, opener):
    open_body(pane, tmp_path, PDF, "application/pdf")
    view = pane.page("facts")
    assert pane.mode == "facts"
    qtbot.waitUntil(lambda: view.title.text() == "PDF 1.7 document")
    assert dict(view.lines) == {
        "Size": "63 B", "Sent as": "application/pdf", "Pages": "12", "Encrypted": "no",
    }  # fmt: skip
    QTest.mouseClick(view.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(opener.paths) == 1)
    (copy,) = opener.paths
    assert copy.suffix == ".pdf"
    assert copy.read_bytes() == PDF
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


def test_save_asks_and_bytes_are_a_press_away(pane, qtbot, tmp_path):
    open_body(pane, tmp_path, b"fLaC\0\0\0\x22" + b"\0" * 60, "audio/flac")
    view = pane.page("facts")
    qtbot.waitUntil(lambda: view.title.text() == "FLAC audio")
    with qtbot.waitSignal(pane.save_wanted):
        QTest.mouseClick(view.save, Qt.MouseButton.LeftButton)
    QTest.mouseClick(view.bytes, Qt.MouseButton.LeftButton)
    assert pane.mode == "hex"


def test_programs_are_never_opened(pane, qtbot, tmp_path):
    open_body(pane, tmp_path, b"\x7fELF\0" * 20, "audio/mpeg")
    view = pane.page("facts")
    qtbot.waitUntil(lambda: view.title.text() == "ELF program")
    assert not view.open.isVisible()


def test_text_that_looks_like_a_file_stays_text(pane, tmp_path):
    open_body(pane, tmp_path, b"%PDF- is how it begins", "text/plain")
    assert pane.mode == "raw"


def test_html_is_opened_after_a_word_as_a_private_copy(pane, qtbot, tmp_path, opener):
    open_body(pane, tmp_path, b"<html>x</html>", "text/html")
    pane.toolbar.browser.click()
    assert not opener.paths
    pane.browser_bar.button.click()
    qtbot.waitUntil(lambda: len(opener.paths) == 1)
    (copy,) = opener.paths
    assert copy.suffix == ".html"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.4, "0:00"), (7.2, "0:07"), (185, "3:05"), (3723, "1:02:03")]
)
def test_lengths(seconds, words):
    assert length_words(seconds) == words


def test_a_filter_is_offered_where_it_finds_something(pane, qtbot, tmp_path):
    open_body(pane, tmp_path, PDF.rstrip(b"\0"), "application/pdf")
    assert pane.mode == "facts"
    assert not pane.toolbar.filter.isVisible()
    pane.outlet.mode_wanted.emit("raw")
    assert pane.toolbar.filter.isVisible()
