"""HTTPie's options on a command line: names, which take a value, which change no request."""

from collections.abc import Sequence

import msgspec

from postwright.formats.importers.curl_word import Word
from postwright.formats.importers.imported import ImportError_

_SHORT = {
    "j": "json", "f": "form", "x": "compress", "p": "print", "h": "headers", "m": "meta",
    "b": "body", "v": "verbose", "S": "stream", "o": "output", "d": "download", "c": "continue",
    "q": "quiet", "a": "auth", "A": "auth-type", "F": "follow", "s": "style", "I": "ignore-stdin",
    "V": "version",
}  # fmt: skip
_VALUED = {
    "print", "output", "auth", "auth-type", "proxy", "max-redirects", "max-headers", "timeout",
    "verify", "ssl", "ciphers", "cert", "cert-key", "cert-key-pass", "session",
    "session-read-only", "boundary", "raw", "pretty", "style", "format-options",
    "response-charset", "response-mime", "default-scheme",
}  # fmt: skip
HARMLESS = {
    "print", "headers", "meta", "body", "verbose", "stream", "output", "download", "continue",
    "quiet", "style", "pretty", "format-options", "response-charset", "response-mime",
    "ignore-stdin", "check-status", "no-check-status", "all", "history-print", "unsorted",
    "sorted", "debug", "traceback", "offline", "path-as-is", "max-headers",
}  # fmt: skip
"""They change what HTTPie shows, or say what we do anyway."""
_SWITCHES = {"json", "form", "multipart", "follow", "chunked", "compress"}


class Said(msgspec.Struct):
    """A command line, taken apart."""

    words: list[Word] = msgspec.field(default_factory=list)
    switches: set[str] = msgspec.field(default_factory=set)
    values: dict[str, str] = msgspec.field(default_factory=dict)
    unknown: list[str] = msgspec.field(default_factory=list)
    stdin: str = ""
    """The file that is the body."""

    def last(self, name: str) -> str:
        """Return an option's value, empty where it is not given."""
        return self.values.get(name, "")


def said_of(words: Sequence[Word]) -> Said:
    """Sort the words. Raise ImportError_ where an option lacks its value."""
    said = Said()
    rest = list(words)
    options_end = False
    while rest:
        word = rest.pop(0)
        if word.ends:
            said.stdin = word.text[1:].strip() if word.text.startswith("<") else ""
            if not said.stdin:
                said.unknown.append(word.text)
        elif word.text == "--" and not options_end:
            options_end = True
        elif options_end or not word.text.startswith("-") or word.text == "-":
            said.words.append(word)
        elif word.text.startswith("--"):
            name, equals, value = word.text[2:].partition("=")
            _take(said, name, word, rest, value if equals else None)
        else:
            _take_short(said, word, rest)
    return said


def _take_short(said: Said, word: Word, rest: list[Word]) -> None:
    letters = word.text[1:]
    for at, letter in enumerate(letters):
        name = _SHORT.get(letter)
        if name is None:
            said.unknown.append(f"-{letter}")
        elif name in _VALUED:
            _take(said, name, word, rest, letters[at + 1 :].removeprefix("=") or None)
            return
        else:
            _take(said, name, word, rest, None)


def _take(said: Said, name: str, word: Word, rest: list[Word], value: str | None) -> None:
    if name in _VALUED:
        if value is None:
            if not rest:
                raise ImportError_(f"--{name} needs a value.", word.position)
            value = rest.pop(0).text
        said.values[name] = value
    elif name.startswith("no-") and name[3:] in _SWITCHES:
        said.switches.discard(name[3:])
    elif name in _SWITCHES:
        said.switches.add(name)
    elif name not in HARMLESS:
        said.unknown.append(f"--{name}")
