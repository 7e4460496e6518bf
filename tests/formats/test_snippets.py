"""What holds of every kind of snippet, and the text of those that no test can run."""

from pathlib import Path

import pytest

from postwright.formats.snippets import SNIPPETS
from postwright.model.exchange import FilePiece, Header, PreparedBody, PreparedRequest, Use
from postwright.model.options import Network, Timeouts, Tls
from tests.formats.snippets.running import CASES, SECRET_CASES, SECRETS, at, files_in, prepared

GOLDEN = Path(__file__).parent / "snippets" / "golden"
NOT_RUN = ("httpie", "go", "kotlin", "csharp", "php", "ruby", "rust-reqwest", "raw-http")
REQUEST = PreparedRequest(
    "POST",
    "https://h.test:8443/a/../b?q='1'",
    "https",
    "h.test",
    8443,
    "/a/../b?q='1'",
    headers=(
        Header("Host", "h.test:8443", "automatic"),
        Header("X-Empty", ""),
        Header("x-twice", "1"),
        Header("x-twice", 'a "b" $HOME #{x} %s'),
        Header("X-Wide", "é"),
        Header("Authorization", "Basic dTpzM2NyM3Q=", "auth"),
        Header("Content-Type", "multipart/mixed; boundary=B", "body"),
        Header("Content-Length", "44", "body"),
        Header("User-Agent", "postwright/1", "automatic"),
    ),
    body=PreparedBody(
        "multipart-form",
        (b"--B\r\n\r\n{$it} s3cr3t\r\n--B\r\n\r\n", FilePiece("/data/it's.bin", 5, 0),
         b"\r\n--B--\xff\x00\r\n"),
        "B",
    ),
    uses=(Use("pass", "s3cr3t", "environment", secret=True),),
    secrets=("s3cr3t",),
    timeouts=Timeouts(connect_s=10.0, read_s=30.0, total_s=60.0),
    tls=Tls(verify=False),
    proxy="http://127.0.0.1:8080",
    max_redirects=3,
)  # fmt: skip


@pytest.mark.parametrize("target", NOT_RUN)
def test_the_text_is_as_it_was_read_and_found_right(target: str) -> None:
    assert SNIPPETS[target].render(REQUEST) == (GOLDEN / f"{target}.txt").read_bytes().decode()


@pytest.mark.parametrize("target", SNIPPETS)
@pytest.mark.parametrize("case", SECRET_CASES)
def test_secrets_are_shown_only_where_they_are_asked_for(
    target: str, case: str, tmp_path: Path
) -> None:
    made = prepared(at(SECRET_CASES[case], "http://h.test"), tmp_path, secrets=SECRETS)
    code = SNIPPETS[target].render(made)
    assert not [value for value in SECRETS.values() if value in code]
    assert SNIPPETS[target].render(made, reveal=True) != code


@pytest.mark.parametrize("target", SNIPPETS)
def test_no_control_character_but_line_feeds_and_tabs_is_in_code(
    target: str, tmp_path: Path
) -> None:
    files_in(tmp_path)
    for request in CASES.values():
        made = prepared(at(request, "http://h.test"), tmp_path)
        code = SNIPPETS[target].render(made, reveal=True)
        found = {sign for sign in code if ord(sign) < 0x20 or ord(sign) == 0x7F} - {"\n", "\t"}
        assert not found or target == "raw-http"


@pytest.mark.parametrize("target", SNIPPETS)
def test_a_file_is_named_by_its_path(target: str, tmp_path: Path) -> None:
    (tmp_path / "photo.bin").write_bytes(b"123")
    files_in(tmp_path)
    made = prepared(at(CASES["file"], "http://h.test"), tmp_path)
    code = SNIPPETS[target].render(made)
    if target == "curl-cmd":
        assert "--data-binary" in code
    else:
        assert "s a file.bin" in code


@pytest.mark.parametrize("target", sorted({*SNIPPETS} - {"curl", "curl-cmd", "curl-powershell"}))
def test_a_place_to_connect_to_is_left_out_and_named(target: str) -> None:
    made = PreparedRequest(
        "GET", "http://h.test/", "http", "h.test", 80, "/",
        network=Network(hosts=(("h.test", "127.0.0.1:1"),)),
    )  # fmt: skip
    said = "Postwright connects to another place" in SNIPPETS[target].render(made)
    assert said is (target != "raw-http")


@pytest.mark.parametrize("target", SNIPPETS)
def test_two_secrets_never_share_a_name(target: str) -> None:
    made = PreparedRequest(
        "GET", "http://h.test/", "http", "h.test", 80, "/",
        headers=(Header("X-A", "onevalue"), Header("X-B", "twovalue")),
        uses=(Use("api-key", "onevalue", "request", secret=True),
              Use("apiKey", "twovalue", "request", secret=True)),
        secrets=("onevalue", "twovalue"),
    )  # fmt: skip
    code = SNIPPETS[target].render(made)
    assert "API_KEY" in code
    assert "API_KEY_2" in code
