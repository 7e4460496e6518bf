"""Basic authentication with user name and password from a .netrc file; read only when chosen.

https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html; quotes, and
comments from a `#` to the end of its line, as curl and Python read them. The standard library's
parser keeps one entry for each host, and wants a path where we have a text.
"""

import re
from collections.abc import Iterator, Mapping

import msgspec

from postwright.engine.auth.basic import header
from postwright.engine.auth.scheme import AuthResult, FromFile, Input, Unsigned
from postwright.engine.errors import InvalidField
from postwright.engine.small_files import SmallFiles, default_netrc
from postwright.model.said import said
from postwright.protocol.target import TargetError, resolve_target

WHERE = said("auth, .netrc")
_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"?|((?:[^\s"\\]|\\.)(?:[^\s\\]|\\.)*)', re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_VALUES = ("login", "user", "password", "account")


class Entry(msgspec.Struct, frozen=True):
    """Who signs in at a machine; at every machine where `machine` is empty."""

    machine: str
    login: str = ""
    password: str = ""


class Netrc(FromFile):
    """`Authorization: Basic` for the host that is dialled."""

    type = "netrc"
    label = said("From .netrc")
    inputs = (
        Input("file", said("File"), hint="~/.netrc"),
        Input("username", said("User name"), hint=said("any")),
    )
    secrets = ("password",)

    def filled(self, values: Mapping[str, str], host: str, files: SmallFiles, /) -> dict[str, str]:
        """Return user name and password of the host's entry. Raise NotSent without one."""
        path = values.get("file", "").strip() or default_netrc()
        wanted = values.get("username", "")
        entries = parse(files.text(path, WHERE, private=True))
        found = entry_for(entries, host, wanted)
        if found is None:
            whom = said("{wanted} at {host}", wanted=wanted, host=host) if wanted else host
            raise InvalidField(
                said("{path} has no entry for {whom}", path=path, whom=whom),
                where=WHERE,
                fix=said("add a line: machine {host} …", host=host),
            )
        if not (found.login or found.password):
            place = said("machine {machine}", machine=found.machine) if found.machine else "default"
            raise InvalidField(
                said("the entry “{place}” in {path} is empty", place=place, path=path),
                where=WHERE,
                fix=said("add its login"),
            )
        return {**values, "username": found.login, "password": found.password}

    def apply(self, values: Mapping[str, str], _request: Unsigned, /) -> AuthResult:
        """Return the Authorization header."""
        return AuthResult((header(values.get("username", ""), values.get("password", "")),))


def entry_for(entries: tuple[Entry, ...], host: str, login: str) -> Entry | None:
    """Return the first entry of a host, of that login if one is given; else the default one."""
    place = normal_host(host)
    for named in (True, False):
        for entry in entries:
            here = normal_host(entry.machine) == place if named else not entry.machine
            if here and login in ("", entry.login):
                return entry
    return None


def normal_host(name: str) -> str:
    """Return a host as it is dialled: lower case, IDNA, no brackets and no final dot."""
    bare = name.strip("[]").rstrip(".")
    try:
        return resolve_target(f"http://[{bare}]" if ":" in bare else f"http://{bare}").host
    except TargetError:
        return bare.lower()


def parse(text: str) -> tuple[Entry, ...]:
    """Return the entries in order; macros are passed over. Raise InvalidField, naming the line."""
    entries: list[Entry] = []
    words = _Words(text)
    for word in words:
        if word in ("machine", "default"):
            machine = words.value(word) if word == "machine" else ""
            entries.append(_entry(machine, words))
        elif word == "macdef":
            words.skip_macro()
        else:
            raise words.error(said("“{word}” is no word of a .netrc file", word=word[:20]))
    return tuple(entries)


def _entry(machine: str, words: "_Words") -> Entry:
    values: dict[str, str] = {}
    for word in words:
        if word not in _VALUES:
            words.put_back()
            break
        values["login" if word == "user" else word] = words.value(word)
    return Entry(machine, values.get("login", ""), values.get("password", ""))


class _Words:
    """The words of a file, one after the other; a comment stands where a keyword could."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = self._before = 0

    def __iter__(self) -> Iterator[str]:
        while (word := self._next()) is not None:
            if word.startswith("#") and self._text[self._before] == "#":
                line_end = self._text.find("\n", self._before)
                self._at = len(self._text) if line_end < 0 else line_end
            else:
                yield word

    def value(self, keyword: str) -> str:
        """Return what follows a keyword, a `#` in it included."""
        word = self._next()
        if word is None:
            raise self.error(said("nothing follows “{keyword}”", keyword=keyword))
        return word

    def put_back(self) -> None:
        self._at = self._before

    def skip_macro(self) -> None:
        """Go on after the blank line that ends a macro."""
        end = re.compile(r"\n[ \t\r]*\n").search(self._text, self._at)
        self._at = end.end() if end else len(self._text)

    def error(self, what: str) -> InvalidField:
        line = self._text.count("\n", 0, self._before) + 1
        return InvalidField(
            said("{what}, line {line}", what=what, line=line),
            where=WHERE,
            fix=said("correct the file"),
        )

    def _next(self) -> str | None:
        while self._at < len(self._text) and self._text[self._at].isspace():
            self._at += 1
        self._before = self._at
        found = _TOKEN.match(self._text, self._at)
        if found is None:
            return None
        self._at = found.end()
        return _ESCAPED.sub(r"\1", found[2] if found[1] is None else found[1])
