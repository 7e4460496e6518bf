"""By which rules the answers of a request are compared: kept for the next time, per request."""

import msgspec

from postwright.analysis.diff_rules import Rules
from postwright.model.collection import RequestRef
from postwright.storage.state import StateStore

KEY = "compare-ignored"
MOST_REQUESTS = 500
"""Of more than these the rules of those that were changed longest ago are forgotten."""

Kept = dict[str, Rules]


class KeptRules:
    """Reads them where they are kept; unreadable bytes give none."""

    def __init__(self, state: StateStore) -> None:
        self._state = state

    def of(self, ref: RequestRef) -> Rules:
        """Return the rules of a request."""
        return self._all().get(_name(ref), Rules())

    def keep(self, ref: RequestRef, rules: Rules) -> None:
        """Keep other rules for a request; those that leave nothing out are forgotten."""
        kept = self._all()
        kept.pop(_name(ref), None)
        if rules.count:
            kept[_name(ref)] = rules
        while len(kept) > MOST_REQUESTS:
            del kept[next(iter(kept))]
        self._state.put(KEY, msgspec.json.encode(kept))

    def _all(self) -> Kept:
        try:
            return msgspec.json.decode(self._state.get(KEY) or b"{}", type=Kept)
        except msgspec.MsgspecError:
            return {}


def _name(ref: RequestRef) -> str:
    return msgspec.json.encode(ref).decode()
