"""Users and sessions of the demo, in memory for as long as the server runs."""

import secrets
from typing import TypeVar
from urllib.parse import parse_qsl

import msgspec

from postwright.demo.auth import PASSWORD, USER, bearer_refusal
from postwright.demo.messages import Incoming, Refused, Reply
from postwright.demo.replies import as_json, cookie_pairs, problem

KEPT = 1000
"""Users and sessions; older ones are forgotten."""
_BODY_BYTES = 64 * 1024
_COOKIE = "demo_session"
K = TypeVar("K")
V = TypeVar("V")


class User(msgspec.Struct, frozen=True, omit_defaults=True):
    """Someone who was registered."""

    id: int
    name: str
    email: str = ""


class Accounts:
    """Registers users, signs them in and lets them through."""

    def __init__(self) -> None:
        self._users: dict[int, User] = {}
        self._passwords: dict[str, str] = {USER: PASSWORD}
        self._sessions: dict[str, str] = {}
        self._next_id = 1

    async def users(self, request: Incoming, _rest: str) -> Reply:
        """List the users, or register one."""
        if request.method != "POST":
            return as_json({"users": list(self._users.values())})
        if refusal := bearer_refusal(request):
            return refusal
        fields = await _fields(request)
        missing = [name for name in ("name", "email") if not fields.get(name)]
        if missing:
            named = " and ".join(missing)
            return problem(400, f"{named} must be given and not empty", missing=missing)
        user = User(self._next_id, fields["name"], fields["email"])
        self._next_id += 1
        _remember(self._users, user.id, user)
        if fields.get("password"):
            _remember(self._passwords, user.name, fields["password"])
        return as_json(user, 201, ("Location", f"/users/{user.id}"))

    async def user(self, _request: Incoming, rest: str) -> Reply:
        """Answer with one user."""
        user = self._users.get(int(rest[:9])) if rest.isascii() and rest.isdigit() else None
        return problem(404, f"no user has the id {rest}") if user is None else as_json(user)

    async def login(self, request: Incoming, _rest: str) -> Reply:
        """Sign in and set the session's cookie."""
        fields = await _fields(request)
        name = fields.get("user") or fields.get("name") or ""
        password = fields.get("password", "")
        if not name or not password:
            return problem(400, "user and password must be given, as a form or as JSON")
        if self._passwords.get(name) != password:
            return problem(
                401,
                f"the user or the password is wrong; {USER}, {PASSWORD} will do",
                ("WWW-Authenticate", 'Form realm="demo"'),
            )
        session = secrets.token_urlsafe(18)
        _remember(self._sessions, session, name)
        cookie = f"{_COOKIE}={session}; Path=/; HttpOnly; SameSite=Lax"
        return as_json({"signed_in": True, "user": name}, 200, ("Set-Cookie", cookie))

    async def logout(self, request: Incoming, _rest: str) -> Reply:
        """End the session."""
        known = self._sessions.pop(dict(cookie_pairs(request)).get(_COOKIE, ""), None)
        gone = ("Set-Cookie", f"{_COOKIE}=; Path=/; Max-Age=0")
        return as_json({"signed_in": False, "was": known}, 200, gone)

    async def private(self, request: Incoming, _rest: str) -> Reply:
        """Let in who has the session's cookie."""
        session = dict(cookie_pairs(request)).get(_COOKIE)
        if session in self._sessions:
            name = self._sessions[session]
            return as_json({"message": f"This is only for you, {name}", "user": name})
        why = f"the cookie {_COOKIE} is missing" if session is None else "the session is over"
        challenge = ("WWW-Authenticate", 'Form realm="demo"')
        return problem(401, f"{why}; POST to /login first", challenge)


async def _fields(request: Incoming) -> dict[str, str]:
    """Return the text members of a JSON object or a form."""
    kind = request.header("content-type").partition(";")[0].strip().lower()
    body = await request.body(_BODY_BYTES)
    if kind == "application/x-www-form-urlencoded":
        return dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))
    if kind != "application/json":
        raise Refused(415, "send application/json or application/x-www-form-urlencoded")
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Refused(400, f"the body is not JSON: {error}") from None
    if not isinstance(value, dict):
        raise Refused(400, "the body is JSON but not an object")
    return {name: text for name, text in value.items() if isinstance(text, str)}


def _remember(table: dict[K, V], key: K, value: V) -> None:
    table[key] = value
    if len(table) > KEPT:
        del table[next(iter(table))]
