"""The first step of the start: a display, a painted frame, and its place."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from postwright.gui.starting import has_display, show_frame
from postwright.storage.paths import Paths

FEW = 220
"""Modules that Python, Qt's bindings and the frame need; the whole window has over 700."""


def test_a_display_is_known_by_its_variables() -> None:
    assert has_display("linux", {"DISPLAY": ":0"})
    assert has_display("linux", {"WAYLAND_DISPLAY": "wayland-0"})
    assert has_display("darwin", {})
    assert not has_display("linux", {})


def test_the_frame_is_painted_before_the_rest_is_read() -> None:
    script = "import sys, postwright.gui.starting; print(*sys.modules)"
    names = subprocess.run(
        (sys.executable, "-c", script), capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[2] / "app",
    ).stdout.split()  # fmt: skip
    assert not {"asyncio", "sqlite3", "httpx2", "postwright.gui.main_window"} & set(names)
    assert len(names) <= FEW


def test_the_frame_is_shown_once_it_returns(qapp: QApplication, tmp_path: Path) -> None:
    frame = show_frame(qapp, Paths(tmp_path / "config", tmp_path / "data", tmp_path / "cache"))
    assert frame.isVisible()
    frame.close()
