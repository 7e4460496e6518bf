"""Secrets out of text, in every spelling that a request gives them.

What is masked is the secret itself, wherever it stands, not what stands beside a telling name.
A secret of up to three characters is masked only where no letter or digit touches it, and not
within Base64: elsewhere it would mask half of the text.
"""

import base64
import html
import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from urllib.parse import quote, quote_plus

from postwright.model.said import Said

MASK = "•••"
_SHORTEST = 4
_MOST_SEARCHED = 32
"""Each of these costs several searches through each text."""
_BY_SIGN = 160
"""Up to this length each sign may be written in its own way; longer texts are written in one."""

_IN_TARGET = "!$&'()*+,;=:@/%"
"""What a URL keeps as it is typed, in its path and, with `?`, in its query (RFC 3986 §3)."""
_SHORT_ESCAPES = {
    "\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f", '"': '"', "/": "/", "'": "'",
}  # fmt: skip
_NAMED = {"&": ("amp",), "<": ("lt",), ">": ("gt",), '"': ("quot",), "'": ("apos",)}


def redact(text: str, secrets: Iterable[str]) -> str:
    """Return `text` with each secret masked: as it is, percent-encoded, Base64, in JSON."""
    return redactor(secrets)(text)


def redactor(secrets: Iterable[str], mask: str = MASK) -> Callable[[str], str]:
    """Return a function that masks these secrets in many texts; of very many the first matter most.

    Those are looked for in each spelling; the others, an answer may give out thousands, only where
    one encoding wrote the whole of it.
    """
    known = [secret for secret in dict.fromkeys(secrets) if secret and secret != mask]
    short = [secret for secret in known if len(secret) < _SHORTEST]
    long = [secret for secret in known if len(secret) >= _SHORTEST]
    patterns = [p for secret in (*short, *long[:_MOST_SEARCHED]) for p in _patterns(secret)]
    others = _forms(tuple(long[_MOST_SEARCHED:])) if len(long) > _MOST_SEARCHED else None
    if not patterns:
        return lambda text: text

    def masked(text: str) -> str:
        said = _masked_values(text, masked) if isinstance(text, Said) else text
        return said if isinstance(said, Said) and plain(said) is said else plain(str(text))

    def plain(text: str) -> str:
        # All are found before one is masked: secrets may overlap, or be a part of one another.
        spans = [found.span() for pattern in patterns for found in pattern.finditer(text)]
        spans += others.spans(text) if others else ()
        if not spans:
            return text
        spans.sort()
        pieces, at, end = [], 0, 0
        for start, stop in spans:
            if start >= end:
                pieces += [text[at:start], mask]
            at = end = max(end, stop)
        return "".join([*pieces, text[at:]])

    return masked


def _masked_values(said: Said, masked: Callable[[str], str]) -> Said:
    """Return a sentence whose values are masked: so it can still be translated."""
    values = {n: masked(v) if isinstance(v, str) else v for n, v in said.values.items()}
    same = all(values[name] is value for name, value in said.values.items())
    return said if same else Said(said.template, values)


def spellings(text: str, secret: str) -> list[tuple[int, int]]:
    """Return where the secret stands, in any spelling: from and to, in order, none overlapping."""
    patterns = _patterns(secret) if secret else ()
    found = sorted(match.span() for pattern in patterns for match in pattern.finditer(text))
    spans: list[tuple[int, int]] = []
    for start, stop in found:
        if spans and start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(stop, spans[-1][1]))
        else:
            spans.append((start, stop))
    return spans


def redact_bytes(data: bytes, secrets: Iterable[str]) -> bytes:
    """Do the same to bytes of any encoding; what is no text stays as it is."""
    text = data.decode("utf-8", "surrogateescape")
    return redact(text, secrets).encode("utf-8", "surrogateescape")


class _Forms:
    """Finds any of many texts in one go, however many they are."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._forms = {form for form in forms if len(form) >= _SHORTEST}
        self._lengths: dict[str, set[int]] = {}
        """Of those that begin with these characters."""
        for form in self._forms:
            self._lengths.setdefault(form[:_SHORTEST], set()).add(len(form))

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        for at in range(len(text) - _SHORTEST + 1):
            for length in self._lengths.get(text[at : at + _SHORTEST], ()):
                if text[at : at + length] in self._forms:
                    yield at, at + length


@lru_cache(maxsize=8)  # each view of an exchange masks the same
def _forms(secrets: tuple[str, ...]) -> _Forms:
    return _Forms(form for secret in secrets for form in _whole(secret))


def _whole(secret: str) -> Iterator[str]:
    """Yield a secret as each encoding would write it."""
    raw = _raw(secret)
    yield from _written(secret, raw)
    for core in _base64_cores(raw):
        yield from (core, core.replace("+", "-").replace("/", "_"))
    yield from (raw.hex(), raw.hex().upper())


def _raw(secret: str) -> bytes:
    return secret.encode("utf-8", "surrogatepass" if _has_lone(secret) else "surrogateescape")


@lru_cache(maxsize=1024)
def _patterns(secret: str) -> tuple[re.Pattern[str], ...]:
    """Return what finds this secret. One pattern each: so the search skips to its first sign."""
    raw = _raw(secret)
    if len(secret) < _SHORTEST:
        return tuple(re.compile(rf"(?<!\w){text}(?!\w)") for text in _by_sign(secret))
    found = [*_by_sign(secret)] if len(secret) <= _BY_SIGN else [*_in_one(secret, raw)]
    found += (_base64_pattern(core) for core in _base64_cores(raw))
    found += (re.escape(text) for text in (raw.hex(), raw.hex().upper()))
    if secret.isascii():
        found.append(re.escape("\0".join(secret)))  # UTF-16, read as if it were UTF-8
    return tuple(re.compile(text) for text in dict.fromkeys(found))


def _has_lone(secret: str) -> bool:
    return any("\ud800" <= sign < "\udc80" or "\udcff" < sign <= "\udfff" for sign in secret)


def _by_sign(secret: str) -> tuple[str, ...]:
    """Return patterns in which each sign may be plain, or escaped as URLs, JSON, HTML do it."""
    plain = "".join(_sign(sign) for sign in secret)
    if "\\" not in secret:
        return (plain,)
    # A backslash is doubled everywhere or nowhere; to try both at each would take forever.
    doubled = "".join(r"(?:\\\\|\\u005[Cc])" if sign == "\\" else _sign(sign) for sign in secret)
    return plain, doubled


def _sign(sign: str) -> str:
    code = ord(sign)
    data = sign.encode("utf-8", "surrogatepass")
    if 0xDC80 <= code <= 0xDCFF:  # a byte that was no text
        data = bytes([code - 0xDC00])
    ways = [re.escape(sign)]
    if sign == " ":
        ways.append(r"\+")
    ways.append("".join(f"%(?:25)?{_hex(f'{byte:02x}')}" for byte in data))
    units = sign.encode("utf-16-be", "surrogatepass")
    pairs = [units[at : at + 2].hex() for at in range(0, len(units), 2)]
    ways.append("".join(rf"\\\\?u{_hex(pair)}" for pair in pairs))
    ways.append(f"&#(?:0*{code}|[xX]0*{_hex(f'{code:x}')});")
    ways += (f"&{name};" for name in _NAMED.get(sign, ()))
    if sign in _SHORT_ESCAPES:
        ways.append(rf"\\{{1,3}}{re.escape(_SHORT_ESCAPES[sign])}")
    if sign == "'":
        ways.append(r"'\\''")
    if code < 0x20 or 0x7F <= code <= 0xFF:
        ways.append(rf"\\x{_hex(f'{code:02x}')}")
    return f"(?:{'|'.join(ways)})"


def _hex(digits: str) -> str:
    return "".join(f"[{d}{d.upper()}]" if d.isalpha() else d for d in digits)


def _in_one(secret: str, raw: bytes) -> Iterable[str]:
    """Return patterns of a long secret."""
    return (re.escape(text) for text in sorted(_written(secret, raw), key=len, reverse=True))


def _written(secret: str, raw: bytes) -> set[str]:
    """Return a secret as encodings of text would write the whole of it."""
    written = {
        secret, quote(raw, safe=""), quote(raw), quote_plus(raw),
        quote(raw, safe=_IN_TARGET + "?"), quote(raw, safe=_IN_TARGET),
        json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1],
        json.dumps(secret)[1:-1].replace("/", "\\/"), html.escape(secret),
        secret.replace("\\", "\\\\").replace('"', '\\"'),
        secret.replace("\n", "\r\n"), secret.strip(),
        *(line for line in secret.splitlines() if len(line) >= 24 and "-----" not in line),
    }  # fmt: skip
    return written | {re.sub(r"%[0-9A-F]{2}", lambda m: m[0].lower(), text) for text in written}


def _base64_cores(raw: bytes) -> Iterable[str]:
    """Yield what stays the same wherever the secret stands in a Base64 text.

    `Basic` encodes `name:password`: the password's bits begin at one of three places.
    """
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + raw).decode().rstrip("=")
        # The first characters hold bits of what precedes, the last one of what follows.
        start = -(-shift * 8 // 6)
        whole = (shift + len(raw)) * 8 // 6
        core = encoded[start:whole]
        if len(core) >= _SHORTEST:
            yield core


def _base64_pattern(core: str) -> str:
    ways = {"+": r"(?:\+|-|%2[bB]|\\u002[bB])", "/": r"(?:/|_|%2[fF]|\\/)"}
    return "".join(ways.get(sign, sign) for sign in core)
