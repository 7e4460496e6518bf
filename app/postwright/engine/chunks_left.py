"""What is left of an upload in chunks that stopped, and the request that goes on with it."""

from msgspec.structs import replace

from postwright.engine.chunks import WHERE, count, file_of
from postwright.engine.errors import InvalidField
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.said import said


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
        raise InvalidField(
            said("there is nothing to resume"), where=WHERE, fix=said("send it from the start")
        )
    same = file_of(prepared.body) == file_of(earlier.prepared.body)
    if not same or now.chunk_bytes != before.chunk_bytes:
        what = said("the chunks have another size") if same else said("the file is not what it was")
        raise InvalidField(
            said("{what} since {first} chunks were sent", what=what, first=first),
            where=WHERE,
            fix=said("send it from the start"),
        )
    if (prepared.method, prepared.url) != (earlier.prepared.method, earlier.prepared.url):
        raise InvalidField(
            said("the earlier chunks went to another address"),
            where=WHERE,
            fix=said("send from the start"),
        )
    if not left(earlier):
        raise InvalidField(
            said("all chunks were sent"), where=WHERE, fix=said("send it from the start")
        )
    return replace(prepared, chunks=replace(now, upload_id=before.upload_id, first=first))
