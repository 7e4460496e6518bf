"""A window that dies at once: the next one has all that was typed, and says what happened."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from postwright.storage.faults import faults_noted
from tests.scenarios.driver import paths_in, someone
from tests.scenarios.dying import URL, WAYS

ROOT = Path(__file__).parents[2]
TOLD = {"abort": "Aborted", "fault": "Segmentation fault", "kill": ""}


def died(home: Path, way: str) -> int:
    words = [sys.executable, "-m", "tests.scenarios.dying", str(home), way]
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'app'}{os.pathsep}{ROOT}"}
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True,
                          timeout=120, check=False)  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
@pytest.mark.parametrize("way", WAYS)
async def test_all_that_was_typed_is_back_after_a_crash(tmp_path: Path, way: str) -> None:
    assert died(tmp_path, way) < 0
    with faults_noted(paths_in(tmp_path).data / "faults") as crashed:
        async with someone(tmp_path, new=False) as user:
            request = user.tab.document.request
            assert request.url.startswith(URL)
            assert request.method == "POST"
            assert [(row.name, row.value) for row in request.headers] == [("X-Mode", "fast")]
            assert ("page", "2") in [(row.name, row.value) for row in request.params]
            assert request.auth is not None
            assert request.body.text == '{"n": 1}'
            crashes = user.window.pages.crashes
            crashes.tell_ended(crashed)
            assert (crashes.dialog is not None) == bool(TOLD[way])
            if crashes.dialog is not None:
                assert TOLD[way] in crashes.dialog.details.document().toRawText()
                crashes.dialog.accept()
