"""The stack is sound: this PySide6 does not lose references on this Python."""

import subprocess
import sys

# PySide6 6.12.0 drops one reference to None for each void call, one to a bool for each signal;
# CPython before 3.12 aborts when they are used up.
STRAIN = """
import sys
from PySide6.QtCore import QObject, Signal
class Thing(QObject):
    told = Signal(bool)
thing = Thing()
before = sys.getrefcount(None)
for _ in range(20_000):
    thing.setObjectName("a")
for _ in range(2_000):
    thing.told.emit(True)
assert sys.version_info >= (3, 12) or abs(sys.getrefcount(None) - before) < 1_000
print("sound")
"""


def test_pyside_keeps_its_references() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STRAIN], capture_output=True, text=True, check=False
    )
    assert done.stdout == "sound\n", done.stderr
