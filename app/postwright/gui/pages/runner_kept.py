"""What a page of runs holds, for a page of another window that goes on with it."""

from pathlib import Path

import msgspec

from postwright.runner.wish import RunEnd, RunRow


class RunSettings(msgspec.Struct, frozen=True):
    """What is run and how, as the form has it."""

    paths: tuple[str, ...]
    """The requests that are ticked."""
    environment: str
    rounds: int
    pause_ms: int
    at_once: int
    data: str
    """A file with a row for each round; empty: none."""
    bail: bool
    cookies: bool
    answers: bool


class RunKept(msgspec.Struct, frozen=True):
    """The settings, and what the last run came to."""

    settings: RunSettings
    rows: tuple[RunRow, ...]
    total: int
    """How many requests the run had."""
    elapsed_ms: float | None
    folder: Path | None
    """Its reports and answers, which belong to whoever has this."""
    outcome: RunEnd | str | None
    """How it ended, or why it could not; None: there was none."""
    shown: int
    filter: str
