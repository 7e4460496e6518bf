"""What a window remembers from one start to the next: its place, its panes, its tabs."""

import msgspec

from postwright.gui.window.pane_state import Panes
from postwright.storage.state import StateStore

KEY = "window"


class TabMemory(msgspec.Struct, frozen=True, omit_defaults=True):
    """One open tab: a page by its name, or a request by where it is."""

    page: str = ""
    collection: str = ""
    path: tuple[str, ...] = ()
    draft: str = ""
    answer: str = ""
    """The id of the exchange that was shown; of two that were compared, the second."""
    other: str = ""
    """The id of the first of two that were compared."""
    sent_as: dict[str, str] = {}
    """The ids of exchanges, by who sent them."""


class WindowMemory(msgspec.Struct, frozen=True, omit_defaults=True):
    """Everything about the window; whatever is missing has its first-run value."""

    geometry: bytes = b""
    """As `QWidget.saveGeometry` gives it."""
    sidebar_width: int = 288
    sidebar_shown: bool = True
    sidebar_page: int = 0
    panes: Panes = Panes()
    layout: str = ""
    """`beside` or `stacked` when chosen by hand; empty: by the room there is."""
    tabs: tuple[TabMemory, ...] = ()
    current: int = 0
    expanded: tuple[str, ...] = ()
    """Nodes of the collection tree that are open, see `CollectionTree.key`."""
    known: tuple[str, ...] = ()
    """Collections that were listed, so that a new one opens and an old one stays shut."""
    started_before: bool = False


def recall(store: StateStore) -> WindowMemory:
    """Return what was kept; a first start and unreadable bytes give the defaults."""
    kept = store.get(KEY)
    if not kept:
        return WindowMemory()
    try:
        return msgspec.json.decode(kept, type=WindowMemory)
    except msgspec.MsgspecError:
        return WindowMemory()


def remember(store: StateStore, memory: WindowMemory) -> None:
    """Keep it for the next start."""
    store.put(KEY, msgspec.json.encode(memory))
