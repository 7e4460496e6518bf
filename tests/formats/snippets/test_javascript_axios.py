"""Snippets for Axios, shown right by running them in Node.js."""

from pathlib import Path

import pytest

from tests.formats.snippets.running import (
    CASES,
    SECRET_CASES,
    SECRETS,
    assert_said,
    files_in,
    node_with,
    send_with,
)

TARGET = "javascript-axios"

CANNOT = {
    "query": "Axios writes some characters of this URL in its own way.",
}


@pytest.mark.parametrize("case", sorted({*CASES} - {*CANNOT}))
async def test_the_bytes_are_the_same(case: str, tmp_path: Path) -> None:
    files_in(tmp_path)
    await send_with(TARGET, node_with("axios"), CASES[case], tmp_path, reveal=True, ordered=False)


@pytest.mark.parametrize("case", SECRET_CASES)
async def test_secrets_come_from_the_environment(case: str, tmp_path: Path) -> None:
    command = node_with("axios")
    code = await send_with(
        TARGET, command, SECRET_CASES[case], tmp_path, secrets=SECRETS, ordered=False
    )
    assert "process.env." in code


@pytest.mark.parametrize("case", CANNOT)
def test_what_cannot_be_sent_is_said(case: str, tmp_path: Path) -> None:
    assert_said(TARGET, case, tmp_path, CANNOT[case])
