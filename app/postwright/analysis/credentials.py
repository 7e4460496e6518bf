"""What in a text is a credential: by its shape anywhere, by the field's name, by its entropy.

It says where, and what kind; it changes nothing. A text that stands for another one, such as
`{{token}}` or `<your token>`, is none. UUIDs, hashes, paths and words are none by their shape.
"""

import base64
import binascii
import itertools
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from urllib.parse import unquote

import msgspec

from postwright.model.said import said


class Found(msgspec.Struct, frozen=True, order=True):
    """A credential in a text."""

    start: int
    end: int
    kind: str
    """`JWT`, `GitHub token`, `password`."""
    name: str = ""
    """Of the parameter, the member, the cookie that it is the value of."""


_SHAPES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (said("private key"), ("PRIVATE KEY",), r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----"
                                      r"(?:(?!-----)[\s\S])+(?:-----END [A-Z0-9 ]+-----)?"),
    ("JWT", ("eyJ",), r"\beyJ[\w-]{6,4096}+\.[\w-]{6,}(?:\.[\w-]*){1,3}"),
    ("AWS access key", ("AKIA", "ASIA", "ABIA", "ACCA"),
     r"\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b(?<!EXAMPLE)"),
    (said("GitHub token"), ("ghp_", "gho_", "ghu_", "ghr_", "ghs_", "github_pat_"),
     r"\bgh[pousr]_[A-Za-z0-9]{20,255}\b|\bgithub_pat_\w{20,255}"),
    (said("GitLab token"), ("gl",), r"\bgl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|imt)-[\w-]{16,}"),
    (said("Stripe key"), ("k_live_", "k_test_", "whsec_"),
     r"\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}|\bwhsec_[A-Za-z0-9+/=]{16,}"),
    (said("Slack token"), ("xox", "xapp-"), r"\bxox[abeoprs]-[\w-]{10,}|\bxapp-\d-[\w-]{10,}"),
    (said("Slack webhook"), ("hooks.slack.com",),
     r"(?<=hooks\.slack\.com/services/)T\w+/B\w+/\w{8,}"),
    (said("Google key"), ("AIza", "ya29.", "GOCSPX-"),
     r"\bAIza[\w-]{30,}|\bya29\.[\w-]{20,}|\bGOCSPX-[\w-]{20,}"),
    (said("OpenAI or Anthropic key"), ("sk-",),
     r"\bsk-(?:proj-|svcacct-|ant-)?[A-Za-z0-9][\w-]{18,}"),
    (said("SendGrid key"), ("SG.",), r"\bSG\.[\w-]{16,}\.[\w-]{16,}"),
    (said("npm token"), ("npm_",), r"\bnpm_[A-Za-z0-9]{30,}"),
    (said("PyPI token"), ("pypi-",), r"\bpypi-[\w-]{30,}"),
    (said("Shopify token"), ("shp",), r"\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}"),
    (said("DigitalOcean token"), ("_v1_",), r"\bdo[opr]_v1_[0-9a-f]{32,}"),
    (said("Telegram token"), (":AA",), r"(?:(?<=/bot)|(?<!\w))\d{8,10}:AA[\w-]{30,}"),
    (said("Hugging Face token"), ("hf_",), r"\bhf_[A-Za-z]{30,}"),
    (said("Vault token"), ("hvs.", "hvb.", "hvr."), r"\bhv[sbr]\.[\w-]{20,}"),
    (said("Docker token"), ("dckr_",), r"\bdckr_(?:pat|oat)_[\w-]{20,}"),
    (said("Grafana token"), ("glsa_", "glc_"), r"\bglsa_\w{30,}|\bglc_[\w+/=]{30,}"),
    (said("Linear key"), ("lin_api_",), r"\blin_api_\w{30,}"),
    (said("Square token"), ("sq0",), r"\bsq0(?:atp|csp)-[\w-]{20,}"),
    (said("Azure key"), ("AccountKey=",), r"(?<=AccountKey=)[A-Za-z0-9+/]{40,}={0,2}"),
)  # fmt: skip
"""Kind, texts of which one is in it, and the shape: to look for texts takes a tenth of the time."""
_KNOWN = tuple((kind, marks, re.compile(shape)) for kind, marks, shape in _SHAPES)
_SHORTEST = 14
"""`Basic ` and eight characters; the other shapes have more."""
_SCHEMES = ("earer ", "asic ", "oken ", "EARER ", "ASIC ", "OKEN ")
_SCHEME = re.compile(r"\b(Bearer|Basic|Token)[ \t]+([\w.~+/-]{8,}=*)", re.IGNORECASE)
_AUTHORIZATION = re.compile(
    r"(?:Bearer|Basic|Token|ApiKey|Api-Key|Key|JWT|OAuth)[ \t]+(?=\S)", re.I
)
_USER_INFO = re.compile(r"^(?:[a-z][a-z0-9+.-]*://)?([^/?#@:]*)(?::([^/?#]+))?@", re.IGNORECASE)
_PAIR = re.compile(r"[?&;#]([^=?&;#]*)=([^&#]*)")
_FORM = re.compile(r"[^=&\s{}\"<>]+=[^&\s]*(?:&[^=&\s{}\"<>]+=[^&\s]*)*")
"""A form that was typed as text."""
_COOKIE = re.compile(r"(?:^|;)\s*([^=;\s]+)=\"?([^;\"]*)")
_COOKIE_NAME = re.compile(r"sess|sid$|^sid|token|auth|jwt|remember|csrf|xsrf", re.IGNORECASE)
_MEMBER = re.compile(r'"((?:[^"\\\r\n]|\\.){1,80})"\s*:\s*"((?:[^"\\]|\\.)*)"')
_NUMBER = re.compile(r'"(\w{1,80})"\s*:\s*(\d{4,})(?![\w.])')
_ARGUMENT = re.compile(r"""\b(\w{2,60})\s*:\s*\\?(["'])([^"'\\\r\n]+)\\?\2""")
"""`login(password: "…")` of GraphQL, in JSON too; a member whose name has no quotes."""
_ELEMENT = re.compile(r"<(?:[\w.-]+:)?([\w.-]{1,80})(?:\s[^<>]*)?>([^<>]+)</")
_ATTRIBUTE = re.compile(r"""\s(?:[\w.-]+:)?([\w.-]{1,80})\s*=\s*(["'])([^"'<>]*)\2""")
_GIVEN = re.compile(r"""([\w$-]{2,60})["'`]?\s*(?:[:=,]|\]\s*=)\s*(["'`])([^"'`\s]{20,})\2""")
"""`token = "…"`, `token: "…"`, `headers["X-Api-Key"] = "…"`, `setVar("token", "…")`."""

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_TELLING = {
    "password", "passwd", "pwd", "pw", "passphrase", "passcode", "secret", "token", "authorization",
    "apikey", "credential", "credentials", "jwt", "bearer", "signature", "sig", "authkey",
    "accesskey", "secretkey", "privatekey", "clientsecret", "accesstoken", "refreshtoken",
    "authtoken", "idtoken", "sessionid", "sessiontoken",
}  # fmt: skip
_TELLING_PAIRS = {
    ("api", "key"), ("access", "key"), ("private", "key"), ("subscription", "key"),
    ("auth", "key"), ("secret", "key"), ("account", "key"), ("license", "key"), ("app", "key"),
    ("function", "key"), ("functions", "key"), ("session", "id"), ("encryption", "key"),
    ("signing", "key"), ("x", "auth"), ("api", "auth"),
}  # fmt: skip
_HARMLESS = {
    "url", "uri", "endpoint", "type", "name", "id", "hint", "header", "prefix", "placement", "path",
    "expires", "expiry", "expiration", "ttl", "length", "count", "limit", "max", "min", "next",
    "page", "continuation", "cursor", "method", "algorithm", "alg", "format", "field", "kind",
    "source", "arn", "version", "policy", "reset", "grant", "issuer", "scope", "config", "enabled",
    "required", "valid", "set", "rules", "strength",
}  # fmt: skip
"""Beside these a telling word tells of something else: `tokenUrl`, `next_token`."""
_BARE_KEY = {("key",), ("x", "key"), ("sid",), ("session",), ("auth",), ("code",), ("hash",)}
_STAND_IN = re.compile(
    r"<[^<>]*>|\[[^\[\]]*\]|\{[^{}]*\}|\$\{[^{}]*\}|\$\w+|%\w+%|:\w+|[x*•.\-_#?]+"
    r"|(?:your|my|insert|paste|enter|put|some|the|a)[-_ ].*"
    r"|(?:\w+[-_ ])?(?:goes[-_ ]?here|placeholder)"
    r"|string|password|passwd|token|secret|api[-_ ]?key|key|value|example|text|undefined|null|none"
    r"|nil|true|false|bearer|basic|\[object object\]|redacted|hidden|masked",
    re.IGNORECASE,
)
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_LEAST_BITS = 3.0
"""Of a sign. Words in a row of letters and digits have less; random ones of that length more."""


def of_text(text: str) -> tuple[Found, ...]:
    """Find what is a credential by its own shape, wherever it stands."""
    return _apart(_shaped(text))


def of_secret(text: str, kind: str = "secret") -> tuple[Found, ...]:
    """Find it in a field that holds nothing else, such as a password: whatever was typed."""
    shaped = _apart(_shaped(text))
    if not text.strip() or _is_stand_in(text) or "{{" in text:
        return shaped
    whole = shaped[0].kind if len(shaped) == 1 else kind
    return (Found(0, len(text), whole),)


def of_field(name: str, value: str) -> tuple[Found, ...]:
    """Find it in a row with a name: a header, a form's field, a variable."""
    lowered = name.strip().lower()
    if lowered in ("cookie", "set-cookie"):
        return of_cookie(value)
    if lowered in ("authorization", "proxy-authorization"):
        return of_authorization(value)
    stripped = value.strip()
    counts = not stripped.isdigit() or kind_of(name) == "password"
    if is_telling(name) and len(stripped) > 3 and counts:
        scheme = _AUTHORIZATION.match(value)
        return of_authorization(value) if scheme else of_secret(value, kind_of(name))
    if tuple(_words(name)) in _BARE_KEY and is_random(stripped):
        return of_secret(value, "key")
    return of_text(value)


def of_authorization(value: str) -> tuple[Found, ...]:
    """Find it behind the scheme's word (RFC 9110 §11.4)."""
    scheme = _AUTHORIZATION.match(value)
    start = scheme.end() if scheme else 0
    rest = value[start:]
    if not rest.strip() or "{{" in rest or _is_stand_in(rest.strip()):
        return of_text(value)
    kind = scheme[0].strip() if scheme else ""
    shaped = of_text(rest)
    named = shaped[0].kind if shaped else f"{kind} credentials".strip().capitalize()
    return (Found(start, len(value), named),)


def of_cookie(value: str) -> tuple[Found, ...]:
    """Find it among a header's cookies."""
    found = [
        Found(*pair.span(2), said("session cookie"), pair[1])
        for pair in _COOKIE.finditer(value)
        if ((is_session(pair[1]) and len(pair[2]) > 3) or is_random(pair[2]))
        and "{{" not in pair[2] and not _is_stand_in(pair[2])
    ]  # fmt: skip
    return _apart([*found, *_shaped(value)])


def of_url(url: str) -> tuple[Found, ...]:
    """Find it in the user's password, the query, the path, the fragment."""
    found = list(_shaped(url))
    user = _USER_INFO.match(url)
    if user and user[2] and "{{" not in user[2] and not _is_stand_in(user[2]):
        found.append(Found(*user.span(2), "password", "password"))
    if user and is_random(user[1]):
        found.append(Found(*user.span(1), "token", "token"))
    for pair in _PAIR.finditer(url):
        found += _values_of(pair, unquote(pair[1]))
    return _apart(found)


def of_json(text: str) -> tuple[Found, ...]:
    """Find it in JSON, perhaps with variables in it: by the members' names too."""
    found = list(_shaped(text))
    for member in itertools.chain(_MEMBER.finditer(text), _NUMBER.finditer(text)):
        found += _told_by_name(member)
    return _apart(found)


def of_body(text: str) -> tuple[Found, ...]:
    """Find it in a body that was typed: JSON, GraphQL, XML, a form."""
    found = [*of_json(text)]
    for given in _ARGUMENT.finditer(text):
        found += _told_by_name(given, 3)
    if text.lstrip()[:1] == "<":
        for element in _ELEMENT.finditer(text):
            found += _told_by_name(element)
        for given in _ATTRIBUTE.finditer(text):
            found += _told_by_name(given, 3)
    elif _FORM.fullmatch(text.strip()):
        form = f"?{text.strip()}"
        at = text.index(form[1:]) - 1
        found += (Found(at + one.start, at + one.end, one.kind, one.name) for one in of_url(form))
    return _apart(found)


def of_code(code: str) -> tuple[Found, ...]:
    """Find it in a script: by its shape, and random text that a telling name is given."""
    found = list(_shaped(code))
    for given in _GIVEN.finditer(code):
        if is_telling(given[1]) and is_random(given[3]):
            found.append(Found(given.start(3), given.end(3), kind_of(given[1]), given[1]))
    return _apart(found)


def is_session(name: str) -> bool:
    """Tell whether a cookie of that name signs somebody in: `sessionid`, `connect.sid`."""
    return _COOKIE_NAME.search(name) is not None


def is_telling(name: str) -> bool:
    """Tell whether a field of that name holds a credential: `X-Api-Key`, `client_secret`."""
    words = _words(name)
    if words and words[-1] in ("tokens", "secrets"):
        return False
    if any(word in _HARMLESS for word in words) and ("session", "id") not in _pairs(words):
        return False
    return any(word in _TELLING for word in words) or bool(_TELLING_PAIRS & _pairs(words))


@lru_cache(maxsize=4096)
def _may_tell(name: str) -> bool:
    cookie = name.strip().lower() in ("cookie", "set-cookie")
    return cookie or is_telling(name) or tuple(_words(name)) in _BARE_KEY


def kind_of(name: str) -> str:
    """Return what a telling name says of its value."""
    words = set(_words(name))
    for kind, telling in (
        ("password", {"password", "passwd", "pwd", "passphrase", "passcode"}),
        ("key", {"key", "apikey", "accesskey", "secretkey", "privatekey", "authkey"}),
        ("token", {"token", "jwt", "bearer", "accesstoken", "refreshtoken", "authtoken"}),
        ("signature", {"signature", "sig"}),
    ):
        if words & telling:
            return kind
    return "secret"


def is_random(text: str) -> bool:
    """Tell whether nobody would make up such a text: long, mixed, without a pattern."""
    if len(text) < 20 or not re.fullmatch(r"[\w+/=.~-]+", text) or _UUID.fullmatch(text):
        return False
    if re.fullmatch(r"[a-zA-Z]+|[\d.-]+|[a-z]+(?:[-_.][a-z]+)+", text):
        return False
    counts = Counter(text).values()
    bits = -sum(n / len(text) * math.log2(n / len(text)) for n in counts)
    return bits >= _LEAST_BITS


def _told_by_name(pair: re.Match[str], group: int = 2) -> Iterator[Found]:
    """Find it by the name: the shapes in all of the text were looked for."""
    return _values_of(pair, pair[1], group) if _may_tell(pair[1]) else iter(())


def _values_of(pair: re.Match[str], name: str, group: int = 2) -> Iterator[Found]:
    at = pair.start(group)
    for found in of_field(name, pair[group]):
        yield Found(at + found.start, at + found.end, found.kind, name)


def _shaped(text: str) -> Iterator[Found]:
    if len(text) < _SHORTEST:
        return
    for kind, marks, shape in _KNOWN:
        if any(mark in text for mark in marks):
            for match in shape.finditer(text):
                yield Found(match.start(), match.end(), kind)
    if not any(scheme in text for scheme in _SCHEMES):
        return
    for match in _SCHEME.finditer(text):
        scheme, value = match[1].lower(), match[2]
        if scheme == "basic":
            if _is_basic(value):
                yield Found(*match.span(2), "Basic credentials")
        elif is_random(value):
            yield Found(*match.span(2), f"{match[1].capitalize()} token".replace("Token t", "T"))


def _is_basic(text: str) -> bool:
    """Tell whether it is a user and a password (RFC 7617)."""
    try:
        pair = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        return False
    return b":" in pair and pair.decode("utf-8", "replace").isprintable()


def _is_stand_in(text: str) -> bool:
    return _STAND_IN.fullmatch(text.strip()) is not None


def _words(name: str) -> list[str]:
    return [word.lower() for word in _WORDS.findall(name)]


def _pairs(words: list[str]) -> set[tuple[str, str]]:
    return set(itertools.pairwise(words))


def _apart(found: Iterable[Found]) -> tuple[Found, ...]:
    """Return them in order, none within another."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda f: (f.start, -f.end, not f.name)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)
