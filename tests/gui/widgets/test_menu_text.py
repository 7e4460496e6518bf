"""Texts of menus elsewhere: their keys are no part of the words."""

import pytest

from postwright.gui.widgets.menu_text import menu_text, without_key


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("&File", "File"),
        ("请求(&R)", "请求"),
        ("导入…(&I)", "导入"),
        ("Save &as…", "Save as"),
        ("Copy (all)", "Copy (all)"),
    ],
)
def test_a_key_is_no_part_of_the_words(text: str, words: str) -> None:
    assert without_key(text) == words


def test_an_ampersand_in_a_name_is_shown() -> None:
    assert menu_text("R&D") == "R&&D"
