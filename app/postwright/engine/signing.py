"""What a signature makes of a request: pure, but that the hash of a file is read in a thread.

`prepare` signs once, as far as nothing has to be read; `engine.sign_in` signs hops.
"""

import asyncio
import hashlib
from collections.abc import AsyncGenerator, Mapping

import msgspec

from postwright.engine.auth.scheme import AuthResult, Hashing, Scheme, Signer, Unsigned
from postwright.engine.ports import Files
from postwright.model.exchange import Header, PreparedBody, PreparedRequest
from postwright.protocol.challenges import Challenge
from postwright.protocol.target import encode_component, with_pair


def sign_now(scheme: Scheme, values: Mapping[str, str], unsigned: Unsigned) -> AuthResult:
    """Return what the scheme adds, as far as it is known without reading files."""
    if isinstance(scheme, Signer) and (hashing := scheme.hashing(values, unsigned)):
        pieces = unsigned.body.pieces
        if all(isinstance(piece, bytes) for piece in pieces):
            digest = _digest(hashing, b"".join(p for p in pieces if isinstance(p, bytes)))
            unsigned = msgspec.structs.replace(unsigned, digest=digest)
    return scheme.apply(values, unsigned)


def with_pairs(target: str, pairs: tuple[tuple[str, str], ...]) -> str:
    """Return a request target with more query pairs, wholly encoded."""
    for name, value in pairs:
        target = with_pair(target, name, value)
    return target


def with_fields(body: PreparedBody, pairs: tuple[tuple[str, str], ...]) -> PreparedBody:
    """Return a body of form fields with more of them, wholly encoded."""
    if not pairs:
        return body
    added = "&".join(f"{encode_component(n)}={encode_component(v)}" for n, v in pairs).encode()
    data = b"".join(piece for piece in body.pieces if isinstance(piece, bytes))
    joined = data + b"&" + added if data else added
    return msgspec.structs.replace(body, pieces=(joined,))


async def body_digest(hashing: Hashing, body: PreparedBody, files: Files) -> bytes:
    """Return the hash of a body, files read and hashed off the event loop.

    Raise what reading a file raises.
    """
    made = hashlib.new(hashing.algorithm, hashing.prefix, usedforsecurity=False)
    left = body.size_bytes if hashing.limit_bytes is None else hashing.limit_bytes
    for piece in body.pieces:
        if left <= 0:
            break
        if isinstance(piece, bytes):
            await asyncio.to_thread(made.update, piece[:left])
            left -= len(piece)
            continue
        blocks = files.blocks(piece)
        try:
            async for block in blocks:
                await asyncio.to_thread(made.update, block[:left])
                left -= len(block)
                if left <= 0:
                    break
        finally:
            if isinstance(blocks, AsyncGenerator):
                await blocks.aclose()
    made.update(hashing.suffix)
    return made.digest()


def unsigned_of(
    request: PreparedRequest,
    *,
    now: float,
    seed: int,
    challenge: Challenge | None = None,
    count: int = 1,
) -> Unsigned:
    """Return what a scheme gets to see of a request that is about to be sent."""
    host = next((h.value for h in request.headers if h.name.lower() == "host"), request.host)
    return Unsigned(
        request.method,
        request.url,
        host,
        request.target,
        request.headers,
        request.body,
        now=now,
        seed=seed,
        challenge=challenge,
        count=count,
    )


def with_secrets(prepared: PreparedRequest, sent: PreparedRequest) -> PreparedRequest:
    """Return what was prepared, knowing the secrets of what was made of it while sending."""
    of_headers = (secret for header in sent.headers for secret in header.secrets)
    secrets = tuple(dict.fromkeys((*prepared.secrets, *sent.secrets, *of_headers)))
    known = secrets == prepared.secrets
    return prepared if known else msgspec.structs.replace(prepared, secrets=secrets)


def with_auth(request: PreparedRequest, header: Header) -> PreparedRequest:
    """Return a request with a header that signs it in."""
    return signed_with(request, AuthResult((header,)))


def signed_with(request: PreparedRequest, added: AuthResult) -> PreparedRequest:
    """Put the headers where auth stands: after the rows, before cookie, body and the rest."""
    rows = list(request.headers)
    place = next(
        (i for i, h in enumerate(rows) if i and h.origin in ("cookie", "body", "automatic")),
        len(rows),
    )
    taken = {header.name.lower() for header in added.headers}
    before = [h for h in rows[:place] if h.name.lower() not in taken]
    headers: tuple[Header, ...] = (*before, *added.headers, *rows[place:])
    made = msgspec.structs.replace(request, headers=headers, pending=added.pending)
    made = retargeted(made, with_pairs(request.target, added.query))
    return with_body(made, with_fields(request.body, added.form))


def retargeted(request: PreparedRequest, target: str) -> PreparedRequest:
    """Return the request with another target, its URL with it."""
    if target == request.target:
        return request
    url = request.url.removesuffix(request.target) + target
    return msgspec.structs.replace(request, target=target, url=url)


def without_pairs(target: str, added: str) -> str:
    """Return a target without the pairs that an earlier one had got, written like there."""
    path, mark, query = target.partition("?")
    pairs = added.lstrip("?&").split("&")
    left = "&".join(pair for pair in query.split("&") if pair not in pairs)
    return path + mark + left if left else path


def with_body(request: PreparedRequest, body: PreparedBody) -> PreparedRequest:
    """Return the request with another body, whose length it tells if it had told one."""
    if body is request.body:
        return request
    size = str(body.size_bytes)
    headers = tuple(
        msgspec.structs.replace(h, value=size) if h.name.lower() == "content-length" else h
        for h in request.headers
    )
    return msgspec.structs.replace(request, body=body, headers=headers)


def _digest(hashing: Hashing, data: bytes) -> bytes:
    made = hashlib.new(hashing.algorithm, hashing.prefix, usedforsecurity=False)
    made.update(data if hashing.limit_bytes is None else data[: hashing.limit_bytes])
    made.update(hashing.suffix)
    return made.digest()
