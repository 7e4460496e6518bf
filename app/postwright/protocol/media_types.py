"""Media types (RFC 9110 §8.3): reading them, what language a body is in, a file's likely type."""

import re
from typing import Literal

import msgspec

Language = Literal["json", "jsonl", "xml", "html", "javascript", "css", "yaml", "text"]

OCTETS = "application/octet-stream"
_PARAMETER = re.compile(r';\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)')
_ESCAPED = re.compile(r"\\(.)", re.S)


class MediaType(msgspec.Struct, frozen=True):
    """A Content-Type's value in parts."""

    essence: str
    """`type/subtype` in lower case; empty where the text is none."""
    parameters: tuple[tuple[str, str], ...] = ()
    """Names in lower case, values unquoted, in order, names may repeat."""

    def parameter(self, name: str) -> str:
        """Return the first value of that name, empty where there is none."""
        return next((value for key, value in self.parameters if key == name), "")


def parse(text: str) -> MediaType:
    """Read a Content-Type's value; text that is none gives an empty essence."""
    essence, _, rest = text.partition(";")
    essence = essence.strip().lower()
    if not re.fullmatch(r"[^\s/;]+/[^\s/;]+", essence):
        essence = ""
    pairs: list[tuple[str, str]] = []
    for found in _PARAMETER.finditer(";" + rest):
        value = found.group(2).strip()
        if len(value) > 1 and value[0] == value[-1] == '"':
            value = _ESCAPED.sub(r"\1", value[1:-1])
        pairs.append((found.group(1).lower(), value))
    return MediaType(essence, tuple(pairs))


def language(essence: str) -> Language | None:
    """Return what a body of this type is written in, None where that is no text that we know."""
    if essence in _LANGUAGES:
        return _LANGUAGES[essence]
    if essence.endswith("+json"):
        return "json"
    if essence.endswith("+xml"):
        return "xml"
    if essence.endswith("+yaml"):
        return "yaml"
    return "text" if essence.startswith("text/") else None


def guess(file_name: str) -> str:
    """Return the likely type of a file by its name's ending, else `application/octet-stream`.

    The same on every system: the tables of the operating system are not asked.
    """
    _, dot, ending = file_name.rpartition(".")
    return _ENDINGS.get(ending.lower(), OCTETS) if dot else OCTETS


_LANGUAGES: dict[str, Language] = {
    "application/json": "json",
    "text/json": "json",
    "application/x-ndjson": "jsonl",
    "application/ndjson": "jsonl",
    "application/jsonl": "jsonl",
    "application/json-seq": "jsonl",
    "application/geo+json-seq": "jsonl",
    "application/stream+json": "jsonl",
    "application/xml": "xml",
    "text/xml": "xml",
    "text/html": "html",
    "application/xhtml+xml": "html",
    "application/javascript": "javascript",
    "application/ecmascript": "javascript",
    "application/x-javascript": "javascript",
    "text/javascript": "javascript",
    "text/css": "css",
    "application/yaml": "yaml",
    "application/x-yaml": "yaml",
    "text/yaml": "yaml",
    "text/x-yaml": "yaml",
    "application/sparql-query": "text",
    "application/x-www-form-urlencoded": "text",
    "application/toml": "text",
    "application/graphql": "text",
    "application/sql": "text",
}

_ENDINGS = {
    "7z": "application/x-7z-compressed",
    "aac": "audio/aac",
    "avi": "video/x-msvideo",
    "avif": "image/avif",
    "bmp": "image/bmp",
    "bz2": "application/x-bzip2",
    "css": "text/css",
    "csv": "text/csv",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "eml": "message/rfc822",
    "epub": "application/epub+zip",
    "flac": "audio/flac",
    "geojson": "application/geo+json",
    "gif": "image/gif",
    "gz": "application/gzip",
    "heic": "image/heic",
    "htm": "text/html",
    "html": "text/html",
    "ico": "image/vnd.microsoft.icon",
    "ics": "text/calendar",
    "jar": "application/java-archive",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript",
    "json": "application/json",
    "jsonl": "application/jsonl",
    "jsonld": "application/ld+json",
    "log": "text/plain",
    "m4a": "audio/mp4",
    "md": "text/markdown",
    "mjs": "text/javascript",
    "mkv": "video/x-matroska",
    "mov": "video/quicktime",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "mpeg": "video/mpeg",
    "ndjson": "application/x-ndjson",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "oga": "audio/ogg",
    "ogg": "audio/ogg",
    "ogv": "video/ogg",
    "otf": "font/otf",
    "parquet": "application/vnd.apache.parquet",
    "pdf": "application/pdf",
    "png": "image/png",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "rtf": "application/rtf",
    "rq": "application/sparql-query",
    "sql": "application/sql",
    "svg": "image/svg+xml",
    "tar": "application/x-tar",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "toml": "application/toml",
    "ts": "text/plain",
    "tsv": "text/tab-separated-values",
    "ttf": "font/ttf",
    "txt": "text/plain",
    "wasm": "application/wasm",
    "wav": "audio/wav",
    "weba": "audio/webm",
    "webm": "video/webm",
    "webp": "image/webp",
    "woff": "font/woff",
    "woff2": "font/woff2",
    "xhtml": "application/xhtml+xml",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml",
    "yaml": "application/yaml",
    "yml": "application/yaml",
    "zip": "application/zip",
    "zst": "application/zstd",
}
