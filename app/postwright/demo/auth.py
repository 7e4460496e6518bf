"""The demo's paths that want a name and a password, or a token."""

import base64

from postwright.demo.messages import Incoming, Reply
from postwright.demo.replies import as_json, problem

USER, PASSWORD, TOKEN = "user", "password", "demo-token"


async def basic(request: Incoming, _rest: str) -> Reply:
    """Let in who sends the demo's user and password (RFC 7617)."""
    wanted = ("WWW-Authenticate", 'Basic realm="demo", charset="UTF-8"')
    scheme, _, token = request.header("authorization").partition(" ")
    if not scheme:
        return problem(401, "no Authorization header came; Basic is wanted", wanted)
    if scheme.lower() != "basic":
        return problem(401, f"Authorization says {scheme}; Basic is wanted", wanted)
    try:
        name, colon, password = (
            base64.b64decode(token.strip(), validate=True).decode().partition(":")
        )
    except ValueError:
        return problem(401, "what follows Basic is not Base64 of name:password", wanted)
    if (name, colon, password) != (USER, ":", PASSWORD):
        return problem(401, f"the user or the password is wrong; it is {USER}, {PASSWORD}", wanted)
    return as_json({"signed_in": True, "user": name})


def bearer_refusal(request: Incoming) -> Reply | None:
    """Return why the token does not let in, None where it does (RFC 6750 §3)."""
    scheme, _, token = request.header("authorization").partition(" ")
    plain = ("WWW-Authenticate", 'Bearer realm="demo"')
    if not scheme:
        return problem(401, "no Authorization header came; Bearer is wanted", plain)
    if scheme.lower() != "bearer":
        return problem(401, f"Authorization says {scheme}; Bearer is wanted", plain)
    if token.strip() != TOKEN:
        why = 'Bearer realm="demo", error="invalid_token", error_description="unknown token"'
        return problem(401, f"the token is unknown; it is {TOKEN}", ("WWW-Authenticate", why))
    return None


async def bearer(request: Incoming, _rest: str) -> Reply:
    """Let in who sends the demo's token."""
    return bearer_refusal(request) or as_json({"signed_in": True, "token": TOKEN})
