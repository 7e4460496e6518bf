"""Text quoted for a POSIX shell (IEEE 1003.1 §2.2), with secrets as variables of the shell."""

import re
from collections.abc import Mapping

from postwright.model.exchange import PreparedRequest
from postwright.protocol.redaction import redactor

_BARE = re.compile(r"[A-Za-z0-9_@%+=:,./-]+")
_LONE = 4
"""A shorter secret counts only where it stands alone: it would else be found everywhere."""
_FALLBACKS = {"basic": "PASSWORD", "bearer": "TOKEN", "apikey": "API_KEY"}


class Quoting:
    """Quotes text; each secret in it becomes `"$NAME"`, or nothing does where all is revealed."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = dict(names)
        self._redact = redactor(self._names)
        longest_first = sorted(filter(None, self._names), key=len, reverse=True)
        self._secret = re.compile("|".join(map(_pattern, longest_first)) or r"(?!)")

    def __call__(self, text: str) -> str:
        """Return one word of the shell."""
        if _BARE.fullmatch(text) and not self.hides(text):
            return text
        words: list[str] = []
        at = 0
        for found in self._secret.finditer(text):
            words += (self._literal(text[at : found.start()]), f'"${self._names[found[0]]}"')
            at = found.end()
        return "".join((*words, self._literal(text[at:]))) or "''"

    def hides(self, text: str) -> bool:
        """Tell whether a secret is in the text, in any spelling."""
        return self._redact(text) != text

    def hides_spelled(self, text: str) -> bool:
        """Tell whether a secret is there in a spelling that no variable can stand for."""
        return self.hides(self._secret.sub("", text))

    def _literal(self, text: str) -> str:
        """Mask a secret that is still in it, encoded: better wrong than seen."""
        return "'" + self._redact(text).replace("'", "'\\''") + "'" if text else ""


def quoting(prepared: PreparedRequest, *, reveal: bool) -> Quoting:
    """Return the quoting for a request; secrets are named as the variables they come from."""
    if reveal:
        return Quoting({})
    names: dict[str, str] = {}
    for use in prepared.uses:
        if use.secret and use.value:
            names.setdefault(use.value, _variable(use.name, names))
    fallback = _FALLBACKS.get(prepared.auth_type, "SECRET")
    for secret in sorted(filter(None, prepared.secrets), key=len):
        names.setdefault(secret, _variable(fallback, names))
    return Quoting(names)


def _variable(name: str, taken: Mapping[str, str]) -> str:
    wanted = re.sub(r"\W", "_", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name), flags=re.A).upper()
    wanted = wanted if re.match(r"[A-Z_]", wanted) else f"_{wanted}"
    free, number = wanted, 2
    while free in taken.values():
        free, number = f"{wanted}_{number}", number + 1
    return free


def _pattern(secret: str) -> str:
    escaped = re.escape(secret)
    return escaped if len(secret) >= _LONE else rf"(?<!\w){escaped}(?!\w)"
