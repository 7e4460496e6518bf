"""A folder or a collection as the values that its requests share, and back; pure."""

from msgspec.structs import replace

from postwright.model.collection import Collection, Folder
from postwright.model.request import Auth, Request, Variable

Owner = Folder | Collection


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
        docs=owner.docs,
    )


def with_shared(owner: Owner, values: Request) -> Owner:
    """Return the owner with these values; a file that says nothing of sign-in stays silent."""
    unsaid = owner.auth is None and values.auth == silent_auth(owner)
    return replace(
        owner,
        headers=values.headers,
        auth=None if unsaid else values.auth,
        variables=tuple(bare(row) for row in values.variables if row.name or row.value),
        docs=values.docs,
    )


def bare(row: Variable) -> Variable:
    """Return a variable without the value that is to be kept elsewhere."""
    return replace(row, value="") if row.secret else row
