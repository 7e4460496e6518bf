"""Passwords out of .netrc: which entry a host gets, and what is said where there is none."""

import base64
import os
from pathlib import Path

import pytest

from postwright.analysis.findings import findings
from postwright.engine.auth.netrc import Entry, entry_for, normal_host, parse
from postwright.engine.errors import AuthConflict, InvalidField, NotSent, UnreadableFile
from postwright.engine.files import LocalFiles
from postwright.engine.prepare import prepare
from postwright.model.exchange import PreparedRequest
from postwright.model.request import Auth
from tests.engine.factory import engine
from tests.engine.given import context, environment, fields, lineage, request, value
from tests.server import RawServer, Reply


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty private file that $NETRC names."""
    path = tmp_path / "passwords"
    path.touch(mode=0o600)
    monkeypatch.setenv("NETRC", str(path))
    return path


def made(*values: tuple[str, str], url: str = "http://h/", **own: object) -> PreparedRequest:
    env = environment(folder="/nowhere")
    return prepare(
        request(url=url, auth=Auth("netrc", values), **own),
        lineage(env=env),
        context(files=LocalFiles().facts),
    )


def signed_in(prepared: PreparedRequest) -> str:
    """Return user name and password as they are sent."""
    line = value(prepared, "Authorization") or ""
    assert line.startswith("Basic ")
    return base64.b64decode(line[6:]).decode()


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("", ()),
        ("machine h login u password p", (Entry("h", "u", "p"),)),
        ("machine h\n\tlogin u\n\tpassword p\n", (Entry("h", "u", "p"),)),
        ("machine h\r\nlogin u\r\npassword p\r\n", (Entry("h", "u", "p"),)),
        ("machine h password p login u", (Entry("h", "u", "p"),)),
        ("machine h user u password p account a", (Entry("h", "u", "p"),)),
        ("machine h login u", (Entry("h", "u"),)),
        ("default login u password p", (Entry("", "u", "p"),)),
        ("machine a login 1 machine b login 2 default login 3",
         (Entry("a", "1"), Entry("b", "2"), Entry("", "3"))),
        # A `#` begins a comment only where a keyword could stand.
        ("# all of it\nmachine h login u password p#1 # the rest\n", (Entry("h", "u", "p#1"),)),
        ("machine h login u password #p", (Entry("h", "u", "#p"),)),
        ("machine h # one\nlogin u # two\npassword p\n", (Entry("h", "u", "p"),)),
        ("#machine h login u password p\n", ()),
        # Quotes and backslashes
        ('machine h login "a b" password "p \\"q\\" \\\\ #x"', (Entry("h", "a b", 'p "q" \\ #x'),)),
        ('machine h login u password ""', (Entry("h", "u", ""),)),
        ("machine h login u password a\\ b\\\\c", (Entry("h", "u", "a b\\c"),)),
        ('machine h login u password p"q', (Entry("h", "u", 'p"q'),)),
        ("machine h login machine password default", (Entry("h", "machine", "default"),)),
        # Macros last until a blank line.
        ("macdef init\ncd /x\nmachine z login no\n\nmachine h login u", (Entry("h", "u"),)),
        ("machine h login u\nmacdef init\nls\n\ndefault login d",
         (Entry("h", "u"), Entry("", "d"))),
        ("macdef init\nls", ()),
        ("machine h login ü password ß", (Entry("h", "ü", "ß"),)),
    ],
)  # fmt: skip
def test_entries(text: str, entries: tuple[Entry, ...]) -> None:
    assert parse(text) == entries


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("login u", "“login” is no word of a .netrc file, line 1"),
        ("machine h login u\npasword p", "“pasword” is no word of a .netrc file, line 2"),
        ("machine", "nothing follows “machine”, line 1"),
        ("machine h login u\npassword", "nothing follows “password”, line 2"),
    ],
)
def test_file_with_a_mistake(text: str, words: str) -> None:
    with pytest.raises(InvalidField, match=words):
        parse(text)


ENTRIES = (
    Entry("a.test", "first"), Entry("a.test", "second"), Entry("", "anyone"), Entry("b.test", "b"),
    Entry("xn--bcher-kva.test", "idna"), Entry("::1", "six"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("host", "login", "found"),
    [
        ("a.test", "", "first"),
        ("a.test", "second", "second"),
        ("a.test", "anyone", "anyone"),
        ("a.test", "nobody", None),
        ("A.Test.", "", "first"),
        ("b.test", "", "b"),  # the host's own before the default, wherever that stands
        ("sub.a.test", "", "anyone"),
        ("bücher.test", "", "idna"),
        ("xn--bcher-kva.test", "", "idna"),
        ("::1", "", "six"),
        ("0:0:0:0:0:0:0:1", "", "six"),
    ],
)
def test_entry_of_a_host(host: str, login: str, found: str | None) -> None:
    entry = entry_for(ENTRIES, host, login)
    assert (entry.login if entry else None) == found


@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("EXAMPLE.test", "example.test"), ("example.test.", "example.test"),
        ("Bücher.test", "xn--bcher-kva.test"), ("[::1]", "::1"), ("not a host", "not a host"),
        ("127.0.0.1", "127.0.0.1"),
    ],
)  # fmt: skip
def test_hosts_are_compared_as_they_are_dialled(name: str, host: str) -> None:
    assert normal_host(name) == host


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://api.test/", "u:p#1"),
        ("https://API.test:8443/x", "u:p#1"),
        ("http://api.test./", "u:p#1"),
        ("http://other.test/", "all:of them"),
        ("http://x@api.test:1/", "u:p#1"),
    ],
)
def test_basic_for_the_host_that_is_dialled(write: Path, url: str, expected: str) -> None:
    write.write_text('machine api.test login u password p#1\ndefault login all password "of them"')
    prepared = made(url=url)
    assert signed_in(prepared) == expected
    assert expected.partition(":")[2] in prepared.secrets
    assert prepared.warnings == ()


def test_host_row_does_not_choose_the_entry(write: Path) -> None:
    write.write_text("machine a.test login a password a\nmachine b.test login b password b")
    assert signed_in(made(url="http://a.test/", headers=fields(("Host", "b.test")))) == "a:a"


def test_named_file_and_user(tmp_path: Path, write: Path) -> None:
    other = tmp_path / "other"
    other.write_text("machine h login a password 1\nmachine h login b password 2\n")
    assert signed_in(made(("file", str(other)), ("username", "b"))) == "b:2"


def test_file_of_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NETRC", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    name = "_netrc" if os.name == "nt" else ".netrc"
    (tmp_path / name).write_text("machine h login u password home")
    assert signed_in(made()) == "u:home"


def test_mark_of_a_text_in_utf_8_is_passed_over(write: Path) -> None:
    write.write_bytes(b"\xef\xbb\xbfmachine h login u password p")
    assert signed_in(made()) == "u:p"


@pytest.mark.parametrize(
    ("text", "values", "words"),
    [
        ("machine other login u password p", (), "has no entry for h; auth, .netrc; add a line"),
        ("machine h login u password p", (("username", "x"),), "has no entry for x at h"),
        ("machine h", (), "“machine h” in .* is empty"),
        ("default", (), "“default” in .* is empty"),
        ("nonsense", (), "no word of a .netrc file"),
        ("machine h login a:b password p", (), "colon"),
    ],
)
def test_no_entry_stops(
    write: Path, text: str, values: tuple[tuple[str, str], ...], words: str
) -> None:
    write.write_text(text)
    with pytest.raises(InvalidField, match=words):
        made(*values)


def test_file_that_cannot_be_read_stops(tmp_path: Path, write: Path) -> None:
    write.write_bytes(b"machine h login \xff")
    with pytest.raises(UnreadableFile, match="no text in UTF-8"):
        made()
    write.write_bytes(b"#" * (2 << 20))
    with pytest.raises(UnreadableFile, match="larger than 1 MiB"):
        made()
    with pytest.raises(UnreadableFile, match="none was not found"):
        made(("file", str(tmp_path / "none")))
    with pytest.raises(UnreadableFile, match="is a folder"):
        made(("file", str(tmp_path)))
    with pytest.raises(NotSent, match="nowhere"):
        made(("file", "{{folder}}/x"))


@pytest.fixture(params=[0o644, 0o640, 0o604])
def open_file(request: pytest.FixtureRequest, write: Path) -> Path:
    """A file that others may read."""
    write.write_text("machine 127.0.0.1 login u password p\ndefault login d password d")
    write.chmod(request.param)
    return write


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
async def test_file_that_others_may_read_is_told_of(tmp_path: Path, open_file: Path) -> None:
    async with RawServer() as server, engine(tmp_path / "spool") as sender:
        exchange = await sender.send(made(url=server.url))
    found = [f.title for f in findings(exchange) if f.severity == "warning"]
    assert found == [
        f"Other users of this computer may read {open_file}; chmod 600 keeps it private."
    ]


def test_file_is_not_read_unless_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NETRC", str(tmp_path / "none"))
    prepared = prepare(request(auth=Auth("none")), lineage(), context())
    assert value(prepared, "Authorization") is None


def test_row_beside_it_is_a_conflict(write: Path) -> None:
    write.write_text("default login u password p")
    with pytest.raises(AuthConflict):
        made(headers=fields(("Authorization", "mine")))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.usefixtures("open_file")
async def test_neither_entry_nor_default_goes_to_another_host(tmp_path: Path, status: int) -> None:
    async with RawServer() as server, engine(tmp_path / "spool") as sender:
        away = Reply(status, headers=(("Location", f"http://localhost:{server.port}/"),))
        server.script = (away, Reply())
        await sender.send(made(url=server.url))
    assert [got.header("Authorization") for got in server.requests] == ["Basic dTpw", None]
