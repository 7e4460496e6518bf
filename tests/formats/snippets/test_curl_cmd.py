"""Snippets for cmd: its words are read as the vendor says, and curl itself is run."""

import base64
import shutil
from pathlib import Path

import pytest

from postwright.formats.snippets import SNIPPETS
from tests.formats.snippets.running import (
    CASES,
    SECRET_CASES,
    assert_nothing_leaked,
    assert_said,
    at,
    compare,
    files_in,
    in_environment,
    prepared,
    run,
)
from tests.formats.snippets.windows import PowerShell, cmd_commands
from tests.server import RawServer, Reply

CURL = shutil.which("curl")
pytestmark = pytest.mark.skipif(CURL is None, reason="curl is not installed")
SECRETS = {"key": "s3cr3t'$*", "token": "tok en/+", "path": "not-the-path"}
"""Values that cmd does not break; it is said where it does."""
ALL = {**CASES, **{f"secret {name}": request for name, request in SECRET_CASES.items()}}


@pytest.mark.parametrize("case", ALL)
async def test_the_bytes_are_the_same(case: str, tmp_path: Path) -> None:
    files_in(tmp_path)
    secrets = SECRETS if case.startswith("secret ") else {}
    environment = {**in_environment(secrets), "TEMP": str(tmp_path), "a": "wrong"}
    async with RawServer(Reply(200)) as server:
        made = prepared(at(ALL[case], server.url), tmp_path, secrets=secrets)
        script = SNIPPETS["curl-cmd"].render(made, reveal=not secrets)
        for program, *words in cmd_commands(script, environment):
            if program == "powershell":
                inner = base64.b64decode(words[-1]).decode("utf-16-le")
                PowerShell(environment, tmp_path).run(inner.replace("\\postwright", "/postwright"))
            elif program == "curl.exe":
                words = [w.replace("\\postwright-body", "/postwright-body") for w in words]
                await run([CURL or "", "-s", *words], tmp_path, {})
            else:
                assert program == "del"
        compare(server.requests[0], made)
    assert_nothing_leaked(tmp_path, script, secrets)


def test_what_depends_on_the_machine_is_said(tmp_path: Path) -> None:
    assert_said("curl-cmd", "hostile header", tmp_path, "rem Header values that are not ASCII")
    assert_said("curl-cmd", "hostile text", tmp_path, "rem The first command writes the body")


def test_a_secret_that_cmd_would_act_on_is_told(tmp_path: Path) -> None:
    request = at(SECRET_CASES["header"], "http://h.test")
    script = SNIPPETS["curl-cmd"].render(
        prepared(request, tmp_path, secrets={"key": 'a"&del', "path": "b"})
    )
    assert "use PowerShell" in script


def test_a_plain_request_is_one_command(tmp_path: Path) -> None:
    made = prepared(at(CASES["delete"], "http://h.test"), tmp_path)
    assert (
        SNIPPETS["curl-cmd"].render(made).startswith("curl.exe -X DELETE ^\n  http://h.test/ ^\n")
    )
