"""Runs a command in this process, with what it printed."""

import pytest

from postwright.cli.main import run


class Done:
    def __init__(self, status: int, out: bytes, err: bytes) -> None:
        self.status, self.out, self.err = status, out, err.decode()

    @property
    def error(self) -> str:
        """The one line that tells why the status is not zero."""
        lines = [line for line in self.err.splitlines() if line.startswith("postwright: ")]
        assert len(lines) == 1
        assert "Traceback" not in self.err
        return lines[0]


class Commands:
    def __init__(self, capture: "pytest.CaptureFixture[bytes]") -> None:
        self._capture = capture

    def __call__(self, *words: str) -> Done:
        self._capture.readouterr()
        status = run(words)
        printed = self._capture.readouterr()
        return Done(status, printed.out, printed.err)
