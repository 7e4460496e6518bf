"""Snippets for PowerShell: its words are read as the vendor says, and curl itself is run."""

import shutil
from pathlib import Path

import pytest

from postwright.formats.snippets import SNIPPETS
from tests.formats.snippets.running import (
    CASES,
    SECRET_CASES,
    SECRETS,
    assert_nothing_leaked,
    at,
    compare,
    files_in,
    in_environment,
    prepared,
    run,
)
from tests.formats.snippets.windows import PowerShell
from tests.server import RawServer, Reply

CURL = shutil.which("curl")
pytestmark = pytest.mark.skipif(CURL is None, reason="curl is not installed")
ALL = {**CASES, **{f"secret {name}": request for name, request in SECRET_CASES.items()}}


@pytest.mark.parametrize("case", ALL)
async def test_the_bytes_are_the_same(case: str, tmp_path: Path) -> None:
    files_in(tmp_path)
    secrets = SECRETS if case.startswith("secret ") else {}
    async with RawServer(Reply(200)) as server:
        made = prepared(at(ALL[case], server.url), tmp_path, secrets=secrets)
        script = SNIPPETS["curl-powershell"].render(made, reveal=not secrets)
        words = PowerShell(in_environment(secrets), tmp_path).run(script)
        await run([CURL or "", "-s", *words], tmp_path, {})
        compare(server.requests[0], made)
    assert_nothing_leaked(tmp_path, script, secrets)


async def test_a_plain_request_is_one_command(tmp_path: Path) -> None:
    made = prepared(at(CASES["delete"], "http://h.test"), tmp_path)
    script = SNIPPETS["curl-powershell"].render(made)
    assert script.startswith("curl.exe -X DELETE `\n  http://h.test/ `\n")
    assert "$config" not in script
