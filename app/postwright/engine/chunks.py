"""An upload in chunks, planned: where the file is cut and what each request says; reads nothing.

A chunk's request is the one that was prepared, with a piece of the file in the file's place and
the plan's fields added: as parts of a multipart body, or as headers.
"""

import os
import re
import time
import uuid
from collections.abc import Mapping
from random import Random

from msgspec.structs import replace

from postwright.engine import multipart
from postwright.engine.errors import InvalidField
from postwright.engine.headers import check_value, is_token
from postwright.engine.multipart import MimePart
from postwright.engine.variables import Resolver
from postwright.model.exchange import (
    ChunkPlan,
    Exchange,
    FilePiece,
    Header,
    Pending,
    PreparedBody,
    PreparedRequest,
)
from postwright.model.options import RetryPolicy, Upload
from postwright.model.variable_text import VARIABLE
from postwright.protocol import media_types

NAMES = (
    "chunk.index", "chunk.number", "chunk.total", "chunk.offset", "chunk.end", "chunk.size",
    "chunk.sha256", "chunk.upload_id", "file.name", "file.size", "file.sha256",
)  # fmt: skip
"""What a template may name: `index` counts from 0, `number` from 1; `end` is the last byte's."""
DEFAULTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "form": (("chunk_index", "{{chunk.index}}"), ("total_chunks", "{{chunk.total}}")),
    "header": (("Content-Range", "bytes {{chunk.offset}}-{{chunk.end}}/{{file.size}}"),),
}
"""What is usual, where the user names no fields. Content-Range: RFC 9110 §14.4, §14.5."""
MOST_CHUNKS = 10_000
_NOT_OURS = frozenset({"content-length", "transfer-encoding", "host"})
_RANGE = ("bytes ", "chunk.offset", "-", "chunk.end", "/", "file.size", "")
_NO_RANGE = "bytes */0"
_WHERE = "upload in chunks"


def plan(upload: Upload, body: PreparedBody, resolver: Resolver, seed: int) -> ChunkPlan:
    """Return how a body's file is cut. Raise InvalidField where it cannot be."""
    if upload.chunk_bytes < 1:
        raise InvalidField("a chunk has no size", where=_WHERE, fix="such as 5 MiB")
    file = file_of(body)
    total = count(file, upload.chunk_bytes)
    if total > MOST_CHUNKS:
        raise InvalidField(
            f"{os.path.basename(file.path)} would go out in {total:,} chunks",
            where=_WHERE,
            fix=f"choose chunks of at least {-(-file.file_bytes // MOST_CHUNKS):,} bytes",
        )
    made = ChunkPlan(
        upload.chunk_bytes,
        upload.target,
        tuple(
            _field(name, template, upload.target, resolver)
            for name, template in upload.fields or DEFAULTS[upload.target]
            if name or template
        ),
        max(0, upload.retry_per_chunk),
        str(uuid.UUID(int=Random(seed).getrandbits(128), version=4)),
        body.boundary or multipart.new_boundary(seed),
    )
    for name, value in fields_of(made, file, 0):
        check_value(value, f"{_WHERE}, {name}")
    return made


def file_of(body: PreparedBody) -> FilePiece:
    """Return the file that is cut. Raise InvalidField unless there is exactly one."""
    files = [piece for piece in body.pieces if isinstance(piece, FilePiece)]
    if len(files) == 1:
        return files[0]
    if not files:
        raise InvalidField(
            "there is no file to cut", where=_WHERE,
            fix="choose a file or a multipart body with a file, or switch chunks off in Options",
        )  # fmt: skip
    names = ", ".join(os.path.basename(file.path) for file in files[:4])
    raise InvalidField(
        f"only one file can be cut, and the body has {len(files)}: {names}", where=_WHERE,
        fix="switch the other parts off, or send each in a request of its own",
    )  # fmt: skip


def count(file: FilePiece, chunk_bytes: int) -> int:
    """Return how many chunks there are; an empty file is one."""
    return max(1, -(-file.file_bytes // chunk_bytes))


def piece(file: FilePiece, chunk_bytes: int, index: int) -> FilePiece:
    """Return a chunk of the file, counted from 0."""
    offset = index * chunk_bytes
    size = min(chunk_bytes, file.file_bytes - offset)
    return replace(file, size_bytes=size, offset=offset, of_bytes=file.file_bytes)


def wants(made: ChunkPlan, name: str) -> bool:
    """Tell whether a template names this."""
    return any(name in texts[1::2] for _, texts in made.fields)


def fields_of(
    made: ChunkPlan, file: FilePiece, index: int, sums: Mapping[str, str] | None = None
) -> tuple[tuple[str, str], ...]:
    """Return the names and values of a chunk; `sums` has those that take reading the file."""
    part = piece(file, made.chunk_bytes, index)
    values = {
        "chunk.index": str(index),
        "chunk.number": str(index + 1),
        "chunk.total": str(count(file, made.chunk_bytes)),
        "chunk.offset": str(part.offset),
        "chunk.end": str(max(0, part.offset + part.size_bytes - 1)),
        "chunk.size": str(part.size_bytes),
        "chunk.upload_id": made.upload_id,
        "file.name": os.path.basename(file.path),
        "file.size": str(file.file_bytes),
        **(sums or {}),
    }
    return tuple(
        (
            name,
            _NO_RANGE  # a range has at least one byte
            if texts == _RANGE and not file.file_bytes
            else "".join(values.get(t, "") if at % 2 else t for at, t in enumerate(texts)),
        )
        for name, texts in made.fields
    )


def chunk_request(
    prepared: PreparedRequest, index: int, sums: Mapping[str, str] | None = None
) -> PreparedRequest:
    """Return the request of one chunk, still to be signed where the scheme signs."""
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
    request = replace(
        prepared,
        headers=_sized(headers, body.size_bytes),
        body=body,
        chunks=None,
        retry=_policy(prepared, made.retries),
    )
    return request if prepared.signing is None else _to_be_signed(request, index)


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


def _sized(headers: tuple[Header, ...], size: int) -> tuple[Header, ...]:
    return tuple(
        replace(h, value=str(size)) if h.name.lower() == "content-length" else h for h in headers
    )


def _policy(prepared: PreparedRequest, retries: int) -> RetryPolicy | None:
    """Return the request's rules of sending again, with the plan's count and this method."""
    if not retries:
        return None
    return replace(prepared.retry or RetryPolicy(), total=retries, methods=(prepared.method,))


def _to_be_signed(request: PreparedRequest, index: int) -> PreparedRequest:
    """Take away what the scheme had added to the whole: each chunk is signed by itself."""
    signing = request.signing
    assert signing is not None
    return replace(
        request,
        url=request.url.removesuffix(request.target) + signing.target,
        target=signing.target,
        headers=tuple(h for h in request.headers if h.origin != "auth"),
        pending=request.pending or (Pending("Authorization", "each chunk is signed"),),
        signing=replace(
            signing, body=request.body, seed=signing.seed + 1000 * index, now=time.time()
        ),
    )


# Going on with an upload that stopped


def is_accepted(exchange: Exchange) -> bool:
    """Tell whether the server took a chunk: 2xx, or the 308 that asks for more of it."""
    response = exchange.response
    if exchange.failure is not None or response is None:
        return False
    more = response.status == 308 and not response.header("location")
    return more or 200 <= response.status < 300


def accepted(exchange: Exchange) -> int:
    """Return how many chunks from the beginning the server has by now; 0 where none is known."""
    if exchange.prepared.chunks is None:
        return 0
    taken = sum(c.kind == "chunk" and is_accepted(c.exchange) for c in exchange.children)
    return exchange.prepared.chunks.first + taken


def left(exchange: Exchange) -> int:
    """Return how many chunks of an upload are still to be sent; 0 where there is none."""
    made = exchange.prepared.chunks
    if made is None:
        return 0
    return count(file_of(exchange.prepared.body), made.chunk_bytes) - accepted(exchange)


def resumed(prepared: PreparedRequest, earlier: Exchange | None) -> PreparedRequest:
    """Return the request so that it goes on where an earlier send stopped, if there was one.

    Raise InvalidField where that was another file, or cut in other pieces.
    """
    if earlier is None:
        return prepared
    now, before = prepared.chunks, earlier.prepared.chunks
    first = accepted(earlier)
    if now is None or before is None or not first:
        raise InvalidField("there is nothing to resume", where=_WHERE, fix="send it from the start")
    same = file_of(prepared.body) == file_of(earlier.prepared.body)
    if not same or now.chunk_bytes != before.chunk_bytes:
        what = "the chunks have another size" if same else "the file is not what it was"
        raise InvalidField(
            f"{what} since {first} chunks were sent", where=_WHERE, fix="send it from the start"
        )
    if (prepared.method, prepared.url) != (earlier.prepared.method, earlier.prepared.url):
        raise InvalidField(
            "the earlier chunks went to another address", where=_WHERE, fix="send from the start"
        )
    if not left(earlier):
        raise InvalidField("all chunks were sent", where=_WHERE, fix="send it from the start")
    return replace(prepared, chunks=replace(now, upload_id=before.upload_id, first=first))


_SPLIT = re.compile(VARIABLE.pattern)


def _field(
    name: str, template: str, target: str, resolver: Resolver
) -> tuple[str, tuple[str, ...]]:
    """Return a field with all variables replaced but those of the chunk."""
    where = f"{_WHERE}, {name or 'field'}"
    name = resolver.text(name, where).text.strip(" \t")
    if target == "header" and (not is_token(name) or name.lower() in _NOT_OURS):
        what = "is set by the framing" if is_token(name) else "is no name for a header"
        raise InvalidField(f"“{name}” {what}", where=where, fix="choose another name")
    texts = [""]
    start = 0
    for found in _SPLIT.finditer(template):
        texts[-1] += template[start : found.start()]
        start = found.end()
        if found[1] in NAMES:
            texts += (found[1], "")
        elif found[1].startswith("chunk."):
            raise InvalidField(
                f"{found[0]} is not known", where=where, fix=f"there are {', '.join(NAMES)}"
            )
        else:
            texts[-1] += resolver.text(found[0], where).text
    texts[-1] += template[start:]
    return name, tuple(texts)
