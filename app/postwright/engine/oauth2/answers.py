"""What authorization servers answer, read with patience and told in words."""

from urllib.parse import parse_qsl

import msgspec

from postwright.engine.failure_words import sentence
from postwright.model.said import said as spoken
from postwright.model.said import said_list, sentences
from postwright.model.tokens import Token

_WORDS = sentences(
    {
        # RFC 6749 §5.2 and §4.1.2.1, RFC 8628 §3.5
        "invalid_request": ("the request lacks something or says it twice", "check the parameters"),
        "invalid_client": (
            "the client is unknown or its secret is wrong",
            "check client ID and secret, and try them in the body instead of the header (or back)",
        ),
        "invalid_grant": (
            "what was handed in is wrong, expired or used already",
            "sign in again; check user name, password and callback URL",
        ),
        "unauthorized_client": (
            "this client may not use this flow",
            "choose another flow, or allow it at the server",
        ),
        "unsupported_grant_type": ("the server does not know this flow", "choose another flow"),
        "unsupported_response_type": ("the server does not know this flow", "choose another flow"),
        "invalid_scope": ("the scope is unknown or more than is allowed", "correct the scope"),
        "invalid_target": ("the resource or audience is unknown", "correct that parameter"),
        "access_denied": ("the sign-in was refused", "sign in again and agree"),
        "expired_token": ("the code was not typed in time", "fetch a token again"),
        "server_error": ("the server ran into an error of its own", "try again later"),
        "temporarily_unavailable": ("the server is busy", "try again later"),
    }
)


class TokenFailed(Exception):
    """No token came. The message says what, why and what next."""

    def __init__(self, title: str, detail: str, *, error: str = "") -> None:
        super().__init__(f"{title}: {detail}")
        self.title = title
        """At most 60 characters."""
        self.detail = detail
        self.error = error
        """The server's own word, such as `invalid_grant`."""


class DeviceCode(msgspec.Struct, frozen=True):
    """What a user needs to sign in on another device (RFC 8628 §3.2)."""

    device_code: str
    user_code: str
    url: str
    complete_url: str = ""
    """The same with the code in it; empty where the server has none."""
    expires_in_s: float = 600.0
    interval_s: float = 5.0


def token_of(status: int, content_type: str, body: bytes, *, now: float, scope: str = "") -> Token:
    """Return the token of an answer, JSON or form-encoded. Raise TokenFailed.

    `now` is when it came. A server that leaves `token_type` out is believed to mean Bearer.
    """
    told = members(content_type, body)
    access = told.get("access_token", "")
    if told.get("error") or not 200 <= status < 300:
        raise refusal(status, told, body)
    if not access and not told.get("id_token"):
        names = said_list(sorted(told)) or spoken("nothing that can be read")
        raise TokenFailed(
            spoken("The answer holds no access_token"),
            spoken(
                "The server answered {status} with {names}. Check that the token "
                "URL is the one that hands out tokens.",
                status=status,
                names=names,
            ),
        )
    return Token(
        access=access,
        refresh=told.get("refresh_token", ""),
        id_token=told.get("id_token", ""),
        scope=told.get("scope", "") or scope,
        fetched_at=now,
        expires_in_s=seconds_of(told.get("expires_in", "")),
        kind=told.get("token_type", "") or "Bearer",
    )


def device_of(status: int, content_type: str, body: bytes) -> DeviceCode:
    """Return what the user has to type, and where. Raise TokenFailed."""
    told = members(content_type, body)
    if told.get("error") or not 200 <= status < 300:
        raise refusal(status, told, body)
    url = told.get("verification_uri") or told.get("verification_url", "")
    lacks = [
        name
        for name, text in (
            ("device_code", told.get("device_code")),
            ("user_code", told.get("user_code")),
            ("verification_uri", url),
        )
        if not text
    ]
    if lacks:
        raise TokenFailed(
            spoken("The answer holds no device code"),
            spoken("It lacks {lacks}. Check the device authorization URL.", lacks=said_list(lacks)),
        )
    return DeviceCode(
        device_code=told["device_code"],
        user_code=told["user_code"],
        url=url,
        complete_url=told.get("verification_uri_complete", ""),
        expires_in_s=seconds_of(told.get("expires_in", "")) or 600.0,
        interval_s=seconds_of(told.get("interval", "")) or 5.0,
    )


def members(content_type: str, body: bytes) -> dict[str, str]:
    """Return what an answer says, as texts; empty where it is neither JSON nor a form."""
    text = body.decode("utf-8", "replace").lstrip("\ufeff").strip()
    if text.startswith("{"):
        try:
            value = msgspec.json.decode(text)
        except msgspec.MsgspecError:
            return {}
        return {name: _plain(one) for name, one in value.items() if one is not None}
    if "html" in content_type or "=" not in text or text.startswith("<"):
        return {}
    return dict(parse_qsl(text, keep_blank_values=True))


def seconds_of(text: str) -> float | None:
    """Return a lifetime; None for what is no number of seconds."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0 <= value < 1e11 else None


def refusal(status: int, told: dict[str, str], body: bytes = b"") -> TokenFailed:
    """Return an error of the server in words (RFC 6749 §5.2)."""
    error = told.get("error", "")
    if not error:
        begins = " ".join(body[:120].decode("utf-8", "replace").split())
        return TokenFailed(
            spoken("The token URL answered {status}", status=status),
            spoken(
                "It gave no token and named no error with “{begins}”. Check the token URL.",
                begins=begins,
            )
            if begins
            else spoken("It gave no token and named no error. Check the token URL."),
        )
    why, following = _WORDS.get(error, ("", ""))
    said = told.get("error_description", "")
    detail: str = spoken("The server says {error}", error=error)
    if why:
        detail = spoken("{detail}: {why}", detail=detail, why=why)
    if said:
        detail = spoken("{detail} (“{words}”)", detail=detail, words=_short(said))
    if told.get("error_uri"):
        detail = spoken("{detail}; more at {url}", detail=detail, url=_short(told["error_uri"]))
    detail = sentence(detail)
    if following:
        detail = spoken("{detail} {advice}", detail=detail, advice=sentence(following))
    return TokenFailed(spoken("No token: {error}", error=error[:50]), detail, error=error)


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return " ".join(value)
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 200 else line[:199] + "…"
