"""What the editors ask about the world around a request; each answer can be given later."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from postwright.engine.ports import FileFacts
from postwright.gui.widgets.completion import Reach, nothing_in_reach
from postwright.model.collection import Lineage
from postwright.model.settings import Settings


def facts_of(path: str) -> FileFacts:
    """Look at a file; a relative path means the working folder. Raises OSError."""
    full = Path(path).resolve()
    found = full.stat()
    return FileFacts(str(full), found.st_size, found.st_mtime_ns)


@dataclass
class Surroundings:
    """Callables, asked each time anew."""

    lineage: Callable[[], Lineage] = Lineage
    file_facts: Callable[[str], FileFacts] = facts_of
    root: Callable[[], Path | None] = lambda: None
    """The collection's folder, to which paths are relative."""
    known: Callable[[str], bool] = lambda name: True
    """Whether a variable of that name has a value."""
    reach: Reach = nothing_in_reach
    """Every variable that may be used here."""
    settings: Callable[[], Settings] = Settings
    """The application's, which count where nobody else says anything."""
    environment: Callable[[], str] = lambda: ""
    """The active environment's name."""
