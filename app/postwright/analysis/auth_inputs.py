"""What a signature is made of, line by line, beside what the server says it should have been."""

from collections.abc import Iterator

import msgspec

from postwright.analysis.auth_awsv4 import server_texts, signed_text
from postwright.analysis.auth_case import AuthCase
from postwright.analysis.auth_digest import answered_challenge, inputs
from postwright.analysis.auth_hawk import artifacts
from postwright.analysis.auth_oauth1 import protocol_pairs, sent_base_string, server_base_string
from postwright.model.exchange import PreparedRequest
from postwright.model.said import said
from postwright.protocol.challenges import challenges
from postwright.protocol.hawk_text import normalized

_DIGEST = ("realm", "nonce", "algorithm", "qop", "opaque")


_PARTS = {
    "method": said("Method"),
    "path": said("Path"),
    "query": said("Query"),
    "signed": said("Signed headers"),
    "payload": said("Payload hash"),
}
_TO_SIGN = (said("Algorithm"), said("Time"), said("Scope"), said("Hash"))


class Line(msgspec.Struct, frozen=True):
    """One line of what was signed."""

    name: str
    """What the line is, where it has a name; empty else."""
    own: str
    server: str | None = None
    """None: the server did not say."""

    @property
    def differs(self) -> bool:
        return self.server is not None and self.own != self.server


class Inputs(msgspec.Struct, frozen=True):
    """The text that was signed, or what an answer to a challenge is made of."""

    title: str
    lines: tuple[Line, ...]
    plain: str = ""
    """The text itself, where it is more than its lines say."""

    @property
    def is_compared(self) -> bool:
        """Tell whether the server gave its own text."""
        return any(line.server is not None for line in self.lines)

    @property
    def text(self) -> str:
        """Return what was signed, to be read and copied."""
        if self.plain:
            return self.plain
        return "\n".join(f"{one.name}: {one.own}" if one.name else one.own for one in self.lines)


def inputs_of(case: AuthCase) -> tuple[Inputs, ...]:
    """Return what the sent Authorization was made of, as far as its scheme signs."""
    return (*_awsv4(case), *_oauth1(case), *_hawk(case), *_digest(case))


def coming_inputs(prepared: PreparedRequest) -> tuple[Inputs, ...]:
    """Return what is known of an answer to a challenge that did not come yet."""
    if prepared.auth_type != "digest" or prepared.signing is None:
        return ()
    user = dict(prepared.signing.values).get("username", "")
    lines = (
        Line("HA1", f"H({user}:realm:password)"),
        Line("HA2", f"H({prepared.method}:{prepared.target})"),
        Line("response", "H(HA1:nonce:nc:cnonce:qop:HA2)"),
    )
    return (Inputs(said("What the Digest answer will be made of"), lines),)


def _awsv4(case: AuthCase) -> Iterator[Inputs]:
    signed = signed_text(case)
    if signed is None:
        return
    canonical, text = server_texts(case.body)
    lines = _canonical(signed.canonical, canonical)
    yield Inputs(said("Canonical request"), lines, signed.canonical)
    to_sign = tuple(
        Line(name, own, theirs)
        for name, (own, theirs) in zip(_TO_SIGN, _paired(signed.string_to_sign, text), strict=False)
    )
    yield Inputs(said("String to sign"), to_sign, signed.string_to_sign)


def _paired(own: str, server: str) -> list[tuple[str, str | None]]:
    """Return both texts line by line."""
    ours, theirs = _lines(own), _lines(server) if server else []
    count = max(len(ours), len(theirs))
    return [(_at(ours, n), _at(theirs, n) if theirs else None) for n in range(count)]


def _canonical(own: str, server: str) -> tuple[Line, ...]:
    """Return canonical requests part by part; headers stand beside those of their name."""
    ours, theirs = _parted(own), _parted(server) if server else {}
    names = dict.fromkeys((*list(ours)[:3], *sorted((ours | theirs).keys() - {*_PARTS}), *_PARTS))
    return tuple(
        Line(_PARTS.get(name, name), ours.get(name, ""), theirs.get(name, "") if theirs else None)
        for name in names
    )


def _parted(text: str) -> dict[str, str]:
    """Return the parts by name; a header by its own, with its value."""
    method, path, query, *rest = (*_lines(text), "", "", "")
    end = rest.index("") if "" in rest else len(rest)
    headers = dict(line.partition(":")[::2] for line in rest[:end] if line)
    tail = (*rest[end + 1 :], "", "")
    first = {"method": method, "path": path, "query": query}
    return {**first, **headers, "signed": tail[0], "payload": tail[1]}


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").split("\n")


def _at(lines: list[str], number: int) -> str:
    return lines[number] if number < len(lines) else ""


def _oauth1(case: AuthCase) -> Iterator[Inputs]:
    pairs = protocol_pairs(case)
    if pairs is None:
        return
    own, server = sent_base_string(case, pairs), server_base_string(case.body)
    names = (said("method"), said("address"), said("parameters"))
    theirs = server.split("&", 2) if server else []
    lines = tuple(
        Line(name, part, _at(theirs, number) if theirs else None)
        for number, (name, part) in enumerate(zip(names, own.split("&", 2), strict=False))
    )
    yield Inputs(said("Signature base string"), lines)


def _hawk(case: AuthCase) -> Iterator[Inputs]:
    sent = next((c for c in challenges([case.sent]) if c.scheme.lower() == "hawk"), None)
    made = artifacts(case, sent) if sent is not None else None
    if made is not None:
        lines = normalized(made).rstrip("\n").split("\n")
        yield Inputs(said("What the MAC is over"), tuple(Line("", line) for line in lines))


def _digest(case: AuthCase) -> Iterator[Inputs]:
    sent = next((c for c in challenges([case.sent]) if c.scheme.lower() == "digest"), None)
    if sent is None:
        return
    asked = answered_challenge(case, sent)
    made = [line.partition(" = ") for line in inputs(case, sent).split("\n") if " = " in line]
    lines = [
        Line(name, sent.get(name), _offer(asked.get(name), sent.get(name)) if asked else None)
        for name in _DIGEST
        if sent.get(name) or (asked and asked.get(name))
    ]
    lines += (Line(n, sent.get(n)) for n in ("uri", "nc", "cnonce") if sent.get(n))
    lines += (Line(name, text) for name, _, text in made)
    yield Inputs(said("What the Digest answer is made of"), tuple(lines))


def _offer(asked: str, used: str) -> str:
    """Return what was asked for; of a list of offers the one that was taken."""
    offers = [one.strip() for one in asked.split(",")]
    return used if used and used.lower() in [one.lower() for one in offers] else asked
