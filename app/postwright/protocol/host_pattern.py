"""Whether a host is meant by a pattern such as `*.example.test:8443`; whole names only."""

import functools
import re

_PATTERN = re.compile(
    r"(?:[a-z][a-z0-9+.-]*://)?(\[[^\]]*\]|[^:/\[\]]*(?::[^/]*:[^/]*)?)(?::(\d+))?/?"
)


def matches(pattern: str, host: str, port: int) -> bool:
    """Tell whether the pattern names this host, as it is dialled, and this port.

    `*` alone is every host, in front (`*.`) any number of labels, elsewhere a part of one label:
    `api.*` must not mean `api.somebody-else.test`. Without a port the pattern is for all ports.
    """
    rule, only_port = _rule(pattern)
    if rule is None or (only_port is not None and only_port != port):
        return False
    return rule.fullmatch(host.lower().rstrip(".")) is not None


@functools.lru_cache(maxsize=256)
def _rule(pattern: str) -> tuple[re.Pattern[str] | None, int | None]:
    found = _PATTERN.fullmatch(pattern.strip().lower())
    if found is None or not found[1]:
        return None, None
    name = _ascii(found[1].strip("[]").rstrip("."))
    port = int(found[2]) if found[2] else None
    if name == "*":
        return re.compile(".+"), port
    start = ""
    if name.startswith("*."):
        start, name = r"[^.]+(?:\.[^.]+)*\.", name[2:]
    inside = "[^.]*".join(re.escape(piece) for piece in name.split("*"))
    return re.compile(start + inside), port


def _ascii(name: str) -> str:
    """Return the name as it is dialled, labels that cannot be encoded as they are."""
    if name.isascii():
        return name
    import idna  # its tables take 10 ms to load, and few hosts need them

    def label(text: str) -> str:
        try:
            return idna.encode(text, uts46=True).decode("ascii")
        except idna.IDNAError:
            return text

    return ".".join(text if text.isascii() else label(text) for text in name.split("."))
