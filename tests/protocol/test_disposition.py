"""A response's file name: RFC 6266, and never a path of the server's choice."""

import pytest

from postwright.protocol.disposition import LONGEST_BYTES, file_name, safe


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
