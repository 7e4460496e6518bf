"""Snippets for HTTPie, shown right by running them in a shell."""

from pathlib import Path

import pytest

from tests.formats.snippets.running import (
    CASES,
    SECRET_CASES,
    SECRETS,
    SHELL,
    files_in,
    send_with,
    which,
)

TARGET = "httpie"
needs_it = pytest.mark.skipif(which("http") is None, reason="http is not installed")


@needs_it
@pytest.mark.parametrize("case", CASES)
async def test_the_bytes_are_the_same(case: str, tmp_path: Path) -> None:
    files_in(tmp_path)
    await send_with(TARGET, SHELL, CASES[case], tmp_path, reveal=True, ordered=False)


@needs_it
@pytest.mark.parametrize("case", SECRET_CASES)
async def test_secrets_come_from_the_environment(case: str, tmp_path: Path) -> None:
    code = await send_with(TARGET, SHELL, SECRET_CASES[case], tmp_path, secrets=SECRETS)
    assert "$KEY" in code or "$TOKEN" in code or "$PATH_VALUE" in code
