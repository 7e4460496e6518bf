"""Digest (RFC 7616): proves the password without sending it, in answer to a challenge.

Challenges without qop are answered as RFC 2069 and RFC 2617 §3.2.2 have it.
"""

import hashlib
import hmac
from collections.abc import Mapping
from urllib.parse import quote

import msgspec

from postwright.engine.auth.scheme import AuthResult, Hashing, Heard, Input, Signer, Unsigned
from postwright.engine.errors import InvalidField
from postwright.model.exchange import Header, Pending
from postwright.model.said import said
from postwright.protocol.challenges import Challenge, challenges

ALGORITHMS = {"MD5": "md5", "SHA-256": "sha256", "SHA-512-256": "sha512_256"}
"""From the names of RFC 7616 §6.1 to hashlib's; `-sess` may follow each."""
_FIRST = "first nonce"
"""A parameter of ours; no server's can have a blank in its name."""


class Digest(Signer):
    """`Authorization: Digest`, once the server has asked for it."""

    type = "digest"
    label = said("Digest")
    inputs = (
        Input("username", said("User name")),
        Input("password", said("Password"), secret=True),
    )

    def choose(
        self, _values: Mapping[str, str], challenges: tuple[Challenge, ...], /
    ) -> Challenge | None:
        """Return the first that is understood: servers name the best one first (§3.7).

        To take the strongest instead would overrule a server that knows a password's hash for
        one algorithm only; whoever could reorder the challenges could also drop one.
        """
        return next((c for c in challenges if _understood(c)), None)

    def hashing(self, _values: Mapping[str, str], request: Unsigned, /) -> Hashing | None:
        """Return the body's hash where only auth-int is offered."""
        if request.challenge is None or qop_of(request.challenge) != "auth-int":
            return None
        return Hashing(_algorithm(request.challenge)[0])

    def apply(self, values: Mapping[str, str], request: Unsigned, /) -> AuthResult:
        """Return the answer to the challenge; without one, say that it is to come."""
        _check(values.get("username", ""))
        if request.challenge is None:
            return AuthResult(
                pending=(Pending("Authorization", said("after the server's challenge")),)
            )
        made = answer(request.challenge, _inputs(values, request))
        response = made.partition('response="')[2].partition('"')[0]
        return AuthResult((Header("Authorization", made, "auth", (response,)),))

    def heard(
        self, values: Mapping[str, str], request: Unsigned, fields: Mapping[str, str], /
    ) -> Heard:
        """Read Authentication-Info: the server's own proof, and the next nonce (§3.5)."""
        found = challenges(["Digest " + fields.get("authentication-info", "")])
        if request.challenge is None or not found or not found[0].params:
            return Heard()
        info, challenge = found[0], request.challenge
        inputs, defect = _inputs(values, request), ""
        proof, expected = info.get("rspauth").lower(), server_proof(challenge, inputs)
        checked = proof and qop_of(challenge) != "auth-int"  # which is over the answer's body
        if checked and not hmac.compare_digest(proof.encode(), expected.encode()):
            defect = said(
                "The server does not prove that it knows the password (rspauth is wrong)."
            )
        given = {"cnonce": inputs.cnonce, "nc": f"{inputs.count:08x}"}
        if any(info.get(name).lower() not in ("", own) for name, own in given.items()):
            defect = said("The server's Authentication-Info belongs to another request.")
        if nonce := info.get("nextnonce"):
            return Heard(_next(challenge, nonce), defect)
        return Heard(defect=defect)


class Inputs(msgspec.Struct, frozen=True):
    """What an answer is made of, beside the challenge."""

    username: str
    password: str
    method: str
    uri: str
    cnonce: str = ""
    count: int = 1
    body_hash: str = ""
    """Hexadecimal, for auth-int."""


def answer(challenge: Challenge, inputs: Inputs) -> str:
    """Return the value of Authorization that answers a challenge (RFC 7616 §3.4)."""
    algorithm, is_session = _algorithm(challenge)
    qop, nonce, realm = qop_of(challenge), challenge.get("nonce"), challenge.get("realm")
    hashed_name = challenge.get("userhash").lower() == "true"
    count = f"{inputs.count:08x}"

    a2 = f"{inputs.method}:{inputs.uri}"
    if qop == "auth-int":
        a2 = f"{a2}:{inputs.body_hash}"
    response = _proof(challenge, inputs, a2)

    if hashed_name:
        pairs = [_pair("username", _hash(algorithm, f"{inputs.username}:{realm}"))]
    elif inputs.username.isascii():
        pairs = [_pair("username", inputs.username)]
    else:
        pairs = [f"username*=UTF-8''{quote(inputs.username, safe='!#$&+-.^_`|~')}"]
    pairs += [_pair("realm", realm), _pair("nonce", nonce), _pair("uri", inputs.uri)]
    if challenge.get("algorithm"):
        pairs.append(f"algorithm={challenge.get('algorithm')}")
    pairs.append(_pair("response", response))
    if "opaque" in dict(challenge.params):
        pairs.append(_pair("opaque", challenge.get("opaque")))
    if qop:
        pairs += [f"qop={qop}", f"nc={count}"]
    if qop or is_session:
        pairs.append(_pair("cnonce", inputs.cnonce))
    if hashed_name:
        pairs.append("userhash=true")
    return "Digest " + ", ".join(pairs)


def server_proof(challenge: Challenge, inputs: Inputs) -> str:
    """Return the rspauth of a server that knows the password, but for auth-int (§3.5)."""
    return _proof(challenge, inputs, f":{inputs.uri}")


def _next(challenge: Challenge, nonce: str) -> Challenge:
    """Return a challenge with another nonce; a session stays that of the first one (§3.4.2)."""
    first = challenge.get(_FIRST) or challenge.get("nonce")
    kept = tuple(pair for pair in challenge.params if pair[0] not in ("nonce", "stale", _FIRST))
    return msgspec.structs.replace(challenge, params=(*kept, ("nonce", nonce), (_FIRST, first)))


def _proof(challenge: Challenge, inputs: Inputs, a2: str) -> str:
    algorithm, is_session = _algorithm(challenge)
    qop, nonce = qop_of(challenge), challenge.get("nonce")
    a1 = _hash(algorithm, f"{inputs.username}:{challenge.get('realm')}:{inputs.password}")
    if is_session:
        a1 = _hash(algorithm, f"{a1}:{challenge.get(_FIRST) or nonce}:{inputs.cnonce}")
    middle = [nonce, f"{inputs.count:08x}", inputs.cnonce, qop] if qop else [nonce]
    return _hash(algorithm, ":".join([a1, *middle, _hash(algorithm, a2)]))


def _inputs(values: Mapping[str, str], request: Unsigned) -> Inputs:
    return Inputs(
        values.get("username", ""),
        values.get("password", ""),
        request.method,
        request.target,
        cnonce=request.nonce(),
        count=request.count,
        body_hash=(request.digest or b"").hex(),
    )


def qop_of(challenge: Challenge) -> str:
    """Return the quality of protection to use: auth before auth-int, empty where none is named."""
    offered = [word.strip().lower() for word in challenge.get("qop").split(",")]
    return next((word for word in ("auth", "auth-int") if word in offered), "")


def _understood(challenge: Challenge) -> bool:
    names = dict(challenge.params)
    return (
        challenge.scheme.lower() == "digest"
        and "nonce" in names
        and "realm" in names
        and _algorithm(challenge)[0] != ""
        and (not challenge.get("qop").strip(" ,") or qop_of(challenge) != "")
    )


def _algorithm(challenge: Challenge) -> tuple[str, bool]:
    """Return hashlib's name, empty for an unknown one, and whether it is a -sess form."""
    name = challenge.get("algorithm").upper() or "MD5"
    plain = name.removesuffix("-SESS")
    return ALGORITHMS.get(plain, ""), plain != name


def _hash(algorithm: str, text: str) -> str:
    return hashlib.new(algorithm, text.encode(), usedforsecurity=False).hexdigest()


def _pair(name: str, value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'{name}="{escaped}"'


def _check(username: str) -> None:
    """Raise InvalidField for what no header can hold."""
    if any(ord(sign) < 32 or ord(sign) == 127 for sign in username):
        raise InvalidField(said("a user name may not hold control characters"), where=said("auth"))
