"""Snippets for fetch, shown right by running them in Node.js."""

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

TARGET = "javascript-fetch"
OWN = ("accept-language", "sec-fetch-mode")
"""Node.js adds these."""

CANNOT = {
    "query": "fetch writes some characters of this URL in its own way.",
    "repeated headers": "Headers of the same name are sent as one, joined with commas.",
    "other host": "fetch takes the header Host from the URL: the other one is left out.",
}


@pytest.mark.parametrize("case", sorted({*CASES} - {*CANNOT}))
async def test_the_bytes_are_the_same(case: str, tmp_path: Path) -> None:
    files_in(tmp_path)
    await send_with(TARGET, node_with(), CASES[case], tmp_path, reveal=True, aside=OWN)


@pytest.mark.parametrize("case", SECRET_CASES)
async def test_secrets_come_from_the_environment(case: str, tmp_path: Path) -> None:
    command = node_with()
    code = await send_with(
        TARGET, command, SECRET_CASES[case], tmp_path, secrets=SECRETS, aside=OWN
    )
    assert "process.env." in code


@pytest.mark.parametrize("case", CANNOT)
def test_what_cannot_be_sent_is_said(case: str, tmp_path: Path) -> None:
    assert_said(TARGET, case, tmp_path, CANNOT[case])
