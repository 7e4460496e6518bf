"""OAuth 2.0 (RFC 6749, RFC 6750): the form, and how a token is put; not how one is fetched."""

from collections.abc import Mapping

from postwright.engine.auth.scheme import AuthResult, Input, NeedsToken, Unsigned
from postwright.engine.errors import InvalidField
from postwright.engine.oauth2 import asked as flows
from postwright.engine.oauth2.asked import Asked, asked, key_of
from postwright.engine.ports import TokenStore
from postwright.model.exchange import Header, Pending
from postwright.model.said import said
from postwright.model.tokens import Token

LATER = said("after the token is fetched")
_YES_NO = ("true", "false")
_PLACES = ("basic_auth_header", "body")
_TOKENS = ("access_token", "id_token")
_MORE = "additionalParameters"
_PERSON = ("flow", (flows.CODE, flows.IMPLICIT))
_CALLS = ("flow", (flows.CODE, flows.CLIENT, flows.PASSWORD, flows.DEVICE))
_PASSWORD = ("flow", (flows.PASSWORD,))
_DEVICE = ("flow", (flows.DEVICE,))
_CODE = ("flow", (flows.CODE,))


class OAuth2(NeedsToken):
    """A token in the Authorization header or in the query."""

    type = "oauth2"
    label = said("OAuth 2.0")
    inputs = (
        Input("flow", said("Flow"), default=flows.CODE, choices=flows.FLOWS, written=True),
        Input("authorizationUrl", said("Sign-in URL"), when=_PERSON),
        Input("deviceAuthorizationUrl", said("Device URL"), when=_DEVICE),
        Input("accessTokenUrl", said("Token URL"), when=_CALLS),
        Input("callbackUrl", said("Callback URL"), when=_PERSON, hint="http://127.0.0.1, any port"),
        Input("credentials.clientId", said("Client ID")),
        Input("credentials.clientSecret", said("Client secret"), secret=True, when=_CALLS),
        Input(
            "credentials.placement",
            said("Client sign-in"),
            default=_PLACES[0],
            choices=_PLACES,
            written=True,
            when=_CALLS,
        ),
        Input("resourceOwner.username", said("User name"), when=_PASSWORD),
        Input("resourceOwner.password", said("Password"), secret=True, when=_PASSWORD),
        Input("scope", said("Scope")),
        Input(
            "settings.autoFetchToken",
            said("Fetch by itself"),
            default="true",
            choices=_YES_NO,
            written=True,
            rare=True,
        ),
        Input(
            "settings.autoRefreshToken",
            said("Refresh by itself"),
            default="true",
            choices=_YES_NO,
            written=True,
            when=_CALLS,
            rare=True,
        ),
        Input(
            "refreshTokenUrl",
            said("Refresh URL"),
            when=_CALLS,
            rare=True,
            hint=said("the token URL"),
        ),
        Input(
            "state", said("State"), when=_PERSON, rare=True, hint=said("random for each sign-in")
        ),
        Input(
            "issuer",
            said("Issuer"),
            when=_PERSON,
            rare=True,
            hint=said("any at the address of the sign-in"),
        ),
        Input(
            "pkce.disabled",
            said("Without PKCE"),
            default="false",
            choices=("false", "true"),
            written=True,
            when=_CODE,
            rare=True,
        ),
        Input(
            f"{_MORE}.authorizationRequest",
            said("More to sign in"),
            rows="query",
            when=_PERSON,
            rare=True,
        ),
        Input(
            f"{_MORE}.accessTokenRequest",
            said("More for a token"),
            rows="body",
            when=_CALLS,
            rare=True,
        ),
        Input(
            f"{_MORE}.refreshTokenRequest",
            said("More to refresh"),
            rows="body",
            when=_CALLS,
            rare=True,
        ),
        Input(
            "tokenConfig.source",
            said("Token to send"),
            default=_TOKENS[0],
            choices=_TOKENS,
            written=True,
            rare=True,
        ),
        Input(
            "tokenConfig.placement.header",
            said("Header prefix"),
            default="Bearer",
            blank=True,
            written=True,
            rare=True,
            hint=said("none: the token alone"),
        ),
        Input(
            "tokenConfig.placement.query",
            said("Name in query"),
            rare=True,
            hint=said("in the header"),
        ),
        Input(
            "tokenConfig.id",
            said("Token name"),
            rare=True,
            hint=said("tells tokens of one client apart"),
        ),
    )

    def usable(
        self, values: Mapping[str, str], tokens: TokenStore | None, now: float, /
    ) -> Token | None:
        """Return the kept token; None where one will be fetched. Raise InvalidField."""
        wanted = asked(values)
        held = tokens.get(key_of(wanted)) if tokens else None
        if held is not None and held.is_fresh(now):
            return held
        if not wanted.fetches and not (held and held.refresh and wanted.refreshes):
            what = said("the token has expired") if held else said("no token was fetched yet")
            raise InvalidField(
                what,
                where=said("auth"),
                fix=said("press Get token under Auth, or let it be fetched by itself"),
            )
        return None

    def apply(self, values: Mapping[str, str], request: Unsigned, /) -> AuthResult:
        """Return the token at its place; without one, say that it is to come."""
        wanted = asked(values)
        if request.token is None:
            name = f"{wanted.query} (query)" if wanted.query else "Authorization"
            return AuthResult(pending=(Pending(name, LATER),))
        token = text_of(wanted, request.token)
        if wanted.query:
            return AuthResult(query=((wanted.query, token),), secrets=(token,))
        line = f"{wanted.prefix} {token}" if wanted.prefix else token
        return AuthResult((Header("Authorization", line, "auth", (token,)),))


def text_of(wanted: Asked, token: Token) -> str:
    """Return what is sent of a token. Raise InvalidField where it has no such member."""
    text = token.id_token if wanted.source == "id_token" else token.access
    if not text:
        raise InvalidField(
            said("the server gave no {source}", source=wanted.source),
            where=said("auth"),
            fix=said("ask for the scope openid")
            if wanted.source == "id_token"
            else said("send id_token"),
        )
    return text
