"""Snippets for java.net.http, run by the java launcher where there is one."""

import shutil
import subprocess
from pathlib import Path

import pytest

from postwright.formats.snippets import SNIPPETS
from tests.formats.snippets.running import (
    CASES,
    SECRET_CASES,
    SECRETS,
    assert_said,
    at,
    files_in,
    prepared,
    send_program,
)

TARGET = "java"
JAVA = shutil.which("java") if shutil.which("javac") else None
needs_java = pytest.mark.skipif(JAVA is None, reason="no JDK is installed")


@needs_java
@pytest.mark.parametrize("case", ["hostile ascii header", "repeated headers", "odd multipart"])
async def test_the_bytes_are_the_same(case: str, tmp_path: Path) -> None:
    files_in(tmp_path)
    await send_program(TARGET, [JAVA or ""], CASES[case], tmp_path, "Main.java", ordered=False)


@needs_java
async def test_secrets_come_from_the_environment(tmp_path: Path) -> None:
    request = SECRET_CASES["body"]
    await send_program(TARGET, [JAVA or ""], request, tmp_path, "Main.java", secrets=SECRETS)


def test_what_cannot_be_sent_is_said(tmp_path: Path) -> None:
    assert_said(TARGET, "hostile header", tmp_path, "Header values that are not ASCII")


@needs_java
def test_every_case_compiles(tmp_path: Path) -> None:
    files_in(tmp_path)
    files = []
    for number, request in enumerate([*CASES.values(), *SECRET_CASES.values()]):
        made = prepared(at(request, "http://h.test"), tmp_path, secrets=SECRETS)
        folder = tmp_path / str(number)
        folder.mkdir()
        code = SNIPPETS[TARGET].render(made).replace("class Main", f"class Main{number}")
        (folder / f"Main{number}.java").write_text(code, "utf-8")
        files.append(str(folder / f"Main{number}.java"))
    javac = shutil.which("javac") or ""
    command = [javac, "-proc:none", "-encoding", "utf-8", "-d", str(tmp_path), *files]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
