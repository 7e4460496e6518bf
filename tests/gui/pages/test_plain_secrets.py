"""Which plain variables are credentials that a file does not hold yet."""

import pytest

from postwright.gui.pages.plain_secrets import PlainSecrets, made_secret
from postwright.model.request import Variable

KEY = "sk_live_0123456789abcdef"


@pytest.mark.parametrize(
    ("row", "new"),
    [
        (Variable("stripe", KEY), ("stripe",)),
        (Variable("password", "hunter22"), ("password",)),
        (Variable("url", "https://u:hunter22@h/"), ("url",)),
        (Variable("stripe", KEY, secret=True), ()),
        (Variable("token", "{{other}}"), ()),
        (Variable("name", "alice"), ()),
    ],
)
def test_what_is_asked_about(row: Variable, new: tuple[str, ...]) -> None:
    secrets = PlainSecrets()
    assert secrets.new((row,), ()) == new
    assert secrets.new((row,), (row,)) == ()  # the file holds it already


def test_what_was_let_stand_is_not_asked_about_again() -> None:
    secrets, row = PlainSecrets(), Variable("stripe", KEY)
    secrets.allow((row,), ("stripe",))
    assert secrets.new((row,), ()) == ()
    assert secrets.new((Variable("stripe", KEY + "f"),), ()) == ("stripe",)


def test_only_the_named_become_secret() -> None:
    rows = (Variable("a", "1"), Variable("b", "2"))
    assert made_secret(rows, ("b",)) == (rows[0], Variable("b", "2", secret=True))
