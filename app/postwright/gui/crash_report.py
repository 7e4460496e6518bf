"""The text that a bug report needs after a mistake of ours; without secrets, and no network."""

import platform
import traceback
from pathlib import Path

from PySide6 import __version__ as pyside
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from postwright import __version__
from postwright.analysis.told_secrets import masked_address
from postwright.storage.log import masked, read_log

LOG_LINES = 40


def report_of(error: BaseException, log: Path) -> str:
    """Return the report on an exception that nobody expected."""
    return _report("".join(traceback.format_exception(error)), log)


def report_of_crash(faults: str, log: Path) -> str:
    """Return the report on a run that ended at once; `faults` is what the interpreter wrote."""
    return _report(faults, log)


def _report(what: str, log: Path) -> str:
    parts = [versions(), what.strip()]
    lines = read_log(log).splitlines()[-LOG_LINES:]
    if lines:
        parts.append("\n".join(("Log:", *lines)))
    # What was typed and not sent yet nobody has learnt: an address tells by itself.
    lines = [masked_address(line) for line in masked("\n\n".join(parts)).split("\n")]
    return _homeless("\n".join(lines)) + "\n"


def versions() -> str:
    """Return what runs, in which version, on what."""
    return "\n".join((
        f"Postwright {__version__}",
        f"Python {platform.python_version()}, PySide6 {pyside}, Qt {qVersion()}",
        f"{platform.platform()}, {QGuiApplication.platformName()}",
    ))  # fmt: skip


def _homeless(text: str) -> str:
    """Leave the user's name out: it is a part of most paths."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
