"""Where a request is, after what it was in went elsewhere."""

import pytest

from postwright.model.collection import RequestRef

BEFORE, AFTER = RequestRef("/shop", ("A",)), RequestRef("/shop", ("B", "A-2"))
MOVED = {
    "the item itself": (BEFORE, AFTER),
    "what is in it": (RequestRef("/shop", ("A", "x")), RequestRef("/shop", ("B", "A-2", "x"))),
    "what only begins alike": (RequestRef("/shop", ("AA",)), RequestRef("/shop", ("AA",))),
    "what it is in": (RequestRef("/shop"), RequestRef("/shop")),
    "another collection's": (RequestRef("/inn", ("A",)), RequestRef("/inn", ("A",))),
    "a new request's": (RequestRef("/shop", draft="one"), RequestRef("/shop", draft="one")),
}


@pytest.mark.parametrize(("ref", "then"), MOVED.values(), ids=MOVED)
def test_what_is_in_a_moved_item_moves_with_it(ref: RequestRef, then: RequestRef) -> None:
    assert ref.followed(BEFORE, AFTER) == then
    assert ref.is_below(BEFORE) == (then != ref)
