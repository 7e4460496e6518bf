"""Which header a refusal without a challenge names in its text; guesses at no value for it."""

import re

from postwright.analysis.auth_case import AuthCase

_LONGEST = 20_000
"""A refusal says what it wants at its beginning."""
_NAMED = re.compile(
    r"(?<![\w-])(X-(?!CSRF|XSRF)(?:[a-z0-9]+-){0,4}(?:key|apikey|token|secret|auth)"
    r"|(?:[a-z0-9]+-){0,4}(?:api|subscription|app)-key)(?![\w-])",
    re.IGNORECASE,
)


def wanted_key(case: AuthCase) -> str:
    """Return the header that is asked for as people read it; empty where none is, or was sent."""
    if case.hop.status not in (401, 403) or case.asked:
        return ""
    found = _NAMED.search(case.body[:_LONGEST])
    if found is None or case.sent_header(found[1].lower()):
        return ""
    return found[1]
