"""The answers of one run, in a folder of their own that lives as long as its list is shown."""

import contextlib
import os
from pathlib import Path

import msgspec

from postwright.model.exchange import Exchange
from postwright.model.said import as_text
from postwright.storage.arrivals import with_body
from postwright.storage.files import write_scratch
from postwright.storage.record import record


def keep_answer(exchange: Exchange, folder: Path, number: int) -> None:
    """Move the body there, and write what history would keep of the exchange beside it."""
    response = exchange.response
    if response is not None and response.body.path:
        body = folder / f"{number}.body"
        with contextlib.suppress(OSError):
            os.replace(response.body.path, body)
            exchange = with_body(exchange, str(body), response.body.sha256)
    data = msgspec.json.encode(record(exchange), enc_hook=as_text)
    write_scratch(folder / f"{number}.json", data)


def kept_answer(folder: Path, number: int) -> Exchange | None:
    """Return the exchange of that number, None where it was not kept."""
    with contextlib.suppress(OSError, msgspec.MsgspecError):
        return msgspec.json.decode((folder / f"{number}.json").read_bytes(), type=Exchange)
    return None
