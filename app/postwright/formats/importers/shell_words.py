"""A command line as its shell takes it apart: POSIX, Windows' cmd, PowerShell.

Nothing is run. `$NAME` becomes `{{NAME}}`; a command substitution stays as it is written.
"""

import re
from collections.abc import Iterator

import msgspec

from postwright.formats.importers.imported import ImportError_
from postwright.model.said import said

_NAME = re.compile(r"\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))")
_POWERSHELL_NAME = re.compile(r"\$(?:\{(?:env:)?(\w+)\}|(?:env:)?([A-Za-z_]\w*))", re.IGNORECASE)
_ANSI = {
    "a": "\a", "b": "\b", "e": "\x1b", "E": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t",
    "v": "\v", "\\": "\\", "'": "'", '"': '"', "?": "?",
}  # fmt: skip
_CODE = re.compile(r"x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|[0-7]{1,3}|c.", re.S)
_QUOTE = re.compile(r"\^?['\"]")
_QUOTED = re.compile(r"'[^']*'" r'|"(?:[^"\\]|\\.)*"', re.S)
_ENDS = re.compile(r"\|\|?|&&?|;|\d*>>?&?|<")
_ENDS_WORD = re.compile(r"\||&&|[;&](?=\s|\Z)")
"""Within a word: what people leave without quotation marks, as `a?b=1&c=2`, is one."""
_HERE = re.compile(r"<<-?[ \t]*([\w\x01\\]+)")
_NOTHING = re.compile(r"[;&\s]*")
_POWERSHELL = {"n": "\n", "r": "\r", "t": "\t", "0": "\0", "a": "\a", "b": "\b", "e": "\x1b"}


class Word(msgspec.Struct, frozen=True):
    """One argument, where it begins, and whether a shell's sign ends the command here."""

    text: str
    position: int
    ends: bool = False


class HereDocument(msgspec.Struct, frozen=True):
    """A command, and what stands below it for its standard input; None where nothing does."""

    command: str
    text: str | None = None


def here_document(command: str) -> HereDocument:
    """Take `<<EOF` and its lines out of a command (IEEE 1003.1 §2.7.4)."""
    found = _HERE.search(_QUOTED.sub(lambda quoted: "\1" * len(quoted[0]), command))
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
    if word == plain:  # unquoted: its variables count
        text = _NAME.sub(lambda name: f"{{{{{name[1] or name[2]}}}}}", text)
    rest = command[: found.start()] + command[found.end() : line]
    return HereDocument(rest + "\n" + "\n".join(lines[end + 1 :]), text)


def split(text: str) -> tuple[Word, ...]:
    """Return the arguments up to what belongs to another command.

    Raises ImportError_ with the position of a quotation mark that nothing closes.
    """
    if _is_cmd(text):
        return tuple(_cmd_words(text))
    return tuple(_Scanner(text, powershell=re.search(r"`\r?\n", text) is not None).words())


def _is_cmd(text: str) -> bool:
    """Tell whether `^` escapes: before the first quotation mark, or at a line's end."""
    first = _QUOTE.search(text)
    if first is not None and first[0].startswith("^"):
        return True
    return re.search(r"\^\r?\n", _QUOTED.sub("", text)) is not None


class _Scanner:
    """Reads the words of a POSIX shell (IEEE 1003.1 §2.2) or of PowerShell."""

    def __init__(self, text: str, *, powershell: bool) -> None:
        self._text = text
        self._at = 0
        self._escape = "`" if powershell else "\\"
        self._powershell = powershell

    def words(self) -> Iterator[Word]:
        while self._skip_blank():
            start = self._at
            if _ENDS.match(self._text, start):
                if not _NOTHING.fullmatch(self._text, start):
                    yield Word(self._text[start:].strip(), start, ends=True)
                return
            if self._text[start] == "\n":
                rest = self._text[start:].strip()
                if rest.startswith("-"):  # copied without the signs that continue a line
                    self._at += 1
                    continue
                if rest:
                    yield Word(rest, start, ends=True)
                return
            word = self._word()
            # Before 7.3 PowerShell hands quotation marks on only where a backslash stands.
            yield Word(word.replace('\\"', '"') if self._powershell else word, start)

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
            elif char == "$":
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
            elif char == "$":
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
        self._at += 1
        return "$"


def _from_code(code: str) -> bytes:
    if code[0] == "x":
        return bytes((int(code[1:], 16),))
    if code[0] == "c":
        return bytes((ord(code[1]) & 0x1F,))
    if code[0] in "uU":
        number = int(code[1:], 16)
        return chr(number if number < 0x110000 else 0xFFFD).encode("utf-8", "replace")
    return bytes((int(code, 8) & 0xFF,))


def _cmd_words(text: str) -> Iterator[Word]:
    """Read cmd's carets first, then quotation marks as Windows programs do.

    https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
    """
    text = text.replace("\r\n", "\n")
    plain, places = _without_carets(text)
    more = text[places[-1] + 1 :] if places else ""
    at = 0
    while at < len(plain):
        if plain[at] in " \t\r\n":
            at += 1
            continue
        start, out, quoted = at, "", False
        while at < len(plain) and (quoted or plain[at] not in " \t\r\n"):
            run = len(plain) - at - len(plain[at:].lstrip("\\"))
            if run and plain.startswith('"', at + run):
                out += "\\" * (run // 2) + ('"' if run % 2 else "")
                at += run + run % 2
            elif run:
                out += "\\" * run
                at += run
            elif plain[at] == '"':
                quoted = not quoted
                at += 1
                if not quoted and plain.startswith('"', at):
                    out, quoted = out + '"', True
                    at += 1
            else:
                out += plain[at]
                at += 1
        if quoted:
            raise ImportError_(said('This " is never closed.'), places[start])
        yield Word(out, places[start])
    if not _NOTHING.fullmatch(more):
        yield Word(more.strip(), len(text) - len(more), ends=True)


def _without_carets(text: str) -> tuple[str, list[int]]:
    """Return the text that cmd hands to the first command, and where each character stood."""
    out: list[str] = []
    places: list[int] = []
    at, quoted = 0, False
    while at < len(text):
        if text[at] == "^" and not quoted:
            at += 2 if text.startswith("\n", at + 1) else 1
            if text[at - 1] == "\n" and not text.startswith("\n", at):
                continue  # the line goes on; an empty one after it is a line feed
        elif text[at] == '"':
            quoted = not quoted
        elif text[at] in "&|" and not quoted:
            break
        if at < len(text):
            out.append(text[at])
            places.append(at)
        at += 1
    return "".join(out), places
