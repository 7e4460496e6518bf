"""Opening a collection of 1,000 request files, against PyYAML's C loader on the same files."""

import tempfile
import time
from pathlib import Path

import yaml
from figures import Row, Rows, interleaved

from postwright.storage.collections import CollectionFolder

REQUEST = """info:
  name: Request {n}
  type: http
  seq: {seq}
  tags:
    - smoke

http:
  method: POST
  url: "{{{{baseUrl}}}}/v1/items/{n}?verbose=true&page={n}"
  headers:
    - name: Accept
      value: application/json
    - name: X-Request-Id
      value: "{{{{$guid}}}}"
  params:
    - name: verbose
      value: "true"
      type: query
    - name: page
      value: "{n}"
      type: query
  body:
    type: json
    data: |-
      {{
        "title": "Item {n}",
        "tags": ["a", "b"]
      }}
  auth: inherit

settings:
  encodeUrl: true
  timeout: 0
  followRedirects: true
  maxRedirects: 5
  forwardAuthorizationHeader: true
"""


def rows() -> Rows:
    for count in (1_000, 10_000):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            files = write(root, count)
            ours, theirs = interleaved(3, lambda: load(root), lambda: parse(files))
            yield Row(
                f"opening {count} request files",
                "PyYAML's C loader",
                ours / theirs,
                0.4,
                detail=f"{ours * 1000:.0f} ms",
            )
            cache = Path(folder) / ".cache"
            load(root, cache)
            ours, theirs = interleaved(3, lambda: load(root, cache), lambda: parse(files))
            yield Row(
                f"opening them a second time, {count}",
                "PyYAML's C loader",
                ours / theirs,
                0.15,
                detail=f"{ours * 1000:.0f} ms",
            )


def write(root: Path, count: int) -> list[Path]:
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\n\ninfo:\n  name: Many\n")
    files = []
    for n in range(count):
        folder = root / f"folder {n // 100}"
        folder.mkdir(exist_ok=True)
        path = folder / f"request {n}.yml"
        path.write_text(REQUEST.format(n=n, seq=n % 100 + 1))
        files.append(path)
    return files


def load(root: Path, cache: Path | None = None) -> float:
    began = time.perf_counter()
    CollectionFolder(root, cache=cache).load()
    return time.perf_counter() - began


def parse(files: list[Path]) -> float:
    began = time.perf_counter()
    for path in files:
        yaml.load(path.read_bytes(), yaml.CSafeLoader)
    return time.perf_counter() - began
