"""Digest, against the examples of RFC 7616 and RFC 2617 and a server that checks every answer."""

import hashlib
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import httpbin
import pytest
from werkzeug.serving import make_server

from postwright.engine.auth.digest import Digest, Inputs, answer
from postwright.engine.errors import AuthConflict, InvalidField
from postwright.engine.files import LocalFiles
from postwright.engine.prepare import prepare
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.options import Options, Postwright
from postwright.model.request import Auth, Body, FileChoice
from postwright.protocol.challenges import Challenge, challenges
from tests.engine.factory import body_of, engine
from tests.engine.given import context, fields, lineage, request, value
from tests.server import Got, RawServer, Reply

RFC_7616 = (
    'realm="http-auth@example.org", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", '
    'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'
)
CNONCE = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"
RFC_2617 = 'realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093"'


def one(text: str) -> Challenge:
    return challenges([text])[0]


def response(text: str) -> str:
    found = re.search(r'response="(\w+)"', text)
    assert found is not None, text
    return found[1]


MUFASA = Inputs("Mufasa", "Circle of Life", "GET", "/dir/index.html", cnonce=CNONCE)
OLD_MUFASA = Inputs("Mufasa", "Circle Of Life", "GET", "/dir/index.html", cnonce="0a4f113b")
DOE = Inputs(
    "J\u00e4s\u00f8n Doe", "Secret, or not?", "GET", "/doe.json",
    cnonce="NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v",
)  # fmt: skip


@pytest.mark.parametrize(
    ("challenge", "inputs", "expected"),
    [
        # RFC 7616 §3.9.1
        (f'Digest {RFC_7616}, qop="auth, auth-int", algorithm=MD5', MUFASA,
         "8ca523f5e9506fed4657c9700eebdbec"),
        (f'Digest {RFC_7616}, qop="auth, auth-int", algorithm=SHA-256', MUFASA,
         "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
        # RFC 7616 §3.9.2 as its erratum 4897 has it
        ('Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256, '
         'nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", '
         'opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", charset=UTF-8, userhash=true', DOE,
         "3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5"),
        # RFC 2617 §3.5
        (f'Digest {RFC_2617}, qop="auth,auth-int"', OLD_MUFASA,
         "6629fae49393a05397450978507c4ef1"),
        # RFC 2069 §2.4 by its erratum 749, which has no qop
        ('Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093"',
         Inputs("Mufasa", "CircleOfLife", "GET", "/dir/index.html"),
         "1949323746fe6a43ef61f9606e7febea"),
    ],
)  # fmt: skip
def test_published_answers(challenge: str, inputs: Inputs, expected: str) -> None:
    assert response(answer(one(challenge), inputs)) == expected


def test_whole_header_of_rfc_7616() -> None:
    challenge = one(f'Digest {RFC_7616}, qop="auth, auth-int", algorithm=SHA-256')
    assert answer(challenge, MUFASA) == (
        'Digest username="Mufasa", realm="http-auth@example.org", '
        'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", uri="/dir/index.html", '
        "algorithm=SHA-256, "
        'response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1", '
        'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS", qop=auth, nc=00000001, '
        'cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"'
    )


def test_user_name_is_hashed_where_the_server_wants_it() -> None:
    challenge = one(
        'Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256, nonce="n", '
        "charset=UTF-8, userhash=true"
    )
    made = answer(challenge, DOE)
    assert 'username="793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b"' in made
    assert made.endswith("userhash=true")


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("plain", 'username="plain"'),
        ('a"b\\c', 'username="a\\"b\\\\c"'),
        ("Jäsøn Doe", "username*=UTF-8''J%C3%A4s%C3%B8n%20Doe"),
    ],
)
def test_user_name_in_the_header(name: str, written: str) -> None:
    made = answer(one('Digest realm="r", nonce="n"'), Inputs(name, "p", "GET", "/"))
    assert made.startswith(f"Digest {written}, ")


@pytest.mark.parametrize("algorithm", ["MD5-sess", "SHA-256-sess", "SHA-512-256-sess"])
def test_session_forms(algorithm: str) -> None:
    name = {"MD": "md5", "SHA-2": "sha256", "SHA-5": "sha512_256"}[
        "MD" if algorithm[0] == "M" else algorithm[:5]
    ]

    def h(text: str) -> str:
        return hashlib.new(name, text.encode()).hexdigest()

    made = answer(
        one(f'Digest realm="r", nonce="n", qop="auth", algorithm={algorithm}'),
        Inputs("u", "p", "GET", "/", cnonce="c", count=3),
    )
    a1 = h(f"{h('u:r:p')}:n:c")
    assert response(made) == h(f"{a1}:n:00000003:c:auth:{h('GET:/')}")
    assert "nc=00000003" in made


def test_session_form_without_qop_tells_its_cnonce() -> None:
    made = answer(
        one('Digest realm="r", nonce="n", algorithm=MD5-sess'),
        Inputs("u", "p", "GET", "/", cnonce="c"),
    )
    assert made.endswith('cnonce="c"')
    assert "qop=" not in made


@pytest.mark.parametrize(
    ("lines", "chosen"),
    [
        (['Digest realm="r", nonce="a"'], "a"),
        (['Basic realm="x", Digest realm="r, s", nonce="a", qop="auth,auth-int"'], "a"),
        (['Digest realm="r", nonce="a", algorithm=SHA-1, Digest realm="r", nonce="b"'], "b"),
        (['Digest realm="r", nonce="a", algorithm=SHA-256', 'Digest realm="r", nonce="b"'], "a"),
        (['Negotiate', 'Bearer error="x", error_description="a, b"', 'dIgEsT realm="r",nonce="c"'],
         "c"),
        (['Digest realm="r", nonce="a", qop="auth-conf"', 'Digest realm="", nonce="b"'], "b"),
        (['Digest realm="r"'], None),
        (['Basic realm="Digest, nonce=1"'], None),
        ([], None),
    ],
)  # fmt: skip
def test_first_challenge_that_is_understood(lines: list[str], chosen: str | None) -> None:
    found = Digest().choose({}, challenges(lines))
    assert (found and found.get("nonce")) == chosen


# Through prepare and the wire


def made(url: str, *, password: str = "secret", **own: object) -> PreparedRequest:
    auth = Auth("digest", (("username", "user"), ("password", password)))
    return prepare(request(url=url, auth=auth, **own), lineage(), context(files=LocalFiles().facts))


def test_header_is_declared_as_pending() -> None:
    found = made("http://h/")
    assert [(p.header, p.why) for p in found.pending] == [
        ("Authorization", "after the server's challenge")
    ]
    assert value(found, "Authorization") is None
    assert "secret" in found.secrets


def test_row_beside_it_is_a_conflict() -> None:
    rows = fields(("Authorization", "mine"))
    with pytest.raises(AuthConflict):
        made("http://h/", headers=rows)
    row = made(
        "http://h/", headers=rows, options=Options(postwright=Postwright(auth_conflict="row"))
    )
    assert (value(row, "Authorization"), row.pending, row.signing) == ("mine", (), None)
    other = made(
        "http://h/", headers=rows, options=Options(postwright=Postwright(auth_conflict="scheme"))
    )
    assert value(other, "Authorization") is None
    assert len(other.pending) == 1


@pytest.mark.parametrize("name", ["a\nb", "a\x00"])
def test_user_name_that_no_header_holds_stops(name: str) -> None:
    auth = Auth("digest", (("username", name),))
    with pytest.raises(InvalidField):
        prepare(request(auth=auth), lineage(), context())


@pytest.fixture(scope="module")
def httpbin_url() -> Iterator[str]:
    server = make_server("127.0.0.1", 0, httpbin.app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()


async def sent(spool: Path, prepared: PreparedRequest) -> Exchange:
    async with engine(spool) as sender:
        return await sender.send(prepared)


@pytest.mark.parametrize("qop", ["auth", "auth-int", "none"])
@pytest.mark.parametrize("algorithm", ["MD5", "SHA-256"])
async def test_httpbin_lets_in(httpbin_url: str, tmp_path: Path, qop: str, algorithm: str) -> None:
    url = f"{httpbin_url}/digest-auth/{qop}/user/secret/{algorithm}"
    exchange = await sent(tmp_path, made(url))
    assert [(hop.status, hop.reason_for) for hop in exchange.hops] == [(401, ""), (200, "auth")]
    assert b'"authenticated": true' in body_of(exchange)


async def test_wrong_password_is_tried_once(httpbin_url: str, tmp_path: Path) -> None:
    url = f"{httpbin_url}/digest-auth/auth/user/secret"
    exchange = await sent(tmp_path, made(url, password="other"))
    assert [hop.status for hop in exchange.hops] == [401, 401]
    assert exchange.failure is None


ASK = 'Digest realm="r", nonce="{}", qop="auth"{}'


def refusal(nonce: str, more: str = "") -> Reply:
    return Reply(401, b"no", headers=(("WWW-Authenticate", ASK.format(nonce, more)),))


async def test_stale_nonce_is_answered_once_more(tmp_path: Path) -> None:
    script = refusal("1"), refusal("2", ", stale=true"), refusal("3", ", stale=TRUE"), Reply()
    async with RawServer(*script) as server:
        exchange = await sent(tmp_path, made(server.url))
    nonces = [
        re.findall(r' nonce="(\d)"', g.header("Authorization") or "") for g in server.requests
    ]
    assert nonces == [[], ["1"], ["2"]]
    assert exchange.response is not None
    assert exchange.response.status == 401


async def test_body_is_sent_again_and_hashed_for_auth_int(tmp_path: Path) -> None:
    file = tmp_path / "big.bin"
    file.write_bytes(b"0123456789" * 300_000)
    ask = 'Digest realm="r", nonce="n", qop="auth-int", algorithm=SHA-256'
    script = Reply(401, headers=(("WWW-Authenticate", ask),)), Reply()
    body = Body("file", files=(FileChoice(str(file)),))
    async with RawServer(*script) as server:
        await sent(tmp_path / "spool", made(server.url + "/x", method="PUT", body=body))
    assert [got.body == file.read_bytes() for got in server.requests] == [True, True]
    line = server.requests[1].header("Authorization") or ""
    expected = answer(
        one(ask),
        Inputs(
            "user", "secret", "PUT", "/x",
            cnonce=re.findall(r'cnonce="(\w+)"', line)[0],
            body_hash=hashlib.sha256(file.read_bytes()).hexdigest(),
        ),
    )  # fmt: skip
    assert line == expected


async def test_redirect_on_the_same_origin_is_signed_with_the_next_count(tmp_path: Path) -> None:
    script = refusal("1"), Reply(302, headers=(("Location", "/two"),)), Reply()
    async with RawServer(*script) as server:
        exchange = await sent(tmp_path, made(server.url + "/one"))
    lines = [got.header("Authorization") or "" for got in server.requests]
    assert [hop.reason_for for hop in exchange.hops] == ["", "auth", "redirect"]
    assert ('uri="/one"' in lines[1], "nc=00000001" in lines[1]) == (True, True)
    assert ('uri="/two"' in lines[2], "nc=00000002" in lines[2]) == (True, True)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_challenge_of_another_origin_is_not_answered(tmp_path: Path, status: int) -> None:
    async with RawServer(refusal("x")) as foreign:
        away = Reply(status, headers=(("Location", foreign.url),))
        async with RawServer(refusal("1"), away) as server:
            exchange = await sent(tmp_path, made(server.url))
    assert [got.header("Authorization") for got in foreign.requests] == [None]
    assert exchange.response is not None
    assert exchange.response.status == 401


async def test_trusted_origin_gets_an_answer_to_its_own_challenge(tmp_path: Path) -> None:
    from postwright.model.options import RedirectTrust

    async with RawServer(refusal("x"), Reply()) as foreign:
        away = Reply(302, headers=(("Location", foreign.url),))
        trust = Options(postwright=Postwright(redirects=RedirectTrust((foreign.url,))))
        async with RawServer(away) as server:
            await sent(tmp_path, made(server.url, options=trust))
    assert 'nonce="x"' in (foreign.requests[1].header("Authorization") or "")


async def test_cookies_of_the_refusal_are_asked_for_again(tmp_path: Path) -> None:
    from postwright.engine.cookies import PlainJar

    def reply(got: Got) -> Reply:
        if got.header("Authorization"):
            return Reply()
        cookie = ("Set-Cookie", "session=1")
        return Reply(401, headers=(("WWW-Authenticate", ASK.format("n", "")), cookie))

    async with RawServer(reply) as server, engine(tmp_path) as sender:
        await sender.send(made(server.url), jar=PlainJar())
    assert [got.header("Cookie") for got in server.requests] == [None, "session=1"]


# What the server says of itself (RFC 7616 §3.5, RFC 7615)


def h(text: str, name: str = "md5") -> str:
    return hashlib.new(name, text.encode()).hexdigest()


def proof(challenge: str, got: Got, *, password: str = "secret") -> str:
    """Return the rspauth of a server, by the formula of RFC 7616 §3.5."""
    line = got.header("Authorization") or ""
    found = re.findall(r'(\w+)=(?:"([^"]*)"|([\w-]+))', line)
    sent_ = {name: quoted or bare for name, quoted, bare in found}
    name = "sha256" if "SHA-256" in challenge else "md5"
    a1 = h(f"user:r:{password}", name)
    if "-sess" in challenge:
        a1 = h(f"{a1}:{sent_['nonce']}:{sent_['cnonce']}", name)
    a2 = h(f":{sent_['uri']}", name)
    if "qop" not in challenge:
        return h(f"{a1}:{sent_['nonce']}:{a2}", name)
    return h(f"{a1}:{sent_['nonce']}:{sent_['nc']}:{sent_['cnonce']}:auth:{a2}", name)


CHALLENGES = [
    'Digest realm="r", nonce="n", qop="auth"',
    'Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256',
    'Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256-sess',
    'Digest realm="r", nonce="n"',
]


@pytest.mark.parametrize("challenge", CHALLENGES)
@pytest.mark.parametrize("password", ["secret", "other"])
async def test_proof_of_the_server_is_checked(
    tmp_path: Path, challenge: str, password: str
) -> None:
    def reply(got: Got) -> Reply:
        if not got.header("Authorization"):
            return Reply(401, headers=(("WWW-Authenticate", challenge),))
        info = f'rspauth="{proof(challenge, got, password=password)}"'
        return Reply(200, b"in", headers=(("Authentication-Info", info),))

    async with RawServer(reply) as server:
        exchange = await sent(tmp_path, made(server.url + "/x?a=1"))
    assert body_of(exchange) == b"in"
    assert exchange.failure is None
    assert exchange.response is not None
    assert exchange.response.defects == (
        () if password == "secret" else (
            "The server does not prove that it knows the password (rspauth is wrong).",
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("info", "defect"),
    [
        ("nc=00000001, qop=auth", ""),
        ("nc=00000002", "belongs to another request"),
        ('cnonce="other"', "belongs to another request"),
        ('nextnonce="x"', ""),
        ("", ""),
        ("nonsense", ""),
    ],
)
async def test_other_words_of_authentication_info(tmp_path: Path, info: str, defect: str) -> None:
    script = refusal("1"), Reply(200, headers=(("authentication-INFO", info),))
    async with RawServer(*script) as server:
        exchange = await sent(tmp_path, made(server.url))
    assert exchange.response is not None
    assert [defect in said for said in exchange.response.defects] == ([True] if defect else [])


async def test_proof_over_the_body_is_not_judged(tmp_path: Path) -> None:
    ask = 'Digest realm="r", nonce="n", qop="auth-int"'
    script = (
        Reply(401, headers=(("WWW-Authenticate", ask),)),
        Reply(200, headers=(("Authentication-Info", 'qop=auth-int, rspauth="00"'),)),
    )
    async with RawServer(*script) as server:
        exchange = await sent(tmp_path, made(server.url))
    assert exchange.response is not None
    assert exchange.response.defects == ()


@pytest.mark.parametrize("algorithm", ["MD5", "MD5-sess", "SHA-256-sess"])
async def test_next_nonce_signs_the_next_request(tmp_path: Path, algorithm: str) -> None:
    ask = f'Digest realm="r", nonce="1", qop="auth", algorithm={algorithm}'
    away = (("Location", "/two"), ("Authentication-Info", 'nextnonce="2"'))
    script = Reply(401, headers=(("WWW-Authenticate", ask),)), Reply(302, headers=away), Reply()
    async with RawServer(*script) as server:
        await sent(tmp_path, made(server.url + "/one"))
    line = server.requests[2].header("Authorization") or ""
    assert ' nonce="2"' in line
    assert "nc=00000001" in line
    cnonce = re.findall(r'cnonce="(\w+)"', line)[0]
    name = "sha256" if "SHA" in algorithm else "md5"
    a1 = h("user:r:secret", name)
    if "sess" in algorithm:  # the session is that of the first nonce (§3.4.2)
        a1 = h(f"{a1}:1:{cnonce}", name)
    assert response(line) == h(f"{a1}:2:00000001:{cnonce}:auth:{h('GET:/two', name)}", name)


async def test_next_nonce_of_a_redirect_is_not_told_elsewhere(tmp_path: Path) -> None:
    async with RawServer() as foreign:
        away = (("Location", foreign.url), ("Authentication-Info", 'nextnonce="2"'))
        async with RawServer(refusal("1"), Reply(302, headers=away)) as server:
            await sent(tmp_path, made(server.url))
    assert foreign.requests[0].header("Authorization") is None


@pytest.mark.parametrize(
    ("ask", "expected"),
    [
        ("Digest realm=r, nonce=n, qop=auth", 'realm="r", nonce="n"'),
        ('Digest REALM="r", Nonce="n", QOP="AUTH"', 'realm="r", nonce="n"'),
        ('Digest realm="a \\"b\\", c", nonce="n,=", qop="auth"',
         'realm="a \\"b\\", c", nonce="n,="'),
        ('Digest realm="r",nonce="n",qop="auth-int,auth",algorithm="md5"', "algorithm=md5"),
        ('Digest realm="r", nonce="n", opaque=""', 'opaque=""'),
        ('Digest realm = "r" , nonce = "n"', 'realm="r", nonce="n"'),
        ('Digest realm="r", nonce="n", domain="/a /b", foo=bar', 'realm="r", nonce="n"'),
        ('Digest realm="r", nonce="n", userhash=false', 'username="user"'),
    ],
)  # fmt: skip
async def test_ways_to_write_a_challenge(tmp_path: Path, ask: str, expected: str) -> None:
    script = Reply(401, headers=(("WWW-Authenticate", ask),)), Reply()
    async with RawServer(*script) as server:
        exchange = await sent(tmp_path, made(server.url))
    assert [hop.status for hop in exchange.hops] == [401, 200]
    assert expected in (server.requests[1].header("Authorization") or "")


@pytest.mark.parametrize(
    "lines",
    [
        ('Basic realm="b"', 'Digest realm="r", nonce="n"'),
        ('Digest realm="r", nonce="x", algorithm=SHA3-256', 'Digest realm="r", nonce="n"'),
        ('Negotiate, NTLM, Digest realm="r", nonce="n", Bearer',),
    ],
)
async def test_challenges_in_many_lines_or_one(tmp_path: Path, lines: tuple[str, ...]) -> None:
    headers = tuple(("WWW-Authenticate", line) for line in lines)
    async with RawServer(Reply(401, headers=headers), Reply()) as server:
        await sent(tmp_path, made(server.url))
    assert ' nonce="n"' in (server.requests[1].header("Authorization") or "")
