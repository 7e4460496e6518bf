"""What is wrong with credentials as they were typed: blanks, quotes, a word that stands twice."""

import base64
import binascii
import re
from collections.abc import Iterator

from postwright.analysis.auth_case import AuthCase
from postwright.analysis.finding import Finding
from postwright.model.said import Said, said, sentences
from postwright.protocol.visible import visible

_QUOTES = "\"'`“”„‘’«»"
_STRAY = "\"'`“”‘’"
_VARIABLE = re.compile(r"\{\{[^{}]*\}\}|\$\{[^{}]+\}|(?<![\w%])%7B%7B", re.IGNORECASE)
_STAND_INS = re.compile(
    r"(?:<|\[)?(?:your|my|insert|paste)[ _-]?(?:\w+[ _-])?(?:token|key|secret|password)(?:>|\])?"
    r"|\{[\w.-]+\}|<[\w. -]+>|undefined|null|none|\[object object\]|token|x{4,}",
    re.IGNORECASE,
)
_SCHEME_WORDS = frozenset({"bearer", "basic", "token", "digest", "apikey"})


def mistyped(case: AuthCase) -> Iterator[Finding]:
    """Look for what hands and clipboards do to credentials."""
    scheme, _, rest = case.sent.partition(" ")
    word = rest.partition(" ")[0]
    twice = word != rest and word.lower() in _SCHEME_WORDS
    if twice:
        same = word.lower() == scheme.lower()
        title = (
            said("The word {scheme} stands twice", scheme=scheme)
            if same
            else said("{word} stands after {scheme}", word=word, scheme=scheme)
        )
        evidence = f"{case.header}: {scheme} {word} …"
        yield Finding("error", title, evidence, said("leave {word} out of the token", word=word))
    if left := _VARIABLE.search(case.sent):
        title = said("The token holds a variable that was not replaced")
        evidence = f"{case.header}: … {left[0][:60]} …"
        yield Finding("error", title, evidence, said("give it a value, or correct its name"))
    value = rest.strip()
    if scheme.lower() in ("bearer", "token", "basic") and not value:
        title = said("Nothing stands after {scheme}", scheme=scheme)
        yield Finding("error", title, f"{case.header}: {scheme}", said("give a value under Auth"))
    elif _STAND_INS.fullmatch(value):
        evidence = f"{case.header}: {scheme} {value[:40]}"
        yield Finding(
            "error", said("A stand-in was sent, not a token"), evidence, said("give the real one")
        )
    yield from _signs(case, rest.removeprefix(f"{word} ") if twice else rest)
    if scheme.lower() == "basic" and value:
        yield from _basic(rest)
    if scheme.lower() in ("bearer", "token") and value[:1] in "{[" and '"' in value:
        title = said("A whole JSON text was sent, not the token in it")
        evidence = said(
            "it begins with {value} and has {count} characters", value=value[0], count=len(value)
        )
        yield Finding("error", title, evidence, said("take the value of access_token out of it"))


def _signs(case: AuthCase, rest: str) -> Iterator[Finding]:
    """Look for signs that are hard to see."""
    lowered = case.scheme
    blank = re.search(r"\s", rest.strip())
    if rest != rest.strip() or (blank and lowered == "bearer"):
        where = said("around it") if rest != rest.strip() else said("within it")
        yield Finding("warning", said("The token has blanks in it"), where, said("remove them"))
    value = rest.strip()
    if len(value) > 1 and value[0] in _QUOTES and value[-1] in _QUOTES:
        evidence = said(
            "it begins with {value} and ends with {value2}", value=value[0], value2=value[-1]
        )
        yield Finding(
            "warning", said("The token stands in quotes"), evidence, said("remove the quotes")
        )
    elif value and value[0] in _STRAY:
        yield Finding(
            "warning", said("A stray quote begins the token"), value[0], said("remove it")
        )
    elif value and value[-1] in _STRAY and lowered in ("bearer", "basic", "token"):
        yield Finding("warning", said("A stray quote ends the token"), value[-1], said("remove it"))
    for at, sign in enumerate(case.sent):
        if sign == "\u00a0" or visible(sign) != sign or (lowered == "bearer" and ord(sign) > 126):
            name = f"U+{ord(sign):04X}"
            evidence = said(
                "{name} is character {at} of {header}", name=name, at=at + 1, header=case.header
            )
            title = said("The credentials hold a character that is hard to see")
            if sign.isprintable() and sign != "\u00a0":
                title = said("The token holds a character that no token has")
            yield Finding("error", title, evidence, said("type or copy them anew"))
            return


def _basic(token: str) -> Iterator[Finding]:
    """Decode user and password (RFC 7617); of the password only the length is told."""
    try:
        pair = base64.b64decode(token.strip(), validate=True)
    except (binascii.Error, ValueError):
        yield Finding(
            "error", said("What follows Basic is not Base64"), "", said("give user and password")
        )
        return
    user, colon, password = pair.partition(b":")
    if not colon:
        yield Finding(
            "error", said("The Basic credentials have no colon"), "", said("give user and password")
        )
        return
    facts = Said(_facts(pair), {"text": repr(_text(user)), "count": len(_text(password))})
    if pair != pair.strip() or user != user.strip() or password != password.strip():
        title = said("The user or the password begins or ends with a blank")
        yield Finding("warning", title, facts, said("remove it"))
    if not user:
        yield Finding("warning", said("The user name is empty"), facts, said("give one"))
    elif not password:
        yield Finding(
            "warning", said("The password is empty"), facts, said("give one, if there is one")
        )
    if b":" in password and b"@" not in user and len(password) > 1 and _looks_basic(password):
        title = said("The password holds a colon")
        yield Finding(
            "hint", title, facts, said("a user name cannot hold one: what follows is password")
        )


def _looks_basic(password: bytes) -> bool:
    return password.count(b":") == 1 and not password.startswith(b":")


def _facts(pair: bytes) -> str:
    if pair.isascii():
        return _FACTS["ascii"]
    try:
        pair.decode()
    except UnicodeDecodeError:
        return _FACTS["other"]
    return _FACTS["utf-8"]


_FACTS = sentences(
    {
        "ascii": "user {text}, password of {count} characters",
        "utf-8": "user {text}, password of {count} characters, in UTF-8",
        "other": "user {text}, password of {count} characters, not UTF-8 (perhaps Latin-1)",
    }
)


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")
