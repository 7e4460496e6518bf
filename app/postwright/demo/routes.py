"""Which path of the demo is answered by what; the one table of it."""

from collections.abc import Awaitable, Callable

import msgspec

from postwright.demo import auth, codings, pages, streams, upload
from postwright.demo.accounts import Accounts
from postwright.demo.chunks import Chunks
from postwright.demo.messages import Incoming, Reply
from postwright.demo.replies import problem

Handler = Callable[[Incoming, str], Awaitable[Reply]]
"""Takes the request and what followed the route's path."""
Answer = Callable[[Incoming], Awaitable[Reply]]


class Route(msgspec.Struct, frozen=True):
    """A path, the methods that it knows and what it is for."""

    path: str
    """Ends in `/` where something follows, such as the N of `/status/N`."""
    handler: Handler
    methods: tuple[str, ...] = ("GET",)
    """Empty: any."""
    words: str = ""


def routes() -> tuple[Route, ...]:
    """Return every path, with a memory of its own for users, sessions and uploads."""
    accounts, parts = Accounts(), Chunks()
    return (
        Route("/hello", pages.hello, words="a greeting; ?name=you"),
        Route("/echo", pages.echo, (), "what arrived: method, target, headers, body"),
        Route("/echo/", pages.echo, (), "the same, whatever follows"),
        Route("/json", pages.json, ("GET", "POST"), "JSON to look at, or your JSON read back"),
        Route("/auth/basic", auth.basic, (), "wants the user `user` and the password `password`"),
        Route("/auth/bearer", auth.bearer, (), f"wants the token `{auth.TOKEN}`"),
        Route("/users", accounts.users, ("GET", "POST"), "POST name and email with the token"),
        Route("/users/", accounts.user, words="one user, by id"),
        Route("/login", accounts.login, ("POST",), "user and password, as a form or as JSON"),
        Route("/logout", accounts.logout, ("POST",), "ends the session"),
        Route("/private", accounts.private, (), "wants the cookie that /login sets"),
        Route("/upload", upload.upload, ("POST", "PUT"), "sizes and SHA-256 of what arrived"),
        Route("/chunks", parts.receive, ("POST", "PUT"), "a file in pieces, one per request"),
        Route("/slow", streams.slow, (), "waits, then sends bit by bit; ?wait=1&lines=5&pause=0.2"),
        Route("/events", streams.events, words="server-sent events; ?count=5&pause=0.3"),
        Route("/bytes/", streams.some_bytes, words="N bytes, always the same"),
        Route("/status/", pages.status, (), "answers with the status N"),
        Route("/redirect/", pages.redirect, (), "N redirects in a row; ?status=302&to=URL"),
        Route("/cookies", pages.cookies, words="the cookies that came; ?name=value sets one"),
        Route("/gzip", codings.gzipped, words="compressed with gzip"),
        Route("/deflate", codings.deflated, words="compressed with deflate"),
        Route("/br", codings.brotlied, words="compressed with Brotli"),
        Route("/zstd", codings.zstd_coded, words="compressed with Zstandard"),
        Route("/charset", codings.charset, words="text that is not UTF-8; ?name=shift_jis"),
    )


def answering() -> Answer:
    """Return the function that finds the route of a request and asks it for a reply."""
    table = routes()

    async def answer(request: Incoming) -> Reply:
        if request.target == "*" or request.path == "/":
            if request.method == "OPTIONS":
                return Reply(204, (("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"),))
            return pages.index([(r.path, r.methods or ("any",), r.words) for r in table])
        route, rest = _find(table, request.path)
        if route is None:
            return problem(404, f"{request.path} is not here; / lists what is")
        allowed = _allowed(route)
        if request.method == "OPTIONS" and route.path != "/echo":
            return Reply(204, (("Allow", allowed),))
        if route.methods and request.method not in allowed.split(", "):
            wanted = f"{route.path} answers {allowed}, not {request.method}"
            return problem(405, wanted, ("Allow", allowed))
        return await route.handler(request, rest)

    return answer


def _find(table: tuple[Route, ...], path: str) -> tuple[Route | None, str]:
    for route in table:
        if route.path == path:
            return route, ""
    for route in table:
        if route.path.endswith("/") and path.startswith(route.path):
            return route, path[len(route.path) :]
    return None, ""


def _allowed(route: Route) -> str:
    methods = route.methods or ("GET", "POST", "PUT", "PATCH", "DELETE")
    head = ("HEAD",) if "GET" in methods else ()
    return ", ".join((*methods[:1], *head, *methods[1:], "OPTIONS"))
