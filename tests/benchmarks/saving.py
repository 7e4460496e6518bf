"""Saving one request, against a temporary file, fsync and rename of the same bytes."""

import os
import tempfile
import time
from itertools import count
from pathlib import Path

import msgspec
from figures import Row, Rows, interleaved
from opening import write

from postwright.model.request import Request
from postwright.storage.collections import CollectionFolder


def rows() -> Rows:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        write(root, 1)
        folder = CollectionFolder(root)
        tree = folder.load()
        item = tree.items[0].value.items[0]  # type: ignore[union-attr]
        path = (tree.items[0].file, item.file)
        request = item.value
        assert isinstance(request, Request)
        numbers = count()

        def ours() -> float:
            changed = msgspec.structs.replace(request, note=f"edit {next(numbers)}")
            began = time.perf_counter()
            folder.save(path, changed)
            return time.perf_counter() - began

        text = (root / path[0] / path[1]).read_bytes()

        def floor() -> float:
            began = time.perf_counter()
            temporary = root / ".floor"
            with temporary.open("wb") as out:
                out.write(text)
                out.flush()
                os.fsync(out.fileno())
            temporary.replace(root / "floor.txt")
            handle = os.open(root, os.O_RDONLY)
            os.fsync(handle)
            os.close(handle)
            return time.perf_counter() - began

        mine, least = interleaved(40, ours, floor)
        yield Row(
            "saving one request",
            "temporary file, fsync, rename",
            mine / least,
            2.0,
            detail=f"{mine * 1000:.1f} ms",
        )
