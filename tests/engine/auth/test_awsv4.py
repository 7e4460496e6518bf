"""AWS Signature V4, against AWS's test suite of 2015 and the examples of S3's documentation."""

import hashlib
import os
import re
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from postwright.engine.auth.awsv4_profile import section
from postwright.engine.errors import InvalidField, UnreadableFile
from postwright.engine.files import LocalFiles
from postwright.engine.prepare import prepare
from postwright.model.exchange import Header, PreparedRequest
from postwright.model.request import Auth, Body, FileChoice, Part
from postwright.protocol.awsv4_canonical import (
    Scope,
    canonical_path,
    canonical_query,
    canonical_request,
    signature,
    string_to_sign,
)
from tests.engine.factory import engine
from tests.engine.given import context, fields, lineage, request, value
from tests.server import RawServer, Reply

KEYS = (
    ("accessKeyId", "AKIDEXAMPLE"),
    ("secretAccessKey", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
    ("region", "us-east-1"),
    ("service", "service"),
)
MOMENT, MOMENT_S = "20150830T123600Z", 1440938160
EMPTY = hashlib.sha256(b"").hexdigest()
FORM = "application/x-www-form-urlencoded"
LETTERS = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
STS_TOKEN = (
    "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmx"
    "fpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0K"
    "PkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZb"
    "qBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA=="
)


def made(
    target: str = "/",
    method: str = "GET",
    *,
    keys: tuple[tuple[str, str], ...] = KEYS,
    host: str = "https://example.amazonaws.com",
    now: float = MOMENT_S,
    **own: object,
) -> PreparedRequest:
    return prepare(
        request(auth=Auth("awsv4", keys), url=host + target, method=method, **own),
        lineage(),
        context(now=now, files=LocalFiles().facts),
    )


def authorization(prepared: PreparedRequest) -> tuple[str, str]:
    """Return what is signed and the signature."""
    line = value(prepared, "Authorization") or ""
    found = re.fullmatch(
        r"AWS4-HMAC-SHA256 Credential=\S+, SignedHeaders=(\S+), Signature=(\w+)", line
    )
    assert found is not None, line
    return found[1], found[2]


@pytest.mark.parametrize(
    ("method", "target", "rows", "expected"),
    [
        # get-vanilla
        ("GET", "/", (), "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        # get-vanilla-query is the same; get-vanilla-empty-query-key
        ("GET", "/?Param1=value1", (),
         "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb"),
        # get-vanilla-query-order-key
        ("GET", "/?Param1=value2&Param1=Value1", (),
         "eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1"),
        # get-vanilla-query-order-key-case
        ("GET", "/?Param2=value2&Param1=value1", (),
         "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"),
        # get-vanilla-query-order-value
        ("GET", "/?Param1=value2&Param1=value1", (),
         "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694"),
        # get-vanilla-query-unreserved
        ("GET", f"/?{LETTERS}={LETTERS}", (),
         "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197"),
        # get-vanilla-utf8-query
        ("GET", "/?\u1234=bar", (),
         "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"),
        # get-unreserved
        ("GET", f"/{LETTERS}", (),
         "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"),
        # get-relative, get-relative-relative, get-slash, get-slash-dot-slash
        ("GET", "/example/..", (),
         "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        ("GET", "/example1/example2/../..", (),
         "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        ("GET", "//", (), "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        ("GET", "/./", (), "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        # get-slashes
        ("GET", "//example//", (),
         "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84"),
        # get-slash-pointless-dot
        ("GET", "/./example", (),
         "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5"),
        # get-header-key-duplicate
        ("GET", "/", (("My-Header1", "value2"), ("My-Header1", "value2"), ("My-Header1", "value1")),
         "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea"),
        # get-header-value-order
        ("GET", "/", tuple(("My-Header1", f"value{n}") for n in (4, 1, 3, 2)),
         "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01"),
        # get-header-value-multiline, as its lines are joined where no header may be folded
        ("GET", "/", tuple(("My-Header1", f"value{n}") for n in (1, 2, 3)),
         "ba17b383a53190154eb5fa66a1b836cc297cc0a3d70a5d00705980573d8ff790"),
        # get-header-value-trim
        ("GET", "/", (("My-Header1", " value1"), ("My-Header2", ' "a   b   c"')),
         "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"),
        # post-vanilla, post-header-key-case, post-sts-header-after
        ("POST", "/", (), "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        # post-vanilla-query, post-vanilla-empty-query-value
        ("POST", "/?Param1=value1", (),
         "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11"),
        # post-vanilla-query-nonunreserved, post-vanilla-query-space
        ("POST", "/?%40%23%24%25%5E=&%2B=%2F%2C%3F%3E%3C%60%22%3B%3A%5C%7C%5D%5B%7B%7D", (),
         "66c82657c86e26fb25238d0e69f011edc4c6df5ae71119d7cb98ed9b87393c1e"),
        ("POST", "/?p=", (), "e71688addb58a26418614085fb730ba3faa623b461c17f48f2fbdb9361b94a9b"),
        # post-header-key-sort
        ("POST", "/", (("My-Header1", "value1"),),
         "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c"),
        # post-header-value-case
        ("POST", "/", (("My-Header1", "VALUE1"),),
         "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d"),
    ],
)  # fmt: skip
def test_suite(method: str, target: str, rows: tuple[tuple[str, str], ...], expected: str) -> None:
    prepared = made(target, method, headers=fields(*rows))
    assert authorization(prepared)[1] == expected
    assert value(prepared, "X-Amz-Date") == MOMENT


@pytest.mark.parametrize(
    ("content_type", "expected"),
    [
        # post-x-www-form-urlencoded, post-x-www-form-urlencoded-parameters
        (FORM, "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"),
        (f"{FORM}; charset=utf8",
         "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe"),
    ],
)  # fmt: skip
def test_suite_with_a_body(content_type: str, expected: str) -> None:
    prepared = made(
        method="POST",
        body=Body("text", "Param1=value1"),
        headers=fields(("Content-Type", content_type)),
    )
    assert authorization(prepared) == ("content-type;host;x-amz-date", expected)


def test_suite_with_a_session_token() -> None:
    prepared = made(method="POST", keys=(*KEYS, ("sessionToken", STS_TOKEN)))
    assert authorization(prepared) == (
        "host;x-amz-date;x-amz-security-token",
        "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead",
    )
    assert STS_TOKEN in prepared.secrets


@pytest.mark.parametrize(
    ("target", "headers", "expected"),
    [
        # get-space, get-utf8: what the suite's client signs, not what stands in a request line
        ("/example space/", (), "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741"),
        ("/\u1234", (), "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"),
        # get-header-value-multiline
        ("/", (("My-Header1", "value1\n  value2\n     value3"),),
         "cfd34249e4b1c8d6b91ef74165d41a32e5fab3306300901bb65a51a73575eefd"),
    ],
)  # fmt: skip
def test_suite_on_the_functions(
    target: str, headers: tuple[tuple[str, str], ...], expected: str
) -> None:
    lines = [Header("Host", "example.amazonaws.com"), Header("X-Amz-Date", MOMENT)]
    lines += [Header(*pair) for pair in headers]
    scope = Scope("20150830", "us-east-1", "service")
    text = string_to_sign(MOMENT, scope, canonical_request("GET", target, lines, EMPTY).text)
    assert signature(KEYS[1][1], scope, text) == expected


def test_canonical_request_and_string_to_sign_of_the_suite() -> None:
    lines = [
        Header("Content-Type", FORM),
        Header("Host", "example.amazonaws.com"),
        Header("X-Amz-Date", MOMENT),
    ]
    payload = hashlib.sha256(b"Param1=value1").hexdigest()
    canonical = canonical_request("POST", "/", lines, payload)
    assert canonical.text == (
        f"POST\n/\n\ncontent-type:{FORM}\nhost:example.amazonaws.com\n"
        "x-amz-date:20150830T123600Z\n\ncontent-type;host;x-amz-date\n"
        "9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e"
    )
    scope = Scope("20150830", "us-east-1", "service")
    assert string_to_sign(MOMENT, scope, canonical.text) == (
        "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n"
        "42a5e5bb34198acb3e84da4f085bb7927f2bc277ca766e6d19c73c2154021281"
    )


@pytest.mark.parametrize(
    ("path", "twice", "once"),
    [
        ("/a%2Fb", "/a%252Fb", "/a%2Fb"),
        ("/a%20b/", "/a%2520b/", "/a%20b/"),
        ("/a//b/../c", "/a/c", "/a//b/../c"),
        ("/a+b=c,d~e", "/a%2Bb%3Dc%2Cd~e", "/a%2Bb%3Dc%2Cd~e"),
        ("", "/", "/"),
    ],
)
def test_path_is_encoded_twice_but_for_s3(path: str, twice: str, once: str) -> None:
    assert canonical_path(path) == twice
    assert canonical_path(path, encode_twice=False) == once


@pytest.mark.parametrize(
    ("query", "canonical"),
    [
        ("b&a=1", "a=1&b="), ("a=10&a=9", "a=10&a=9"), ("x=a.b&x=a%2Fb", "x=a%2Fb&x=a.b"),
        ("q=a+b", "q=a%2Bb"), ("q=a%20b", "q=a%20b"), ("a=1=2", "a=1%3D2"), ("a=1&&a=1", "a=1&a=1"),
        ("a-b=1&a=2", "a=2&a-b=1"), ("", ""),
    ],
)  # fmt: skip
def test_query(query: str, canonical: str) -> None:
    assert canonical_query(query) == canonical


S3 = (
    ("accessKeyId", "AKIAIOSFODNN7EXAMPLE"),
    ("secretAccessKey", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
    ("region", "us-east-1"),
    ("service", "s3"),
)


@pytest.mark.parametrize(
    ("target", "rows", "expected"),
    [
        ("/test.txt", (("Range", "bytes=0-9"),),
         "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"),
        ("/?lifecycle", (), "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"),
        ("/?max-keys=2&prefix=J", (),
         "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"),
    ],
)  # fmt: skip
def test_examples_of_s3(target: str, rows: tuple[tuple[str, str], ...], expected: str) -> None:
    host = "https://examplebucket.s3.amazonaws.com"
    prepared = made(target, keys=S3, host=host, now=1369353600, headers=fields(*rows))
    assert authorization(prepared)[1] == expected
    assert value(prepared, "X-Amz-Content-Sha256") == EMPTY


def test_upload_example_of_s3() -> None:
    """On the functions: we would send, and sign, a Content-Type too."""
    payload, moment = hashlib.sha256(b"Welcome to Amazon S3.").hexdigest(), "20130524T000000Z"
    lines = [
        Header("Host", "examplebucket.s3.amazonaws.com"),
        Header("Date", "Fri, 24 May 2013 00:00:00 GMT"),
        Header("x-amz-storage-class", "REDUCED_REDUNDANCY"),
        Header("X-Amz-Date", moment),
        Header("X-Amz-Content-Sha256", payload),
    ]
    canonical = canonical_request("PUT", "/test$file.text", lines, payload, encode_twice=False)
    scope = Scope("20130524", "us-east-1", "s3")
    assert (
        signature(S3[1][1], scope, string_to_sign(moment, scope, canonical.text))
        == "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"
    )


@pytest.mark.parametrize("missing", range(4))
def test_missing_input_stops(missing: int) -> None:
    with pytest.raises(InvalidField, match="for AWS is empty"):
        made(keys=(*KEYS[:missing], *KEYS[missing + 1 :]))


def test_hash_that_the_user_declares_is_signed() -> None:
    row = fields(("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD"))
    prepared = made(method="PUT", keys=S3, body=Body("text", "x"), headers=row)
    assert not prepared.pending
    assert "x-amz-content-sha256" in authorization(prepared)[0]
    assert [h.name for h in prepared.headers].count("X-Amz-Content-Sha256") == 1


def test_cookies_and_what_proxies_change_are_not_signed() -> None:
    rows = fields(("User-Agent", "x"), ("Expect", "100-continue"), ("X-Mine", "1"))
    assert authorization(made(headers=rows))[0] == "host;x-amz-date;x-mine"


def bodies(file: Path) -> list[Body]:
    return [
        Body("file", files=(FileChoice(str(file)),)),
        Body("multipart-form", parts=(Part("f", "file", files=(str(file),)), Part("t", value="v"))),
    ]


@pytest.mark.parametrize("which", [0, 1], ids=["file", "multipart"])
@pytest.mark.parametrize("keys", [KEYS, S3], ids=["service", "s3"])
async def test_files_are_hashed_before_they_are_sent(
    tmp_path: Path, which: int, keys: tuple[tuple[str, str], ...]
) -> None:
    file = tmp_path / "big.bin"
    file.write_bytes(bytes(range(256)) * 12_000)
    async with RawServer() as server, engine(tmp_path / "spool") as sender:
        prepared = made("/k?b=1", "PUT", keys=keys, host=server.url, body=bodies(file)[which])
        assert {p.why for p in prepared.pending} == {"after the file was read"}
        exchange = await sender.send(prepared)
    got = server.requests[0]
    payload = hashlib.sha256(got.body).hexdigest()
    line = got.header("Authorization") or ""
    names = re.findall(r"SignedHeaders=([\w;-]+)", line)[0].split(";")
    scope = Scope("20150830", "us-east-1", dict(keys)["service"])
    signed = [Header(n, v) for n, v in got.headers if n.lower() in names]
    canonical = canonical_request(
        "PUT", "/k?b=1", signed, payload, encode_twice=scope.encodes_twice
    )
    text = string_to_sign(MOMENT, scope, canonical.text)
    assert line.endswith(f"Signature={signature(dict(keys)['secretAccessKey'], scope, text)}")
    assert got.header("X-Amz-Content-Sha256") == (payload if keys is S3 else None)
    assert [h.origin for h in exchange.hops[0].headers if h.name == "Authorization"] == ["auth"]
    order = [h.origin for h in exchange.hops[0].headers]
    assert order.index("auth") < order.index("body")


async def test_file_that_is_gone_is_a_failure_in_words(tmp_path: Path) -> None:
    file = tmp_path / "x.bin"
    file.write_bytes(b"x")
    prepared = made(method="PUT", host="http://127.0.0.1:9", body=bodies(file)[0])
    file.unlink()
    async with engine(tmp_path / "spool") as sender:
        exchange = await sender.send(prepared)
    assert exchange.failure is not None
    assert exchange.failure.kind == "file"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("same", [True, False])
async def test_redirect_is_signed_again_on_the_same_origin_only(
    tmp_path: Path, status: int, same: bool
) -> None:
    keys = (*KEYS, ("sessionToken", "token"))
    async with RawServer() as foreign, engine(tmp_path) as sender:
        place = "/two" if same else foreign.url + "/two"
        async with RawServer(Reply(status, headers=(("Location", place),)), Reply()) as server:
            await sender.send(made("/one", keys=keys, host=server.url))
    got = (server.requests[1:] or foreign.requests)[0]
    names = {name.lower() for name, _ in got.headers}
    credentials = {"authorization", "x-amz-date", "x-amz-security-token"}
    assert names & credentials == (credentials if same else set())
    if same:
        first, second = (g.header("Authorization") for g in server.requests)
        assert first != second


# Signed URLs


def pairs_of(prepared: PreparedRequest) -> dict[str, str]:
    return dict(parse_qsl(prepared.target.partition("?")[2], keep_blank_values=True))


def test_signed_url_of_the_documentation_of_s3() -> None:
    keys = (*S3, ("placement", "query"), ("expires", "86400"))
    host = "https://examplebucket.s3.amazonaws.com"
    prepared = made("/test.txt", keys=keys, host=host, now=1369353600)
    signed = "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"
    assert prepared.target == (
        "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256"
        "&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"
        "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
        f"&X-Amz-Signature={signed}"
    )
    assert prepared.url == host + prepared.target
    assert not [h for h in prepared.headers if h.origin == "auth"]
    assert signed in prepared.secrets


def test_signed_url_keeps_its_own_query_and_signs_rows_and_token() -> None:
    keys = (*KEYS, ("placement", "query"), ("sessionToken", STS_TOKEN))
    prepared = made("/x?b=2&a=1", keys=keys, headers=fields(("X-Mine", "1")))
    found = pairs_of(prepared)
    assert prepared.target.startswith("/x?b=2&a=1&X-Amz-Algorithm=")
    assert found["X-Amz-SignedHeaders"] == "host;x-mine"
    assert found["X-Amz-Security-Token"] == STS_TOKEN
    assert found["X-Amz-Expires"] == "3600"
    target, _, made_signature = prepared.target.rpartition("&X-Amz-Signature=")
    lines = [Header("Host", "example.amazonaws.com"), Header("X-Mine", "1")]
    scope = Scope("20150830", "us-east-1", "service")
    text = string_to_sign(MOMENT, scope, canonical_request("GET", target, lines, EMPTY).text)
    assert signature(KEYS[1][1], scope, text) == made_signature


@pytest.mark.parametrize("expires", ["0", "604801", "1h", "-1", "1.5"])
def test_url_that_lasts_too_long_stops(expires: str) -> None:
    with pytest.raises(InvalidField, match="cannot be valid"):
        made(keys=(*KEYS, ("placement", "query"), ("expires", expires)))


def test_hash_of_a_file_is_not_for_a_url(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"x")
    with pytest.raises(InvalidField, match="only into the header"):
        made(method="PUT", keys=(*KEYS, ("placement", "query")), body=bodies(file)[0])
    assert made(method="PUT", keys=(*S3, ("placement", "query")), body=bodies(file)[0])


@pytest.mark.parametrize("keys", [KEYS, S3], ids=["service", "s3"])
def test_body_is_left_unsigned_by_choice(tmp_path: Path, keys: tuple[tuple[str, str], ...]) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"x")
    prepared = made(method="PUT", keys=(*keys, ("payload", "unsigned")), body=bodies(file)[0])
    assert not prepared.pending
    assert value(prepared, "X-Amz-Content-Sha256") == "UNSIGNED-PAYLOAD"
    assert "x-amz-content-sha256" in authorization(prepared)[0]


async def test_signed_url_is_made_anew_after_a_redirect(tmp_path: Path) -> None:
    keys = (*KEYS, ("placement", "query"))
    away = Reply(302, headers=(("Location", "/two?c=3"),))
    async with RawServer(away, Reply()) as server, engine(tmp_path) as sender:
        await sender.send(made("/one?a=1", keys=keys, host=server.url))
    first, second = (got.line.split()[1] for got in server.requests)
    assert first.startswith("/one?a=1&X-Amz-Algorithm=")
    assert second.startswith("/two?c=3&X-Amz-Algorithm=")
    assert second.count("X-Amz-Signature") == 1


async def test_signed_url_does_not_cross(tmp_path: Path) -> None:
    keys = (*KEYS, ("placement", "query"))
    async with RawServer() as foreign, engine(tmp_path) as sender:
        away = Reply(307, headers=(("Location", foreign.url + "/two"),))
        async with RawServer(away) as server:
            await sender.send(made("/one", keys=keys, host=server.url))
    assert foreign.requests[0].line == "GET /two HTTP/1.1"


# Profiles

FILE = """\
[default]
aws_access_key_id = AKIDEXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY

# of another account
[profile work account]
aws_access_key_id=AKIDWORK
aws_secret_access_key=a%b;c#d
aws_session_token = token==
region = eu-central-1
s3 =
    max_concurrent_requests = 20
[half]
aws_access_key_id = x
[by-program]
credential_process = /bin/false
[by-role]
role_arn = arn:aws:iam::1:role/x
source_profile = default
[by-sso]
sso_session = corp
"""
WITHOUT_KEYS = (("region", "us-east-1"), ("service", "service"))


@pytest.fixture
def profiles(tmp_path: Path) -> str:
    path = tmp_path / "credentials"
    path.write_text(FILE)
    path.chmod(0o600)
    return str(path)


def named(name: str, file: str, *more: tuple[str, str]) -> PreparedRequest:
    return made(keys=(*WITHOUT_KEYS, ("profileName", name), ("profileFile", file), *more))


def test_keys_of_a_profile(profiles: str) -> None:
    prepared = named("default", profiles)
    assert authorization(prepared) == authorization(made())
    assert KEYS[1][1] in prepared.secrets


def test_profile_wins_over_typed_keys_and_gives_region_and_token(profiles: str) -> None:
    typed = (("accessKeyId", "typed"), ("secretAccessKey", "typed"), ("service", "s3"))
    keys = (*typed, ("profileName", "work account"), ("profileFile", profiles))
    prepared = made(keys=keys)
    line = value(prepared, "Authorization") or ""
    assert "Credential=AKIDWORK/20150830/eu-central-1/s3/" in line
    assert value(prepared, "X-Amz-Security-Token") == "token=="
    assert {"a%b;c#d", "token=="} <= set(prepared.secrets)


def test_usual_files_of_a_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.delenv("AWS_CONFIG_FILE", raising=False)
    monkeypatch.delenv("AWS_SHARED_CREDENTIALS_FILE", raising=False)
    with pytest.raises(UnreadableFile, match="credentials was not found"):
        named("default", "")
    (tmp_path / ".aws").mkdir()
    (tmp_path / ".aws/config").write_text("[profile a]\nregion=r\naws_access_key_id=config\n")
    credentials = tmp_path / ".aws/credentials"
    credentials.write_text("[a]\naws_access_key_id=AKID\naws_secret_access_key=s\n")
    prepared = made(keys=(("service", "x"), ("profileName", "a")))
    assert "Credential=AKID/20150830/r/x/" in (value(prepared, "Authorization") or "")
    assert len(prepared.warnings) == (0 if os.name == "nt" else 1)


def test_files_that_the_environment_names(
    profiles: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", profiles)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    assert authorization(named("default", "")) == authorization(made())


@pytest.mark.parametrize(
    ("title", "name", "found"),
    [
        ("[a]", "a", True), ("[profile a]", "a", True), ('[profile "a b"]', "a b", True),
        ("[ profile  a ]", "a", True), ("[profilea]", "a", False), ("[A]", "a", False),
        ("[profile a b]", "b", False), ("[DEFAULT]", "DEFAULT", True),
    ],
)  # fmt: skip
def test_titles_of_profiles(title: str, name: str, found: bool) -> None:
    text = f"{title}\nregion = r\n"
    assert section(text, name, "f") == ({"region": "r"} if found else {})


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("none", "no profile “none”"),
        ("half", "no aws_secret_access_key"),
        ("by-program", "runs a program for its keys"),
        ("by-role", "takes on a role"),
        ("by-sso", "single sign-on"),
    ],
)
def test_profile_without_keys_stops(profiles: str, name: str, words: str) -> None:
    with pytest.raises(InvalidField, match=words):
        named(name, profiles)


def test_file_that_is_no_profile_file_stops(tmp_path: Path) -> None:
    path = tmp_path / "bad"
    path.write_text("aws_access_key_id = 1\n")
    with pytest.raises(InvalidField, match="cannot be read"):
        named("default", str(path))


def test_profile_is_not_read_unless_named(tmp_path: Path) -> None:
    prepared = made(keys=(*KEYS, ("profileFile", str(tmp_path / "none"))))
    assert authorization(prepared) == authorization(made())
