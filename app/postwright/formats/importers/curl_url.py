"""The URL that a curl command sends to: its scheme, and the query that options add to it."""

import re
from collections.abc import Sequence

from postwright.formats.importers import curl_body
from postwright.formats.importers.imported import Loss
from postwright.model.said import said
from postwright.protocol.url_text import split_url

_GLOB = re.compile(r"(?<!\{)\{[^{}]*,[^{}]*\}(?!\})|\[\d+-\d+(?::\d+)?\]|\[[a-z]-[a-z]\]")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*://")


def url_losses(url: str, *, globs: bool) -> list[Loss]:
    """Tell of a URL that stands for several."""
    if globs and _GLOB.search(url):
        return [Loss(url, said("curl would make several URLs of this one."))]
    return []


def query_losses(data: Sequence[curl_body.Data]) -> list[Loss]:
    """Tell of the files whose text `-G` would put into the query."""
    why = said("What the file says is not in the query.")
    return [Loss(f"@{piece.file}", why) for piece in data if piece.file]


def url_of(url: str, queries: Sequence[str], data: Sequence[curl_body.Data]) -> str:
    """Return the whole URL; `data` is what `-G` moves into the query."""
    if not _SCHEME.match(url) and not url.startswith("{{"):
        url = f"http://{url}"
    typed = [piece for piece in data if not piece.file]
    more = [*queries, *([curl_body.joined(typed)] if typed else [])]
    if not more:
        return url
    parts = split_url(url)
    query = "&".join([*([parts.query] if parts.query else []), *more])
    path = parts.path or "/"
    return f"{parts.prefix}{path}?{query}" + (f"#{parts.fragment}" if parts.fragment else "")
