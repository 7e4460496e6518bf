"""What headers tell of audio, video and documents; files made byte by byte from their formats."""

import struct

import pytest

from postwright.protocol.file_facts import Facts, facts_of


class File:
    def __init__(self, content: bytes) -> None:
        self.content, self.size = content, len(content)

    def read(self, start: int, stop: int) -> bytes:
        return self.content[start:stop]


def box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + name + content


WAV = (
    b"RIFF\x00\x00\x00\x00WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 2, 44100, 176400, 4, 16)
    + b"LIST" + struct.pack("<I", 3) + b"odd\0"
    + b"data" + struct.pack("<I", 352800) + b"\0" * 352800
)  # fmt: skip
FLAC = b"fLaC\x00\x00\x00\x22" + b"\0" * 10 + (
    (48000 << 44 | 1 << 41 | 15 << 36 | 96000).to_bytes(8, "big")
)  # fmt: skip
OPUS = (
    b"OggS\0\x02" + b"\0" * 22 + b"OpusHead\x01\x02" + struct.pack("<HI", 312, 48000)
    + b"OggS\0\x04" + struct.pack("<Q", 96312) + b"\0" * 20
)  # fmt: skip
FRAME = b"\xff\xfb\x90\x64"
XING = FRAME + b"\0" * 32 + b"Xing" + struct.pack(">II", 1, 1000) + b"\0" * 400
CBR = b"ID3\x04\0\0\0\0\0\x0a" + b"\0" * 10 + FRAME + b"\0" * (16000 * 3 - 4)
MVHD = box(b"mvhd", b"\0" * 12 + struct.pack(">II", 1000, 62500))
TKHD = box(b"tkhd", b"\0" * 76 + struct.pack(">II", 640 << 16, 360 << 16))
MP4 = box(b"ftyp", b"isom\0\0\0\0") + box(b"mdat", b"x" * 500_000) + box(b"moov", MVHD + TKHD)
WEBM = (
    b"\x1aE\xdf\xa3\x9fB\x82\x84webm" + b"\x2a\xd7\xb1\x83\x0f\x42\x40"
    + b"\x44\x89\x88" + struct.pack(">d", 2500.0) + b"V_VP9"
)  # fmt: skip
AVI = (
    b"RIFF\0\0\0\0AVI LIST\0\0\0\0hdrlavih" + struct.pack("<IIIII", 56, 40000, 0, 0, 0)
    + struct.pack("<IIII", 250, 0, 1, 0) + struct.pack("<II", 320, 240) + b"\0" * 16
)  # fmt: skip
PDF = (
    b"%PDF-1.7\n1 0 obj<</Type /Pages /Kids [2 0 R] /Count 12>>endobj 3 0 obj"
    b"<</Type/Pages/Count 5>>endobj trailer<</Root 1 0 R /Encrypt 9 0 R>>"
)


@pytest.mark.parametrize(
    ("content", "facts"),
    [
        (WAV, Facts("WAV", "audio", "wav", 2.0, sample_hz=44100, channels=2)),
        (FLAC, Facts("FLAC", "audio", "flac", 2.0, sample_hz=48000, channels=2)),
        (OPUS, Facts("Ogg Opus", "audio", "opus", 2.0, channels=2)),
        (XING, Facts("MP3", "audio", "mp3", 1000 * 1152 / 44100, sample_hz=44100, channels=2)),
        (CBR, Facts("MP3", "audio", "mp3", 3.0, sample_hz=44100, channels=2)),
        (MP4, Facts("MP4", "video", "mp4", 62.5, 640, 360)),
        (WEBM, Facts("WebM", "video", "webm", 2.5)),
        (AVI, Facts("AVI", "video", "avi", 10.0, 320, 240)),
        (PDF, Facts("PDF 1.7", "document", "pdf", pages=12, encrypted=True)),
        (b"%PDF-1.4\n%%EOF", Facts("PDF 1.4", "document", "pdf")),
        (b"PK\x03\x04rest", Facts("ZIP", "archive")),
    ],
    ids=["wav", "flac", "opus", "xing", "cbr", "mp4", "webm", "avi", "pdf", "empty-pdf", "zip"],
)
def test_headers_tell(content, facts):
    assert facts_of(File(content)) == facts


@pytest.mark.parametrize("whole", [WAV, FLAC, OPUS, XING, CBR, MP4, WEBM, AVI, PDF])
def test_a_header_that_is_cut_off_tells_less(whole):
    for length in [*range(200), 300, 400]:
        facts_of(File(whole[:length]))


@pytest.mark.parametrize("content", [b"", b"text", bytes(range(256)), b"\xff\xff\xff\xff"])
def test_unknown_bytes_tell_nothing(content):
    assert facts_of(File(content)) is None
