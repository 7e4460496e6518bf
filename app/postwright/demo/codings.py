"""The demo's compressed paths, and text in other charsets."""

import gzip
import sys
import zlib

import brotli  # type: ignore[import-untyped]  # it ships no types
import msgspec

from postwright.demo.messages import Incoming, Refused, Reply
from postwright.demo.replies import JSON_TYPE, query_pairs

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

_TEXTS = {
    "iso-8859-1": "café, naïve, Größe, ¡hola!\n",
    "windows-1252": "“café” costs 5 €\n",
    "windows-1251": "привет, мир\n",
    "koi8-r": "привет, мир\n",
    "iso-8859-2": "zażółć gęślą jaźń\n",
    "shift_jis": "こんにちは、世界\n",
    "euc-jp": "こんにちは、世界\n",
    "gb18030": "你好，世界\n",
    "big5": "你好，世界\n",
    "euc-kr": "안녕, 세계\n",
    "utf-16le": "café, 世界, 🚀\n",
    "utf-8": "café, 世界, 🚀\n",
}


def _sample(coding: str) -> bytes:
    rows = [{"row": n, "text": f"line {n} of text that compresses well"} for n in range(1, 41)]
    value = {"message": f"This body came with Content-Encoding: {coding}", "rows": rows}
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


def _coded(coding: str, body: bytes) -> Reply:
    return Reply(200, (JSON_TYPE, ("Content-Encoding", coding), ("Vary", "Accept-Encoding")), body)


async def gzipped(_request: Incoming, _rest: str) -> Reply:
    """Answer in gzip (RFC 1952)."""
    return _coded("gzip", gzip.compress(_sample("gzip"), mtime=0))


async def deflated(_request: Incoming, _rest: str) -> Reply:
    """Answer in deflate, which is the zlib format (RFC 9110 §8.4.1.2)."""
    return _coded("deflate", zlib.compress(_sample("deflate")))


async def brotlied(_request: Incoming, _rest: str) -> Reply:
    """Answer in Brotli (RFC 7932)."""
    return _coded("br", brotli.compress(_sample("br"), quality=5))


async def zstd_coded(_request: Incoming, _rest: str) -> Reply:
    """Answer in Zstandard (RFC 8878)."""
    return _coded("zstd", zstd.compress(_sample("zstd")))


async def charset(request: Incoming, _rest: str) -> Reply:
    """Answer with text in the charset that the query names."""
    name = dict(query_pairs(request)).get("name", "iso-8859-1").lower()
    if name not in _TEXTS:
        raise Refused(400, f"name is one of {', '.join(_TEXTS)}")
    kind = ("Content-Type", f"text/plain; charset={name}")
    return Reply(200, (kind,), _TEXTS[name].encode(name))
