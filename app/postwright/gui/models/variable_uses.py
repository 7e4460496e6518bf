"""In how many requests of a collection each variable stands; pure."""

from collections import Counter

import msgspec

from postwright.model import tree
from postwright.model.collection import Collection
from postwright.model.request import Request
from postwright.model.variable_text import VARIABLE


def uses_in(collection: Collection) -> Counter[str]:
    """Count the requests that name a variable themselves, wherever in the request."""
    uses: Counter[str] = Counter()
    for _, item in tree.walk(collection):
        if isinstance(item.value, Request):
            text = msgspec.json.encode(item.value).decode()
            # In JSON a line end is two characters, and no brace is ever escaped.
            uses.update(set(VARIABLE.findall(text)))
    return uses
