"""How the panes of request tabs are divided; the same in every tab of a window."""

import msgspec
from PySide6.QtCore import QObject, Signal


class Panes(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is kept from one start to the next."""

    beside: float = 0.49
    """The request's share of the width where the response is at its right."""
    stacked: float = 0.5
    """Its share of the height where the response is below."""
    sends_as_open: bool = True
    sends_as_height: int = 228


class PaneState(QObject):
    """Shared by the tabs; whoever moves an edge tells the others."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.panes = Panes()

    def put(self, **members: float | bool) -> None:
        """Change some members."""
        panes = msgspec.structs.replace(self.panes, **members)
        if panes != self.panes:
            self.panes = panes
            self.changed.emit()
