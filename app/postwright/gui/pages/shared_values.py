"""A folder or a collection as the values that its requests share, and back; pure."""

from msgspec.structs import replace

from postwright.analysis.literals import literals_of
from postwright.model.collection import Collection, Folder
from postwright.model.options import Config, Options, Postwright
from postwright.model.request import Auth, Request, Variable

Owner = Folder | Collection
INHERITED = (
    "retry", "timeout", "tls", "http", "redirects", "cookies", "network", "checks", "captures",
)  # fmt: skip
"""Members of `_postwright` that are edited here; the others stay what the file says."""


def silent_auth(owner: Owner) -> Auth:
    """Return what it means where a file says nothing of sign-in."""
    return Auth("inherit") if isinstance(owner, Folder) else Auth("none")


def shared_of(owner: Owner) -> Request:
    """Return the values in the form that the editors of a request know."""
    return Request(
        name=owner.name,
        headers=owner.headers,
        auth=owner.auth or silent_auth(owner),
        variables=owner.variables,
        captures=owner.captures,
        scripts=owner.scripts,
        docs=owner.docs,
        options=Options(
            postwright=_inherited(owner.postwright, Postwright()),
            config=owner.config if isinstance(owner, Collection) else Config(),
        ),
    )


def with_shared(owner: Owner, values: Request) -> Owner:
    """Return the owner with these values; a file that says nothing of sign-in stays silent."""
    unsaid = owner.auth is None and values.auth == silent_auth(owner)
    if isinstance(owner, Collection):
        owner = replace(owner, config=values.options.config)
    return replace(
        owner,
        postwright=_inherited(values.options.postwright, owner.postwright),
        headers=values.headers,
        auth=None if unsaid else values.auth,
        variables=tuple(bare(row) for row in values.variables if row.name or row.value),
        captures=values.captures,
        docs=values.docs,
    )


def _inherited(source: Postwright, target: Postwright) -> Postwright:
    return replace(target, **{member: getattr(source, member) for member in INHERITED})


def literals(values: Request) -> tuple[str, ...]:
    """Return the places of secrets that the file would hold for all to read."""
    return tuple(dict.fromkeys(one.where for one in literals_of(plain(values))))


def plain(values: Request) -> Request:
    """Leave out the rows whose values are kept elsewhere anyway."""
    return replace(values, variables=tuple(row for row in values.variables if not row.secret))


def bare(row: Variable) -> Variable:
    """Return a variable without the value that is to be kept elsewhere."""
    return replace(row, value="") if row.secret else row
