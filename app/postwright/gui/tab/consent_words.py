"""What a request asks for before it is sent, as sentences; plain text, fit to be shown."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from postwright.gui.said_words import run_on, template
from postwright.gui.words import listed
from postwright.model.consent import Ask
from postwright.protocol.visible import visible

_LONGEST = 160


def sentences(asks: Iterable[Ask]) -> str:
    """Return one sentence for each place that something would go to."""
    ended = template("{sentence}.")
    return run_on(ended.format(sentence=part) for part in (*_opened(asks), *_going(asks)))


def ask_words(ask: Ask) -> str:
    """Return what would go where."""
    return (_going((ask,)) or _opened((ask,)))[0]


def _opened(asks: Iterable[Ask]) -> list[str]:
    """Say what has to be read first; each stands alone, for each is another file."""
    found = []
    for ask in asks:
        if ask.kind == "file":
            text = _tr("{name} lies outside the collection and would go to {origin}")
        elif ask.kind == "name":
            text = _tr("{name} of the process environment would be read and go to {origin}")
        else:
            continue
        found.append(text.format(name=_short(ask.name), origin=_place(ask.origin)))
    return found


def _going(asks: Iterable[Ask]) -> list[str]:
    places: dict[str, list[str]] = {}
    for ask in asks:
        if ask.kind not in ("file", "name"):
            names = places.setdefault(ask.origin, [])
            names += [name for name in (_name(ask),) if name not in names]
    return [
        _tr("{names} would go to {origin}").format(names=_all(names), origin=_place(origin))
        for origin, names in places.items()
    ]


def _all(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return _tr("{some} and {last}").format(some=listed(names[:-1]), last=names[-1])


def _name(ask: Ask) -> str:
    name = _tr("The OAuth 2.0 token") if ask.kind == "token" else f"“{_short(ask.name)}”"
    where = _short(ask.where)
    return _tr("{name} ({where})").format(name=name, where=where) if where else name


def _place(origin: str) -> str:
    return _short(origin) or _tr("an address that is not known yet")


def _short(text: str) -> str:
    shown = visible(text)
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST // 2]}…{shown[-60:]}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConsentBar", text)
