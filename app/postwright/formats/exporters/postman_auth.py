"""Our sign-ins by Postman's names: the importer's table the other way round."""

import json

from postwright.formats.exporters.exported import Report
from postwright.formats.importers.postman_auth import EXTRAS, NAMES, PLACES, TYPES
from postwright.formats.shapes import Tree, text, trees
from postwright.model.request import Auth
from postwright.model.said import said

_THEIRS = {ours: theirs for theirs, ours in TYPES.items()}
_GRANTS = {
    "authorization_code": "authorization_code_with_pkce",
    "client_credentials": "client_credentials",
    "resource_owner_password_credentials": "password_credentials",
    "implicit": "implicit",
}
_FLAGS = {
    "addParamsToHeader", "includeBodyHash", "includePayloadHash", "isSecretBase64Encoded",
    "addAuthDataToQuery",
}  # fmt: skip
_TAKEN = {
    "oauth1": {"placement", "privateKey.type", "privateKey.value"},
    "awsv4": {"placement"},
    "ntlm": {"workstation"},
    "oauth2": {
        "flow", "credentials.placement", "pkce.disabled", "tokenConfig.placement.query",
        "tokenConfig.placement.header", "settings.autoFetchToken", "settings.autoRefreshToken",
        *(f"additionalParameters.{ours}" for ours in EXTRAS.values()),
    },
}  # fmt: skip


def auth_tree(auth: Auth | None, item: str, report: Report) -> Tree | None:
    """Return Postman's `auth`; None for `inherit`."""
    if auth is not None and auth.type == "inherit":
        return None
    if auth is None or auth.type == "none":
        return {"type": "noauth"}
    kind = _THEIRS.get(auth.type, auth.type)
    if kind not in NAMES:
        report.lost(
            said("auth {type}", type=auth.type),
            said("Postman does not know this way to sign in."),
            item,
        )
        return {"type": "noauth"}
    names = {ours: theirs for theirs, ours in NAMES[kind].items()}
    rows = [(names[name], value) for name, value in auth.values if name in names]
    rows += _more(kind, auth, item, report)
    for name, value in auth.values:
        if value and name not in names and name not in _TAKEN.get(kind, ()):
            report.lost(
                said("auth {type}.{name}", type=auth.type, name=name),
                said("It has no equal in Postman."),
                item,
            )
    typed = [_row(key, value) for key, value in rows]
    return {"type": kind, kind: typed + (_extras(auth) if kind == "oauth2" else [])}


def _row(key: str, value: str) -> Tree:
    if key in _FLAGS and value in ("true", "false"):
        return {"key": key, "value": value == "true", "type": "boolean"}
    return {"key": key, "value": value, "type": "string"}


def _extras(auth: Auth) -> list[Tree]:
    """Return what is sent beside the usual in requests for a token."""
    made: list[Tree] = []
    places = {ours: theirs for theirs, ours in PLACES.items()}
    for theirs, ours in EXTRAS.items():
        try:
            said = json.loads(auth.get(f"additionalParameters.{ours}") or "[]")
        except ValueError:
            continue
        rows = [
            {"key": text(row.get("name")), "value": text(row.get("value")),
             "enabled": row.get("disabled") is not True,
             "send_as": places.get(text(row.get("placement")), "request_body")}
            for row in trees(said)
        ]  # fmt: skip
        if rows:
            made.append({"key": theirs, "value": rows, "type": "any"})
    return made


def _more(kind: str, auth: Auth, item: str, report: Report) -> list[tuple[str, str]]:
    if kind == "oauth1":
        made = [("addParamsToHeader", "false" if auth.get("placement") == "query" else "true")]
        key = auth.get("privateKey.value")
        return made + ([("privateKey", key)] if key else [])
    if kind == "awsv4" and auth.get("placement") == "query":
        return [("addAuthDataToQuery", "true")]
    if kind == "ntlm" and auth.get("workstation"):
        return [("workstation", auth.get("workstation"))]
    return _oauth2(auth, item, report) if kind == "oauth2" else []


def _oauth2(auth: Auth, item: str, report: Report) -> list[tuple[str, str]]:
    flow = auth.get("flow") or "authorization_code"
    grant = _GRANTS.get(flow, "")
    if not grant:
        report.lost(
            said("auth oauth2.flow"),
            said("Postman does not know {flow}.", flow=flow),
            item,
            "approximated",
        )
        grant = "authorization_code"
    if flow == "authorization_code" and auth.get("pkce.disabled") == "true":
        grant = "authorization_code"
    in_body = auth.get("credentials.placement") == "body"
    made = [("grant_type", grant), ("client_authentication", "body" if in_body else "header")]
    if auth.get("tokenConfig.placement.query"):
        return [*made, ("addTokenTo", "queryParams")]
    prefix = dict(auth.values).get("tokenConfig.placement.header", "Bearer")
    return [*made, ("addTokenTo", "header"), ("headerPrefix", prefix)]
