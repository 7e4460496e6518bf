"""An upload in chunks, planned: where the file is cut and what is told of each; reads nothing."""

import os
import re
import uuid
from collections.abc import Mapping
from random import Random

from msgspec.structs import replace

from postwright.engine import multipart
from postwright.engine.errors import InvalidField
from postwright.engine.headers import check_value, is_token
from postwright.engine.variables import Resolver
from postwright.model.exchange import (
    ChunkPlan,
    FilePiece,
    PreparedBody,
)
from postwright.model.options import Upload
from postwright.model.said import said, said_list
from postwright.model.variable_text import VARIABLE

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
WHERE = said("upload in chunks")


def plan(upload: Upload, body: PreparedBody, resolver: Resolver, seed: int) -> ChunkPlan:
    """Return how a body's file is cut. Raise InvalidField where it cannot be."""
    if upload.chunk_bytes < 1:
        raise InvalidField(said("a chunk has no size"), where=WHERE, fix=said("such as 5 MiB"))
    file = file_of(body)
    total = count(file, upload.chunk_bytes)
    if total > MOST_CHUNKS:
        raise InvalidField(
            said(
                "{name} would go out in {total:,} chunks",
                name=os.path.basename(file.path),
                total=total,
            ),
            where=WHERE,
            fix=said(
                "choose chunks of at least {file_bytes:,} bytes",
                file_bytes=-(-file.file_bytes // MOST_CHUNKS),
            ),
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
        check_value(value, said("{where}, {name}", where=WHERE, name=name))
    return made


def file_of(body: PreparedBody) -> FilePiece:
    """Return the file that is cut. Raise InvalidField unless there is exactly one."""
    files = [piece for piece in body.pieces if isinstance(piece, FilePiece)]
    if len(files) == 1:
        return files[0]
    if not files:
        raise InvalidField(
            said("there is no file to cut"),
            where=WHERE,
            fix=said(
                "choose a file or a multipart body with a file, or switch chunks off in Options"
            ),
        )
    names = said_list([os.path.basename(file.path) for file in files[:4]])
    raise InvalidField(
        said(
            "only one file can be cut, and the body has {count}: {names}",
            count=len(files),
            names=names,
        ),
        where=WHERE,
        fix=said("switch the other parts off, or send each in a request of its own"),
    )


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


_SPLIT = re.compile(VARIABLE.pattern)


def _field(
    name: str, template: str, target: str, resolver: Resolver
) -> tuple[str, tuple[str, ...]]:
    """Return a field with all variables replaced but those of the chunk."""
    where = said("{where}, {name}", where=WHERE, name=name or said("field"))
    name = resolver.text(name, where).text.strip(" \t")
    if target == "header" and (not is_token(name) or name.lower() in _NOT_OURS):
        what = (
            said("“{name}” is set by the framing", name=name)
            if is_token(name)
            else said("“{name}” is no name for a header", name=name)
        )
        raise InvalidField(what, where=where, fix=said("choose another name"))
    texts = [""]
    start = 0
    for found in _SPLIT.finditer(template):
        texts[-1] += template[start : found.start()]
        start = found.end()
        if found[1] in NAMES:
            texts += (found[1], "")
        elif found[1].startswith("chunk."):
            raise InvalidField(
                said("{found} is not known", found=found[0]),
                where=where,
                fix=said("there are {names}", names=said_list(NAMES)),
            )
        else:
            texts[-1] += resolver.text(found[0], where).text
    texts[-1] += template[start:]
    return name, tuple(texts)
