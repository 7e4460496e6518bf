"""An authorization server on loopback that checks all that the specifications let it check.

It knows clients, users and codes; hands out tokens; and has a resource that wants one. A "browser"
of the test goes to its sign-in address and follows where it is sent.
"""

import asyncio
import base64
import hashlib
import itertools
import json
from collections.abc import Callable
from urllib.parse import parse_qs, parse_qsl, unquote_plus, urlencode, urlsplit

from tests.server import Got, RawServer, Reply

CLIENT, SECRET = "client one", "s3cr:t &+ü"
USER, PASSWORD = "user", "pass word&"


class AuthorizationServer:
    """Serves /authorize, /token, /device and /resource on one port."""

    def __init__(self) -> None:
        self.server = RawServer(self._answer)
        self.calls: list[dict[str, str]] = []
        """The forms that came to /token and /device, in order."""
        self.heads: list[Got] = []
        self.in_body = False
        """Credentials are wanted in the body."""
        self.public = False
        self.encoding = "json"
        self.expires_in: object = 3600
        self.token_type: str | None = "Bearer"
        self.rotates = True
        self.refreshes = True
        self.refusal: tuple[int, dict[str, str]] | None = None
        """What every call is answered with."""
        self.iss = ""
        self.state_of: Callable[[str], str] = lambda state: state
        self.sign_in_error: dict[str, str] = {}
        self.pending = 0
        """So often a device is told to wait."""
        self.slow_downs = 0
        self.drops = 0
        """So many polls of a device get no answer."""
        self.valid: set[str] = set()
        self.refreshable: set[str] = set()
        self.codes: dict[str, dict[str, str]] = {}
        self._numbers = itertools.count(1)

    async def __aenter__(self) -> "AuthorizationServer":
        await self.server.__aenter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.server.__aexit__(*error)  # type: ignore[arg-type]

    @property
    def url(self) -> str:
        return self.server.url.rstrip("/")

    def revoke_access(self) -> None:
        """Let no token in that was handed out so far."""
        self.valid.clear()

    def _answer(self, got: Got) -> Reply:
        method, target, _ = got.line.split(" ")
        path, _, query = target.partition("?")
        if path == "/authorize":
            return self._authorize(dict(parse_qsl(query)))
        if path == "/resource":
            return self._resource(got, query)
        if path in ("/token", "/device"):
            self.heads.append(got)
            if method != "POST":
                return _told(405, {"error": "invalid_request"})
            if got.header("Content-Type") != "application/x-www-form-urlencoded":
                return _told(415, {"error": "invalid_request", "error_description": "no form"})
            form = dict(parse_qsl(got.body.decode("ascii"), keep_blank_values=True))
            self.calls.append(form)
            if self.drops and "device_code" in form:
                self.drops -= 1
                return Reply(raw=b"", reset=True)
            if self.refusal:
                return _told(*self.refusal)
            if not self._is_client(got, form):
                return _told(401, {"error": "invalid_client", "error_description": "who?"})
            return self._device() if path == "/device" else self._token(form)
        return Reply(404)

    def _is_client(self, got: Got, form: dict[str, str]) -> bool:
        header = got.header("Authorization")
        if self.public:
            return (
                header is None and form.get("client_id") == CLIENT and "client_secret" not in form
            )
        if self.in_body:
            told = (form.get("client_id"), form.get("client_secret"))
            return header is None and told == (CLIENT, SECRET)
        if header is None or not header.startswith("Basic ") or "client_secret" in form:
            return False
        name, _, secret = base64.b64decode(header[6:]).decode("ascii").partition(":")
        return (unquote_plus(name), unquote_plus(secret)) == (CLIENT, SECRET)

    def _authorize(self, asked: dict[str, str]) -> Reply:
        back = asked["redirect_uri"]
        told = {"state": self.state_of(asked.get("state", ""))}
        if self.iss:
            told["iss"] = self.iss
        if self.sign_in_error:
            return _away(f"{back}?{urlencode({**told, **self.sign_in_error})}")
        if asked["response_type"] == "code":
            code = f"code-{next(self._numbers)}-{'c' * 12}"
            self.codes[code] = asked
            return _away(f"{back}?{urlencode({**told, 'code': code})}")
        made = {n: str(v) for n, v in self._handed_out(asked.get("scope", "")).items()}
        made.pop("refresh_token", None)
        return _away(f"{back}#{urlencode({**told, **made})}")

    def _token(self, form: dict[str, str]) -> Reply:
        match form.get("grant_type"):
            case "client_credentials":
                pass
            case "password":
                if (form.get("username"), form.get("password")) != (USER, PASSWORD):
                    return _told(400, {"error": "invalid_grant"})
            case "authorization_code":
                if (error := self._code_error(form)) is not None:
                    return _told(400, {"error": error})
            case "urn:ietf:params:oauth:grant-type:device_code":
                if self.slow_downs:
                    self.slow_downs -= 1
                    return _told(400, {"error": "slow_down"})
                if self.pending:
                    self.pending -= 1
                    return _told(400, {"error": "authorization_pending"})
                if self.sign_in_error:
                    return _told(400, self.sign_in_error)
            case "refresh_token":
                if form.get("refresh_token") not in self.refreshable:
                    return _told(400, {"error": "invalid_grant", "error_description": "used up"})
                if self.rotates:
                    self.refreshable.discard(form["refresh_token"])
            case _:
                return _told(400, {"error": "unsupported_grant_type"})
        told = self._handed_out(form.get("scope", ""), refreshed=form["grant_type"])
        if self.encoding == "form":
            text = urlencode({n: str(v) for n, v in told.items()})
            kind = "application/x-www-form-urlencoded"
            return Reply(200, text.encode(), (("Content-Type", kind),))
        return _told(200, told)

    def _code_error(self, form: dict[str, str]) -> str | None:
        asked = self.codes.pop(form.get("code", ""), None)
        if asked is None or form.get("redirect_uri") != asked["redirect_uri"]:
            return "invalid_grant"
        if "code_challenge" in asked:
            digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
            made = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
            right = (asked["code_challenge_method"], asked["code_challenge"]) == ("S256", made)
            return None if right else "invalid_grant"
        return "invalid_request" if "code_verifier" in form else None

    def _handed_out(self, scope: str, refreshed: str = "") -> dict[str, object]:
        number = next(self._numbers)
        access, refresh = f"access-{number}-{'a' * 12}", f"refresh-{number}-{'r' * 12}"
        self.valid.add(access)
        told: dict[str, object] = {"access_token": access}
        if self.token_type is not None:
            told["token_type"] = self.token_type
        if self.expires_in is not None:
            told["expires_in"] = self.expires_in
        if scope:
            told["scope"] = scope
        if self.refreshes and (self.rotates or refreshed != "refresh_token"):
            told["refresh_token"] = refresh
            self.refreshable.add(refresh)
        return told

    def _device(self) -> Reply:
        url = f"{self.url}/activate"
        return _told(200, {
            "device_code": "device-" + "d" * 12, "user_code": "WDJB-MJHT", "verification_uri": url,
            "verification_uri_complete": f"{url}?user_code=WDJB-MJHT", "expires_in": 60,
            "interval": 0.01,
        })  # fmt: skip

    def _resource(self, got: Got, query: str) -> Reply:
        token = (got.header("Authorization") or "").removeprefix("Bearer ")
        token = token or next(iter(parse_qs(query).get("access_token", [])), "")
        if token in self.valid:
            return Reply(200, b"welcome")
        wanted = ("WWW-Authenticate", 'Bearer error="invalid_token"')
        return Reply(401, b"no", (wanted,), reason="Unauthorized")


def _told(status: int, value: dict[str, object] | dict[str, str]) -> Reply:
    headers = (("Content-Type", "application/json"), ("Cache-Control", "no-store"))
    return Reply(status, json.dumps(value).encode(), headers)


def _away(url: str) -> Reply:
    return Reply(302, headers=(("Location", url),), reason="Found")


async def get(url: str, *, method: str = "GET", body: bytes = b"", **headers: str) -> bytes:
    """Return the whole answer, as it came. Raise ConnectionError where nobody listens."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    target = parts.path + (f"?{parts.query}" if parts.query else "")
    lines = [f"{method} {target} HTTP/1.1", f"Host: {parts.netloc}", "Connection: close"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if body:
        lines.append(f"Content-Length: {len(body)}")
    writer.write("\r\n".join((*lines, "", "")).encode() + body)
    answer = await reader.readuntil(b"\r\n\r\n")
    length = [x for x in answer.split(b"\r\n") if x.lower().startswith(b"content-length:")]
    answer += await reader.readexactly(int(length[0].split(b":")[1]) if length else 0)
    writer.close()
    return answer


class Browser:
    """Opens addresses as a person's browser does; what it saw last is in `page`."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.came_back_to = ""
        self.page = b""
        self._tasks: list[asyncio.Task[None]] = []

    async def __call__(self, url: str) -> None:
        self.opened.append(url)
        self._tasks.append(asyncio.ensure_future(self._visit(url)))

    async def _visit(self, url: str) -> None:
        answer = await get(url)
        location = [x for x in answer.split(b"\r\n") if x.lower().startswith(b"location: ")]
        if not location:
            return
        self.came_back_to = location[0][10:].decode()
        address, _, fragment = self.came_back_to.partition("#")
        self.page = await get(address)
        if fragment and b"<script>" in self.page:  # what the page's script does
            self.page = await get(address, method="POST", body=fragment.encode())

    async def done(self) -> None:
        """Wait until all pages are there."""
        await asyncio.gather(*self._tasks)
