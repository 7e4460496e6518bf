"""Snippets for node:http, shown right by running them in Node.js."""

from pathlib import Path

import pytest

from tests.formats.snippets.running import (
    CASES,
    SECRET_CASES,
    SECRETS,
    files_in,
    node_with,
    send_with,
)

TARGET = "node"


@pytest.mark.parametrize("case", CASES)
async def test_the_bytes_are_the_same(case: str, tmp_path: Path) -> None:
    files_in(tmp_path)
    await send_with(TARGET, node_with(), CASES[case], tmp_path, reveal=True)


@pytest.mark.parametrize("case", SECRET_CASES)
async def test_secrets_come_from_the_environment(case: str, tmp_path: Path) -> None:
    command = node_with()
    code = await send_with(TARGET, command, SECRET_CASES[case], tmp_path, secrets=SECRETS)
    assert "process.env." in code
