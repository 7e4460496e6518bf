"""Akamai EdgeGrid, against the cases that Akamai's own libraries are tested with."""

import base64
import hashlib
import re
from pathlib import Path

import pytest

from postwright.engine.auth.akamai_edgegrid import mac_of
from postwright.engine.errors import InvalidField
from postwright.engine.files import LocalFiles
from postwright.engine.prepare import prepare
from postwright.model.exchange import PreparedRequest
from postwright.model.request import Auth, Body, FileChoice
from tests.engine.factory import engine
from tests.engine.given import context, fields, lineage, request, value
from tests.server import RawServer

HOST = "https://akaa-baseurl-xxxxxxxxxxx-xxxxxxxxxxxxx.luna.akamaiapis.net"
ACCESS, CLIENT = "akab-access-token-xxx-xxxxxxxxxxxxxxxx", "akab-client-token-xxx-xxxxxxxxxxxxxxxx"
KEYS = (
    ("accessToken", ACCESS),
    ("clientToken", CLIENT),
    ("clientSecret", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx="),
)
FIXED = (
    ("nonce", "nonce-xx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"),
    ("timestamp", "20140321T19:34:21+0000"),
    ("maxBodySize", "2048"),
    ("headersToSign", "X-Test1, X-Test2;X-Test3"),
)


def made(
    target: str,
    method: str = "GET",
    values: tuple[tuple[str, str], ...] = (*KEYS, *FIXED),
    host: str = HOST,
    **own: object,
) -> PreparedRequest:
    return prepare(
        request(auth=Auth("akamai-edgegrid", values), url=host + target, method=method, **own),
        lineage(),
        context(files=LocalFiles().facts),
    )


@pytest.mark.parametrize(
    ("method", "target", "body", "rows", "signature"),
    [
        ("GET", "/", None, (), "tL+y4hxyHxgWVD30X3pWnGKHcPzmrIF+LThiAOhMxYU="),
        ("GET", "/testapi/v1/t1?p1=1&p2=2", None, (),
         "hKDH1UlnQySSHjvIcZpDMbQHihTQ0XyVAKZaApabdeA="),
        ("POST", "/testapi/v1/t3", "data" * 8, (), "hXm4iCxtpN22m4cbZb4lVLW5rhX8Ca82vCFqXzSTPe4="),
        ("POST", "/testapi/v1/t3", "d" * 2049, (), "6Q6PiTipLae6n4GsSIDTCJ54bEbHUBp+4MUXrbQCBoY="),
        ("POST", "/testapi/v1/t3", "d" * 2048, (), "6Q6PiTipLae6n4GsSIDTCJ54bEbHUBp+4MUXrbQCBoY="),
        ("POST", "/testapi/v1/t6", "", (), "1gEDxeQGD5GovIkJJGcBaKnZ+VaPtrc4qBUHixjsPCQ="),
        ("GET", "/testapi/v1/t4", None, (("X-Test1", "test-simple-header"),),
         "8F9AybcRw+PLxnvT+H0JRkjROrrUgsxJTnRXMzqvcwY="),
        ("GET", "/testapi/v1/t4", None, (("X-Test1", '"     test-header-with-spaces     "'),),
         "ucq2AbjCNtobHfCTuS38fdkl5UDdWHZhQX46fYR8CqI="),
        ("GET", "/testapi/v1/t4", None, (("X-Test1", "     first-thing      second-thing"),),
         "WtnneL539UadAAOJwnsXvPqT4Kt6z7HMgBEwAFpt3+c="),
        ("GET", "/testapi/v1/t4", None, (("X-Test2", "t2"), ("X-Test1", "t1"), ("X-Test3", "t3")),
         "Wus73Nx8jOYM+kkBFF2q8D1EATRIMr0WLWwpLBgkBqY="),
        ("GET", "/testapi/v1/t5", None,
         (("X-Test2", "t2"), ("X-Test1", "t1"), ("X-Test3", "t3"), ("X-Extra", "not included")),
         "Knd/jc0A5Ghhizjayr0AUUvl2MZjBpS3FDSzvtq4Ixc="),
        ("PUT", "/testapi/v1/t6", "P" * 31, (), "GNBWEYSEWOLtu+7dD52da2C39aX/Jchpon3K/AmBqBU="),
    ],
)  # fmt: skip
def test_akamai_s_cases(
    method: str,
    target: str,
    body: str | None,
    rows: tuple[tuple[str, str], ...],
    signature: str,
) -> None:
    own = Body() if body is None else Body("text", body)
    prepared = made(target, method, body=own, headers=fields(*rows))
    assert value(prepared, "Authorization") == (
        f"EG1-HMAC-SHA256 client_token={CLIENT};access_token={ACCESS};"
        "timestamp=20140321T19:34:21+0000;nonce=nonce-xx-xxxx-xxxx-xxxx-xxxxxxxxxxxx;"
        f"signature={signature}"
    )


def test_time_and_nonce_are_the_context_s() -> None:
    line = value(made("/", values=KEYS), "Authorization") or ""
    assert "timestamp=20231114T22:13:20+0000;" in line
    assert re.search(r"nonce=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12};", line)
    assert value(made("/", values=KEYS), "Authorization") == line


def test_base_url_is_signed_in_place_of_where_it_goes() -> None:
    direct = made("/")
    assert value(made("/", host="http://gateway", values=(*KEYS, *FIXED, ("baseURL", HOST))),
                 "Authorization") == value(direct, "Authorization")  # fmt: skip


def test_everything_is_secret() -> None:
    secrets = made("/").secrets
    assert {ACCESS, CLIENT, KEYS[2][1]} <= set(secrets)


@pytest.mark.parametrize("values", [KEYS[:2], KEYS[1:], (*KEYS[:1], *KEYS[2:])])
def test_missing_input_stops(values: tuple[tuple[str, str], ...]) -> None:
    with pytest.raises(InvalidField, match="tokens"):
        made("/", values=values)


def test_limit_that_is_no_number_stops() -> None:
    values = (*KEYS, ("maxBodySize", "1k"))
    with pytest.raises(InvalidField, match="number"):
        made("/", "POST", values, body=Body("text", "x"))


@pytest.mark.parametrize("size", [10, 131_072, 2_000_000])
async def test_start_of_a_file_is_signed(tmp_path: Path, size: int) -> None:
    file = tmp_path / "f.bin"
    file.write_bytes(bytes(range(250)) * (size // 250) + b"x" * (size % 250))
    body = Body("file", files=(FileChoice(str(file)),))
    values = (*KEYS, *FIXED[:2])
    async with RawServer() as server, engine(tmp_path / "spool") as sender:
        prepared = made("/", "POST", values, server.url, body=body)
        assert [p.header for p in prepared.pending] == ["Authorization"]
        await sender.send(prepared)
    got = server.requests[0]
    assert got.body == file.read_bytes()
    start, _, signature = (got.header("Authorization") or "").partition("signature=")
    digest = base64.b64encode(hashlib.sha256(got.body[:131_072]).digest()).decode()
    text = "\t".join(["POST", "http", server.url[7:], "/", "", digest, start])
    assert signature == mac_of(mac_of(KEYS[2][1], FIXED[1][1]), text)
