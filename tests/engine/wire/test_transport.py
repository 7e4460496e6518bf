"""What is shown is what leaves: no text, wherever it is typed, adds a line or a request.

Every place that takes text gets every sign that ends a line somewhere. Either nothing is sent,
or the server gets one request, byte for byte as it was prepared.
"""

# ruff: noqa: E501  a table reads best with one place a line

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from msgspec.structs import replace

from postwright.engine.auth import SCHEMES
from postwright.engine.cookies import CookieVerdict
from postwright.engine.errors import NotSent
from postwright.engine.files import LocalFiles
from postwright.engine.ports import Context
from postwright.engine.prepare import prepare
from postwright.model.collection import Collection, Environment, Lineage
from postwright.model.cookies import Cookie
from postwright.model.exchange import Exchange, FilePiece
from postwright.model.options import Framing, Network, Options, Postwright
from postwright.model.request import Auth, Body, Field, FileChoice, Param, Part, Request, Variable
from tests.engine.factory import engine
from tests.engine.sign_ins import GIVEN
from tests.server import RawServer, Reply

SIGNS = {"CRLF": "\r\n", "LF": "\n", "CR": "\r", "NUL": "\0", "U+2028": "\u2028", "NEL": "\x85"}
FORM = Body("form-urlencoded", fields=(Field("a", "1"),))


class Typed(NamedTuple):
    """A request and what is around it."""

    request: Request
    variables: tuple[tuple[str, str], ...] = ()
    around: dict[str, Any] = {}  # noqa: RUF012 - never changed


Place = Callable[[str, str], Typed]
"""From a server's address and a text to what a user typed."""


def row(**members: Any) -> Place:
    """Return a place in a plain request; `bad` stands for the text."""

    def typed(url: str, bad: str) -> Typed:
        return Typed(Request(**{"url": url, **_filled(members, bad)}))

    return typed


def _filled(value: Any, bad: str) -> Any:
    if isinstance(value, dict):
        return {name: _filled(member, bad) for name, member in value.items()}
    return value(bad) if callable(value) and not isinstance(value, type) else value


def part(**members: Any) -> Place:
    def typed(url: str, bad: str) -> Typed:
        made = Part(**{"name": "p", "value": "v", **_filled(members, bad)})
        return Typed(Request(method="POST", url=url, body=Body("multipart-form", parts=(made,))))

    return typed


def option(**members: Any) -> Place:
    def typed(url: str, bad: str) -> Typed:
        return Typed(
            Request(url=url, options=Options(postwright=Postwright(**_filled(members, bad))))
        )

    return typed


def cookie(name: str, value: str) -> Typed:
    return Typed(Request(), around={"cookies": lambda _: (
        CookieVerdict(Cookie(name, value, "127.0.0.1", "/", host_only=True), True, ""),
    )})  # fmt: skip


def in_variable(url: str, bad: str) -> Typed:
    request = Request(
        method="POST", url=url + "/{{v}}?q={{v}}", headers=(Field("X-V", "{{v}}"),), body=FORM
    )
    return Typed(request, (("v", bad),))


PLACES: dict[str, Place] = {
    "method": row(method=lambda bad: bad),
    "path": lambda url, bad: Typed(Request(url=f"{url}/{bad}")),
    "query": lambda url, bad: Typed(Request(url=f"{url}/?q={bad}")),
    "path, not encoded": lambda url, bad: Typed(
        Request(url=f"{url}/{bad}", options=Options(encode_url=False))
    ),
    "host": lambda url, bad: Typed(Request(url=f"http://{bad}/")),
    "host with more": lambda url, bad: Typed(Request(url=url.replace("127", bad + "127"))),
    "port": lambda url, bad: Typed(Request(url=f"{url}{bad}/")),
    "user in the URL": lambda url, bad: Typed(Request(url=url.replace("//", f"//{bad}:p@"))),
    "fragment": lambda url, bad: Typed(Request(url=f"{url}/#{bad}")),
    "path parameter": lambda url, bad: Typed(
        Request(url=f"{url}/:id", params=(Param("id", bad, kind="path"),))
    ),
    "header name": row(headers=lambda bad: (Field(bad, "v"),)),
    "header value": row(headers=lambda bad: (Field("X-A", bad),)),
    "Host row": row(headers=lambda bad: (Field("Host", bad),)),
    "Content-Type row": row(method="POST", headers=lambda bad: (Field("Content-Type", bad),), body=FORM),
    "Content-Length row": row(
        method="POST", headers=lambda bad: (Field("Content-Length", f"3{bad}"),), body=FORM
    ),
    "Transfer-Encoding row": row(
        method="POST", headers=lambda bad: (Field("Transfer-Encoding", bad),), body=FORM
    ),
    "Cookie row": row(headers=lambda bad: (Field("Cookie", f"a={bad}"),)),
    "cookie name": lambda url, bad: cookie(bad, "v")._replace(request=Request(url=url)),
    "cookie value": lambda url, bad: cookie("a", bad)._replace(request=Request(url=url)),
    "form field's name": row(method="POST", body=lambda bad: Body("form-urlencoded", fields=(Field(bad, "1"),))),
    "form field": row(method="POST", body=lambda bad: Body("form-urlencoded", fields=(Field("a", bad),))),
    "JSON": row(method="POST", body=lambda bad: Body("json", f'{{"a": "{bad}"}}')),
    "text": row(method="POST", body=lambda bad: Body("text", bad)),
    "part's name": part(name=lambda bad: bad),
    "part's value": part(value=lambda bad: bad),
    "part's type": part(content_type=lambda bad: bad),
    "part's file name": part(
        kind="file", files=(str(Path(__file__)),), filename=lambda bad: bad
    ),
    "part's header name": part(headers=lambda bad: ((bad, "v"),)),
    "part's header value": part(headers=lambda bad: (("X-P", bad),)),
    "part's path": part(kind="file", files=lambda bad: (bad,)),
    "file's path": row(method="POST", body=lambda bad: Body("file", files=(FileChoice(bad),))),
    "file's type": row(
        method="POST", body=lambda bad: Body("file", files=(FileChoice(str(Path(__file__)), bad),))
    ),
    "boundary": lambda url, bad: Typed(
        Request(
            method="POST", url=url, body=Body("multipart-form", parts=(Part("p", value="v"),)),
            headers=(Field("Content-Type", f"multipart/form-data; boundary={bad}"),),
        )
    ),
    "variable": in_variable,
    "proxy address": option(network=lambda bad: Network(proxy=f"http://{bad}:1")),
    "proxy password": option(network=lambda bad: Network(proxy=f"http://u:{bad}@127.0.0.1:1")),
    "host override": option(network=lambda bad: Network(hosts=((f"*{bad}", "127.0.0.1:1"),))),
    "host override's address": option(network=lambda bad: Network(hosts=(("*", bad),))),
    "chunked": lambda url, bad: Typed(
        Request(
            method="POST", url=url, body=Body("text", bad),
            options=Options(postwright=Postwright(body=Framing("chunked"))),
        )
    ),
}  # fmt: skip


def auth_places() -> Iterator[tuple[str, Place]]:
    for kind, scheme in SCHEMES.items():
        for declared in scheme.inputs:
            yield f"{kind}, {declared.label}", _auth_place(kind, declared.name)


def _auth_place(kind: str, name: str) -> Place:
    def typed(url: str, bad: str) -> Typed:
        values = {**GIVEN[kind][0], name: bad}
        return Typed(
            Request(method="POST", url=url, body=FORM, auth=Auth(kind, tuple(values.items())))
        )

    return typed


ALL = {**PLACES, **dict(auth_places())}


@pytest.mark.parametrize("place", list(ALL))
async def test_no_text_leaves_otherwise_than_shown(place: str, tmp_path: Path) -> None:
    (Path.home() / ".netrc").write_text("default login name password word\n")
    async with engine(tmp_path) as one:
        for sign in SIGNS.values():
            bad = f"a{sign}X-Evil: 1{sign}{sign}GET /evil HTTP/1.1{sign}b"
            async with RawServer(Reply(200, b"ok")) as server:
                typed = ALL[place](server.url, bad)
                variables = tuple(Variable(*pair) for pair in typed.variables)
                lineage = Lineage(Collection(), (), Environment("e", variables))
                context = Context(
                    now=1.7e9, seed=1, files=LocalFiles().facts,
                    **{"proxy": None, **typed.around},
                )  # fmt: skip
                try:
                    prepared = prepare(typed.request, lineage, context)
                except NotSent:
                    continue
                exchange = await one.send(replace(prepared, follow_redirects=False))

                if exchange.failure is None:
                    assert len(server.requests) == len(exchange.hops)
                    assert server.received == b"".join(hop.sent for hop in exchange.hops)
                    if len(exchange.hops) == 1:  # NTLM needs two to sign in
                        assert server.received == as_shown(exchange)
                else:
                    assert server.received == b""
                assert b"\nX-Evil" not in server.received.partition(b"\r\n\r\n")[0]


def as_shown(exchange: Exchange) -> bytes:
    """Return the bytes that the exchange says were sent."""
    prepared, hop = exchange.prepared, exchange.hops[0]
    lines = [f"{prepared.method} {prepared.target} HTTP/1.1".encode()]
    lines += [h.name.encode() + b": " + (h.raw or h.value.encode()) for h in hop.headers]
    head = b"\r\n".join(lines) + b"\r\n\r\n"
    body = b"".join(
        Path(p.path).read_bytes() if isinstance(p, FilePiece) else p for p in prepared.body.pieces
    )
    if any(h.name.lower() == "transfer-encoding" for h in hop.headers):
        body = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)
    return head + body
