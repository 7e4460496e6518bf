"""Texts as literals of a language, secrets as its words for an environment variable."""

from collections.abc import Callable
from functools import lru_cache

import msgspec

from postwright.formats.snippets.outline import Basic, Line
from postwright.formats.snippets.secret_names import Secret, Text, merged

_LONG = 30
"""From here on a text of several lines is written on several lines."""


class Language(msgspec.Struct, frozen=True, eq=False):
    """How a language writes texts. Every character that cannot be seen is written by its code."""

    named: dict[str, str]
    """Characters with an escape of their own; the quote and the escape sign among them."""
    code: Callable[[str], str]
    """The escape of any other character."""
    variable: Callable[[str], str]
    """The value of an environment variable, as a text."""
    base64: Callable[[str], str]
    """The Base64 of the UTF-8 of a text, as a text."""
    comment: str = "//"
    plus: str = " + "
    between: str = " + "
    """Between two literals."""
    quote: str = '"'
    other_quote: str = ""
    """For texts in which it spares escapes."""

    def literal(self, text: str, *, only_ascii: bool = False) -> str:
        """Return the literal."""
        quote = self.quote
        if self.other_quote and quote in text and self.other_quote not in text:
            quote = self.other_quote
        return quote + text.translate(_escapes(self, only_ascii, quote)) + quote

    def escaped(self, sign: str, *, only_ascii: bool) -> str:
        """Return how a character is written."""
        if sign in self.named:
            return self.named[sign]
        seen = sign.isprintable() and (sign.isascii() or not only_ascii)
        return sign if seen else self.code(sign)

    def text(self, text: Text, indent: str = "") -> str:
        """Return an expression; long text goes on under `indent` at its line breaks."""
        words: list[str] = []
        for piece in merged(text):
            if isinstance(piece, Secret):
                words.append((self.plus if words else "") + self.variable(piece.name))
                continue
            rows = piece.splitlines(keepends=True) if len(piece) > _LONG else [piece]
            rows = _by_line_feed(rows)
            literals = [self.literal(row) for row in rows]
            glue = f"{self.between.rstrip()}\n{indent}"
            words.append((self.plus if words else "") + glue.join(literals))
        return "".join(words) or self.literal("")

    def value(self, line: Line) -> str:
        """Return a header's value as an expression."""
        if isinstance(line.value, Basic):
            return self.literal("Basic ") + self.plus + self.base64(self.text(line.value.pair))
        return self.text(line.value)

    def comments(self, notes: list[str]) -> str:
        """Return the notes, each on a line of its own."""
        return "".join(f"{self.comment} {note}\n" for note in notes)


class _Escapes(dict[int, str]):
    """How the characters met so far are written, for `str.translate`."""

    def __init__(self, language: Language, only_ascii: bool, quote: str) -> None:
        super().__init__()
        self._language, self._only_ascii = language, only_ascii
        if quote != language.quote:
            self[ord(language.quote)] = language.quote

    def __missing__(self, code: int) -> str:
        self[code] = self._language.escaped(chr(code), only_ascii=self._only_ascii)
        return self[code]


@lru_cache(maxsize=64)
def _escapes(language: Language, only_ascii: bool, quote: str) -> _Escapes:
    return _Escapes(language, only_ascii, quote)


def bytes_literal(data: bytes) -> str:
    """Return bytes in double quotes, for languages whose literals hold any."""
    return '"' + "".join(map(_byte, data)) + '"'


def _byte(byte: int) -> str:
    plain = 0x20 <= byte < 0x7F and byte not in b'"\\'
    return chr(byte) if plain else f"\\x{byte:02x}"


def _by_line_feed(rows: list[str]) -> list[str]:
    """Join what is parted at other signs than line feeds."""
    joined: list[str] = []
    for row in rows:
        if joined and not joined[-1].endswith("\n"):
            joined[-1] += row
        else:
            joined.append(row)
    return joined
