"""A response's file name: RFC 6266, and never a path of the server's choice."""

# ruff: noqa: E501  a table reads best with one case a line

import pytest

from postwright.protocol.disposition import LONGEST_BYTES, field_name, file_name, safe


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="report.pdf"', "report.pdf"),
        ("attachment; filename=report.pdf", "report.pdf"),
        (r'attachment; filename="a \"b\".txt"', "a _b_.txt"),
        ("attachment; filename=x.txt; filename*=UTF-8''na%C3%AFve.txt", "naïve.txt"),
        ("attachment; filename*=iso-8859-1'en'%A3.txt", "£.txt"),
        ("attachment; filename*=zlib''x.txt; filename=y.txt", "y.txt"),
        ('ATTACHMENT; FileName="z.bin"', "z.bin"),
    ],
)
def test_name_of_the_header(disposition: str, name: str) -> None:
    assert file_name(disposition) == name


@pytest.mark.parametrize(
    ("stranger", "name"),
    [
        ("../../.ssh/id_rsa", "id_rsa"), ("C:\\windows\\win.ini", "win.ini"), (".bashrc", "bashrc"),
        ("con.txt", "_con.txt"), ("a\x00b\n.txt", "a_b_.txt"), ("-rf", "rf"), ("..", ""),
        ("evil\u202etxt.exe", "evil_txt.exe"), ("name. ", "name"), ("a:b|c?.txt", "a_b_c_.txt"),
    ],
)  # fmt: skip
def test_strangers_name_is_made_safe(stranger: str, name: str) -> None:
    assert safe(stranger) == name


def test_long_name_keeps_its_extension() -> None:
    name = safe("é" * 300 + ".json")
    assert len(name.encode()) <= LONGEST_BYTES
    assert name.endswith("é.json")


@pytest.mark.parametrize(
    ("url", "content_type", "name"),
    [
        ("http://x.test/files/a%20b.csv?c=d", "text/csv", "a b.csv"),
        ("http://x.test/users", "application/json; charset=utf-8", "users.json"),
        ("http://x.test/a%2f..%2fb", "text/plain", "b.txt"),
        ("http://x.test/", "image/png", "response.png"),
        ("http://x.test", "", "response"),
    ],
)
def test_name_without_the_header(url: str, content_type: str, name: str) -> None:
    assert file_name("", url, content_type) == name


# http://test.greenbytes.de/tech/tc2231/, case by case: the file name by RFC 6266, and the URL's
# ("page.txt") where the header gives none.
GREENBYTES = {
    "inlonly": ("inline", "page.txt"),
    "inlonlyquoted": ('"inline"', "page.txt"),
    "inlwithasciifilename": ('inline; filename="foo.html"', "foo.html"),
    "inlwithfnattach": ('inline; filename="Not an attachment!"', "Not an attachment!.txt"),
    "inlwithasciifilenamepdf": ('inline; filename="foo.pdf"', "foo.pdf"),
    "attonly": ("attachment", "page.txt"),
    "attonlyquoted": ('"attachment"', "page.txt"),
    "attonlyucase": ("ATTACHMENT", "page.txt"),
    "attwithasciifilename": ('attachment; filename="foo.html"', "foo.html"),
    "attwithasciifilename25": ('attachment; filename="0000000000111111111122222"', "0000000000111111111122222.txt"),
    "attwithasciifnescapedchar": ('attachment; filename="f\\oo.html"', "foo.html"),
    "attwithasciifnescapedquote": ('attachment; filename="\\"quoting\\" tested.html"', "_quoting_ tested.html"),
    "attwithquotedsemicolon": ('attachment; filename="Here\'s a semicolon;.html"', "Here's a semicolon;.html"),
    "attwithfilenameandextparam": ('attachment; foo="bar"; filename="foo.html"', "foo.html"),
    "attwithfilenameandextparamescaped": ('attachment; foo="\\"\\\\";filename="foo.html"', "foo.html"),
    "attwithasciifilenameucase": ('attachment; FILENAME="foo.html"', "foo.html"),
    "attwithasciifilenamenq": ("attachment; filename=foo.html", "foo.html"),
    "attwithfntokensq": ("attachment; filename='foo.bar'", "'foo.bar'"),
    "attwithisofnplain": ('attachment; filename="foo-ä.html"', "foo-ä.html"),
    "attwithfnrawpctenca": ('attachment; filename="foo-%41.html"', "foo-%41.html"),
    "attwithfnusingpct": ('attachment; filename="50%.html"', "50%.html"),
    "attwithfnrawpctencaq": ('attachment; filename="foo-%\\41.html"', "foo-%41.html"),
    "attwithnamepct": ('attachment; name="foo-%41.html"', "page.txt"),
    "attwithfilenamepctandiso": ('attachment; filename="ä-%41.html"', "ä-%41.html"),
    "attwithfnrawpctenclong": ('attachment; filename="foo-%c3%a4-%e2%82%ac.html"', "foo-%c3%a4-%e2%82%ac.html"),
    "attwithasciifilenamews1": ('attachment; filename ="foo.html"', "foo.html"),
    "attconfusedparam": ("attachment; xfilename=foo.html", "page.txt"),
    "attabspath": ('attachment; filename="/foo.html"', "foo.html"),
    "attabspathwin": ('attachment; filename="\\\\foo.html"', "foo.html"),
    "attcdate": ('attachment; creation-date="Wed, 12 Feb 1997 16:29:51 -0500"', "page.txt"),
    "dispext": ("foobar", "page.txt"),
    "dispextbadfn": ('attachment; example="filename=example.txt"', "page.txt"),
    "attwithisofn2231iso": ("attachment; filename*=iso-8859-1''foo-%E4.html", "foo-ä.html"),
    "attwithfn2231utf8": ("attachment; filename*=UTF-8''foo-%c3%a4-%e2%82%ac.html", "foo-ä-€.html"),
    "attwithfn2231noc": ("attachment; filename*=''foo-%c3%a4-%e2%82%ac.html", "page.txt"),
    "attwithfn2231utf8comp": ("attachment; filename*=UTF-8''foo-a%cc%88.html", "foo-ä.html"),
    "attwithfn2231ws1": ("attachment; filename *=UTF-8''foo-%c3%a4.html", "page.txt"),
    "attwithfn2231ws2": ("attachment; filename*= UTF-8''foo-%c3%a4.html", "foo-ä.html"),
    "attwithfn2231ws3": ("attachment; filename* =UTF-8''foo-%c3%a4.html", "foo-ä.html"),
    "attwithfn2231quot": ('attachment; filename*="UTF-8\'\'foo-%c3%a4.html"', "foo-ä.html"),
    "attwithfn2231dpct": ("attachment; filename*=UTF-8''A-%2541.html", "A-%41.html"),
    "attwithfn2231abspathdisguised": ("attachment; filename*=UTF-8''%5cfoo.html", "foo.html"),
    "attwithfn2231language": ("attachment; filename*=UTF-8'de'%c3%a4.html", "ä.html"),
    "attfnboth": ('attachment; filename="foo-ae.html"; filename*=UTF-8\'\'foo-%c3%a4.html', "foo-ä.html"),
    "attfnboth2": ('attachment; filename*=UTF-8\'\'foo-%c3%a4.html; filename="foo-ae.html"', "foo-ä.html"),
    "attnewandfn": ('attachment; foobar=x; filename="foo.html"', "foo.html"),
    "attwithnameandfn": ('attachment; name="a.txt"; filename="foo.html"', "foo.html"),
    "attwithunknowncharset": ("attachment; filename*=utf-7''x.html; filename=y.html", "y.html"),
}  # fmt: skip


@pytest.mark.parametrize("case", sorted(GREENBYTES))
def test_greenbytes_case(case: str) -> None:
    disposition, name = GREENBYTES[case]
    assert file_name(disposition, "http://x.test/page.txt", "text/plain") == name


@pytest.mark.parametrize(
    ("stranger", "name"),
    [
        ("NUL", "_NUL"), ("nul.txt.gz", "_nul.txt.gz"), ("COM1", "_COM1"), ("lpt9.log", "_lpt9.log"),
        ("com10.txt", "com10.txt"), ("CON .txt", "_CON .txt"), ("CONIN$", "_CONIN$"),
        ("a\u200bb.txt", "a_b.txt"), ("\u2066x\u2069.txt", "_x_.txt"), ("a\r\nb.txt", "a__b.txt"),
        ("a/", ""), ("   ", ""), ("x. . .", "x"), ("a\u061cb.txt", "a_b.txt"),
        ("file.txt:stream", "file.txt_stream"), ("~user", "user"), ("\ud800.txt", "_.txt"),
    ],
)  # fmt: skip
def test_more_names_of_strangers(stranger: str, name: str) -> None:
    assert safe(stranger) == name


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('form-data; name="a"', "a"),
        ("form-data; name=plain; filename=b.txt", "plain"),
        (r'form-data; name="a \"b\""', 'a "b"'),
        ("attachment", ""),
        ("", ""),
    ],
)
def test_the_field_that_a_part_is(disposition: str, name: str) -> None:
    assert field_name(disposition) == name
