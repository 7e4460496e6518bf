"""The charset of a body: whose word counts, and that a server names no codec."""

import codecs

import pytest

from postwright.protocol.charsets import LABELS, NAMES, codec_of, detect, known, name_of


@pytest.mark.parametrize(
    ("data", "content_type", "codec", "source"),
    [
        (b"caf\xc3\xa9", "text/plain; charset=utf-8", "utf-8", "header"),
        (b"caf\xe9", 'text/plain; charset="ISO-8859-1"', "cp1252", "header"),
        (b"\xef\xbb\xbfx", "text/plain; charset=latin1", "utf-8", "mark"),
        (b"\xff\xfeh\0i\0", "text/plain", "utf-16-le", "mark"),
        (b'<?xml version="1.0" encoding="windows-1251"?><a/>', "text/xml", "cp1251", "document"),
        (b'<html><meta charset="Shift_JIS"><p>', "text/html", "cp932", "document"),
        (
            b'<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">',
            "text/html", "cp949", "document",
        ),
        (b'<meta charset="utf-16">', "text/html", "utf-8", "document"),
        (b'<meta charset="koi8-r">', "application/json", "utf-8", "utf-8"),
        (b'{"a": "caf\xc3\xa9"}', "application/json", "utf-8", "utf-8"),
        (b"caf\xc3", "text/plain", "utf-8", "utf-8"),
        (b"caf\xe9 cr\xe8me", "text/plain", "cp1252", "guess"),
        (b"h\0e\0l\0l\0o\0", "text/plain", "utf-16-le", "guess"),
        (b"\0h\0e\0l\0l\0o", "text/plain", "utf-16-be", "guess"),
    ],
)  # fmt: skip
def test_whose_word_counts(data: bytes, content_type: str, codec: str, source: str) -> None:
    found = detect(data, content_type)
    assert (found.codec, found.source) == (codec, source)


@pytest.mark.parametrize("label", ["zlib", "idna", "unicode_escape", "punycode", "rot13", "utf-7"])
def test_server_cannot_name_a_codec(label: str) -> None:
    found = detect(b"abc", f"text/plain; charset={label}")
    assert (found.codec, found.ignored) == ("utf-8", label)


def test_user_chooses_over_everything() -> None:
    assert detect(b"\xef\xbb\xbfx", "text/plain; charset=utf-8", chosen="big5").codec == "big5hkscs"


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Привет мир, как дела сегодня", "koi8-r"),
        ("Привет мир, как дела сегодня", "cp1251"),
        ("日本語のテキストです。これは試験です", "cp932"),
        ("日本語のテキストです。これは試験です", "euc_jp"),
        ("中文文本测试，今天天气很好", "gb18030"),
        ("中文文本測試，今天天氣很好", "big5hkscs"),
        ("안녕하세요 오늘 날씨가 좋습니다", "cp949"),
        ("Καλημέρα κόσμε, τι κάνεις", "cp1253"),
        ("שלום עולם מה שלומך", "cp1255"),
        ("مرحبا بالعالم كيف حالك", "cp1256"),
        ("Günaydın dünya, şğı", "cp1254"),
        ("Straße 12, 80331 München", "cp1252"),
        ("Où est la bibliothèque ? À côté.", "cp1252"),
        ("£100", "cp1252"),
    ],
)
def test_text_that_nobody_labels_is_known_by_its_looks(text: str, codec: str) -> None:
    found = detect(text.encode(codec), "text/plain")
    assert (found.codec, found.source) == (codec, "guess")
    assert found.decode(text.encode(codec)) == text


def test_every_label_of_the_standard_is_known() -> None:
    names = {
        "utf-8", "ibm866", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6",
        "iso-8859-7", "iso-8859-8", "iso-8859-8-i", "iso-8859-10", "iso-8859-13", "iso-8859-14",
        "iso-8859-15", "iso-8859-16", "koi8-r", "koi8-u", "macintosh", "windows-874",
        "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254",
        "windows-1255", "windows-1256", "windows-1257", "windows-1258", "x-mac-cyrillic", "gbk",
        "gb18030", "big5", "euc-jp", "iso-2022-jp", "shift_jis", "euc-kr", "replacement",
        "utf-16be", "utf-16le", "x-user-defined",
    }  # fmt: skip
    assert len(names) == 40
    assert all(codec_of(name) for name in names)
    assert len(LABELS) == 228


@pytest.mark.parametrize("codec", sorted(set(LABELS.values())))
def test_no_codec_stumbles_over_any_byte(codec: str) -> None:
    assert detect(b"", "", chosen=next(n for n, c in LABELS.items() if c == codec)).decode(
        bytes(range(256))
    )


def test_mark_is_not_part_of_the_text() -> None:
    assert detect(b"\xef\xbb\xbfabc", "").decode(b"\xef\xbb\xbfabc") == "abc"


def test_bad_bytes_become_replacement_signs() -> None:
    assert detect(b"", "text/plain; charset=utf-8").decode(b"a\xffb") == "a\ufffdb"


def test_every_codec_of_the_table_exists() -> None:
    for codec in set(LABELS.values()):
        assert codecs.lookup(codec)._is_text_encoding
    assert codec_of(" UTF8 ") == "utf-8"


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("latin1", "windows-1252"), ("ascii", "windows-1252"), ("gb2312", "GBK"),
        ("GB18030", "gb18030"), ("sjis", "Shift_JIS"), ("ks_c_5601-1987", "EUC-KR"),
        ("logical", "ISO-8859-8-I"), ("visual", "ISO-8859-8"), ("utf-16", "UTF-16LE"),
        ("unicodefffe", "UTF-16BE"), ("iso-2022-kr", "replacement"), ("tis-620", "windows-874"),
        (" \tl5\n", "windows-1254"), ("x-user-defined", "x-user-defined"), ("utf-7", ""),
    ],
)  # fmt: skip
def test_labels_have_the_names_of_the_standard(label: str, name: str) -> None:
    assert name_of(label) == name


def test_names_are_those_of_the_standard_and_labels_too() -> None:
    assert len(NAMES) == 40
    assert all(name_of(name) == name for name in NAMES)


def test_a_charset_says_its_name() -> None:
    assert detect(b"", "text/plain; charset=gb2312").name == "GBK"
    assert detect(b"", "", chosen="Big5").name == "Big5"
    assert detect("Привет мир, как дела".encode("koi8-r"), "").name == "KOI8-R"


def test_only_what_is_labelled_is_known_at_once() -> None:
    assert known(b"caf\xe9s", "text/plain") is None
    found = known(b"caf\xe9", "text/plain; charset=latin1")
    assert found is not None
    assert found.name == "windows-1252"


def test_user_defined_page_is_read_as_browsers_do() -> None:
    page = b"<meta charset=x-user-defined>\xe9"
    assert detect(page, "text/html").codec == "cp1252"
    assert detect(page, "text/html; charset=x-user-defined").decode(b"\xe9") == "\uf7e9"
