"""Which environment variable stands for which secret of a prepared request, in its texts."""

import re
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl, quote, urlsplit

import msgspec

from postwright.model.exchange import PreparedRequest
from postwright.protocol.redaction import redactor, spellings

_LONE = 4
"""A shorter secret counts only where it stands alone: it would else be found everywhere."""
_FALLBACKS = {"basic": "PASSWORD", "bearer": "TOKEN", "apikey": "API_KEY", "awsv4": "SIGNATURE",
              "oauth1": "SIGNATURE", "hawk": "SIGNATURE"}  # fmt: skip
_SCHEMED = {"basic": "credentials", "bearer": "token", "token": "token", "apikey": "api_key"}
_IN_QUERY = ("apikey", "oauth1", "awsv4", "jwt", "oauth2")
"""Ways to sign in that may put something into the address."""
_OF_THE_SYSTEM = {
    "PATH", "HOME", "USER", "SHELL", "PWD", "IFS", "ENV", "LANG", "TERM", "TMP", "TEMP", "TMPDIR",
    "PATHEXT", "COMSPEC", "SYSTEMROOT", "PYTHONPATH", "PYTHONHOME", "NODE_OPTIONS", "NODE_PATH",
    "LD_PRELOAD", "LD_LIBRARY_PATH", "GOPATH", "CLASSPATH", "HTTP_PROXY", "HTTPS_PROXY",
    "ALL_PROXY", "NO_PROXY", "CURL_HOME", "WGETRC",
}  # fmt: skip
"""Names whose values steer the programs that would run the code."""


class Secret(msgspec.Struct, frozen=True):
    """A place that the environment fills in."""

    name: str


Piece = str | Secret
Text = tuple[Piece, ...]


def merged(text: Text) -> Text:
    """Return the text with neighbours that may be shown made one."""
    pieces: list[Piece] = []
    for piece in text:
        if pieces and isinstance(piece, str) and isinstance(pieces[-1], str):
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return tuple(pieces)


class SecretNames:
    """Takes texts apart into what may be shown and names of what may not."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """Take names by secret."""
        self._names = dict(names)
        self._encoded: dict[tuple[str, str], str] = {}
        self._redact = redactor(self._names)
        longest_first = sorted(filter(None, self._names), key=len, reverse=True)
        self._secret = re.compile("|".join(map(_pattern, longest_first)) or r"(?!)")

    def split(self, text: str) -> Text:
        """Return the text in pieces; empty text has none."""
        pieces: list[Piece] = []
        at = 0
        for found in self._secret.finditer(text):
            pieces += self._spelled(text[at : found.start()])
            pieces.append(Secret(self._names[found[0]]))
            at = found.end()
        return (*pieces, *self._spelled(text[at:]))

    def hides(self, text: str) -> bool:
        """Tell whether a secret is in the text, in any spelling."""
        return self._redact(text) != text

    def hides_spelled(self, text: str) -> bool:
        """Tell whether a secret is there in another spelling than its own."""
        return self.hides(self._secret.sub("", text))

    def mask(self, text: str) -> str:
        """Return the text with secrets as dots, for where no name can stand."""
        return self._redact(text)

    @property
    def variables(self) -> tuple[str, ...]:
        """Return every name that may stand in a text."""
        return (*self._names.values(), *self._encoded.values())

    def values(self, variables: Iterable[str]) -> list[str]:
        """Return what these are to hold."""
        wanted = {*variables}
        held = [secret for secret, name in self._names.items() if name in wanted]
        return held + [text for (_, text), name in self._encoded.items() if name in wanted]

    @property
    def encoded(self) -> tuple[tuple[str, str], ...]:
        """Return (variable, variable whose value it holds in another spelling)."""
        return tuple((name, self._names[secret]) for (secret, _), name in self._encoded.items())

    def named_for(self, wanted: str) -> Secret:
        """Return a variable of its own for a whole value, such as a header's."""
        return Secret(_free(_upper(wanted), {*self.variables}))

    def _spelled(self, text: str) -> list[Piece]:
        if not text or not self.hides(text):
            return [text] if text else []
        for secret, name in self._names.items():
            if spans := spellings(text, secret):
                start, stop = spans[0]
                key = (secret, text[start:stop])
                if key not in self._encoded:
                    self._encoded[key] = _free(f"{name}_ENCODED", {*self.variables})
                variable = Secret(self._encoded[key])
                return [*self._spelled(text[:start]), variable, *self._spelled(text[stop:])]
        return [self.mask(text)]


def secret_names(prepared: PreparedRequest, *, reveal: bool) -> SecretNames:
    """Return names for a request's secrets, after the variables that they come from."""
    if reveal:
        return SecretNames({})
    names: dict[str, str] = {}
    for use in prepared.uses:
        if use.secret and use.value:
            names.setdefault(use.value, _free(_upper(use.name), set(names.values())))
    fallback = _FALLBACKS.get(prepared.auth_type, "SECRET")
    for secret in sorted(filter(None, prepared.secrets), key=len):
        if secret not in names:
            place = _place_of(secret, prepared)
            names[secret] = _free(_upper(place) if place else fallback, set(names.values()))
    return SecretNames(names)


def _place_of(secret: str, prepared: PreparedRequest) -> str:
    """Return what the typed header, cookie, parameter or member is called that holds a secret."""
    for header in prepared.headers:
        if secret not in header.value or header.origin in ("auth", "automatic", "body"):
            continue
        name = header.name.lower()
        if name == "cookie":
            pairs = (pair.partition("=") for pair in header.value.split(";"))
            return next((name.strip() for name, _, value in pairs if secret in value), "cookie")
        scheme = header.value.partition(" ")[0].lower()
        return _SCHEMED.get(scheme, "token") if name == "authorization" else header.name
    if prepared.auth_type in _IN_QUERY:
        return ""
    data = b"".join(piece for piece in prepared.body.pieces if isinstance(piece, bytes))
    queries = [urlsplit(prepared.url).query]
    if prepared.body.kind == "form-urlencoded":
        queries.append(data.decode("utf-8", "replace"))
    for query in queries:
        for name, value in parse_qsl(query, keep_blank_values=True):
            if secret in (value, quote(value, safe="")):
                return name
    quoted = rf'"([^"\\\r\n]{{1,80}})"\s*:\s*"{re.escape(secret)}"'
    member = re.search(quoted, data.decode("utf-8", "replace"))
    return member[1] if member else ""


def _upper(name: str) -> str:
    wanted = re.sub(r"\W", "_", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name), flags=re.A).upper()
    wanted = wanted if re.match(r"[A-Z_]", wanted) else f"_{wanted}"
    return f"{wanted}_VALUE" if wanted in _OF_THE_SYSTEM else wanted


def _free(wanted: str, taken: set[str]) -> str:
    free, number = wanted, 2
    while free in taken:
        free, number = f"{wanted}_{number}", number + 1
    return free


def _pattern(secret: str) -> str:
    escaped = re.escape(secret)
    return escaped if len(secret) >= _LONE else rf"(?<!\w){escaped}(?!\w)"
