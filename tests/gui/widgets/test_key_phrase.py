"""A key stands in its sentence where the language has it."""

import pytest
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.chips import Keys
from postwright.gui.widgets.key_phrase import KeyPhrase
from postwright.gui.widgets.labels import Label


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("Cancel with {keys}", ["Cancel with", "Esc"]),
        ("按 {keys} 取消", ["按", "Esc", "取消"]),
        ("{keys} cancels", ["Esc", "cancels"]),
    ],
    ids=["at the end", "inside", "in front"],
)
def test_the_cap_stands_where_the_sentence_has_it(qtbot: QtBot, template: str, shown: list[str]):
    theme = Theme("light")
    phrase = KeyPhrase(theme, template, "Esc")
    qtbot.addWidget(phrase)
    phrase.show()
    parts = sorted(phrase.findChildren(Label) + phrase.findChildren(Keys), key=lambda one: one.x())
    words = [one.text() if isinstance(one, Label) else one.accessibleName() for one in parts
             if one.isVisible()]  # fmt: skip
    assert words == shown
    assert phrase.accessibleName() == template.format(keys="Esc")
