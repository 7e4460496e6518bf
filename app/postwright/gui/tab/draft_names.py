"""What a request is called that nobody named yet: the path that it goes to, without credentials."""

import re

from PySide6.QtCore import QCoreApplication

from postwright.analysis.told_secrets import masked_address
from postwright.model.request import Request

_NAMELESS = ("", Request().name, "New request")
_HOST = re.compile(r"[a-z][a-z0-9+.-]*://|\{\{[^}]*\}\}(?=[/?#]|$)", re.IGNORECASE)


def is_named(request: Request) -> bool:
    """Tell whether somebody gave it a name."""
    return request.name not in _NAMELESS


def draft_name(request: Request) -> str:
    """Return its name, else its path, else its host, else that it is new."""
    if is_named(request):
        return request.name
    rest = masked_address(request.url.strip()).partition("?")[0].partition("#")[0]
    found = _HOST.match(rest)
    host, slash, path = rest[found.end() if found else 0 :].partition("/")
    name = f"/{path}" if slash and path else host.rpartition("@")[2]
    return name or QCoreApplication.translate("draft_names", "New request")
