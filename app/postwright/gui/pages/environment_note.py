"""What environments lack that requests use, and who could give its names; no widget."""

from collections.abc import Mapping

import msgspec

from postwright.gui.environments.desk import WHOLE, EnvironmentDesk
from postwright.model.collection import Path


class Lack(msgspec.Struct, frozen=True):
    """The environment that lacks the most."""

    environment: str
    names: tuple[str, ...]
    source: str
    """The environment that has the most of them."""


def lack_of(desk: EnvironmentDesk, uses: Mapping[str, tuple[Path, ...]]) -> Lack | None:
    """Return what is missing where; None where every environment has what is used."""
    sets = {name: _set(desk, name) for name in desk.names if not desk.is_broken(name)}
    whole = _set(desk, WHOLE)
    used = [name for name in names_of(desk) if uses.get(name)]
    lacks = {
        name: tuple(one for one in used if one not in own and one not in whole)
        for name, own in sets.items()
    }
    most = max(lacks, key=lambda name: len(lacks[name]), default="")
    others = [name for name in sets if name != most]
    if not others or not lacks[most]:
        return None
    source = max(
        others,
        key=lambda name: (len(sets[name] & set(lacks[most])), name == desk.active),
    )
    return Lack(most, tuple(one for one in lacks[most] if one in sets[source]), source)


def names_of(desk: EnvironmentDesk) -> tuple[str, ...]:
    """Return every variable of the collection's environments, each once."""
    scopes = (WHOLE, *desk.names)
    return tuple(dict.fromkeys(row.name for scope in scopes for row in desk.rows(scope)))


def _set(desk: EnvironmentDesk, scope: str) -> set[str]:
    return {row.name for row in desk.rows(scope) if row.name and row.enabled}
