"""A scope is shown by the name of what it is, where that has one."""

import pytest

from postwright.gui.scope_words import scope_words

WORDS = {
    "environment": "Staging",
    "collection": "Orchard",
    "folder:Sign-in": "Sign-in",
    "built-in": "Built in",
}


@pytest.mark.parametrize(("scope", "words"), WORDS.items(), ids=WORDS)
def test_a_scope_has_a_name(scope: str, words: str) -> None:
    assert scope_words(scope, "Orchard", "Staging") == words


def test_a_scope_that_has_no_name_is_called_what_it_is() -> None:
    assert scope_words("environment") == "Environment"
