"""OAuth 1.0a explained: the base string of what was sent (RFC 5849 §3.4.1), and the server's."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from postwright.analysis.auth_case import AuthCase, short
from postwright.analysis.finding import Finding
from postwright.model.said import said, sentences
from postwright.protocol.oauth1_base import base_string, form_pairs

_PROBLEMS = sentences(
    {
        "version_rejected": "The server does not take this version of OAuth",
        "parameter_absent": "A parameter is missing",
        "parameter_rejected": "The server does not take a parameter",
        "timestamp_refused": "The server finds the timestamp wrong",
        "nonce_used": "The nonce was used before",
        "signature_method_rejected": "The server does not take this signature method",
        "signature_invalid": "The server computes another signature",
        "consumer_key_unknown": "The server does not know this consumer key",
        "consumer_key_rejected": "The server does not take this consumer key",
        "consumer_key_refused": "The server refuses this consumer key for now",
        "token_used": "The token was used before",
        "token_expired": "The token has expired",
        "token_revoked": "The token was revoked",
        "token_rejected": "The server does not take this token",
        "verifier_invalid": "The verifier is wrong",
        "additional_authorization_required": "The user must agree once more",
        "permission_unknown": "The user has not decided yet",
        "permission_denied": "The user denied it",
        "user_refused": "The server refuses the user for now",
    }
)
_FIXES = sentences(
    {
        "timestamp_refused": "set this computer's clock",
        "nonce_used": "leave timestamp and nonce empty, so that each send has its own",
        "signature_invalid": "compare the base strings; if they are equal, a secret is wrong",
        "token_expired": "get a new token",
        "token_revoked": "get a new token",
    }
)
_BASE_STRING = re.compile(
    r"(?:oauth_signature_base_string|signature_base_string|debug_sbs|base_?string|basestring)"
    r"[\"'\s]*[:=>]+\s*[\"']?([A-Z]{3,10}(?:&|%26|&amp;)[^\s\"'<]{5,8000})",
    re.IGNORECASE,
)
_PARTS = (said("method"), said("address"), said("parameters"))


def oauth1_findings(case: AuthCase) -> Iterator[Finding]:
    """Explain the server's problem and compare base strings; silent for other schemes."""
    pairs = protocol_pairs(case)
    if pairs is None:
        return
    problem = _problem(case)
    if problem:
        title = _PROBLEMS.get(problem, said("The server refuses the OAuth parameters"))
        fix = _FIXES.get(problem, said("check what was filled in under Auth"))
        yield Finding("error", title, f"oauth_problem={short(problem, 80)}{_advice(case)}", fix)
    own = sent_base_string(case, pairs)
    theirs = server_base_string(case.body)
    if theirs:
        yield _compared(own, theirs)
    elif case.is_refusal or problem:
        yield Finding("hint", said("The base string that was signed"), own, "")
    names = [name for name, _ in pairs]
    for name in ("oauth_consumer_key", "oauth_signature_method", "oauth_timestamp", "oauth_nonce"):
        plain = dict(pairs).get("oauth_signature_method") == "PLAINTEXT"
        if name not in names and not (plain and name in ("oauth_timestamp", "oauth_nonce")):
            fix = said("choose OAuth 1.0 under Auth")
            yield Finding(
                "error", said("{name} was not sent", name=name), said("RFC 5849 §3.1 wants it"), fix
            )


def protocol_pairs(case: AuthCase) -> list[tuple[str, str]] | None:
    """Return the OAuth parameters as sent, decoded; None where there are none."""
    if case.scheme == "oauth" and "oauth_" in case.sent:
        found = re.findall(r'([\w%.~-]+)\s*=\s*"([^"]*)"', case.sent.partition(" ")[2])
        pairs = [(_decoded(name), _decoded(value)) for name, value in found]
        return [(name, value) for name, value in pairs if name != "realm"]
    for text in (case.target.partition("?")[2], _form(case)):
        pairs = form_pairs(text.encode("utf-8", "surrogateescape"))
        if any(name == "oauth_signature" for name, _ in pairs):
            return [(name, value) for name, value in pairs if name.startswith("oauth_")]
    return None


def sent_base_string(case: AuthCase, pairs: list[tuple[str, str]]) -> str:
    """Return the base string of the request as it was sent."""
    path, mark, query = case.target.partition("?")
    kept = [pair for pair in query.split("&") if not pair.startswith("oauth_")]
    target = path + (mark + "&".join(kept) if kept else "")
    form = form_pairs(_form(case).encode("utf-8", "surrogateescape"))
    signed = [(name, value) for name, value in pairs if name != "oauth_signature"]
    signed += [(name, value) for name, value in form if not name.startswith("oauth_")]
    scheme, _, rest = case.hop.url.partition("://")
    authority = case.sent_header("host") or re.split(r"[/?#]", rest, maxsplit=1)[0]
    return base_string(case.hop.method, scheme, authority, target, signed)


def server_base_string(body: str) -> str:
    """Return the base string that an error body holds, empty where there is none."""
    found = _BASE_STRING.search(body[:50_000])
    if found is None:
        return ""
    text = found[1].replace("&amp;", "&").rstrip(".,;)]}")
    return text if text.count("&") >= 2 else unquote(text)


def _compared(own: str, theirs: str) -> Finding:
    for what, ours, other in zip(_PARTS, _parts(own), _parts(theirs), strict=False):
        if ours == other:
            continue
        if what != "parameters":
            evidence = said(
                "sent:   {sent}\nserver: {server}", sent=unquote(ours), server=unquote(other)
            )
            fix = said("a proxy or a Host row changed it; scheme, host and port are signed")
            return Finding(
                "error", said("The server signs another {what}", what=what), evidence, fix
            )
        left, right = _pairs(ours), _pairs(other)
        only_ours = [pair for pair in left if pair not in right]
        only_theirs = [pair for pair in right if pair not in left]
        evidence = said(
            "sent only: {only_ours}\nserver only: {only_theirs}",
            only_ours=short("  ".join(only_ours)) or said("nothing"),
            only_theirs=short("  ".join(only_theirs)) or said("nothing"),
        )
        fix = said(
            "look for parameters of query or form that one side does not sign, and for encoding"
        )
        return Finding("error", said("The server signs other parameters"), evidence, fix)
    title = said("The server signs the same base string: a secret is another one")
    return Finding("error", title, said("both base strings are equal"), said("check both secrets"))


def _parts(text: str) -> tuple[str, str, str]:
    parts = [*text.split("&", 2), "", ""]
    return parts[0], parts[1], parts[2]


def _pairs(text: str) -> list[str]:
    return unquote(text).split("&")


def _problem(case: AuthCase) -> str:
    for challenge in case.asked:
        if challenge.scheme.lower() == "oauth" and (found := challenge.get("oauth_problem")):
            return found
    found_in_body = re.search(r"oauth_problem[\"'\s]*[=:]\s*[\"']?(\w{1,60})", case.body[:20_000])
    return found_in_body[1] if found_in_body else ""


def _advice(case: AuthCase) -> str:
    told = re.search(r"oauth_problem_advice=([^&\s]{1,300})", case.body[:20_000])
    return f": {unquote(told[1].replace('+', ' '))}" if told else ""


def _form(case: AuthCase) -> str:
    kind = case.sent_header("content-type").partition(";")[0].strip().lower()
    pieces = case.exchange.prepared.body.pieces
    if kind != "application/x-www-form-urlencoded" or not pieces:
        return ""
    data = b"".join(piece for piece in pieces if isinstance(piece, bytes))
    return data.decode("utf-8", "surrogateescape")


def _decoded(text: str) -> str:
    return unquote(text, errors="surrogateescape")
