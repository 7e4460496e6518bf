"""Ways to sign in as security schemes of OpenAPI; their values are never written."""

from postwright.formats.exporters.exported import Report
from postwright.formats.shapes import Tree
from postwright.model.request import Auth
from postwright.model.said import said as spoken

_FLOWS = {
    "authorization_code": "authorizationCode",
    "client_credentials": "clientCredentials",
    "resource_owner_password_credentials": "password",
    "implicit": "implicit",
}
_HTTP = {"basic": "basic", "bearer": "bearer", "digest": "digest"}


class Schemes:
    """Collects the schemes that requests need; equal ones are one."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.made: dict[str, Tree] = {}

    def of(self, auth: Auth, item: str) -> list[Tree]:
        """Return the requirement of a request; none where it does not sign in."""
        if auth.type in ("none", "inherit"):
            return []
        scheme = self._scheme(auth, item)
        if not scheme:
            self._report.lost(
                spoken("auth {type}", type=auth.type), spoken("OpenAPI has no such scheme."), item
            )
            return []
        scopes = auth.get("scope").split() if auth.type == "oauth2" else []
        return [{self._named(auth.type, scheme): [s for s in scopes if "{{" not in s]}]

    def _scheme(self, auth: Auth, item: str) -> Tree:
        if auth.type in _HTTP:
            return {"type": "http", "scheme": _HTTP[auth.type]}
        if auth.type == "apikey":
            place = "query" if auth.get("placement") == "query" else "header"
            return {"type": "apiKey", "in": place, "name": auth.get("key")}
        return self._oauth2(auth, item) if auth.type == "oauth2" else {}

    def _oauth2(self, auth: Auth, item: str) -> Tree:
        flow = auth.get("flow") or "authorization_code"
        word = _FLOWS.get(flow)
        if word is None:
            self._report.lost(
                spoken("auth oauth2.flow"),
                spoken("OpenAPI 3.1 does not know {flow}.", flow=flow),
                item,
            )
            return {}
        said: Tree = {}
        if word in ("authorizationCode", "implicit"):
            said["authorizationUrl"] = auth.get("authorizationUrl")
        if word != "implicit":
            said["tokenUrl"] = auth.get("accessTokenUrl")
        if auth.get("refreshTokenUrl"):
            said["refreshUrl"] = auth.get("refreshTokenUrl")
        said["scopes"] = {one: "" for one in auth.get("scope").split() if "{{" not in one}
        return {"type": "oauth2", "flows": {word: said}}

    def _named(self, kind: str, scheme: Tree) -> str:
        for name, known in self.made.items():
            if known == scheme:
                return name
        free, number = kind, 2
        while free in self.made:
            free, number = f"{kind}{number}", number + 1
        self.made[free] = scheme
        return free
