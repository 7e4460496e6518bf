"""From the start of the process to the first paint, and the memory of the idle window."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from figures import Row, Rows, Skipped, interleaved

APP = Path(__file__).parents[2] / "app"

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
app = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
window = Window()
window.setCentralWidget(QPlainTextEdit())
window.resize(1440, 900)
window.show()
app.exec()
"""


def rows() -> Rows:
    with tempfile.TemporaryDirectory() as home:
        script = Path(home) / "bare.py"
        script.write_text(BARE)
        environment = {**os.environ, "HOME": home, "PYTHONPATH": str(APP)}
        for kind in ("CONFIG", "DATA", "CACHE"):
            environment[f"XDG_{kind}_HOME"] = f"{home}/{kind}"

        def run(*words: str, **extra: str) -> float:
            began = time.perf_counter()
            subprocess.run(
                words, env={**environment, **extra}, check=True, capture_output=True, cwd=home
            )
            return time.perf_counter() - began

        def window() -> float:
            return run(sys.executable, "-m", "postwright", POSTWRIGHT_QUIT_AFTER="paint")

        window()
        ours, bare = interleaved(9, window, lambda: run(sys.executable, str(script)))
        yield Row(
            "start to first paint", "a bare window", ours / bare, 1.6, detail=f"{ours * 1e3:.0f} ms"
        )
        chromium = shutil.which("chromium")
        if not chromium:
            yield Skipped("start to first paint / Chromium", "chromium is not installed")
            return
        words = ("--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "about:blank")
        ours, theirs = interleaved(3, window, lambda: run(chromium, *words))
        yield Row("start to first paint", "headless Chromium", ours / theirs, 0.6)
