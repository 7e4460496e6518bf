"""Which known host someone may have meant, where no name service knows the one that was typed."""

import difflib
from collections.abc import Iterable
from urllib.parse import urlsplit

from postwright.model.exchange import Use
from postwright.model.request import Request

_ALIKE = 0.8
"""Of difflib's ratio: `exmaple` and `example` are alike, `api.test` and `app.test` are not."""


def near_host(host: str, known: Iterable[str]) -> str:
    """Return the known host that is spelled most like this one; empty where none is near."""
    others = {one.lower() for one in known} - {host.lower(), ""}
    found = difflib.get_close_matches(host.lower(), sorted(others), 1, _ALIKE)
    return found[0] if found else ""


def hosts_of(uses: Iterable[Use], requests: Iterable[Request]) -> Iterable[str]:
    """Yield the hosts in the values of variables that are no secrets, and in URLs."""
    texts = [use.value for use in uses if not use.secret]
    for text in (*texts, *(request.url for request in requests)):
        if "{{" not in text.partition("://")[2].partition("/")[0]:
            yield _host(text)


def _host(text: str) -> str:
    try:
        return urlsplit(text).hostname or "" if "://" in text[:12] else ""
    except ValueError:
        return ""
