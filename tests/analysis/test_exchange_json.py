"""The exchange as JSON: the members that other programs rely on, and no secrets."""

import hashlib
import json

from msgspec.structs import replace

from postwright.analysis.exchange_json import exchange_json, not_sent_json, prepared_json
from postwright.model.connection import Timing
from postwright.model.exchange import (
    Child,
    Dropped,
    Exchange,
    Failure,
    FilePiece,
    Header,
    Hop,
    PreparedBody,
    PreparedRequest,
    Response,
    ResponseBody,
    Use,
)

PREPARED = PreparedRequest(
    "POST",
    "http://h/a?k=top%20secret",
    "http",
    "h",
    80,
    "/a?k=top%20secret",
    headers=(Header("Authorization", "Bearer top secret", "auth"),),
    body=PreparedBody("text", (b"say top secret",)),
    uses=(Use("token", "top secret", "environment", secret=True),),
    secrets=("top secret",),
)
HOP = Hop("POST", PREPARED.url, PREPARED.headers, status=200, reason="OK", timing=Timing(wait=1.5))
EXCHANGE = Exchange(
    "1",
    PREPARED,
    0.0,
    (HOP,),
    Response(200, "OK", (("A", "b"), ("A", "c")), ResponseBody("/x", 3, 2, "00", complete=True)),
)


def test_members_are_those_that_were_promised():
    value = json.loads(exchange_json(EXCHANGE))
    assert list(value) == [
        "version", "request", "hops", "response", "elapsed_ms", "error", "findings", "children",
    ]  # fmt: skip
    assert value["response"]["headers"] == [["A", "b"], ["A", "c"]]
    assert value["hops"][0]["timing_ms"]["wait"] == 1.5
    assert value["hops"][0]["timing_ms"]["tls"] is None
    assert value["request"]["body"] == {
        "kind": "text",
        "size_bytes": 14,
        "sha256": hashlib.sha256(b"say top secret").hexdigest(),
    }


def test_exchanges_that_it_needed_are_in_it_without_their_secrets():
    call = replace(EXCHANGE, prepared=replace(PREPARED, target="/token?code=top%20secret"))
    whole = replace(EXCHANGE, children=(Child("token", "Fetch a token", call),))
    (child,) = json.loads(exchange_json(whole))["children"]
    assert (child["kind"], child["title"]) == ("token", "Fetch a token")
    assert child["exchange"]["request"]["target"] == "/token?code=•••"
    assert child["exchange"]["response"]["status"] == 200


def test_secrets_are_masked_until_asked_for():
    assert b"secret" not in exchange_json(EXCHANGE)
    assert b"Bearer top secret" in exchange_json(EXCHANGE, reveal=True)
    value = json.loads(prepared_json(PREPARED))
    assert value["variables"][0]["value"] == "•••"
    assert value["body"] == "say •••"


def test_hash_of_a_file_is_left_open_unless_told():
    body = PreparedBody("file", (FilePiece("/f", 3, 0),))
    prepared = PreparedRequest("PUT", "http://h/", "http", "h", 80, "/", body=body)
    exchange = Exchange("1", prepared, 0.0)
    assert json.loads(exchange_json(exchange))["request"]["body"]["sha256"] is None
    told = json.loads(exchange_json(exchange, body_sha256="ab"))
    assert told["request"]["body"]["sha256"] == "ab"


def test_failures_say_their_kind():
    failed = Exchange("1", PREPARED, 0.0, failure=Failure("refused", "Nothing is listening", "x"))
    assert json.loads(exchange_json(failed))["error"]["kind"] == "refused"
    assert json.loads(not_sent_json("variable", "a is not set", ""))["request"] is None


def test_bytes_that_are_no_text_do_not_stop_a_report():
    """The path of a file may hold any."""
    failed = replace(
        EXCHANGE,
        hops=(replace(HOP, peer="unix:/\udcff"),),
        failure=Failure("file", "It cannot be used", "/a/\udcff.pem: no"),
    )
    value = json.loads(exchange_json(failed))
    assert value["error"]["detail"] == "/a/\ufffd.pem: no"
    assert value["hops"][0]["peer"] == "unix:/\ufffd"


def test_every_hop_tells_what_became_of_its_headers():
    line = Header("Authorization", "Bearer top secret", "auth")
    dropped = Dropped("Authorization", "credentials stay with their origin")
    first = Hop("GET", "http://h/", (line,), sent=b"GET / HTTP/1.1\r\nAuthorization: x\r\n\r\n")
    second = Hop("GET", "http://i/", (), reason_for="redirect", dropped=(dropped,))
    made = replace(EXCHANGE, hops=(first, second))
    told = [hop["fates"] for hop in json.loads(exchange_json(made))["hops"]]
    common = {"name": "Authorization", "value": "Bearer •••", "origin": "auth"}
    assert told == [
        [{**common, "fate": "sent", "rule": "", "on_wire": False}],
        [{**common, "fate": "dropped", "rule": dropped.rule, "on_wire": None}],
    ]
