"""What a file's own header tells of audio, video, PDF and archives: kind, length, pages, formats.

It reads headers alone and decodes nothing; a header that lies is repeated, one that is cut off
tells less.
"""

import re
import struct
from collections.abc import Callable
from typing import Protocol

import msgspec
from msgspec.structs import replace

HEAD_BYTES = 256 << 10
TAIL_BYTES = 64 << 10
_MOST_BOXES = 200


class Facts(msgspec.Struct, frozen=True):
    """What is known; zero and empty where the header does not tell."""

    kind: str
    """`MP3`, `PDF 1.7`."""
    group: str
    """`audio`, `video`, `document`, `archive`, `font` or `program`."""
    ending: str = ""
    """Of a file that the system opens; empty: it is not to be opened."""
    seconds: float = 0.0
    width: int = 0
    height: int = 0
    sample_hz: int = 0
    channels: int = 0
    pages: int = 0
    encrypted: bool = False


class Bytes(Protocol):
    """Bytes that are read in pieces."""

    size: int

    def read(self, start: int, stop: int) -> bytes: ...


def facts_of(file: Bytes) -> Facts | None:
    """Return what a file tells of itself; None where its first bytes are not known."""
    head = file.read(0, HEAD_BYTES)
    for begins, read in _READERS:
        if begins(head):
            try:
                return read(file, head)
            except (struct.error, IndexError, ValueError, ZeroDivisionError, OverflowError):
                return None
    return next((facts for sign, facts in _SIGNS if head.startswith(sign)), None)


def _wav(file: Bytes, head: bytes) -> Facts:
    channels = rate = speed = size = 0
    at = 12
    while at + 8 <= len(head):
        name, length = head[at : at + 4], _u32le(head, at + 4)
        if name == b"fmt ":
            channels, rate, speed = struct.unpack_from("<HII", head, at + 10)
        elif name == b"data":
            size = min(length, file.size - at - 8)
            break
        at += 8 + length + length % 2
    seconds = size / speed if speed else 0.0
    return Facts("WAV", "audio", "wav", seconds, sample_hz=rate, channels=channels)


def _avi(_: Bytes, head: bytes) -> Facts:
    at = head.find(b"avih")
    if at < 0:
        return Facts("AVI", "video", "avi")
    frame_us, frames = _u32le(head, at + 8), _u32le(head, at + 24)
    width, height = struct.unpack_from("<II", head, at + 40)
    return Facts("AVI", "video", "avi", frame_us * frames / 1e6, width, height)


def _flac(_: Bytes, head: bytes) -> Facts:
    packed = int.from_bytes(head[18:26], "big")
    rate, channels = packed >> 44, (packed >> 41 & 7) + 1
    samples = packed & (1 << 36) - 1
    seconds = samples / rate if rate else 0.0
    return Facts("FLAC", "audio", "flac", seconds, sample_hz=rate, channels=channels)


def _ogg(file: Bytes, head: bytes) -> Facts:
    tail = file.read(max(0, file.size - TAIL_BYTES), file.size)
    at = tail.rfind(b"OggS")
    granule = int.from_bytes(tail[at + 6 : at + 14], "little") if at >= 0 else 0
    granule = 0 if granule >> 63 else granule
    if (at := head.find(b"\x01vorbis")) >= 0:
        channels, rate = head[at + 11], _u32le(head, at + 12)
        seconds = granule / rate if rate else 0.0
        return Facts("Ogg Vorbis", "audio", "ogg", seconds, sample_hz=rate, channels=channels)
    if (at := head.find(b"OpusHead")) >= 0:
        skip = int.from_bytes(head[at + 10 : at + 12], "little")
        seconds = max(0, granule - skip) / 48_000  # RFC 7845 §4: always in 48 kHz
        return Facts("Ogg Opus", "audio", "opus", seconds, channels=head[at + 9])
    return Facts("Ogg", "video" if b"theora" in head[:200] else "audio", "ogg")


_RATES = (44_100, 48_000, 32_000)
_KBITS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBITS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)


def _mp3(file: Bytes, head: bytes) -> Facts:
    """Take the frame count of a Xing or VBRI header, else the first frame's bit rate."""
    at = 0
    if head[:3] == b"ID3":
        size = head[6:10]
        at = 10 + (size[0] << 21 | size[1] << 14 | size[2] << 7 | size[3])
    frame = head[at : at + 400] if at + 4 < len(head) else file.read(at, at + 400)
    if len(frame) < 4 or frame[0] != 0xFF or frame[1] & 0xE0 != 0xE0:
        return Facts("MP3", "audio", "mp3")
    first = frame[1] >> 3 & 3 == 3
    rate = _RATES[frame[2] >> 2 & 3] // (1 if first else 2 if frame[1] >> 3 & 3 == 2 else 4)
    samples = 1152 if first else 576
    mono = frame[3] >> 6 == 3
    known = Facts("MP3", "audio", "mp3", sample_hz=rate, channels=1 if mono else 2)
    for sign, place in ((b"Xing", 8), (b"Info", 8), (b"VBRI", 14)):
        found = frame.find(sign, 4, 100)
        if found >= 0 and (sign == b"VBRI" or frame[found + 7] & 1):
            frames = int.from_bytes(frame[found + place : found + place + 4], "big")
            return replace(known, seconds=frames * samples / rate)
    kbits = (_KBITS_1 if first else _KBITS_2)[frame[2] >> 4]
    seconds = (file.size - at) / (kbits * 125) if kbits else 0.0
    return replace(known, seconds=seconds)


_BRANDS = {b"qt  ": ("QuickTime", "video", "mov"), b"M4A ": ("MPEG-4 audio", "audio", "m4a"),
           b"M4B ": ("MPEG-4 audio", "audio", "m4a")}  # fmt: skip


def _mp4(file: Bytes, head: bytes) -> Facts:
    """Walk the boxes of ISO 14496-12 to the movie's header, wherever it is."""
    kind, group, ending = _BRANDS.get(head[8:12], ("MP4", "video", "mp4"))
    seconds, width, height = 0.0, 0, 0
    at = 0
    for _ in range(_MOST_BOXES):
        start = file.read(at, at + 16)
        if len(start) < 8:
            break
        size, name, skip = int.from_bytes(start[:4], "big"), start[4:8], 8
        if size == 1:
            size, skip = int.from_bytes(start[8:16], "big"), 16
        if name == b"moov":
            movie = file.read(at + skip, min(at + (size or file.size), at + (4 << 20)))
            seconds = _movie_seconds(movie)
            width, height = _largest_track(movie)
            break
        if size < 8:
            break
        at += size
    return Facts(kind, group, ending, seconds, width, height)


def _movie_seconds(movie: bytes) -> float:
    at = movie.find(b"mvhd") + 4
    if at < 4:
        return 0.0
    if movie[at] == 1:
        scale, length = struct.unpack_from(">IQ", movie, at + 20)
    else:
        scale, length = struct.unpack_from(">II", movie, at + 12)
    return float(length / scale) if scale else 0.0


def _largest_track(movie: bytes) -> tuple[int, int]:
    sizes = [(0, 0)]
    for found in re.finditer(b"tkhd", movie):
        at = found.end()
        place = at + (88 if movie[at] == 1 else 76)
        if place + 8 <= len(movie):
            wide, high = struct.unpack_from(">II", movie, place)
            sizes.append((wide >> 16, high >> 16))
    return max(sizes)


def _matroska(_: Bytes, head: bytes) -> Facts:
    """Look for the few elements that tell (RFC 9559); their ids are long enough to be found."""
    web = b"webm" in head[:64]
    kind, ending = ("WebM", "webm") if web else ("Matroska", "mkv")
    scale = 1_000_000
    if (at := head.find(b"\x2a\xd7\xb1")) >= 0:
        scale = int.from_bytes(head[at + 4 : at + 4 + (head[at + 3] & 15)], "big") or scale
    seconds, at = 0.0, head.find(b"\x44\x89")
    if at >= 0 and head[at + 2] in (0x84, 0x88):
        form = ">f" if head[at + 2] == 0x84 else ">d"
        seconds = struct.unpack_from(form, head, at + 3)[0] * scale / 1e9
    sound = b"V_" not in head and b"A_" in head
    return Facts(kind, "audio" if sound else "video", ending, seconds if seconds > 0 else 0.0)


_COUNT = re.compile(rb"/Type\s*/Pages\b[^<>]{0,400}?/Count\s+(\d{1,7})"
                    rb"|/Count\s+(\d{1,7})[^<>]{0,400}?/Type\s*/Pages\b")  # fmt: skip
_LINEAR = re.compile(rb"/Linearized\b[^>]{0,300}?/N\s+(\d{1,7})")


def _pdf(file: Bytes, head: bytes) -> Facts:
    """Take version, pages and encryption where they stand in the open (ISO 32000-1, 7.5)."""
    found = re.search(rb"%PDF-(\d\.\d)", head[:1024])
    tail = file.read(max(len(head), file.size - TAIL_BYTES), file.size)
    both = head + tail
    linear = _LINEAR.search(head[:2048])
    counts = [int(one[1] or one[2]) for one in _COUNT.finditer(both)]
    pages = int(linear[1]) if linear else max(counts, default=0)
    version = found[1].decode() if found else ""
    locked = re.search(rb"/Encrypt\s+\d+\s+\d+\s+R|/Encrypt\s*<<", both) is not None
    return Facts(f"PDF {version}".strip(), "document", "pdf", pages=pages, encrypted=locked)


def _u32le(data: bytes, at: int) -> int:
    return int(struct.unpack_from("<I", data, at)[0])


def _is_mp3(head: bytes) -> bool:
    if head[:3] == b"ID3":
        return True
    return (
        len(head) > 3 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2 and head[2] >> 4 not in (0, 15)
    )


_READERS: tuple[tuple[Callable[[bytes], bool], Callable[[Bytes, bytes], Facts]], ...] = (
    (lambda head: head[:4] == b"RIFF" and head[8:12] == b"WAVE", _wav),
    (lambda head: head[:4] == b"RIFF" and head[8:12] == b"AVI ", _avi),
    (lambda head: head[:4] == b"fLaC", _flac),
    (lambda head: head[:4] == b"OggS", _ogg),
    (lambda head: head[4:8] == b"ftyp" and head[8:12] not in (b"avif", b"heic", b"mif1"), _mp4),
    (lambda head: head[:4] == b"\x1aE\xdf\xa3", _matroska),
    (lambda head: b"%PDF-" in head[:1024], _pdf),
    (_is_mp3, _mp3),
)
_SIGNS = (
    (b"PK\x03\x04", Facts("ZIP", "archive")),
    (b"PK\x05\x06", Facts("ZIP", "archive")),
    (b"\x1f\x8b", Facts("gzip", "archive")),
    (b"BZh", Facts("bzip2", "archive")),
    (b"\xfd7zXZ\x00", Facts("xz", "archive")),
    (b"\x28\xb5\x2f\xfd", Facts("Zstandard", "archive")),
    (b"7z\xbc\xaf\x27\x1c", Facts("7-Zip", "archive")),
    (b"Rar!", Facts("RAR", "archive")),
    (b"wOFF", Facts("WOFF", "font")),
    (b"wOF2", Facts("WOFF 2", "font")),
    (b"OTTO", Facts("OpenType", "font")),
    (b"\x00\x01\x00\x00\x00", Facts("TrueType", "font")),
    (b"\x00asm", Facts("WebAssembly", "program")),
    (b"\x7fELF", Facts("ELF", "program")),
    (b"PAR1", Facts("Parquet", "archive")),
    (b"SQLite format 3\x00", Facts("SQLite", "archive")),
)
