"""NTLM explained, of handshakes as they were recorded."""

import base64
import struct

from postwright.analysis.auth_case import auth_case
from postwright.analysis.auth_ntlm import ntlm_findings, ntlm_texts
from postwright.model.exchange import Exchange, Header, Hop
from tests.gui.response.exchanges import hop, prepared
from tests.protocol.test_ntlm_message import ANSWER, CHALLENGE

BEGIN = b"NTLMSSP\0" + struct.pack("<II", 1, 0xB203)


def header(token: bytes, word: str = "NTLM") -> str:
    return f"{word} {base64.b64encode(token).decode()}"


def step(sent: str, asked: str = "", status: int = 401) -> Hop:
    answer = (("WWW-Authenticate", asked),) if asked else ()
    own = (Header("Authorization", sent, "auth", (sent.partition(" ")[2],)),)
    return hop(status=status, headers=own, response_headers=answer)


def handshake(
    answer: bytes = ANSWER, *, status: int = 401, challenge: bytes = CHALLENGE
) -> Exchange:
    hops = (step(header(BEGIN), header(challenge)), step(header(answer), "NTLM", status))
    return Exchange("one", prepared(auth_type="ntlm"), 1_700_000_000.0, hops)


def findings(exchange: Exchange) -> list[str]:
    case = auth_case(exchange)
    assert case is not None
    return [str(one.title) for one in ntlm_findings(case)]


def with_time(seconds: float) -> bytes:
    pairs = struct.pack("<HHQ", 7, 8, int((seconds + 11_644_473_600) * 10_000_000)) + bytes(4)
    head = bytearray(CHALLENGE[:68] + pairs)
    head[40:48] = struct.pack("<HHI", len(pairs), len(pairs), 68)
    return bytes(head)


def test_each_message_is_told_with_who_where_and_when() -> None:
    texts = {str(one.title): str(one.text) for one in ntlm_texts(handshake())}
    assert list(texts) == [
        "NTLM message 1, sent with request 1: it begins",
        "NTLM message 2, in answer 1: the challenge",
        "NTLM message 3, sent with request 2: the answer",
    ]
    begin, challenge, answer = texts.values()
    assert begin.splitlines()[:2] == ["Domain: not told", "Workstation: not told"]
    assert challenge.splitlines()[:4] == [
        "Target: Server", "Server's domain: Domain", "Server: Server",
        "Challenge: 0123456789abcdef",
    ]  # fmt: skip
    assert answer.splitlines()[:4] == [
        "User: User", "Domain: Domain", "Workstation: COMPUTER",
        "Proof: NTLMv2, 84 bytes, not shown",
    ]  # fmt: skip


def test_no_byte_of_a_proof_is_told() -> None:
    secret = bytes(range(1, 25))
    data = bytearray(ANSWER)
    data[0x6C : 0x6C + 24] = secret
    data[0x84 : 0x84 + 24] = secret
    told = "\n".join(str(one.text) for one in ntlm_texts(handshake(bytes(data))))
    assert secret.hex() not in told
    assert base64.b64encode(secret).decode() not in told


def test_negotiate_is_read_like_ntlm() -> None:
    exchange = Exchange("one", prepared(), 0.0, (step(header(BEGIN, "Negotiate")),))
    assert [str(one.title) for one in ntlm_texts(exchange)] == [
        "NTLM message 1, sent with request 1: it begins"
    ]


def test_what_history_masked_or_kerberos_says_is_passed_over() -> None:
    hops = (step("NTLM ***"), step(header(b"\x60\x82 a ticket", "Negotiate")))
    assert ntlm_texts(Exchange("one", prepared(), 0.0, hops)) == ()


def test_the_domain_of_the_server_is_fine() -> None:
    assert findings(handshake()) == []


def test_another_domain_than_the_server_s_stands_out() -> None:
    other = ANSWER.replace("Domain".encode("utf-16-le"), "Kitcen".encode("utf-16-le"), 1)
    assert findings(handshake(other)) == ["The user is of another domain than the server"]


def test_a_missing_domain_stands_out() -> None:
    data = bytearray(ANSWER)
    data[28:32] = bytes(4)
    assert findings(handshake(bytes(data))) == ["No domain was sent with the user name"]


def test_clocks_that_are_far_apart_stand_out() -> None:
    assert findings(handshake(challenge=with_time(1_700_000_000 + 7200))) == [
        "The clocks are 2 hours apart"
    ]
    assert findings(handshake(challenge=with_time(1_700_000_000 + 60))) == []
