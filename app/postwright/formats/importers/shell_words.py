"""A command line as its shell takes it apart: POSIX or PowerShell; Windows' cmd is beside it.

Nothing is run. `$NAME` becomes `{{NAME}}`; `$(command)` stays as it is written, and is told.
"""

import re
from collections.abc import Iterator

import msgspec

from postwright.formats.importers.curl_cmd import cmd_words, is_cmd
from postwright.formats.importers.curl_expansion import expansion
from postwright.formats.importers.curl_word import NOTHING, QUOTED, Word
from postwright.formats.importers.imported import ImportError_
from postwright.model.said import said

_NAME = re.compile(r"\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))")
_POWERSHELL_NAME = re.compile(r"\$(?:\{(?:env:)?(\w+)\}|(?:env:)?([A-Za-z_]\w*))", re.IGNORECASE)
_SIGN = re.compile(r"\\.|[$`]", re.S)
_ANSI = {
    "a": "\a", "b": "\b", "e": "\x1b", "E": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t",
    "v": "\v", "\\": "\\", "'": "'", '"': '"', "?": "?",
}  # fmt: skip
_CODE = re.compile(r"x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|[0-7]{1,3}|c.", re.S)
_ENDS = re.compile(r"\|\|?|&&?|;|\d*>>?&?|<")
_ENDS_WORD = re.compile(r"\||&&|[;&](?=\s|\Z)")
"""Within a word: what people leave without quotation marks, as `a?b=1&c=2`, is one."""
_HERE = re.compile(r"<<-?[ \t]*([\w\x01\\]+)")
_REST = re.compile(r"\s*([\s\S]{0,200})")
_POWERSHELL = {"n": "\n", "r": "\r", "t": "\t", "0": "\0", "a": "\a", "b": "\b", "e": "\x1b"}


class HereDocument(msgspec.Struct, frozen=True):
    """A command, and what stands below it for its standard input; None where nothing does."""

    command: str
    text: str | None = None
    kept: tuple[str, ...] = ()
    """As with a word."""


def here_document(command: str) -> HereDocument:
    """Take `<<EOF` and its lines out of a command (IEEE 1003.1 §2.7.4)."""
    found = _HERE.search(QUOTED.sub(lambda quoted: "\1" * len(quoted[0]), command))
    if found is None:
        return HereDocument(command)
    dash, word = command[found.start() + 2 : found.end()].startswith("-"), found[1]
    named = command[found.start(1) : found.end(1)]
    line = command.find("\n", found.end())
    lines = command[line + 1 :].split("\n") if line >= 0 else []
    plain = named.strip("'\"\\")
    end = next(
        (n for n, one in enumerate(lines) if one.strip("\t\r" if dash else "\r") == plain), -1
    )
    if end < 0:
        return HereDocument(command)
    text = "".join(f"{one.lstrip(chr(9)) if dash else one}\n" for one in lines[:end])
    kept: tuple[str, ...] = ()
    if word == plain:  # unquoted: its variables count
        kept = tuple(_expansions(text))
        text = _NAME.sub(lambda name: f"{{{{{name[1] or name[2]}}}}}", text)
    rest = command[: found.start()] + command[found.end() : line]
    return HereDocument(rest + "\n" + "\n".join(lines[end + 1 :]), text, kept)


def _expansions(text: str) -> Iterator[str]:
    """Yield them, up to one that nothing ends."""
    at = 0
    while found := _SIGN.search(text, at):
        try:
            kept = expansion(text, found.start()) if found[0][0] != "\\" else ""
        except ImportError_:
            return
        if kept:
            yield kept
        at = found.start() + len(kept) if kept else found.end()


def split(text: str) -> tuple[Word, ...]:
    """Return the arguments up to what belongs to another command.

    Raises ImportError_ with the position of a quotation mark that nothing closes.
    """
    if is_cmd(text):
        return tuple(cmd_words(text))
    return words_at(text, 0, powershell=is_powershell(text))


def words_at(text: str, start: int, *, powershell: bool = False) -> tuple[Word, ...]:
    """Return the arguments of the command that begins at a character, as `split` does."""
    return tuple(_Scanner(text, start, powershell=powershell).words())


def is_powershell(text: str) -> bool:
    """Tell whether a backtick continues a line."""
    return re.search(r"`\r?\n", text) is not None


class _Scanner:
    """Reads the words of a POSIX shell (IEEE 1003.1 §2.2) or of PowerShell."""

    def __init__(self, text: str, start: int, *, powershell: bool) -> None:
        self._text = text
        self._at = start
        self._escape = "`" if powershell else "\\"
        self._signs = "$" if powershell else "$`"
        self._powershell = powershell
        self._kept: list[str] = []

    def words(self) -> Iterator[Word]:
        while self._skip_blank():
            start = self._at
            if _ENDS.match(self._text, start):
                if not NOTHING.fullmatch(self._text, start):
                    yield Word(self._rest(), start, ends=True)
                return
            if self._text[start] == "\n":
                rest = self._rest()
                if rest.startswith("-"):  # copied without the signs that continue a line
                    self._at += 1
                    continue
                if rest:
                    yield Word(rest, start, ends=True)
                return
            self._kept = []
            word = self._word()
            # Before 7.3 PowerShell hands quotation marks on only where a backslash stands.
            made = word.replace('\\"', '"') if self._powershell else word
            yield Word(made, start, kept=tuple(self._kept))

    def _rest(self) -> str:
        """Return the beginning of what comes; all of a long script would be much each time."""
        found = _REST.match(self._text, self._at)
        return found[1].rstrip() if found else ""

    def _skip_blank(self) -> bool:
        """Go to the next word. A comment reaches to the end of its line."""
        text = self._text
        while self._at < len(text):
            if text[self._at] in " \t\r":
                self._at += 1
            elif line_end := self._continued():
                self._at = line_end
            elif text[self._at] == "#" and (self._at == 0 or text[self._at - 1] in " \t\n"):
                end = text.find("\n", self._at)
                self._at = len(text) if end < 0 else end
            else:
                return True
        return False

    def _continued(self) -> int:
        """Return where the next line begins if this one goes on there, else 0."""
        if self._text.startswith(self._escape, self._at):
            found = re.compile(r"[ \t]*\r?\n").match(self._text, self._at + 1)
            return found.end() if found else 0
        return 0

    def _word(self) -> str:
        text, out = self._text, ""
        while self._at < len(text) and text[self._at] not in " \t\r\n":
            char = text[self._at]
            if _ENDS_WORD.match(text, self._at):
                break
            if char == "'":
                out += self._single_quoted()
            elif char == '"':
                out += self._double_quoted()
            elif char == "$" and text.startswith("$'", self._at) and not self._powershell:
                out += self._ansi_quoted()
            elif char == "$" and text.startswith('$"', self._at) and not self._powershell:
                self._at += 1
            elif char in self._signs:
                out += self._variable()
            elif line_end := self._continued():
                self._at = line_end
            elif char == self._escape:
                out += text[self._at + 1 : self._at + 2]
                self._at += 2
            else:
                out += char
                self._at += 1
        return out

    def _single_quoted(self) -> str:
        start = self._at
        end = self._text.find("'", start + 1)
        while self._powershell and end >= 0 and self._text.startswith("''", end):
            end = self._text.find("'", end + 2)
        if end < 0:
            raise ImportError_(said("This ' is never closed."), start)
        self._at = end + 1
        inner = self._text[start + 1 : end]
        return inner.replace("''", "'") if self._powershell else inner

    def _double_quoted(self) -> str:
        text, start, out = self._text, self._at, ""
        self._at += 1
        while self._at < len(text):
            char = text[self._at]
            if char == '"':
                self._at += 1
                if not (self._powershell and text.startswith('"', self._at)):
                    return out
                out += '"'
                self._at += 1
            elif char == self._escape:
                out += self._escaped_in_quotes()
            elif char in self._signs:
                out += self._variable()
            else:
                out += char
                self._at += 1
        raise ImportError_(said('This " is never closed.'), start)

    def _escaped_in_quotes(self) -> str:
        following = self._text[self._at + 1 : self._at + 2]
        self._at += 2
        if self._powershell:
            return _POWERSHELL.get(following, following)
        if following == "\r" and self._text.startswith("\n", self._at):
            self._at += 1
            return ""
        if following == "\n":
            return ""
        return following if following in '$`"\\' else "\\" + following

    def _ansi_quoted(self) -> str:
        """Read `$'…'` with C's escapes, as bash and curl's own exporters write it."""
        text, start, out = self._text, self._at, bytearray()
        self._at += 2
        while self._at < len(text):
            char = text[self._at]
            self._at += 1
            if char == "'":
                return out.decode("utf-8", "replace")
            if char != "\\":
                out += char.encode("utf-8", "replace")
            elif code := _CODE.match(text, self._at):
                self._at = code.end()
                out += _from_code(code[0])
            else:
                following = text[self._at : self._at + 1]
                self._at += 1
                out += _ANSI.get(following, "\\" + following).encode("utf-8", "replace")
        raise ImportError_(said("This $' is never closed."), start)

    def _variable(self) -> str:
        pattern = _POWERSHELL_NAME if self._powershell else _NAME
        if found := pattern.match(self._text, self._at):
            self._at = found.end()
            return "{{" + (found[1] or found[2]) + "}}"
        if kept := expansion(self._text, self._at):
            self._kept.append(kept)
        out = kept or self._text[self._at]
        self._at += len(out)
        return out


def _from_code(code: str) -> bytes:
    if code[0] == "x":
        return bytes((int(code[1:], 16),))
    if code[0] == "c":
        return bytes((ord(code[1]) & 0x1F,))
    if code[0] in "uU":
        number = int(code[1:], 16)
        return chr(number if number < 0x110000 else 0xFFFD).encode("utf-8", "replace")
    return bytes((int(code, 8) & 0xFF,))
