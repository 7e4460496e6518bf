"""Secret variables of a collection: the file tells which they are, never what they hold."""

from postwright.formats.opencollection import read_collection, write_collection
from postwright.model.collection import Collection
from postwright.model.options import Postwright
from postwright.model.request import Variable

ROWS = (Variable("plain", "1"), Variable("key", "canary-value", secret=True, note="of the team"))


def test_a_collection_keeps_which_of_its_variables_are_secret() -> None:
    text = write_collection(Collection("x", variables=ROWS))
    assert "canary-value" not in text
    again = read_collection(text, "x")
    assert again.variables == (ROWS[0], Variable("key", secret=True, note="of the team"))
    assert again.postwright == Postwright()
    assert write_collection(again, text) == text


def test_a_row_that_is_secret_no_longer_is_told_no_more() -> None:
    text = write_collection(Collection("x", variables=ROWS))
    plain = Collection("x", variables=(ROWS[0], Variable("key", "open")))
    changed = write_collection(plain, text)
    assert read_collection(changed, "x").variables == plain.variables
    assert "secrets" not in changed
