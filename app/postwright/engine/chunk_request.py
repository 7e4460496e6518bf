"""The request of one chunk: the one that was prepared, with a piece of the file in its place.

The plan's fields are added to it, as parts of a multipart body or as headers.
"""

import os
from collections.abc import Mapping

from msgspec.structs import replace

from postwright.engine import multipart
from postwright.engine.chunks import fields_of, file_of, piece
from postwright.engine.multipart import MimePart
from postwright.engine.signing import retargeted, with_body
from postwright.model.exchange import (
    ChunkPlan,
    FilePiece,
    Header,
    Pending,
    PreparedBody,
    PreparedRequest,
)
from postwright.model.options import RetryPolicy
from postwright.model.said import said
from postwright.protocol import media_types


def chunk_request(
    prepared: PreparedRequest,
    index: int,
    sums: Mapping[str, str] | None = None,
    *,
    now: float | None = None,
) -> PreparedRequest:
    """Return the request of one chunk, still to be signed where the scheme signs.

    `sums` has the hashes that templates name, `now` is when it goes out.
    """
    made = prepared.chunks
    assert made is not None
    whole = prepared.signing.body if prepared.signing else prepared.body
    file = file_of(whole)
    part = piece(file, made.chunk_bytes, index)
    fields = fields_of(made, file, index, sums)
    pieces = tuple(part if p is file else p for p in whole.pieces)
    headers = prepared.headers
    if made.target == "header":
        body = replace(whole, pieces=pieces)
        headers = _with_fields(headers, fields)
    elif whole.kind == "multipart-form":
        extra = b"".join(_text_part(made.boundary, *field) for field in fields)
        body = replace(whole, pieces=(extra, *pieces) if extra else pieces)
    else:
        body, headers = _as_form(made, part, fields, headers)
    bare = replace(prepared, headers=headers, chunks=None, retry=_policy(prepared, made.retries))
    request = with_body(bare, body)
    return request if prepared.signing is None else _to_be_signed(request, index, now)


def first_request(prepared: PreparedRequest) -> PreparedRequest:
    """Return what goes out first; hashes are known once the file is read."""
    made, unread = prepared.chunks, dict.fromkeys(("chunk.sha256", "file.sha256"), "…")
    return prepared if made is None else chunk_request(prepared, made.first, unread)


def _as_form(
    made: ChunkPlan,
    part: FilePiece,
    fields: tuple[tuple[str, str], ...],
    headers: tuple[Header, ...],
) -> tuple[PreparedBody, tuple[Header, ...]]:
    """Return a multipart body around a bare file's chunk; what it was called, the part is."""
    name = os.path.basename(part.path)
    declared = next((h.value for h in headers if h.name.lower() == "content-type"), "")
    if not declared or media_types.parse(declared).essence.startswith("multipart/"):
        declared = media_types.guess(name)
    parts = [MimePart(name, value.encode()) for name, value in fields]
    parts.append(MimePart("file", part, name, declared))
    pieces = multipart.encode(parts, made.boundary)
    kind = f"multipart/form-data; {multipart.boundary_parameter(made.boundary)}"
    others = [h for h in headers if h.name.lower() != "content-type"]
    place = next((i for i, h in enumerate(others) if i and h.origin == "automatic"), len(others))
    others.insert(place, Header("Content-Type", kind, "body"))
    return PreparedBody("multipart-form", pieces, made.boundary), tuple(others)


def _text_part(boundary: str, name: str, value: str) -> bytes:
    encoded = multipart.encode((MimePart(name, value.encode()),), boundary)
    return b"".join(p for p in encoded if isinstance(p, bytes)).removesuffix(
        f"--{boundary}--\r\n".encode()
    )


def _with_fields(
    headers: tuple[Header, ...], fields: tuple[tuple[str, str], ...]
) -> tuple[Header, ...]:
    """Put the fields where the body's headers stand; they win over rows of their names."""
    ours = {name.lower() for name, _ in fields}
    kept = [h for h in headers if h.name.lower() not in ours]
    place = next(
        (i for i, h in enumerate(kept) if i and h.origin in ("body", "automatic")), len(kept)
    )
    return (*kept[:place], *(Header(n, v, "body") for n, v in fields), *kept[place:])


def _policy(prepared: PreparedRequest, retries: int) -> RetryPolicy | None:
    """Return the request's rules of sending again, with the plan's count and this method."""
    if not retries:
        return None
    return replace(prepared.retry or RetryPolicy(), total=retries, methods=(prepared.method,))


def _to_be_signed(request: PreparedRequest, index: int, now: float | None) -> PreparedRequest:
    """Take away what the scheme had added to the whole: each chunk is signed by itself."""
    signing = request.signing
    assert signing is not None
    own = replace(
        signing,
        body=request.body,
        seed=signing.seed + 1000 * index,
        now=signing.now if now is None else now,
    )
    return replace(
        retargeted(request, signing.target),
        headers=tuple(h for h in request.headers if h.origin != "auth"),
        pending=request.pending or (Pending("Authorization", said("each chunk is signed")),),
        signing=own,
    )
