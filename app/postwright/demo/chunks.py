"""The demo's /chunks: a file that comes in numbered pieces, one request each."""

import hashlib
from typing import Any

from postwright.demo.messages import Incoming, Refused, Reply
from postwright.demo.replies import as_json, problem, query_pairs
from postwright.demo.upload import read_parts

KEPT = 100
"""Uploads; older ones are forgotten."""
_MOST_CHUNKS = 100_000


class Chunks:
    """Notes which pieces of which upload arrived; keeps their sizes and hashes only."""

    def __init__(self) -> None:
        self._uploads: dict[str, dict[int, tuple[int, str]]] = {}

    async def receive(self, request: Incoming, _rest: str) -> Reply:
        """Take a piece: a multipart form, or the bare bytes with the numbers in the query."""
        fields = dict(query_pairs(request))
        if request.header("content-type").lower().startswith("multipart/"):
            parts = await read_parts(request)
            fields |= {p.name: p.text for p in parts if p.filename is None and p.text is not None}
            files = [(p.size, p.sha256) for p in parts if p.filename is not None]
            if len(files) != 1:
                return problem(400, f"one file part is wanted, {len(files)} came")
            piece = files[0]
        else:
            piece = await _bare(request)
        index, total = _number(fields, "chunk_index"), _number(fields, "total_chunks")
        if not 0 <= index < total <= _MOST_CHUNKS:
            return problem(400, f"chunk_index is {index}, but total_chunks is {total}")
        name = fields.get("upload_id", "")
        received = self._uploads.setdefault(name, {})
        if index in received and len(received) == total:
            received.clear()  # the same file comes once more
        received[index] = piece
        if len(self._uploads) > KEPT:
            del self._uploads[next(iter(self._uploads))]
        return as_json(_report(name, index, total, received), 200)


def _report(
    name: str, index: int, total: int, received: dict[int, tuple[int, str]]
) -> dict[str, Any]:
    missing = [n for n in range(total) if n not in received]
    return {
        "upload_id": name,
        "chunk_index": index,
        "total_chunks": total,
        "size": received[index][0],
        "sha256": received[index][1],
        "received_chunks": len(received),
        "received_bytes": sum(size for size, _ in received.values()),
        "missing": missing[:100],
        "complete": not missing,
    }


async def _bare(request: Incoming) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    async for block in request.blocks():
        digest.update(block)
        size += len(block)
    return size, digest.hexdigest()


def _number(fields: dict[str, str], name: str) -> int:
    text = fields.get(name, "")
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise Refused(400, f"{name} is missing or not a whole number")
    return int(text)
