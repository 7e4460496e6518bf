"""OAuth 1.0a, against the examples of RFC 5849 and the test cases of OAuth Core 1.0."""

import base64
import hashlib
import re
from pathlib import Path
from urllib.parse import parse_qsl, unquote

import msgspec
import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from postwright.engine.auth.oauth1_signature import key_of, sign
from postwright.engine.errors import InvalidField, NotSent
from postwright.engine.files import LocalFiles
from postwright.engine.prepare import prepare
from postwright.model.exchange import PreparedRequest
from postwright.model.request import Auth, Body, Field, FileChoice
from postwright.protocol.oauth1_base import base_string, encoded, form_pairs
from tests.engine.factory import engine
from tests.engine.given import context, fields, lineage, request, value
from tests.server import RawServer, Reply

CLIENT = (("consumerKey", "dpf43f3p2l4k3l03"), ("consumerSecret", "kd94hf93k423kf44"))


def made(
    url: str, method: str = "GET", values: tuple[tuple[str, str], ...] = CLIENT, **own: object
) -> PreparedRequest:
    return prepare(
        request(auth=Auth("oauth1", values), url=url, method=method, **own),
        lineage(),
        context(files=LocalFiles().facts),
    )


def parameters(prepared: PreparedRequest) -> dict[str, str]:
    line = value(prepared, "Authorization") or ""
    assert line.startswith("OAuth ")
    return {name: unquote(text) for name, text in re.findall(r'(\w+)="([^"]*)"', line)}


@pytest.mark.parametrize(
    ("method", "url", "values", "header"),
    [
        # RFC 5849 §1.2
        ("POST", "https://photos.example.net/initiate",
         (("realm", "Photos"), ("timestamp", "137131200"), ("nonce", "wIjqoS"),
          ("callbackUrl", "http://printer.example.com/ready")),
         'OAuth realm="Photos", oauth_consumer_key="dpf43f3p2l4k3l03", '
         'oauth_signature_method="HMAC-SHA1", oauth_timestamp="137131200", '
         'oauth_nonce="wIjqoS", oauth_callback="http%3A%2F%2Fprinter.example.com%2Fready", '
         'oauth_signature="74KNZJeDHnMBp0EMJ9ZHt%2FXKycU%3D"'),
        ("POST", "https://photos.example.net/token",
         (("realm", "Photos"), ("accessToken", "hh5s93j4hdidpola"),
          ("accessTokenSecret", "hdhd0244k9j7ao03"), ("timestamp", "137131201"),
          ("nonce", "walatlh"), ("verifier", "hfdp7dh39dks9884")),
         'OAuth realm="Photos", oauth_consumer_key="dpf43f3p2l4k3l03", '
         'oauth_token="hh5s93j4hdidpola", oauth_signature_method="HMAC-SHA1", '
         'oauth_timestamp="137131201", oauth_nonce="walatlh", oauth_verifier="hfdp7dh39dks9884", '
         'oauth_signature="gKgrFCywp7rO0OXSjdot%2FIHF7IU%3D"'),
        ("GET", "http://photos.example.net/photos?file=vacation.jpg&size=original",
         (("realm", "Photos"), ("accessToken", "nnch734d00sl2jdk"),
          ("accessTokenSecret", "pfkkdhi9sl3r4s00"), ("timestamp", "137131202"),
          ("nonce", "chapoH")),
         'OAuth realm="Photos", oauth_consumer_key="dpf43f3p2l4k3l03", '
         'oauth_token="nnch734d00sl2jdk", oauth_signature_method="HMAC-SHA1", '
         'oauth_timestamp="137131202", oauth_nonce="chapoH", '
         'oauth_signature="MdpQcU8iPSUjWoN%2FUDMsK2sui9I%3D"'),
    ],
)  # fmt: skip
def test_example_of_the_rfc(
    method: str, url: str, values: tuple[tuple[str, str], ...], header: str
) -> None:
    assert value(made(url, method, (*CLIENT, *values)), "Authorization") == header


def test_base_string_of_the_rfc() -> None:
    """RFC 5849 §3.4.1.1, with its form fields and a query."""
    pairs = [
        ("oauth_consumer_key", "9djdj82h48djs9d2"), ("oauth_token", "kkk9d7dh3k39sjv7"),
        ("oauth_signature_method", "HMAC-SHA1"), ("oauth_timestamp", "137131201"),
        ("oauth_nonce", "7d8f3e4a"), *form_pairs(b"c2&a3=2+q"),
    ]  # fmt: skip
    target = "/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b"
    assert base_string("POST", "http", "EXAMPLE.COM:80", target, pairs) == (
        "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%25"
        "3D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7"
        "d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_toke"
        "n%3Dkkk9d7dh3k39sjv7"
    )


@pytest.mark.parametrize(
    ("scheme", "authority", "target", "where"),
    [
        ("http", "EXAMPLE.COM:80", "/r%20v/X?id=123", "http://example.com/r%20v/X"),
        ("https", "www.example.net:8080", "/?q=1", "https://www.example.net:8080/"),
        ("https", "h:443", "", "https://h/"),
        ("http", "h:443", "/", "http://h:443/"),
        ("http", "[::1]:80", "/", "http://[::1]/"),
    ],
)
def test_base_string_uri(scheme: str, authority: str, target: str, where: str) -> None:
    assert base_string("GET", scheme, authority, target, []).split("&")[1] == encoded(where)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abcABC123", "abcABC123"), ("-._~", "-._~"), ("%", "%25"), ("+", "%2B"),
        ("&=*", "%26%3D%2A"), ("\n", "%0A"), (" ", "%20"), ("\x7f", "%7F"), ("\u0080", "%C2%80"),
        ("\u3001", "%E3%80%81"),
    ],
)  # fmt: skip
def test_encoding_of_the_oauth_test_cases(text: str, expected: str) -> None:
    assert encoded(text) == expected


@pytest.mark.parametrize(
    ("secret", "token_secret", "text", "expected"),
    [
        ("cs", "", "bs", "egQqG5AJep5sJ7anhXju1unge2I="),
        ("cs", "ts", "bs", "VZVjXceV7JgPq/dOTnNmEfO0Fv8="),
        ("kd94hf93k423kf44", "pfkkdhi9sl3r4s00",
         "GET&http%3A%2F%2Fphotos.example.net%2Fphotos&file%3Dvacation.jpg%26oauth_consumer_key"
         "%3Ddpf43f3p2l4k3l03%26oauth_nonce%3Dkllo9940pd9333jh%26oauth_signature_method%3DHMAC-"
         "SHA1%26oauth_timestamp%3D1191242096%26oauth_token%3Dnnch734d00sl2jdk%26oauth_version"
         "%3D1.0%26size%3Doriginal", "tR3+Ty81lMeYAr/Fid0kMTYa/WM="),
    ],
)  # fmt: skip
def test_hmac_of_the_oauth_test_cases(
    secret: str, token_secret: str, text: str, expected: str
) -> None:
    assert sign("HMAC-SHA1", text, secret, token_secret, "") == expected


OAUTH_CORE_KEY = """-----BEGIN PRIVATE KEY-----
MIICdgIBADANBgkqhkiG9w0BAQEFAASCAmAwggJcAgEAAoGBALRiMLAh9iimur8V
A7qVvdqxevEuUkW4K+2KdMXmnQbG9Aa7k7eBjK1S+0LYmVjPKlJGNXHDGuy5Fw/d
7rjVJ0BLB+ubPK8iA/Tw3hLQgXMRRGRXXCn8ikfuQfjUS1uZSatdLB81mydBETlJ
hI6GH4twrbDJCR2Bwy/XWXgqgGRzAgMBAAECgYBYWVtleUzavkbrPjy0T5FMou8H
X9u2AC2ry8vD/l7cqedtwMPp9k7TubgNFo+NGvKsl2ynyprOZR1xjQ7WgrgVB+mm
uScOM/5HVceFuGRDhYTCObE+y1kxRloNYXnx3ei1zbeYLPCHdhxRYW7T0qcynNmw
rn05/KO2RLjgQNalsQJBANeA3Q4Nugqy4QBUCEC09SqylT2K9FrrItqL2QKc9v0Z
zO2uwllCbg0dwpVuYPYXYvikNHHg+aCWF+VXsb9rpPsCQQDWR9TT4ORdzoj+Nccn
qkMsDmzt0EfNaAOwHOmVJ2RVBspPcxt5iN4HI7HNeG6U5YsFBb+/GZbgfBT3kpNG
WPTpAkBI+gFhjfJvRw38n3g/+UeAkwMI2TJQS4n8+hid0uus3/zOjDySH3XHCUno
cn1xOJAyZODBo47E+67R4jV1/gzbAkEAklJaspRPXP877NssM5nAZMU0/O/NGCZ+
3jPgDUno6WbJn5cqm8MqWhW1xGkImgRk+fkDBquiq4gPiT898jusgQJAd5Zrr6Q8
AO/0isr/3aa6O6NLQxISLKcPDk2NOccAfS/xOtfOz4sJYM3+Bs4Io9+dZGSDCA54
Lw03eHTNQghS0A==
-----END PRIVATE KEY-----"""


@pytest.mark.parametrize("written", [OAUTH_CORE_KEY, OAUTH_CORE_KEY.replace("\n", "\\n")])
def test_rsa_of_the_oauth_test_cases(written: str) -> None:
    prepared = made(
        "http://photos.example.net/photos?file=vacaction.jpg&size=original",
        values=(
            CLIENT[0], ("signatureMethod", "RSA-SHA1"), ("privateKey.value", written),
            ("timestamp", "1196666512"), ("nonce", "13917289812797014437"), ("version", "1.0"),
        ),
    )  # fmt: skip
    assert parameters(prepared)["oauth_signature"] == (
        "jvTp/wX1TYtByB1m+Pbyo0lnCOLIsyGCH7wke8AUs3BpnwZJtAuEJkvQL2/9n4s5wUmUl4aCI4BwpraNx4RtEXMe"
        "5qg5T1LVTGliMRpKasKsW//e+RinhejgCuzoH26dyF8iY2ZZ/5D1ilgeijhV/vBka5twt399mXwaYdCwFYE="
    )


KEY = rsa.generate_private_key(65537, 2048)
PEM = KEY.private_bytes(
    serialization.Encoding.PEM,
    serialization.PrivateFormat.PKCS8,
    serialization.NoEncryption(),
).decode()


@pytest.mark.parametrize(
    ("method", "kind"),
    [
        ("RSA-SHA1", hashes.SHA1()), ("RSA-SHA256", hashes.SHA256()),
        ("RSA-SHA512", hashes.SHA512()),
    ],
)  # fmt: skip
def test_rsa_is_verified_by_the_public_key(method: str, kind: hashes.HashAlgorithm) -> None:
    signature = base64.b64decode(sign(method, "text", "", "", PEM))
    KEY.public_key().verify(signature, b"text", padding.PKCS1v15(), kind)


@pytest.mark.parametrize(
    ("method", "length"), [("HMAC-SHA1", 20), ("HMAC-SHA256", 32), ("HMAC-SHA512", 64)]
)
def test_length_of_each_hmac(method: str, length: int) -> None:
    found = parameters(made("http://h/", values=(*CLIENT, ("signatureMethod", method))))
    assert len(base64.b64decode(found["oauth_signature"])) == length
    assert found["oauth_signature_method"] == method


def test_plaintext() -> None:
    values = (
        ("consumerKey", "k"), ("consumerSecret", "djr9rjt0jd78jf88"),
        ("accessTokenSecret", "jjd99$tj88uiths3"), ("signatureMethod", "PLAINTEXT"),
    )  # fmt: skip
    prepared = made("http://h/", values=values)
    # RFC 5849 §3.4.4: the parts encoded and joined
    assert parameters(prepared)["oauth_signature"] == "djr9rjt0jd78jf88&jjd99%24tj88uiths3"
    assert {"djr9rjt0jd78jf88", "jjd99$tj88uiths3"} <= set(prepared.secrets)


def test_key_out_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    path.write_text(PEM)
    fixed = (("nonce", "n"), ("timestamp", "1"), ("signatureMethod", "RSA-SHA256"), *CLIENT)
    typed = made("http://h/", values=(*fixed, ("privateKey.value", PEM)))
    by_file = (*fixed, ("privateKey.type", "file"), ("privateKey.value", str(path)))
    read = made("http://h/", values=by_file)
    assert parameters(read) == parameters(typed)
    assert PEM in read.secrets


def test_file_of_a_key_that_is_not_used_is_not_read() -> None:
    made("http://h/", values=(*CLIENT, ("privateKey.type", "file"), ("privateKey.value", "none")))


@pytest.mark.parametrize(
    ("path", "words"), [("none.pem", r"none\.pem was not found"), (" ", "no file is named")]
)
def test_file_of_a_key_that_is_not_there_stops(path: str, words: str) -> None:
    key = (("privateKey.type", "file"), ("privateKey.value", path))
    with pytest.raises(NotSent, match=words):
        made("http://h/", values=(*CLIENT, ("signatureMethod", "RSA-SHA1"), *key))


def test_names_and_values_that_repeat_are_sorted_by_both() -> None:
    """RFC 5849 §3.4.1.3.2, with the pairs of its table."""
    pairs = [
        ("b5", "=%3D"), ("a3", "a"), ("c@", ""), ("a2", "r b"),
        ("oauth_consumer_key", "9djdj82h48djs9d2"), ("oauth_token", "kkk9d7dh3k39sjv7"),
        ("oauth_signature_method", "HMAC-SHA1"), ("oauth_timestamp", "137131201"),
        ("oauth_nonce", "7d8f3e4a"), ("c2", ""), ("a3", "2 q"),
    ]  # fmt: skip
    text = base_string("POST", "http", "example.com", "/request", pairs)
    assert unquote(text.split("&")[2]) == (
        "a2=r%20b&a3=2%20q&a3=a&b5=%3D%253D&c%40=&c2=&oauth_consumer_key=9djdj82h48djs9d2"
        "&oauth_nonce=7d8f3e4a&oauth_signature_method=HMAC-SHA1&oauth_timestamp=137131201"
        "&oauth_token=kkk9d7dh3k39sjv7"
    )


ELLIPTIC = ec.generate_private_key(ec.SECP256R1()).private_bytes(
    serialization.Encoding.PEM,
    serialization.PrivateFormat.PKCS8,
    serialization.NoEncryption(),
)


@pytest.mark.parametrize(
    ("key", "words"), [("", "empty"), ("nonsense", "PEM"), (ELLIPTIC.decode(), "no RSA key")]
)
def test_unusable_key_stops(key: str, words: str) -> None:
    values = (*CLIENT, ("signatureMethod", "RSA-SHA256"), ("privateKey.value", key))
    with pytest.raises(InvalidField, match=words):
        made("http://h/", values=values)


@pytest.mark.parametrize(
    "values", [(), (*CLIENT, ("signatureMethod", "MD5")), (*CLIENT, ("placement", "body"))]
)
def test_unusable_values_stop(values: tuple[tuple[str, str], ...]) -> None:
    with pytest.raises(InvalidField):
        made("http://h/", values=values)


# Placement


def signature_of(method: str, url: str, pairs: list[tuple[str, str]]) -> str:
    scheme, _, rest = url.partition("://")
    authority, _, target = rest.partition("/")
    unsigned = [pair for pair in pairs if pair[0] != "oauth_signature"]
    text = base_string(method, scheme, authority, f"/{target}", unsigned)
    return sign("HMAC-SHA1", text, "kd94hf93k423kf44", "", "")


def test_query_placement() -> None:
    prepared = made("http://h/x?a=1&b=%20", values=(*CLIENT, ("placement", "query")))
    assert prepared.target.startswith("/x?a=1&b=%20&oauth_consumer_key=dpf43f3p2l4k3l03&")
    assert prepared.url == f"http://h{prepared.target}"
    assert value(prepared, "Authorization") is None
    pairs = parse_qsl(prepared.target.partition("?")[2])
    own = [pair for pair in pairs if pair[0].startswith("oauth_")]
    assert dict(pairs)["oauth_signature"] == signature_of("GET", "http://h/x?a=1&b=%20", own)
    assert dict(pairs)["oauth_signature"] in prepared.secrets


def test_body_placement_signs_and_joins_the_form() -> None:
    body = Body("form-urlencoded", fields=(Field("a", "1 +"), Field("b", "é")))
    prepared = made("http://h/x", "POST", (*CLIENT, ("placement", "body")), body=body)
    data = b"".join(p for p in prepared.body.pieces if isinstance(p, bytes))
    assert data.startswith(b"a=1+%2B&b=%C3%A9&oauth_consumer_key=")
    assert value(prepared, "Content-Length") == str(len(data))
    pairs = parse_qsl(data.decode())
    assert dict(pairs)["oauth_signature"] == signature_of("POST", "http://h/x", pairs)


def test_form_in_a_text_body_is_signed_too() -> None:
    prepared = made(
        "http://h/x",
        "POST",
        body=Body("text", "a=1"),
        headers=fields(("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")),
    )
    found = parameters(prepared)
    pairs = [("a", "1"), *found.items()]
    assert found["oauth_signature"] == signature_of("POST", "http://h/x", pairs)


@pytest.mark.parametrize(
    ("method", "name"), [("HMAC-SHA1", "sha1"), ("HMAC-SHA256", "sha256"), ("PLAINTEXT", "sha1")]
)
def test_body_hash(method: str, name: str) -> None:
    values = (*CLIENT, ("includeBodyHash", "true"), ("signatureMethod", method))
    found = parameters(made("http://h/", "PUT", values, body=Body("text", "Hello World!")))
    expected = base64.b64encode(hashlib.new(name, b"Hello World!").digest()).decode()
    assert found["oauth_body_hash"] == expected


def test_no_body_hash_of_a_form() -> None:
    body = Body("form-urlencoded", fields=(Field("a", "1"),))
    values = (*CLIENT, ("includeBodyHash", "true"))
    assert "oauth_body_hash" not in parameters(made("http://h/", "POST", values, body=body))


async def test_body_hash_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "f.bin"
    file.write_bytes(b"x" * 3_000_000)
    body = Body("file", files=(FileChoice(str(file)),))
    values = (*CLIENT, ("includeBodyHash", "true"))
    async with RawServer() as server, engine(tmp_path / "spool") as sender:
        prepared = made(server.url, "PUT", values, body=body)
        assert [p.header for p in prepared.pending] == ["Authorization"]
        await sender.send(prepared)
    line = server.requests[0].header("Authorization") or ""
    expected = base64.b64encode(hashlib.sha1(b"x" * 3_000_000).digest()).decode()
    assert f'oauth_body_hash="{encoded(expected)}"' in line


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("placement", ["header", "query", "body"])
async def test_nothing_crosses_to_another_origin(
    tmp_path: Path, status: int, placement: str
) -> None:

    body = Body("form-urlencoded", fields=(Field("a", "1"),))
    async with RawServer() as foreign, engine(tmp_path) as sender:
        away = Reply(status, headers=(("Location", foreign.url + "/two"),))
        async with RawServer(away) as server:
            prepared = made(server.url, "POST", (*CLIENT, ("placement", placement)), body=body)
            await sender.send(msgspec.structs.replace(prepared, redirect_body=True))
    assert b"oauth" in bytes(server.received).lower()
    assert b"oauth" not in bytes(foreign.received).lower()
    assert foreign.requests[0].body in (b"", b"a=1")


@pytest.mark.parametrize("placement", ["header", "query", "body"])
async def test_redirect_on_the_same_origin_is_signed_anew(tmp_path: Path, placement: str) -> None:
    body = Body("form-urlencoded", fields=(Field("a", "1"),))
    away = Reply(307, headers=(("Location", "/two?c=3"),))
    async with RawServer(away, Reply()) as server, engine(tmp_path) as sender:
        await sender.send(made(server.url, "POST", (*CLIENT, ("placement", placement)), body=body))
    got = server.requests[1]
    target = got.line.split()[1]
    parts = {
        "header": re.findall(r'(\w+)="([^"]*)"', got.header("Authorization") or ""),
        "query": parse_qsl(target.partition("?")[2]),
        "body": parse_qsl(got.body.decode()),
    }[placement]
    pairs = [(name, unquote(text)) for name, text in parts if name.startswith("oauth_")]
    assert [name for name, _ in pairs].count("oauth_nonce") == 1
    expected = signature_of("POST", f"{server.url}/two?c=3", [("a", "1"), *pairs])
    assert dict(pairs)["oauth_signature"] == expected
    assert target.startswith("/two?c=3")


# The test cases of OAuth Core 1.0, https://wiki.oauth.net/w/page/12238556/TestCases


@pytest.mark.parametrize(
    ("query", "normal"),
    [
        ("name=", "name="), ("name", "name="), ("a=b", "a=b"), ("a=b&c=d", "a=b&c=d"),
        ("a=x!y&a=x+y", "a=x%20y&a=x%21y"), ("x!y=a&x=a", "x=a&x%21y=a"),
        ("a=1&a=1&a=0", "a=0&a=1&a=1"), ("a=%2B&a=%20", "a=%20&a=%2B"), ("", ""), ("&&", ""),
        ("=v", "=v"), ("b=%c3%a9", "b=%C3%A9"), ("a=b%26c%3Dd", "a=b%26c%3Dd"),
    ],
)  # fmt: skip
def test_normal_parameters(query: str, normal: str) -> None:
    in_query = base_string("GET", "http", "h", f"/?{query}", [])
    in_form = base_string("GET", "http", "h", "/", form_pairs(query.encode()))
    assert in_query == in_form == f"GET&http%3A%2F%2Fh%2F&{encoded(normal)}"


@pytest.mark.parametrize(
    ("method", "url", "pairs", "text"),
    [
        ("GET", "http://example.com/", {"n": "v"}, "GET&http%3A%2F%2Fexample.com%2F&n%3Dv"),
        ("GET", "http://example.com", {"n": "v"}, "GET&http%3A%2F%2Fexample.com%2F&n%3Dv"),
        ("POST", "https://photos.example.net/request_token",
         {"oauth_version": "1.0", "oauth_consumer_key": "dpf43f3p2l4k3l03",
          "oauth_timestamp": "1191242090", "oauth_nonce": "hsu94j3884jdopsl",
          "oauth_signature_method": "PLAINTEXT", "oauth_signature": "ignored"},
         "POST&https%3A%2F%2Fphotos.example.net%2Frequest_token&oauth_consumer_key%3Ddpf43f3p2l4k"
         "3l03%26oauth_nonce%3Dhsu94j3884jdopsl%26oauth_signature_method%3DPLAINTEXT%26oauth_time"
         "stamp%3D1191242090%26oauth_version%3D1.0"),
    ],
)  # fmt: skip
def test_base_strings(method: str, url: str, pairs: dict[str, str], text: str) -> None:
    scheme, _, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    signed = [(name, value) for name, value in pairs.items() if name != "oauth_signature"]
    assert base_string(method, scheme, authority, slash + path, signed) == text


@pytest.mark.parametrize(
    ("method", "body", "hashed"),
    [
        # OAuth Request Body Hash 1.0, appendix A; the signatures printed there fit no key
        ("PUT", "Hello World!", "Lve95gjOVATpfV8EL5X4nxwjKHE="),
        ("GET", "", "2jmj7l5rSw0yVb/vlWAYkK/YBwk="),
    ],
)
def test_body_hash_examples(method: str, body: str, hashed: str) -> None:
    own = Body("text", body) if body else Body()
    values = (*CLIENT, ("includeBodyHash", "true"))
    found = parameters(made("http://www.example.com/resource", method, values, body=own))
    assert found["oauth_body_hash"] == hashed


def test_private_key_is_read_once() -> None:
    """Its check takes longer than a preview may."""
    made = rsa.generate_private_key(65537, 2048)
    text = made.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode()
    assert key_of(text) is key_of(text)


def test_form_fields_in_a_file_are_refused_in_words(tmp_path: Path) -> None:
    """Each of them would have to be signed (RFC 5849 §3.4.1.3.1)."""
    (tmp_path / "a").write_text("a=1")
    own = Body(
        "file", files=(FileChoice(str(tmp_path / "a"), "application/x-www-form-urlencoded"),)
    )
    with pytest.raises(InvalidField, match="in a file"):
        made("http://h/", "POST", body=own)
