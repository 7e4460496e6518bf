"""The program as a process: where there is no display, how it ends, what a crash shows."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from postwright.gui.dialogs.crash import CrashDialog
from tests.gui.driving import current, type_into, until, window_on

ROOT = Path(__file__).parents[2]


def started(home: Path, **variables: str) -> subprocess.Popen[bytes]:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "PYTHONPATH": str(ROOT / "app"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        **variables,
    }
    return subprocess.Popen(
        [sys.executable, "-m", "postwright"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_it_says_so(tmp_path: Path) -> None:
    process = started(tmp_path)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 2
    assert b"no display" in said


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_in_order(tmp_path: Path, number: signal.Signals) -> None:
    process = started(tmp_path, QT_QPA_PLATFORM="offscreen")
    tour = tmp_path / ".config/postwright/collections/Postwright tour"
    end = time.monotonic() + 30
    while not tour.exists():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end
        time.sleep(0.02)
    process.send_signal(number)
    out, said = process.communicate(timeout=10)
    assert process.returncode == 0, said
    assert b"Traceback" not in said
    assert not out


async def test_a_mistake_of_ours_is_told_and_work_goes_on(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.pages.crash(RuntimeError("made for this test"))
        dialog = app.window.findChild(CrashDialog)
        assert dialog is not None
        assert dialog.isVisible()
        dialog.accept()
        app.actions.new_request.trigger()
        type_into(current(app).url_bar.edit, "http://example.test/")
        await until(lambda: current(app).ref in app.session.drafts.kept)


async def test_a_name_server_that_never_answers_holds_up_no_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, answers = threading.Event(), threading.Event()

    def never(*_: object, **__: object) -> None:
        asked.set()
        answers.wait(60)
        raise OSError("late")

    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        type_into(current(app).url_bar.edit, "http://name.test/")
        monkeypatch.setattr(socket, "getaddrinfo", never)
        app.actions.send.trigger()
        await until(asked.is_set)
    assert not answers.is_set()  # the window is closed all the same
    answers.set()


async def test_settings_apply_at_once_and_stay(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog = app.window.pages.settings("network")
        dialog.network.verify.setChecked(False)
        assert app.window.status.tls.text() == "TLS not checked"
        dialog.sending.read_timeout.setValue(5)
        dialog.close()
    async with window_on(tmp_path) as app:
        assert app.session.settings.read_timeout_s == 5
        assert not app.session.settings.verify_tls


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_a_crash_is_kept_for_the_next_start_which_takes_it(tmp_path: Path) -> None:
    faults = tmp_path / ".local/share/postwright/faults"
    tour = tmp_path / ".config/postwright/collections/Postwright tour"
    for number, seen in ((signal.SIGSEGV, "*.lock"), (signal.SIGKILL, "*.told")):
        process = started(tmp_path, QT_QPA_PLATFORM="offscreen")
        end = time.monotonic() + 30
        while not (tour.exists() and list(faults.glob(seen))):
            assert process.poll() is None, process.communicate()
            assert time.monotonic() < end
            time.sleep(0.02)
        process.send_signal(number)
        process.communicate(timeout=20)
    (told,) = faults.glob("*.told")
    assert "Segmentation fault" in told.read_text()


async def test_a_restart_ends_the_window_with_all_kept(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        ended: list[bool] = []
        app.closed.connect(lambda: ended.append(app.again))
        app.crashed = "Fatal Python error: Aborted"
        app.window.pages.crashes.restart_wanted.emit()
        assert ended == [True]
