"""What the buttons of the sign-in's verdict change in a request; pure, told by the fix's id.

`scope:NAMES`, `row_off:NAME`, `row_on:NAME`, `unomit:NAME`, `use_scheme:TYPE`,
`use_scheme:apikey:NAME`, `use_scheme:apikey:?PARAMETER`, `trust:ORIGIN`; what follows the colon
is what it is about.
"""

from msgspec.structs import replace

from postwright.analysis.wanted_key import QUERY
from postwright.engine.auth import SCHEMES
from postwright.gui.request.auth_editor import first_values
from postwright.model.request import Auth, Request


def auth_fixed(request: Request, fix: str, effective: Auth) -> Request | None:
    """Return the request with the fix, None where it is none of these or changes nothing.

    `effective` is the sign-in that counts, which a folder or the collection may say.
    """
    kind, _, about = fix.partition(":")
    if kind == "scope" and effective.type == "oauth2":
        return replace(request, auth=_wider(effective, about))
    if kind in ("row_off", "row_on"):
        return _switched(request, about, on=kind == "row_on")
    if kind == "unomit":
        return _with_automatic(request, about)
    scheme, _, name = about.partition(":")
    if kind == "use_scheme" and scheme in SCHEMES:
        named = {"key": name.lstrip(QUERY)} if name else {}
        if name.startswith(QUERY):
            named["placement"] = "query"
        values = dict(first_values(scheme)) | named
        return replace(request, auth=Auth(scheme, tuple(values.items())))
    if kind == "trust" and about:
        return _trusting(request, about)
    return None


def _wider(auth: Auth, scopes: str) -> Auth:
    """Return the sign-in with these scopes besides those that it asks for."""
    names = dict.fromkeys((*auth.get("scope").split(), *scopes.split()))
    values = dict(auth.values) | {"scope": " ".join(names)}
    return Auth(auth.type, tuple(values.items()))


def _switched(request: Request, name: str, *, on: bool) -> Request | None:
    """Switch every row of that name, or none where none stands the other way."""
    lowered = name.strip().lower()
    rows = tuple(
        replace(row, enabled=on) if row.name.strip().lower() == lowered else row
        for row in request.headers
    )
    return replace(request, headers=rows) if rows != request.headers else None


def _with_automatic(request: Request, name: str) -> Request:
    """Let an automatic header go along again."""
    ours = request.options.postwright
    names = tuple(one for one in ours.omit_headers if one.lower() != name.lower())
    options = replace(request.options, postwright=replace(ours, omit_headers=names))
    return replace(request, options=options)


def _trusting(request: Request, origin: str) -> Request | None:
    """Let credentials go there after a redirect, from this request alone."""
    ours = request.options.postwright
    trusted = ours.redirects.forward_to
    if origin in trusted:
        return None
    redirects = replace(ours.redirects, forward_to=(*trusted, origin))
    options = replace(request.options, postwright=replace(ours, redirects=redirects))
    return replace(request, options=options)
