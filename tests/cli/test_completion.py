"""The scripts for shells: every command and option is in them, and they are sound."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.commands import Commands


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_command_and_option_is_offered(
    postwright: Commands, tmp_path: Path, shell: str
) -> None:
    done = postwright("--completion", shell)
    text = done.out.decode()
    assert done.status == 0
    for word in ("import", "export", "send", "run", "keep-secrets", "reporter", "junit", "version"):
        assert word in text
    if shutil.which(shell):
        (tmp_path / "script").write_text(text)
        subprocess.run([shell, "-n", str(tmp_path / "script")], check=True, timeout=20)


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("im",), {"import"}),
        (("import", "--keep"), {"--keep-secrets"}),
        (("run", "--reporter", "j"), {"json", "jsonl", "junit"}),
        (("--vers",), {"--version"}),
    ],
)
def test_bash_completes(
    postwright: Commands, tmp_path: Path, words: tuple[str, ...], offered: set[str]
) -> None:
    (tmp_path / "script").write_bytes(postwright("--completion", "bash").out)
    typed = " ".join(f"'{word}'" for word in ("postwright", *words))
    asked = (
        f"source {tmp_path}/script; COMP_WORDS=({typed}); COMP_CWORD={len(words)}; _postwright;"
        ' printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(["bash", "-c", asked], capture_output=True, check=True, timeout=20)
    assert set(done.stdout.decode().split()) == offered


def test_another_shell_is_an_error(postwright: Commands) -> None:
    assert postwright("--completion", "cmd").status == 2
