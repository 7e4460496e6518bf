"""Which proxies are in force, on whose word, and what is wrong with those that are not."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from postwright.engine.proxies import BadProxy, System, choose, nothing, parse, place_of
from postwright.model.said import said
from postwright.model.settings import Settings

SCHEMES: tuple[Literal["http", "https"], ...] = ("http", "https")
VARIABLES = (
    "http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
)  # fmt: skip
NO_PROXY = ("no_proxy", "NO_PROXY")
_FAR = "far.invalid"
"""No variable names it (RFC 6761 §6.4)."""


class InForce(msgspec.Struct, frozen=True):
    """What is to be told; passwords are in none of it."""

    ways: tuple[tuple[str, str, str], ...] = ()
    """Scheme, the proxy's address (empty: directly) and whose word that is."""
    exceptions: tuple[tuple[str, str], ...] = ()
    """Who says it, and which hosts are reached directly."""
    problems: tuple[str, ...] = ()


def in_force(
    settings: Settings, environment: Mapping[str, str], *, system: System = nothing
) -> InForce:
    """Return what is to be told of the settings and, where they count, of the variables."""
    bare = msgspec.structs.replace(settings, proxy_bypass="")
    unexcepted = {n: t for n, t in environment.items() if n not in NO_PROXY}
    found = [(s, choose(s, _FAR, 443, bare, unexcepted, system=system)) for s in SCHEMES]
    ways = tuple((s, address(choice.proxy), choice.source) for s, choice in found)
    if settings.proxy_mode != "system":
        problems = tuple(dict.fromkeys(choice.problem for _, choice in found if choice.problem))
        by_hand = settings.proxy_mode == "manual" and settings.proxy_bypass.strip()
        rows = ((said("settings"), settings.proxy_bypass.strip()),) if by_hand else ()
        return InForce(ways, rows, problems)
    exceptions = [(n, environment[n].strip()) for n in NO_PROXY if environment.get(n, "").strip()]
    return InForce(ways, tuple(exceptions[:1]), tuple(_broken(environment)))


def address(proxy: str) -> str:
    """Return a proxy's address without user and password."""
    return f"{proxy.partition('://')[0]}://{place_of(proxy)}" if proxy else ""


def _broken(environment: Mapping[str, str]) -> list[str]:
    found: list[str] = []
    for name in VARIABLES:
        if text := environment.get(name, "").strip():
            try:
                parse(text)
            except BadProxy as error:
                found.append(said("{name}: {error}", name=name, error=error))
    return found
