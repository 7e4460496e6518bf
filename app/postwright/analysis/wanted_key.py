"""Which header or query parameter a refusal without a challenge names; guesses at no value."""

import re
from urllib.parse import parse_qsl, urlsplit

from postwright.analysis.auth_case import AuthCase

_LONGEST = 20_000
"""A refusal says what it wants at its beginning."""
_NAMED = re.compile(
    r"(?<![\w-])(X-(?!CSRF|XSRF)(?:[a-z0-9]+-){0,4}(?:key|apikey|token|secret|auth)"
    r"|(?:[a-z0-9]+-){0,4}(?:api|subscription|app)-key)(?![\w-])",
    re.IGNORECASE,
)
_IN_QUERY = re.compile(
    r"(?<![\w-])(?P<before>[\w-]{0,30}(?:key|token)|appid)[\"'`]{0,2} (?:query|URL)[ -]param"
    r"|(?<![\w-])query[ -](?:string )?param(?:eter)?:? [\"'`]{0,2}"
    r"(?P<after>[\w-]{0,30}(?:key|token)|appid)(?![\w-])",
    re.IGNORECASE,
)
QUERY = "?"
"""Before the name of a parameter."""


def wanted_key(case: AuthCase) -> str:
    """Return the header or `?parameter` that is asked for; empty where none is, or was sent."""
    if case.hop.status not in (401, 403) or case.asked:
        return ""
    text = case.body[:_LONGEST]
    if (found := _IN_QUERY.search(text)) is not None:
        name = found["before"] or found["after"]
        sent = dict(parse_qsl(urlsplit(case.hop.url).query))
        return "" if sent.get(name) else QUERY + name
    found = _NAMED.search(text)
    if found is None or case.sent_header(found[1].lower()):
        return ""
    return found[1]
