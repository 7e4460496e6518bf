"""Any text survives a POSIX shell, in headers, bodies and URLs; nothing in it acts."""

import os
import subprocess
import tempfile

from hypothesis import given, settings
from hypothesis import strategies as st

from postwright.formats.snippets import SNIPPETS
from postwright.model.exchange import Header, PreparedBody, PreparedRequest
from tests.formats.snippets.running import NAUGHTY

SIGNS = st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(NAUGHTY))
BODY = st.text(SIGNS, min_size=1)
VALUE = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\t'\"$`\\!;&"))
TARGET = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E))
STAND_IN = """\
{tool}() {{
  printf '%s\\0' "$@"
  for word; do
    case $word in
      --body-file=*) printf 'file:'; cat "${{word#--body-file=}}";;
      @-) printf 'file:'; cat;;
      --follow) printf 'file:'; cat;;
    esac
  done
}}
"""
"""Shows what the tool would get, and the file or the pipe that it would read."""


def got(tool: str, code: str) -> tuple[list[str], bytes]:
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["sh", "-c", STAND_IN.format(tool=tool) + code],
            cwd=folder,
            env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8"},
            capture_output=True,
            stdin=subprocess.DEVNULL,
            check=True,
        )
        assert not done.stderr
        assert os.listdir(folder) == []
    words, _, body = done.stdout.partition(b"file:")
    return words.decode().split("\0"), body


def made(value: str, body: str, target: str) -> PreparedRequest:
    data = body.encode()
    return PreparedRequest(
        "POST", f"http://h.test/?{target}", "http", "h.test", 80, f"/?{target}",
        headers=(Header("X-A", value), Header("Content-Type", "text/plain")),
        body=PreparedBody("text", (data,)),
    )  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(value=VALUE, body=BODY, target=TARGET)
def test_curl_gets_every_text(value: str, body: str, target: str) -> None:
    prepared = made(value.strip(), body, target)
    words, piped = got("curl", SNIPPETS["curl"].render(prepared))
    assert prepared.url in words
    assert (f"X-A: {value.strip()}" if value.strip() else "X-A;") in words
    assert piped == body.encode() or words[words.index("--data-raw") + 1] == body


@settings(deadline=None, max_examples=60)
@given(value=VALUE, body=BODY, target=TARGET)
def test_wget_gets_every_text(value: str, body: str, target: str) -> None:
    prepared = made(value.strip(), body, target)
    words, piped = got("wget", SNIPPETS["wget"].render(prepared))
    assert prepared.url in words
    assert f"--header=X-A: {value.strip()}" in words
    assert piped == body.encode() or f"--body-data={body}" in words


@settings(deadline=None, max_examples=60)
@given(value=VALUE, body=BODY, target=TARGET)
def test_httpie_gets_every_text(value: str, body: str, target: str) -> None:
    prepared = made(value.strip(), body, target)
    words, piped = got("http", SNIPPETS["httpie"].render(prepared))
    assert prepared.url in words
    said = value.strip()
    escaped = f"\\{said}" if said[:1] and said[0] in ":=@" else said
    assert (f"X-A:{escaped}" if said else "X-A;") in words
    assert piped == body.encode() or f"--raw={body}" in words
