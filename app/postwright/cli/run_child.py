"""The process that runs a collection for the window: its wish on stdin, JSON lines on stdout."""

import contextlib
import os
import signal
import sys
import threading

import msgspec

from postwright.cli.main import run
from postwright.runner.wish import RunWish

STDIN = 0


def serve() -> int:
    """Run what the first line of stdin asks for, until stdin is closed. Return the exit status."""
    line = sys.stdin.buffer.readline()
    try:
        wish = msgspec.json.decode(line, type=RunWish)
    except msgspec.MsgspecError as error:
        print(f"postwright: no run is asked for; stdin; {error}", file=sys.stderr)
        return 2
    threading.Thread(target=_end_with_the_asker, daemon=True).start()
    return run(("run", *wish.words, "--reporter", "jsonl"), wish=wish)


def _end_with_the_asker() -> None:
    """Stop as Ctrl+C would when nobody wants to know any more."""
    with contextlib.suppress(OSError):
        # Not through sys.stdin: its lock would be held when the process ends.
        while os.read(STDIN, 1024):
            continue
    if os.name == "posix":
        os.kill(os.getpid(), signal.SIGINT)
    else:
        signal.raise_signal(signal.SIGINT)
