"""Which variables of a collection are secret: the format says it of environments alone."""

from msgspec.structs import replace

from postwright.model.options import Postwright
from postwright.model.request import Variable

Rows = tuple[Variable, ...]


def take_secrets(rows: Rows, settings: Postwright) -> tuple[Rows, Postwright]:
    """Return the rows with what our settings say of them, and the settings without that."""
    names = set(settings.secrets)
    marked = tuple(replace(row, secret=True) if row.name in names else row for row in rows)
    return marked, replace(settings, secrets=())


def put_secrets(rows: Rows, settings: Postwright) -> tuple[Rows, Postwright]:
    """Return the rows as the file may hold them, and the settings that tell the secret ones."""
    names = dict.fromkeys(row.name for row in rows if row.secret)
    if not names:
        return rows, settings
    bare = tuple(replace(row, value="") if row.secret else row for row in rows)
    return bare, replace(settings, secrets=tuple(names))
