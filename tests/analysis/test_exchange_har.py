import base64
import json
from pathlib import Path

from postwright.analysis.exchange_har import exchange_har
from postwright.model.connection import Timing
from postwright.model.exchange import Header, PreparedBody
from tests.gui.response.exchanges import answer, hop, prepared, redirected


def entries(data: bytes) -> list[dict]:
    return json.loads(data)["log"]["entries"]


def test_every_hop_is_an_entry_and_the_last_has_the_body(tmp_path: Path):
    made = entries(exchange_har(answer(tmp_path, hops=redirected()), b'{"a": 1}'))
    assert [one["response"]["status"] for one in made] == [301, 200]
    assert [one["response"]["content"]["text"] for one in made] == ["", '{"a": 1}']
    assert made[0]["startedDateTime"] == "2023-11-14T22:13:20.000Z"
    assert made[0]["serverIPAddress"] == "127.0.0.1"


def test_times_are_those_of_the_format(tmp_path: Path):
    timed = hop(timing=Timing(connect=2.0, tls=3.0, wait=4.0, total=9.0))
    (made,) = entries(exchange_har(answer(tmp_path, hops=(timed,)), b""))
    assert made["timings"] == {
        "blocked": -1, "dns": -1, "connect": 5.0, "ssl": 3.0, "send": 0.0, "wait": 4.0,
        "receive": 0.0,
    }  # fmt: skip
    assert made["time"] == 9.0


def test_secrets_are_masked_wherever_they_stand(tmp_path: Path):
    one = hop(
        url="http://shop.test/?key=hunter22",
        headers=(Header("X-Key", "hunter22"),),
        response_headers=(("X-Echo", "hunter22"),),
    )
    body = PreparedBody("text", (b"hunter22",))
    exchange = answer(tmp_path, hops=(one,), prepared=prepared(body=body))
    assert b"hunter22" not in exchange_har(exchange, b"hunter22", ("hunter22",))
    assert exchange_har(exchange, b"hunter22").count(b"hunter22") == 6


def test_what_an_answer_gives_out_is_masked_with_the_secrets(tmp_path: Path):
    exchange, body = answer(tmp_path), b'{"access_token": "hunter22"}'
    assert b"hunter22" not in exchange_har(exchange, body, ())
    assert b"hunter22" in exchange_har(exchange, body)


def test_body_that_is_no_text_is_base64(tmp_path: Path):
    (made,) = entries(exchange_har(answer(tmp_path), b"\xff\x00"))
    content = made["response"]["content"]
    assert base64.b64decode(content["text"]) == b"\xff\x00"
    assert content["encoding"] == "base64"
