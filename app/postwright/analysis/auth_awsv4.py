"""AWS Signature V4 explained: what was signed, line by line against what the server made of it."""

import hashlib
import html
import re
from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec

from postwright.analysis.auth_case import AuthCase, duration, short
from postwright.analysis.finding import Finding
from postwright.model.said import said, sentences
from postwright.protocol.awsv4_canonical import Scope, canonical_request, string_to_sign

_AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256\s+Credential=([^,\s]*)\s*,\s*SignedHeaders=([^,\s]*)\s*,\s*Signature=(\S*)"
)
_QUOTED = re.compile(
    r"Canonical String for this request should have been\s*'(.*?)'\s*(?:The\s+)?"
    r"String-to-Sign should have been\s*'(.*?)'",
    re.DOTALL,
)
_TIME = "%Y%m%dT%H%M%SZ"
_TOLERATED_S = 900
_WORDS = sentences({
    "InvalidAccessKeyId": ("AWS does not know this access key ID", "check the access key ID"),
    "UnrecognizedClientException": ("AWS does not know this access key or session token",
                                    "check both; a temporary key needs its session token"),
    "InvalidClientTokenId": ("AWS does not know this access key ID", "check the access key ID"),
    "ExpiredToken": ("The session token has expired", "get new temporary credentials"),
    "ExpiredTokenException": ("The session token has expired", "get new temporary credentials"),
    "RequestTimeTooSkewed": ("AWS finds the request's time wrong", "set this computer's clock"),
    "RequestExpired": ("AWS finds the request too old", "set this computer's clock"),
    "AuthorizationHeaderMalformed": ("AWS cannot read the credential scope",
                                     "check region and service under Auth"),
    "IncompleteSignature": ("A part of the signature is missing", "choose AWS V4 under Auth"),
    "AccessDenied": ("The signature is right; this key may not do this",
                     "ask for the permission (IAM policy)"),
    "AccessDeniedException": ("The signature is right; this key may not do this",
                              "ask for the permission (IAM policy)"),
    "MissingAuthenticationToken": ("There is no such address here, or nothing was signed",
                                   "check path and method; API Gateway says so for unknown ones"),
    "MissingAuthenticationTokenException": ("There is no such address here, or nothing was signed",
                                            "check path and method"),
})  # fmt: skip
_SCOPE_WORDS = (said("date"), said("region"), said("service"), said("end"))


class Signed(msgspec.Struct, frozen=True):
    """What the sent request comes to."""

    canonical: str
    string_to_sign: str
    scope: Scope
    moment: str
    missing: tuple[str, ...] = ()
    """Names that were signed and are not among the headers."""
    knows_payload: bool = True


def awsv4_findings(case: AuthCase) -> Iterator[Finding]:
    """Compare and explain; silent for other schemes."""
    code = _error_code(case)
    signed = signed_text(case)
    if signed is None:
        if case.sent.startswith("AWS4-HMAC-SHA256"):
            title = said("The Authorization of AWS cannot be read")
            fix = said("it is: AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…")
            yield Finding("error", title, "", fix)
        return
    for name in signed.missing:
        title = said("The signed header {name} was not sent", name=name)
        yield Finding(
            "error", title, said("SignedHeaders names it"), said("a redirect or proxy removed it")
        )
    yield from _skew(case, signed)
    if (known := _WORDS.get(code)) is not None:
        yield Finding("error", known[0], code, known[1])
    canonical, text = server_texts(case.body)
    if canonical or text:
        yield from _compared(signed, canonical, text)
    elif "SignatureDoesNotMatch" in code or "InvalidSignature" in code:
        evidence = said(
            "signed:\n{canonical}\nstring to sign:\n{string_to_sign}",
            canonical=signed.canonical,
            string_to_sign=signed.string_to_sign,
        )
        fix = said(
            "check the secret key, then region and service, then each line of what was signed"
        )
        yield Finding("error", said("The server computes another signature"), evidence, fix)
    elif case.is_refusal and known is None:
        evidence = said(
            "signed:\n{canonical}\nstring to sign:\n{string_to_sign}",
            canonical=signed.canonical,
            string_to_sign=signed.string_to_sign,
        )
        yield Finding("hint", said("This is what was signed"), evidence, "")


def signed_text(case: AuthCase) -> Signed | None:
    """Return what a server makes of the request as it was sent; None for another scheme."""
    found = _AUTHORIZATION.match(case.sent.strip())
    if found is None:
        return None
    parts = found[1].split("/")
    if len(parts) < 5:
        return None
    scope = Scope(parts[-4], parts[-3], parts[-2])
    names = [name for name in found[2].lower().split(";") if name]
    headers = [h for h in case.hop.headers if h.name.strip().lower() in names]
    there = {h.name.strip().lower() for h in headers}
    moment = case.sent_header("x-amz-date")
    payload = case.sent_header("x-amz-content-sha256") or _payload(case)
    try:
        canonical = canonical_request(
            case.hop.method, case.target, headers, payload, encode_twice=scope.encodes_twice
        ).text
        text = string_to_sign(moment, scope, canonical)
    except (UnicodeError, ValueError):
        return None
    missing = tuple(name for name in names if name not in there)
    return Signed(canonical, text, scope, moment, missing, bool(payload))


def server_texts(body: str) -> tuple[str, str]:
    """Return the canonical request and the string to sign that an error body holds."""
    if found := _QUOTED.search(_plain(body)):
        return found[1].strip("\r\n"), found[2].strip("\r\n")
    return (
        _element(body, "CanonicalRequest") or _bytes_of(_element(body, "CanonicalRequestBytes")),
        _element(body, "StringToSign") or _bytes_of(_element(body, "StringToSignBytes")),
    )


def _compared(signed: Signed, canonical: str, text: str) -> Iterator[Finding]:
    if canonical and (found := _first_difference(signed, canonical)) is not None:
        yield found
        return
    if text and (found := _of_string_to_sign(signed, text, bool(canonical))) is not None:
        yield found
        return
    title = said("The server signed the same text: the secret key is another one")
    evidence = said("canonical request and string to sign are equal") if canonical else text
    fix = said("check the secret key: blanks, a missing sign, the key of another access key ID")
    yield Finding("error", title, evidence, fix)


def _first_difference(signed: Signed, canonical: str) -> Finding | None:
    ours, theirs = _lines(signed.canonical), _lines(canonical)
    for number in range(max(len(ours), len(theirs))):
        own = ours[number] if number < len(ours) else None
        other = theirs[number] if number < len(theirs) else None
        if own == other or (number == len(ours) - 1 and not signed.knows_payload):
            continue
        what, why = _what(number, ours, theirs, own, other)
        title = said(
            "The server signs another {what} (line {number} of the canonical request)",
            what=what,
            number=number + 1,
        )
        sent = said("(no such line)") if own is None else short(own)
        wants = said("(no such line)") if other is None else short(other)
        return Finding(
            "error", title, said("sent:   {sent}\nserver: {server}", sent=sent, server=wants), why
        )
    return None


def _what(
    number: int, ours: list[str], theirs: list[str], own: str | None, other: str | None
) -> tuple[str, str]:
    """Return what stands in this line and why it usually differs."""
    if number == 0:
        return said("method"), said("a proxy or a redirect changed it")
    if number == 1:
        return said("path"), said(
            "look for encoded signs, doubled slashes, a stage that a gateway adds"
        )
    if number == 2:
        return said("query"), said("look for + and %20, encoding, and pairs that a proxy added")
    end = ours.index("", 3) if "" in ours[3:] else len(ours)
    if number < end or (number == end and own == "" and other):
        line = own or other or ""
        name = line.partition(":")[0]
        return said("header {name}", name=name) if name else said("list of headers"), _header_why(
            name
        )
    if len(ours) - 1 == number or len(theirs) - 1 == number:
        return said("payload hash"), said(
            "the body changed on its way, or another hash was declared"
        )
    return said("list of signed headers"), said("a header was added or removed after signing")


def _header_why(name: str) -> str:
    if name == "host":
        return said("a proxy or a Host row changed it; the port belongs to it")
    if name == "content-type":
        return said("it was changed after signing, often by a charset")
    return said("it was changed on its way; blanks within it count once")


def _of_string_to_sign(signed: Signed, text: str, has_canonical: bool) -> Finding | None:
    ours, theirs = _lines(signed.string_to_sign), _lines(text)
    names = (
        said("algorithm"),
        said("time"),
        said("credential scope"),
        said("hash of the canonical request"),
    )
    for number, name in enumerate(names):
        own = ours[number] if number < len(ours) else ""
        other = theirs[number] if number < len(theirs) else ""
        if own == other or (number == 3 and (has_canonical or not signed.knows_payload)):
            continue
        why = {
            0: said("it must be AWS4-HMAC-SHA256"),
            1: said("X-Amz-Date was changed on its way"),
            2: said("check {scope_part} under Auth", scope_part=_scope_part(own, other)),
            3: said("something that is signed was changed on its way"),
        }[number]
        title = said(
            "The server signs another {name} (line {number} of the string to sign)",
            name=name,
            number=number + 1,
        )
        evidence = said("sent:   {sent}\nserver: {server}", sent=short(own), server=short(other))
        return Finding("error", title, evidence, why)
    return None


def _scope_part(own: str, other: str) -> str:
    pairs = zip(own.split("/"), other.split("/"), _SCOPE_WORDS, strict=False)
    return next((word for a, b, word in pairs if a != b), said("region and service"))


def _skew(case: AuthCase, signed: Signed) -> Iterator[Finding]:
    try:
        signed_at = datetime.strptime(signed.moment, _TIME).replace(tzinfo=UTC).timestamp()
    except ValueError:
        if signed.moment:
            fix = said("write it as 20300102T030405Z")
            yield Finding(
                "error", said("X-Amz-Date is no time"), f"X-Amz-Date: {signed.moment}", fix
            )
        return
    skew = case.skew_s
    server = case.now + (skew or 0.0)
    if skew is not None and abs(server - signed_at) > _TOLERATED_S:
        title = said(
            "It was signed {duration} off the server's clock",
            duration=duration(abs(server - signed_at)),
        )
        evidence = said(
            "X-Amz-Date: {moment}; the server's Date: {date}",
            moment=signed.moment,
            date=case.received("date"),
        )
        fix = said("set this computer's clock; AWS allows 15 minutes")
        yield Finding("error", title, evidence, fix)
    if signed.moment[:8] != signed.scope.date:
        title = said("The date in the credential scope is not that of X-Amz-Date")
        evidence = said("{date} and {moment}", date=signed.scope.date, moment=signed.moment)
        yield Finding("error", title, evidence, said("sign again; the date is UTC's"))


def _payload(case: AuthCase) -> str:
    pieces = case.exchange.prepared.body.pieces
    if len(case.exchange.hops) > 1 and case.hop.method != case.exchange.prepared.method:
        pieces = ()
    if not all(isinstance(piece, bytes) for piece in pieces):
        return ""
    digest = hashlib.sha256()
    for piece in pieces:
        if isinstance(piece, bytes):
            digest.update(piece)
    return digest.hexdigest()


def _error_code(case: AuthCase) -> str:
    header = case.received("x-amzn-errortype").partition(":")[0]
    found = re.search(
        r"<Code>\s*(\w{1,80})\s*</Code>|\"(?:__type|code|Code)\"\s*:\s*\"(?:[^\"#]{0,80}#)?(\w{1,80})",
        case.body[:20_000],
    )
    code = header or (found[1] or found[2] if found else "")
    told = re.search(
        r"SignatureDoesNotMatch|signature we calculated does not match", case.body[:20_000]
    )
    return code or ("SignatureDoesNotMatch" if told else "")


def _plain(body: str) -> str:
    """Return the message of a JSON body, else the body; both without what escapes it."""
    if body.lstrip()[:1] == "{":
        try:
            value = msgspec.json.decode(body.strip().encode("utf-8", "replace"))
        except (msgspec.DecodeError, RecursionError, ValueError):
            return body
        if isinstance(value, dict):
            return next(
                (v for k, v in value.items() if k.lower() == "message" and isinstance(v, str)), body
            )
    return html.unescape(body)


def _element(body: str, name: str) -> str:
    start = body.find(f"<{name}>")
    end = body.find(f"</{name}>", start)
    if start < 0 or end < 0:
        return ""
    return html.unescape(body[start + len(name) + 2 : end])


def _bytes_of(hexadecimal: str) -> str:
    try:
        return bytes.fromhex(hexadecimal).decode("utf-8", "replace")
    except ValueError:
        return ""


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").split("\n")
