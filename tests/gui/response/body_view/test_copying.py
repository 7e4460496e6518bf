import random

import pytest
from PySide6.QtGui import QGuiApplication

from postwright.gui.response.body_view import copying
from postwright.gui.response.body_view.copying import COPIED_AT_ONCE, Copier, pieces
from postwright.gui.response.body_view.source import FileBytes, MemoryBytes


def test_pieces_are_the_text_wherever_it_is_cut(monkeypatch):
    content = "añ漢😀\r\nx\r\r\n".encode() * 9 + b"\xff\xc3\r"
    expected = content.decode("utf-8", "replace").replace("\r\n", "\n")
    for size in (1, 2, 3, 5, 7, 1000):
        monkeypatch.setattr(copying, "_SLICE", size)
        assert b"".join(pieces(MemoryBytes(content), 0, len(content))).decode() == expected


def test_any_stretch_of_a_long_body_is_copied(qtbot, tmp_path):
    chance = random.Random(3)
    text = "".join(chance.choices('ab\n\r"{ü漢😀\u2028', k=900_000))
    content = text.encode()
    path = tmp_path / "body"
    path.write_bytes(content)
    copier = Copier()
    start, stop = 1000, len(content) - 1000
    assert stop - start > COPIED_AT_ONCE
    with qtbot.waitSignal(copier.done):
        assert copier.start(FileBytes(path), start, stop)
    expected = content[start:stop].decode("utf-8", "replace").replace("\r\n", "\n")
    assert QGuiApplication.clipboard().text() == expected


def test_more_than_a_clipboard_takes_is_refused(monkeypatch):
    monkeypatch.setattr(copying, "MOST_COPIED_BYTES", 100)
    assert not Copier().start(MemoryBytes(b"x" * 101), 0, 101)


@pytest.mark.parametrize("content", [b"", b"short"])
def test_little_is_copied_at_once(content):
    Copier().start(MemoryBytes(content), 0, len(content))
    assert QGuiApplication.clipboard().text() == content.decode()
