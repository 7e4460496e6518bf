"""Short units are spoken in words, in the window's language; nothing else of a text changes."""

import pytest
from PySide6.QtWidgets import QApplication

from postwright.gui import language
from postwright.gui.widgets.spoken_units import aloud

SPOKEN = [
    ("200 OK, 184 ms, 2.1 KB", "200 OK, 184 milliseconds, 2.1 kilobytes"),
    ("Cancelled after 0.4 s", "Cancelled after 0.4 seconds"),
    ("1 ms, 1 B, 1.0 KB", "1 millisecond, 1 byte, 1.0 kilobytes"),
    ("2 min 5 s.", "2 minutes 5 seconds."),
    ("12,5 MB of 1,024 GB", "12,5 megabytes of 1,024 gigabytes"),
    ("0 B (0.3 ms +)", "0 bytes (0.3 milliseconds +)"),
    ("1.4 MB/s", "1.4 megabytes per second"),
    ("in 2 h", "in 2 hours"),
    ("a3 s", "a3 s"),
    ("8 shops, 5 msgs", "8 shops, 5 msgs"),
    ("GET /a/3 KB/b", "GET /a/3 KB/b"),
    ("", ""),
]


@pytest.mark.parametrize(("shown", "said"), SPOKEN, ids=[shown or "empty" for shown, _ in SPOKEN])
def test_units_are_said_in_words(shown: str, said: str) -> None:
    assert aloud(shown) == said


def test_chinese_units_are_said_in_words(qapp: QApplication) -> None:
    language.speak("zh_CN")
    try:
        assert aloud("200 OK，184 ms，2.1 KB") == "200 OK，184 毫秒，2.1 千字节"
        assert aloud("1.4 MB/s") == "每秒 1.4 兆字节"
    finally:
        language.speak("en")
