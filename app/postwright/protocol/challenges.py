"""WWW-Authenticate and its like: the challenges of a server (RFC 9110 §11.6.1)."""

import re
from collections.abc import Iterable

import msgspec

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_PARAMETER = re.compile(
    r"([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*=[ \t]*"
    r'(?:"((?:[^"\\]|\\.)*)"|([^\s,"=][^\s,"]*))'
)
_TOKEN68 = re.compile(r"([A-Za-z0-9._~+/-]+=*)[ \t]*(?=,|$)")
_GAP = re.compile(r"[ \t,]*")


class Challenge(msgspec.Struct, frozen=True):
    """One way to sign in that a server offers."""

    scheme: str
    """As written; schemes are compared without case."""
    params: tuple[tuple[str, str], ...] = ()
    """Names in lower case, quotes undone."""
    token68: str = ""

    def get(self, name: str) -> str:
        """Return the parameter's value, empty where there is none."""
        return dict(self.params).get(name, "")


def challenges(values: Iterable[str]) -> tuple[Challenge, ...]:
    """Read every challenge of these header values, in order.

    A comma stands between challenges and between the parameters of one; what follows it tells:
    `name=value` belongs to the challenge before, a lone token begins the next. What cannot be
    read is passed over, so that one bad challenge does not hide the others.
    """
    return tuple(challenge for value in values for challenge in _of(value))


def _of(value: str) -> list[Challenge]:
    found: list[Challenge] = []
    at = 0
    while True:
        at = _end(_GAP, value, at)
        if at >= len(value):
            return found
        parameter = _PARAMETER.match(value, at)
        if parameter and found:
            found[-1] = _with(found[-1], parameter)
            at = parameter.end()
            continue
        scheme = _TOKEN.match(value, at)
        if scheme is None or parameter:
            at = _next_comma(value, at)
            continue
        at = scheme.end()
        token68 = ""
        if value[at : at + 1] in (" ", "\t"):
            at = _end(re.compile(r"[ \t]+"), value, at)
            bare = _TOKEN68.match(value, at)
            if bare and not _PARAMETER.match(value, at):
                token68, at = bare[1], bare.end()
        found.append(Challenge(scheme[0], (), token68))


def _with(challenge: Challenge, parameter: re.Match[str]) -> Challenge:
    text = parameter[3] if parameter[2] is None else re.sub(r"\\(.)", r"\1", parameter[2])
    params = (*challenge.params, (parameter[1].lower(), text))
    return msgspec.structs.replace(challenge, params=params)


def _end(pattern: re.Pattern[str], value: str, at: int) -> int:
    match = pattern.match(value, at)
    return match.end() if match else at


def _next_comma(value: str, at: int) -> int:
    comma = value.find(",", at)
    return len(value) if comma < 0 else comma
