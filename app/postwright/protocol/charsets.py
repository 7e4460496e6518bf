"""In what a body's text is written: header, byte order mark, the document's own word, a guess.

Only labels of the WHATWG Encoding Standard are followed, each to a codec of ours: a server never
names a codec itself (Python knows some that are no charsets at all).
"""

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from postwright.protocol import charset_codecs
from postwright.protocol.media_types import parse

Source = Literal["chosen", "mark", "header", "document", "utf-8", "guess"]
SNIFF_BYTES = 4096
"""Where a document's own word is looked for: 1024 for HTML, an XML declaration is shorter."""
GUESS_BYTES = 32 * 1024
_SURE = 0.11
"""chardet's confidence is low by nature; what it only supposes has 0.1 at most."""

# Name and codec of each encoding, and its labels
# (https://encoding.spec.whatwg.org/#names-and-labels). Where Python's codec of the same name
# knows fewer signs than browsers do, the wider one stands here.
_TABLE = """
UTF-8 utf-8: unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8
IBM866 cp866: 866 cp866 csibm866 ibm866
ISO-8859-2 iso8859-2: csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
ISO-8859-3 iso8859-3: csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
ISO-8859-4 iso8859-4: csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
ISO-8859-5 iso8859-5: csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
ISO-8859-6 iso8859-6: arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
ISO-8859-7 iso8859-7: csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek
ISO-8859-8 iso8859-8: csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual
ISO-8859-8-I iso8859-8: csiso88598i iso-8859-8-i logical
ISO-8859-10 iso8859-10: csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6
ISO-8859-13 iso8859-13: iso-8859-13 iso8859-13 iso885913
ISO-8859-14 iso8859-14: iso-8859-14 iso8859-14 iso885914
ISO-8859-15 iso8859-15: csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9
ISO-8859-16 iso8859-16: iso-8859-16
KOI8-R koi8-r: cskoi8r koi koi8 koi8-r koi8_r
KOI8-U koi8-u: koi8-ru koi8-u
macintosh mac-roman: csmacintosh mac macintosh x-mac-roman
windows-874 cp874: dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874
windows-1250 cp1250: cp1250 windows-1250 x-cp1250
windows-1251 cp1251: cp1251 windows-1251 x-cp1251
windows-1252 cp1252: ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252
windows-1253 cp1253: cp1253 windows-1253 x-cp1253
windows-1254 cp1254: cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254
windows-1255 cp1255: cp1255 windows-1255 x-cp1255
windows-1256 cp1256: cp1256 windows-1256 x-cp1256
windows-1257 cp1257: cp1257 windows-1257 x-cp1257
windows-1258 cp1258: cp1258 windows-1258 x-cp1258
x-mac-cyrillic mac-cyrillic: x-mac-cyrillic x-mac-ukrainian
GBK gb18030: chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk
gb18030 gb18030: gb18030
Big5 big5hkscs: big5 big5-hkscs cn-big5 csbig5 x-x-big5
EUC-JP euc_jp: cseucpkdfmtjapanese euc-jp x-euc-jp
ISO-2022-JP iso2022_jp: csiso2022jp iso-2022-jp
Shift_JIS cp932: csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis
EUC-KR cp949: cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949
UTF-16BE utf-16-be: unicodefffe utf-16be
UTF-16LE utf-16-le: csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le
replacement x-replacement: csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement
x-user-defined x-user-defined: x-user-defined
"""  # noqa: E501


def _rows() -> Iterator[tuple[str, str, str]]:
    for row in _TABLE.strip().splitlines():
        head, _, labels = row.partition(": ")
        name, _, codec = head.partition(" ")
        for label in labels.split():
            yield name, codec, label


LABELS: dict[str, str] = {label: codec for _, codec, label in _rows()}
NAMES: tuple[str, ...] = tuple(dict.fromkeys(name for name, _, _ in _rows()))
"""Every encoding of the standard, by the name that it has there."""
_NAME_OF = {label: name for name, _, label in _rows()}
_NAME_OF_CODEC = {codec: name for name, codec, _ in reversed(tuple(_rows()))}
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_XML = re.compile(rb"""^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._:-]+)["']""")
_META = re.compile(rb"""<meta[^>]+?charset\s*=\s*["']?\s*([A-Za-z0-9._:-]+)""", re.IGNORECASE)


class Charset(msgspec.Struct, frozen=True):
    """How a body is read, and on whose word."""

    codec: str
    """A codec of Python's, from our table."""
    source: Source
    mark_bytes: int = 0
    """The byte order mark at the start, to be left out."""
    ignored: str = ""
    """A label that the server named and that is none."""
    label: str = ""
    """The label that named it, where one did."""

    @property
    def name(self) -> str:
        """The encoding's name in the standard, such as `Shift_JIS`."""
        return name_of(self.label) or _NAME_OF_CODEC.get(self.codec, self.codec)

    def decode(self, data: bytes, *, start: bool = True) -> str:
        """Read bytes; what is no text in this charset becomes U+FFFD. It never raises.

        `start`: the data is the body's beginning and may hold the mark.
        """
        return data[self.mark_bytes if start else 0 :].decode(self.codec, "replace")


def detect(data: bytes, content_type: str, *, chosen: str = "") -> Charset:
    """Return the charset of a body that begins with these bytes.

    The user's choice wins, then a byte order mark (before the header, as the standard's "decode"
    has it: https://encoding.spec.whatwg.org/#decode), the header, the document's own word (XML,
    HTML), UTF-8 where it fits, what the text looks like, at last Windows-1252, as browsers do.
    """
    found = known(data, content_type, chosen=chosen)
    return guessed(data, content_type) if found is None else found


def known(data: bytes, content_type: str, *, chosen: str = "") -> Charset | None:
    """Return the charset as far as it takes no guess by the looks; None where it does."""
    mark, of_mark = next(((m, c) for m, c in _MARKS if data.startswith(m)), (b"", ""))
    if codec := codec_of(chosen):
        return Charset(codec, "chosen", len(mark) if of_mark == codec else 0, label=chosen)
    if of_mark:
        return Charset(of_mark, "mark", len(mark))
    media = parse(content_type)
    named = media.parameter("charset")
    if codec := codec_of(named):
        return Charset(codec, "header", label=named)
    head = data[:SNIFF_BYTES]
    if label := _of_document(head, media.essence):
        return Charset(codec_of(label), "document", ignored=named, label=label)
    if _is_utf8(data):
        return Charset("utf-8", "utf-8", ignored=named)
    codec = _of_zeros(head)
    return Charset(codec, "guess", ignored=named) if codec else None


def guessed(data: bytes, content_type: str) -> Charset:
    """Return what the text looks like. It may load the detector: call it off the event loop."""
    codec = _of_looks(data[:GUESS_BYTES]) or "cp1252"
    return Charset(codec, "guess", ignored=parse(content_type).parameter("charset"))


def name_of(label: str) -> str:
    """Return the standard's name of an encoding by any of its labels, empty where it is none."""
    return _NAME_OF.get(_bare(label), "")


def codec_of(label: str) -> str:
    """Return our codec for a label in any case, empty where it is none."""
    return LABELS.get(_bare(label), "")


def _bare(label: str) -> str:
    return label.strip(" \t\r\n\f\"'").lower()


def _of_document(head: bytes, essence: str) -> str:
    is_html = essence in ("text/html", "application/xhtml+xml", "")
    is_xml = essence.endswith(("/xml", "+xml")) or essence == ""
    for fits, pattern in ((is_xml, _XML), (is_html, _META)):
        if fits and (found := pattern.search(head)):
            label = found.group(1).decode("ascii")
            codec = codec_of(label)
            # Words that could be read as ASCII were not written in UTF-16; nobody who labels a
            # page as user-defined means it (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding).
            if codec.startswith("utf-16"):
                return "utf-8"
            if codec == charset_codecs.USER_DEFINED and pattern is _META:
                return "windows-1252"
            if codec:
                return label
    return ""


def _is_utf8(data: bytes) -> bool:
    """Tell whether bytes are UTF-8, but for a sign that the end may have cut."""
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return error.reason == "unexpected end of data" and error.start >= len(data) - 3
    return b"\0" not in data[:SNIFF_BYTES]


def _of_zeros(head: bytes) -> str:
    """Guess UTF-16 without a mark: every other byte of plain text is then zero."""
    even, odd = head[0::2], head[1::2]
    if len(head) < 4:
        return ""
    if odd.count(0) > 0.7 * len(odd) and even.count(0) < 0.2 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.7 * len(even) and odd.count(0) < 0.2 * len(odd):
        return "utf-16-be"
    return ""


def _of_looks(data: bytes) -> str:
    """Guess a charset of the Web by how often its letters follow each other; empty if unsure.

    Loading the detector takes a quarter of a second, so few bodies ever do.
    """
    import chardet

    found = chardet.detect(data, encoding_era=chardet.EncodingEra.MODERN_WEB)
    if (found["confidence"] or 0) < _SURE:
        return ""
    name = (found["encoding"] or "").lower()
    if name.startswith(("utf", "ascii")):  # looked at before
        return ""
    return codec_of(name) or (name if name in LABELS.values() else "")
