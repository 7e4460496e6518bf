"""The three messages of an NTLM handshake, read; nothing is signed, proved or guessed here.

https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp: §2.2.1 has the layouts, §2.2.2.1
what a challenge tells of the server, §2.2.2.5 the flags. Inside Negotiate (RFC 4178) the message is
wrapped, and found by its signature.
"""

import struct

import msgspec

_SIGNATURE = b"NTLMSSP\0"
_LONGEST = 1 << 16
_FLAGS = (
    (0x00000001, "UNICODE"), (0x00000002, "OEM"), (0x00000004, "REQUEST_TARGET"),
    (0x00000010, "SIGN"), (0x00000020, "SEAL"), (0x00000040, "DATAGRAM"),
    (0x00000080, "LM_KEY"), (0x00000200, "NTLM"), (0x00000800, "ANONYMOUS"),
    (0x00001000, "DOMAIN_SUPPLIED"), (0x00002000, "WORKSTATION_SUPPLIED"),
    (0x00008000, "ALWAYS_SIGN"), (0x00010000, "TARGET_TYPE_DOMAIN"),
    (0x00020000, "TARGET_TYPE_SERVER"), (0x00080000, "EXTENDED_SESSIONSECURITY"),
    (0x00100000, "IDENTIFY"), (0x00400000, "NON_NT_SESSION_KEY"), (0x00800000, "TARGET_INFO"),
    (0x02000000, "VERSION"), (0x20000000, "128"), (0x40000000, "KEY_EXCH"), (0x80000000, "56"),
)  # fmt: skip
_UNICODE, _VERSION = 0x00000001, 0x02000000
_FILETIME_OF_1970 = 11_644_473_600
_NAMES = {1: "computer", 2: "domain", 3: "dns_computer", 4: "dns_domain", 5: "dns_forest",
          9: "service"}  # fmt: skip
_TIME, _BINDINGS = 7, 10
_V2_PAIRS = 44
"""An answer of version 2 begins with a proof of 16 bytes; 28 bytes later come the pairs."""


class NtlmMessage(msgspec.Struct, frozen=True):
    """What one message says; of the proofs in it only how long they are."""

    kind: int
    """1 begins, 2 challenges, 3 answers."""
    flags: tuple[str, ...] = ()
    """As [MS-NLMP] names them, without the prefix."""
    version: str = ""
    """Of the system that made it, such as `10.0.20348`."""
    domain: str = ""
    user: str = ""
    workstation: str = ""
    target: str = ""
    """Of a challenge: the name by which the server asks."""
    challenge: str = ""
    """The server's eight random bytes, hexadecimal."""
    names: tuple[tuple[str, str], ...] = ()
    """What a challenge tells of the server, or an answer repeats of it."""
    time: float | None = None
    """By the server's clock, seconds since the epoch."""
    nt_bytes: int = 0
    bound: bool = False
    """The answer is tied to the server's certificate."""
    checked: bool = False
    """The answer carries a code over all three messages (MIC)."""

    @property
    def ntlm_version(self) -> int:
        """Return 1 or 2 for an answer's proof, 0 where there is none."""
        return 0 if not self.nt_bytes else 1 if self.nt_bytes == 24 else 2


def read_ntlm(token: bytes) -> NtlmMessage | None:
    """Return what a token says; None where no NTLM message stands in it."""
    at = token[:_LONGEST].find(_SIGNATURE)
    if at < 0:
        return None
    data = token[at:_LONGEST]
    try:
        kind = _number(data, 8)
        read = {1: _begins, 2: _challenges, 3: _answers}.get(kind)
        return read(data) if read is not None else None
    except struct.error:
        return None


def _begins(data: bytes) -> NtlmMessage:
    flags = _number(data, 12)
    whole = len(data) >= 32
    return NtlmMessage(
        1, _flags(flags), _version(data, 32, flags),
        domain=_text(_field(data, 16), unicode=False) if whole else "",
        workstation=_text(_field(data, 24), unicode=False) if whole else "",
    )  # fmt: skip


def _challenges(data: bytes) -> NtlmMessage:
    flags = _number(data, 20)
    info = _field(data, 40) if len(data) >= 48 else b""
    names, time, _ = _pairs(info)
    return NtlmMessage(
        2, _flags(flags), _version(data, 48, flags),
        target=_text(_field(data, 12), unicode=bool(flags & _UNICODE)),
        challenge=data[24:32].hex(),
        names=names,
        time=time,
    )  # fmt: skip


def _answers(data: bytes) -> NtlmMessage:
    flags = _number(data, 60) if len(data) >= 64 else _UNICODE
    proof = _field(data, 20)
    names, time, bound = _pairs(proof[_V2_PAIRS:])
    domain, user, workstation = (
        _text(_field(data, at), unicode=bool(flags & _UNICODE)) for at in (28, 36, 44)
    )
    first = min((at for at in (_offset(data, place) for place in (12, 20, 28, 36, 44)) if at),
                default=0)  # fmt: skip
    mic = data[72:88] if first >= 88 else b""
    return NtlmMessage(
        3, _flags(flags), _version(data, 64, flags) if first >= 72 else "",
        domain, user, workstation,
        names=names,
        time=time,
        nt_bytes=len(proof),
        bound=bound,
        checked=any(mic),
    )  # fmt: skip


def _number(data: bytes, at: int) -> int:
    return int(struct.unpack_from("<I", data, at)[0])


def _offset(data: bytes, at: int) -> int:
    length, _, offset = struct.unpack_from("<HHI", data, at)
    return int(offset) if length else 0


def _field(data: bytes, at: int) -> bytes:
    length, _, offset = struct.unpack_from("<HHI", data, at)
    return data[offset : offset + length]


def _text(data: bytes, *, unicode: bool) -> str:
    return data.decode("utf-16-le" if unicode else "latin-1", "replace")


def _flags(number: int) -> tuple[str, ...]:
    return tuple(name for bit, name in _FLAGS if number & bit)


def _version(data: bytes, at: int, flags: int) -> str:
    if not flags & _VERSION or len(data) < at + 8:
        return ""
    major, minor, build = struct.unpack_from("<BBH", data, at)
    return f"{major}.{minor}.{build}"


def _pairs(data: bytes) -> tuple[tuple[tuple[str, str], ...], float | None, bool]:
    """Return the names, the time, and whether there are channel bindings (§2.2.2.1)."""
    names, time, bound, at = [], None, False, 0
    while at + 4 <= len(data):
        kind, length = struct.unpack_from("<HH", data, at)
        value = data[at + 4 : at + 4 + length]
        at += 4 + length
        if kind == 0 or len(value) < length:
            break
        if kind in _NAMES and value:
            names.append((_NAMES[kind], _text(value, unicode=True)))
        elif kind == _TIME and length == 8:
            time = struct.unpack("<Q", value)[0] / 10_000_000 - _FILETIME_OF_1970
        elif kind == _BINDINGS:
            bound = any(value)
    return tuple(names), time, bound
