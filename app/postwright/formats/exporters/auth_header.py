"""A sign-in as a header or a query parameter, where the text of one says all of it."""

from postwright.formats.exporters.exported import Placed, Report
from postwright.model.request import Auth, Field
from postwright.model.said import said


def typed(placed: Placed, report: Report, *, known: tuple[str, ...] = ()) -> tuple[
    tuple[Field, ...], tuple[Field, ...]
]:  # fmt: skip
    """Return the headers and query rows that an Auth adds.

    Schemes in `known` are said in other ways by the caller; the rest is told in the report.
    """
    auth = placed.auth
    if auth.type in ("none", "inherit", *known):
        return (), ()
    if auth.type == "bearer":
        return (Field("Authorization", f"Bearer {auth.get('token')}"),), ()
    if auth.type == "basic":
        why = said("{{{{credentials}}}} stands for the Base64 of username:password.")
        report.lost(said("auth basic"), why, placed.item, "approximated")
        return (Field("Authorization", "Basic {{credentials}}"),), ()
    if auth.type == "apikey":
        row = Field(auth.get("key"), auth.get("value"))
        return ((), (row,)) if auth.get("placement") == "query" else ((row,), ())
    if auth.type == "oauth2":
        why = said("The token is not fetched there; it is to be put into {{{{token}}}}.")
        report.lost(said("auth oauth2"), why, placed.item, "approximated")
        return _token(auth)
    report.lost(said("auth {type}", type=auth.type), said("It cannot be said there."), placed.item)
    return (), ()


def _token(auth: Auth) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
    if name := auth.get("tokenConfig.placement.query"):
        return (), (Field(name, "{{token}}"),)
    prefix = dict(auth.values).get("tokenConfig.placement.header", "Bearer")
    return (Field("Authorization", f"{prefix} {{{{token}}}}".strip()),), ()


def with_query(url: str, rows: tuple[Field, ...]) -> str:
    """Return the URL with more query rows."""
    if not rows:
        return url
    head, mark, fragment = url.partition("#")
    glue = "&" if "?" in head else "?"
    return head + glue + "&".join(f"{row.name}={row.value}" for row in rows) + mark + fragment
