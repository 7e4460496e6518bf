"""The last filters of each request's answers: kept from one start to the next, offered again."""

import msgspec
from PySide6.QtCore import QObject

from postwright.gui.request_tab import RequestTab
from postwright.gui.response.body_view.filter_field import MOST_KEPT
from postwright.model.collection import RequestRef
from postwright.storage.state import StateStore

KEY = "answer-filters"
MOST_REQUESTS = 500
"""Those that were filtered longest ago are forgotten."""

Kept = dict[str, tuple[str, ...]]


class AnswerFilters(QObject):
    """Lives as long as the response pane that it is about."""

    def __init__(self, tab: RequestTab, store: StateStore) -> None:
        super().__init__(tab.response)
        self._tab, self._store = tab, store
        self._field = tab.response.body_tab.body.toolbar.filter
        self._field.used.connect(self._keep)
        self._last = kept_of(store).get(_name(tab.ref), ())
        self._field.set_kept(self._last)

    def _keep(self, query: str) -> None:
        name, kept = _name(self._tab.ref), kept_of(self._store)
        others = tuple(one for one in self._last if one != query)
        kept.pop(name, None)  # a saved draft has another name by now
        kept[name] = self._last = (query, *others)[:MOST_KEPT]
        while len(kept) > MOST_REQUESTS:
            del kept[next(iter(kept))]
        self._store.put(KEY, msgspec.json.encode(kept))
        self._field.set_kept(self._last)


def kept_of(store: StateStore) -> Kept:
    """Return the filters by request; unreadable bytes give none."""
    try:
        return msgspec.json.decode(store.get(KEY) or b"{}", type=Kept)
    except msgspec.MsgspecError:
        return {}


def _name(ref: RequestRef) -> str:
    return msgspec.json.encode(ref).decode()
