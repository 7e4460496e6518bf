"""Security schemes as ways to sign in; every secret in them is a variable.

https://spec.openapis.org/oas/v3.1.1#security-scheme-object
"""

import re

import msgspec

from postwright.formats.importers.openapi_document import Document
from postwright.formats.importers.openapi_servers import joined
from postwright.formats.importers.openapi_swagger import scheme_of
from postwright.formats.shapes import Tree, text, tree
from postwright.model.request import Auth, Field, Variable
from postwright.model.said import said as spoken
from postwright.model.said import said_list

_NOT_IN_NAME = re.compile(r"[^\w.\-]")
_FLOWS = {
    "authorizationCode": "authorization_code",
    "clientCredentials": "client_credentials",
    "password": "resource_owner_password_credentials",
    "implicit": "implicit",
    "deviceAuthorization": "device_code",
}
_SECRET = {"password", "token", "apiKey", "clientSecret"}


class SignIn(msgspec.Struct, frozen=True):
    """What a requirement is in a request: an Auth, and rows for what is no Auth."""

    auth: Auth = Auth("none")
    headers: tuple[Field, ...] = ()
    query: tuple[tuple[str, str], ...] = ()


class Security:
    """Reads requirements; collects the variables that they need."""

    def __init__(self, document: Document, server: str) -> None:
        self._document, self._server = document, server
        if document.version == "2.0":
            said = tree(document.root.get("securityDefinitions"))
            schemes = {name: scheme_of(document.resolved(one)) for name, one in said.items()}
        else:
            said = tree(tree(document.root.get("components")).get("securitySchemes"))
            schemes = {name: document.resolved(one) for name, one in said.items()}
        self._schemes = schemes
        self._variables: dict[str, Variable] = {}
        self._kinds = [_kind(one) for one in schemes.values()]
        self.shared = self._of(document.root.get("security"), "") if self._is_said else SignIn()

    @property
    def _is_said(self) -> bool:
        return isinstance(self._document.root.get("security"), list)

    @property
    def variables(self) -> tuple[Variable, ...]:
        """Return the variables that were used so far."""
        return tuple(self._variables.values())

    def of(self, operation: Tree, item: str) -> SignIn:
        """Return the operation's own, or `inherit` with the rows that all requests have."""
        inherited = msgspec.structs.replace(self.shared, auth=Auth("inherit"))
        if not isinstance(operation.get("security"), list):
            return inherited
        own = self._of(operation["security"], item)
        return inherited if own == self.shared and self._is_said else own

    def _of(self, value: object, item: str) -> SignIn:
        said = [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
        if not said:
            return SignIn()
        for other in said[1:]:
            names = said_list(list(other), "and") or spoken("no sign-in")
            taken = said_list(list(said[0]), "and") or spoken("no sign-in")
            self._document.lost(
                spoken("security {names}", names=names),
                spoken("The first way was taken, {taken}.", taken=taken),
                item,
            )
        return self._together(said[0], item)

    def _together(self, requirement: Tree, item: str) -> SignIn:
        """Return all schemes of one requirement: one is the Auth, the others are rows."""
        auth, headers, query = Auth("none"), list[Field](), list[tuple[str, str]]()
        cookies: list[str] = []
        named = sorted(requirement, key=lambda name: _kind(self._schemes.get(name, {})) == "apiKey")
        for name in named:
            scopes = requirement[name]
            made = self._scheme(name, scopes if isinstance(scopes, list) else [], item)
            place = made.get("placement")
            if made.type == "none":
                continue
            if made.type == "apikey" and place == "cookie":
                cookies.append(f"{made.get('key')}={made.get('value')}")
            elif auth.type == "none":
                auth = made
            elif made.type == "apikey" and place == "header":
                headers.append(Field(made.get("key"), made.get("value")))
            elif made.type == "apikey":
                query.append((made.get("key"), made.get("value")))
            else:
                why = spoken("A request has one way to sign in; {type} was taken.", type=auth.type)
                self._document.lost(spoken("security {name}", name=name), why, item)
        if cookies:
            headers.append(Field("Cookie", "; ".join(cookies)))
        return SignIn(auth, tuple(headers), tuple(query))

    def _scheme(self, name: str, scopes: list[object], item: str) -> Auth:
        said = self._schemes.get(name)
        if not said:
            self._document.lost(
                spoken("security {name}", name=name),
                spoken("The document does not describe it."),
                item,
            )
            return Auth("none")
        kind = _kind(said)
        if kind in ("basic", "digest"):
            pairs = [(word, self._variable(name, word)) for word in ("username", "password")]
            return Auth(kind, tuple(pairs))
        if kind == "bearer":
            return Auth("bearer", (("token", self._variable(name, "token")),))
        if kind == "apiKey":
            key, place = text(said.get("name")), text(said.get("in"))
            value = self._variable(name, "apiKey")
            return Auth("apikey", (("key", key), ("value", value), ("placement", place)))
        if kind == "oauth2":
            return self._oauth2(name, said, scopes, item)
        why = {
            "openIdConnect": spoken(
                "What it is stands at another address, and nothing is fetched."
            ),
            "mutualTLS": spoken("A client certificate is set for the collection, in its settings."),
        }.get(kind, spoken("This way to sign in is not known here."))
        self._document.lost(spoken("security {name}", name=name), f"{kind}: {why}", item)
        return Auth("none")

    def _oauth2(self, name: str, said: Tree, scopes: list[object], item: str) -> Auth:
        flows = [(word, tree(one)) for word, one in tree(said.get("flows")).items()]
        known = [(word, one) for word, one in flows if word in _FLOWS]
        if not known:
            self._document.lost(
                spoken("security {name}", name=name),
                spoken("It has no flow that is known here."),
                item,
            )
            return Auth("none")
        word, flow = known[0]
        for other, _ in known[1:]:
            self._document.lost(
                spoken("security {name}.{other}", name=name, other=other),
                spoken("The flow {word} was taken.", word=word),
            )
        kind = _FLOWS[word]
        wanted = [one for one in scopes if isinstance(one, str)] or list(tree(flow.get("scopes")))
        secret = "" if kind == "implicit" else self._variable(name, "clientSecret")
        pairs = [
            ("flow", kind),
            ("authorizationUrl", self._address(flow.get("authorizationUrl"))),
            ("accessTokenUrl", self._address(flow.get("tokenUrl"))),
            ("refreshTokenUrl", self._address(flow.get("refreshUrl"))),
            ("deviceAuthorizationUrl", self._address(flow.get("deviceAuthorizationUrl"))),
            ("credentials.clientId", self._variable(name, "clientId")),
            ("credentials.clientSecret", secret),
            ("credentials.placement", "basic_auth_header"),
        ]
        if kind == "resource_owner_password_credentials":
            for row in ("username", "password"):
                pairs.append((f"resourceOwner.{row}", self._variable(name, row)))
        pairs += [
            ("scope", " ".join(wanted)),
            ("tokenConfig.placement.header", "Bearer"),
            ("settings.autoFetchToken", "true"),
            ("settings.autoRefreshToken", "true"),
        ]
        return Auth("oauth2", tuple(pair for pair in pairs if pair[1]))

    def _address(self, value: object) -> str:
        said = text(value)
        return joined(self._server, said) if said and self._server else said

    def _variable(self, scheme: str, word: str) -> str:
        """Return `{{token}}`; with the scheme's name where several schemes need such a one."""
        name = word
        if sum(word in _WORDS.get(one, ()) for one in self._kinds) > 1:
            name = _NOT_IN_NAME.sub("_", f"{scheme}_{word}")
        secret = word in _SECRET
        note = f"Of the security scheme {scheme}"
        self._variables.setdefault(name, Variable(name, secret=secret, note=note))
        return f"{{{{{name}}}}}"


_WORDS = {
    "basic": ("username", "password"), "digest": ("username", "password"), "bearer": ("token",),
    "apiKey": ("apiKey",), "oauth2": ("clientId", "clientSecret", "username", "password"),
}  # fmt: skip


def _kind(scheme: Tree) -> str:
    """Return the scheme's kind; of `http` its own word."""
    kind = text(scheme.get("type"))
    return text(scheme.get("scheme")).lower() if kind == "http" else kind
