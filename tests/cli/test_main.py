"""The program as a child process: exit statuses, signals, pipes, and no Qt."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.commands import Commands

ROOT = Path(__file__).parents[2]
PROGRAM = [sys.executable, "-m", "postwright"]
SETTING = {"PYTHONPATH": str(ROOT / "app")}


def start(*words: str, **more: object) -> "subprocess.Popen[bytes]":
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
    return subprocess.Popen([*PROGRAM, *words], env=os.environ | SETTING, **pipes)


def test_version_and_help_go_to_stdout(postwright: Commands):
    version, words = postwright("--version"), postwright("--help")
    assert (version.status, version.err) == (0, "")
    assert version.out.startswith(b"postwright 0.")
    assert b"examples:" in words.out
    assert b"examples:" in postwright("send", "--help").out


def test_unknown_command_is_one_line(postwright: Commands):
    done = postwright("frobnicate")
    assert done.status == 2
    assert "tour" in done.error


def test_interrupt_keeps_what_came_and_exits_130():
    with socket.create_server(("127.0.0.1", 0)) as server:
        child = start("send", "GET", f"http://127.0.0.1:{server.getsockname()[1]}/")
        connection, _ = server.accept()
        with connection:
            assert connection.recv(1000).startswith(b"GET / ")
            child.send_signal(signal.SIGINT)
            out, err = child.communicate(timeout=30)
    assert child.returncode == 130
    assert b"Traceback" not in err
    assert b"postwright: Cancelled" in err
    assert out == b""
    assert not list(Path(os.environ["XDG_CACHE_HOME"]).rglob("command-*"))


TOUR = str(ROOT / "resources/samples/tour")


@pytest.mark.parametrize(
    "words",
    [
        ("send", "GET", "{{demo}}/bytes/5000000"),
        ("run", TOUR, "First steps", "--iterations", "50", "--reporter", "jsonl"),
    ],
)
def test_reader_that_leaves_is_no_error(words: tuple[str, ...]):
    child = start(*words)
    assert child.stdout is not None
    assert len(child.stdout.read(5)) == 5
    child.stdout.close()
    assert child.stderr is not None
    err = child.stderr.read()
    child.wait(timeout=30)
    assert b"Traceback" not in err
    assert b"BrokenPipe" not in err


def test_events_are_shown_while_they_come():
    child = start("send", "GET", "{{demo}}/events?count=2&pause=60")
    assert child.stdout is not None
    lines = [child.stdout.readline() for _ in range(3)]
    assert lines == [b"id: 1\n", b"event: tick\n", b'data: {"tick": 1, "of": 2}\n']
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=30)
    assert child.returncode == 130
    assert b"Traceback" not in err


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="a terminal of POSIX")
def test_terminal_gets_signs_for_controls():
    ours, theirs = os.openpty()
    child = start("send", "GET", "{{demo}}/bytes/32", stdout=theirs)
    os.close(theirs)
    child.communicate(timeout=30)
    shown = os.read(ours, 1000).decode()
    os.close(ours)
    assert "\x1b" not in shown
    assert "␀␁␂" in shown
    assert "␛" in shown


def test_commands_import_no_qt():
    code = "import sys, postwright.cli.main; sys.exit('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], env=os.environ | SETTING, check=False)
    assert done.returncode == 0
