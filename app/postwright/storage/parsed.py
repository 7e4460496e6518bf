"""Requests that were read before, by what their files say: opening again need not parse them.

The file lies in the cache, readable only by the user, and says what the collection's files say.
One that is damaged, or was written by another edition of the program, counts as none.
"""

import contextlib
import os
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from itertools import islice
from pathlib import Path

import msgspec

from postwright import __version__, formats, model
from postwright.model.request import Request
from postwright.storage.files import make_private_folder, write_atomically

WORTH_IT = 200
"""A collection with fewer requests is parsed as fast as it is looked up."""
_MOSTLY_KNOWN = 10
"""The file is not written for less than a tenth of the requests."""
_BLOCK = 250
"""So many requests are decoded at once, so that no other thread waits long."""


class _Kept(msgspec.Struct, frozen=True):
    edition: bytes
    blocks: tuple[bytes, ...]


class ParsedRequests:
    """What one collection's requests say, by the hash of their files."""

    def __init__(self, folder: Path, root: Path) -> None:
        """Keep in `folder` what is read of the collection at `root`."""
        word = blake2b(os.fsencode(root.absolute()), digest_size=16).hexdigest()
        self._file = folder / f"{word}.parsed"
        self._blocks = msgspec.msgpack.Decoder(dict[bytes, Request])

    def load(self) -> dict[bytes, Request]:
        """Return what was kept. Blocks."""
        found: dict[bytes, Request] = {}
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            kept = msgspec.msgpack.decode(self._file.read_bytes(), type=_Kept)
            for block in kept.blocks if kept.edition == edition() else ():
                found.update(self._blocks.decode(block))
        return found

    def keep(self, parsed: Mapping[bytes, Request], before: Mapping[bytes, Request]) -> None:
        """Remember these alone, if that is worth writing a file. Blocks.

        `before` is what was kept until now; what cannot be written is parsed the next time.
        """
        new = sum(1 for key in parsed if key not in before)
        if len(parsed) < WORTH_IT or new * _MOSTLY_KNOWN <= len(parsed):
            return
        encode = msgspec.msgpack.Encoder().encode
        pairs = iter(parsed.items())
        blocks = tuple(iter(lambda: encode(dict(islice(pairs, _BLOCK))), encode({})))
        with contextlib.suppress(OSError):
            make_private_folder(self._file.parent)
            write_atomically(self._file, encode(_Kept(edition(), blocks)), root=self._file.parent)


def key_of(file: str, data: bytes) -> bytes:
    """Return what a file is known by; a request without a name has that of its file."""
    return blake2b(data, digest_size=16, key=file.encode()[-64:]).digest()


@cache
def edition() -> bytes:
    """Return what tells this program's way of reading from that of another edition."""
    told = blake2b(__version__.encode(), digest_size=16)
    for room in (formats, model):
        for folder in room.__path__:
            with contextlib.suppress(OSError), os.scandir(folder) as entries:
                for entry in sorted(entries, key=lambda one: one.name):
                    if entry.name.endswith(".py"):
                        told.update(f"{entry.name} {entry.stat().st_mtime_ns}".encode())
    return told.digest()
