"""Snippets for HTTPX, shown right by running them."""

from pathlib import Path

import pytest

from tests.formats.snippets.running import (
    CASES,
    SECRET_CASES,
    SECRETS,
    files_in,
    python_with,
    send_with,
)

TARGET = "python-httpx"


def python() -> list[str]:
    return python_with("httpx", "httpx2")


@pytest.mark.parametrize("case", CASES)
async def test_the_bytes_are_the_same(case: str, tmp_path: Path) -> None:
    files_in(tmp_path)
    await send_with(TARGET, python(), CASES[case], tmp_path, reveal=True)


@pytest.mark.parametrize("case", SECRET_CASES)
async def test_secrets_come_from_the_environment(case: str, tmp_path: Path) -> None:
    code = await send_with(TARGET, python(), SECRET_CASES[case], tmp_path, secrets=SECRETS)
    assert "os.environ[" in code
