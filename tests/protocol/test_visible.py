"""What acts unseen is shown as a sign."""

import pytest

from postwright.protocol.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\x1b[31mb", "a␛[31mb"),
        ("a\x00\x7f\x9bb", "a␀␡⟦9B⟧b"),
        ("user\u202etxt.exe", "user⟦RLO⟧txt.exe"),
        ("a\u200bb", "a⟦ZWSP⟧b"),
        ("日本語 é 🚀", "日本語 é 🚀"),
        ("\ud800", "\ufffd"),
        ("a\r\nb", "a␍␊b"),
    ],
)
def test_controls_become_signs(text: str, shown: str):
    assert visible(text) == shown


def test_lines_may_stay_lines():
    assert visible("a\n\tb\r\x1b", lines=True) == "a\n\tb␍␛"
