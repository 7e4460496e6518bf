"""NTLM's messages: the samples of [MS-NLMP] §4.2.4, and what is cut off or none."""

import struct

import pytest

from postwright.protocol.ntlm_message import read_ntlm

CHALLENGE = bytes.fromhex(
    "4e544c4d53535000020000000c000c003800000033828ae20123456789abcdef00000000000000002400240044"
    "000000060070170000000f53006500720076006500720002000c0044006f006d00610069006e0001000c005300"
    "650072007600650072000000 0000".replace(" ", "")
)
"""The challenge of version 2 (§4.2.4.3)."""
PROOF = (
    bytes(16)
    + bytes(28)
    + bytes.fromhex(
        "02000c0044006f006d00610069006e00 01000c00530065007200760065007200 00000000 00000000"
    )
)
ANSWER = bytes.fromhex(
    "4e544c4d535350000300000018001800 6c000000 54005400 84000000 0c000c00 48000000 08000800"
    "54000000 10001000 5c000000 10001000 d8000000 358288e2 0501280a0000000f"
    "44006f006d00610069006e00 5500730065007200 43004f004d0050005500540045005200"
) + bytes(24) + PROOF + bytes(16)  # fmt: skip
"""Its answer, with zeros for the proofs."""


def test_a_challenge_tells_of_its_server() -> None:
    message = read_ntlm(CHALLENGE)
    assert message is not None
    assert (message.kind, message.target, message.version) == (2, "Server", "6.0.6000")
    assert message.challenge == "0123456789abcdef"
    assert message.names == (("domain", "Domain"), ("computer", "Server"))
    assert {"UNICODE", "NTLM", "TARGET_INFO", "VERSION", "KEY_EXCH", "128"} < set(message.flags)
    assert message.time is None


def test_an_answer_tells_who_asks_and_of_proofs_the_length_alone() -> None:
    message = read_ntlm(ANSWER)
    assert message is not None
    assert (message.kind, message.domain, message.user) == (3, "Domain", "User")
    assert (message.workstation, message.version) == ("COMPUTER", "5.1.2600")
    assert (message.nt_bytes, message.ntlm_version) == (84, 2)
    assert message.names == (("domain", "Domain"), ("computer", "Server"))
    assert not message.checked
    assert not message.bound


@pytest.mark.parametrize(("length", "version"), [(0, 0), (24, 1), (80, 2)], ids=["no", "v1", "v2"])
def test_the_length_of_a_proof_tells_its_version(length: int, version: int) -> None:
    head = bytearray(ANSWER)
    head[20:28] = struct.pack("<HHI", length, length, 0x84)
    message = read_ntlm(bytes(head))
    assert message is not None
    assert message.ntlm_version == version


def test_the_first_message_may_be_short() -> None:
    message = read_ntlm(b"NTLMSSP\0" + struct.pack("<II", 1, 0xB203))
    assert message is not None
    assert (message.kind, message.domain, message.workstation) == (1, "", "")
    assert message.flags[:2] == ("UNICODE", "OEM")


def test_a_server_s_time_and_what_is_tied_to_its_certificate() -> None:
    pairs = struct.pack("<HHQ", 7, 8, (1_700_000_000 + 11_644_473_600) * 10_000_000)
    pairs += struct.pack("<HH", 10, 16) + b"\x01" * 16 + bytes(4)
    head = bytearray(CHALLENGE[:68] + pairs)
    head[40:48] = struct.pack("<HHI", len(pairs), len(pairs), 68)
    message = read_ntlm(bytes(head))
    assert message is not None
    assert message.time == 1_700_000_000


def test_a_message_inside_negotiate_is_found() -> None:
    message = read_ntlm(b"\x60\x40\x06\x06" + CHALLENGE)
    assert message is not None
    assert message.target == "Server"


@pytest.mark.parametrize(
    "token",
    [b"", b"NTLMSSP\0", b"NTLMSSP\0\x09\0\0\0", b"Kerberos", CHALLENGE[:20], ANSWER[:30]],
    ids=["empty", "no-kind", "kind-9", "other", "cut-challenge", "cut-answer"],
)
def test_what_is_no_message_is_none(token: bytes) -> None:
    assert read_ntlm(token) is None


@pytest.mark.parametrize("cut", range(48, len(CHALLENGE)), ids=lambda n: f"at-{n}")
def test_a_challenge_that_is_cut_off_is_read_as_far_as_it_goes(cut: int) -> None:
    message = read_ntlm(CHALLENGE[:cut])
    assert message is not None
    assert message.kind == 2
