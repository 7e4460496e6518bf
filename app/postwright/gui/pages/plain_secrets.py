"""Credentials typed as plain variables: which are new, and what becomes of them; no widget."""

from collections.abc import Iterable

from msgspec.structs import replace

from postwright.analysis.literal_places import environment_place
from postwright.model.request import Variable

Rows = tuple[Variable, ...]


class PlainSecrets:
    """Finds what a file would hold for all to read, and knows what the user let stand."""

    def __init__(self) -> None:
        self._allowed: set[tuple[str, str]] = set()

    def new(self, rows: Rows, saved: Iterable[Variable]) -> tuple[str, ...]:
        """Return the names of rows that look like credentials and are not in the file so."""
        known = self._allowed | {(row.name, row.value) for row in saved if not row.secret}
        new = (row for row in rows if not row.secret and (row.name, row.value) not in known)
        return tuple(row.name for row in new if environment_place(row).found)

    def allow(self, rows: Rows, names: Iterable[str]) -> None:
        """Let these values stand; another value of the same name is asked about again."""
        wanted = set(names)
        self._allowed |= {(row.name, row.value) for row in rows if row.name in wanted}


def made_secret(rows: Rows, names: Iterable[str]) -> Rows:
    """Return the rows, those of these names secret: their values go to the vault."""
    wanted = set(names)
    return tuple(replace(row, secret=True) if row.name in wanted else row for row in rows)
