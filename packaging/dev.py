"""Sets Postwright up in this checkout and runs it, its tests and its checks.

Needs nothing but Python 3.11 or newer; makes `.venv` and installs the locked dependencies there.
"""

import argparse
import ctypes
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging"

# What the Qt wheels link, by shared object and Debian package.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in (
        ("run", "start the program; further words are its arguments"),
        ("test", "all checks and all tests; further words go to pytest instead"),
        ("check", "format, lint, types and layers"),
        ("bench", "measure, as ratios in one run; further words choose rows"),
        ("screenshots", "draw the real window into screenshots/"),
        ("translate", "collect the texts and make the catalogues; --help says more"),
        ("lock", "resolve the dependencies anew"),
    ):
        commands.add_parser(name, help=text).add_argument("words", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    if sys.version_info < (3, 11):
        return fail(
            f"Python {platform.python_version()} is too old; Postwright needs 3.11 or newer"
        )
    return COMMANDS[arguments.command](arguments.words)


def run(words: list[str]) -> int:
    set_up("requirements.txt")
    if not words and needs_display():
        say("no display here, so no window: running the tour on the command line instead")
        words = ["tour"]
    if not words:
        ensure_libraries({**QT_LIBRARIES, **X11_LIBRARIES})
    return call(python(), "-m", "postwright", *words)


def test(words: list[str]) -> int:
    set_up("requirements-dev.txt")
    ensure_libraries(QT_LIBRARIES)
    if words:
        return call(python(), "-m", "pytest", *words)
    checked = check([])
    tested = call(python(), "-m", "pytest", "-q", "-n", str(min(os.cpu_count() or 2, 8)))
    return checked or tested


def check(words: list[str]) -> int:
    set_up("requirements-dev.txt")
    steps = (
        ("ruff", "format", "--check", "."),
        ("ruff", "check", "."),
        ("mypy",),
        ("lint-imports",),
    )
    return max([call(tool(step[0]), *step[1:]) for step in steps])


def bench(words: list[str]) -> int:
    set_up("requirements-dev.txt")
    ensure_libraries(QT_LIBRARIES)
    return call(python(), str(ROOT / "tests/benchmarks"), *words)


def screenshots(words: list[str]) -> int:
    set_up("requirements-dev.txt")
    ensure_libraries(QT_LIBRARIES)
    return call(python(), str(LOCKS / "screenshots.py"), *words)


def translate(words: list[str]) -> int:
    set_up("requirements-dev.txt")
    return call(python(), str(LOCKS / "translate.py"), *words)


def lock(words: list[str]) -> int:
    set_up("requirements-dev.txt")
    common = [
        "--universal",
        "--generate-hashes",
        "--no-emit-index-url",
        "--no-header",
        "-q",
        *words,
    ]
    plain, dev = LOCKS / "requirements.txt", LOCKS / "requirements-dev.txt"
    return call(tool("uv"), "pip", "compile", "pyproject.toml", *common, "-o", str(plain)) or call(
        *(tool("uv"), "pip", "compile", "pyproject.toml", "--group", "dev", *common),
        *("-c", str(plain), "-o", str(dev)),
    )


def set_up(lock_name: str) -> None:
    """Make the virtual environment follow a lock; nothing happens where it already does."""
    text = (LOCKS / lock_name).read_bytes()
    wanted = hashlib.sha256(text).hexdigest()
    stamp = VENV / f".{lock_name}.sha256"
    if stamp.is_file() and stamp.read_text() == wanted and Path(python()).exists():
        return
    if not Path(python()).exists():
        say(f"making {VENV}")
        if subprocess.call([sys.executable, "-m", "venv", str(VENV)]):
            raise SystemExit(
                fail(
                    "python could not make .venv; on Debian or Ubuntu: apt-get install python3-venv"
                )
            )
    say(f"installing {lock_name}")
    install = [python(), "-m", "pip", "install", "--disable-pip-version-check", "-q"]
    install += ["--require-hashes", "-r", str(LOCKS / lock_name)]
    if subprocess.call(install):
        raise SystemExit(fail("the dependencies could not be installed; see above"))
    point_at_checkout()
    stamp.write_text(wanted)
    if lock_name == "requirements-dev.txt":  # it holds the other one too
        plain = (LOCKS / "requirements.txt").read_bytes()
        (VENV / ".requirements.txt.sha256").write_text(hashlib.sha256(plain).hexdigest())


def point_at_checkout() -> None:
    """Let the environment's Python find `app/`, also in an isolated child (`-I`)."""
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = subprocess.check_output([python(), "-c", ask], text=True).strip()
    (Path(packages) / "postwright-checkout.pth").write_text(f"{ROOT / 'app'}\n", "utf-8")


def ensure_libraries(libraries: dict[str, str]) -> None:
    """Install what Qt links and this system lacks, where we may; else say how."""
    if sys.platform != "linux":
        return
    missing = [package for name, package in libraries.items() if not loadable(name)]
    if not missing:
        return
    if not shutil.which("apt-get"):
        raise SystemExit(fail(f"Qt needs libraries that are not installed: {' '.join(missing)}"))
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    command = ["apt-get", "install", "-y", "-q", *missing]
    say(f"installing the libraries that Qt needs: {' '.join(missing)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if prefix and not shutil.which("sudo"):
        raise SystemExit(fail("run this as root, then start again: " + " ".join(command)))
    for words in ([*prefix, "apt-get", "update", "-q"], [*prefix, *command]):
        if subprocess.call(words, env=environment, stdout=subprocess.DEVNULL):
            raise SystemExit(fail("run this, then start again: sudo " + " ".join(command)))


def loadable(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def needs_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def python() -> str:
    return tool("python")


def tool(name: str) -> str:
    folder, ending = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
    return str(VENV / folder / (name + ending))


def call(*words: str) -> int:
    """Run a command in the checkout and return its exit status."""
    try:
        return subprocess.call(words, cwd=ROOT)
    except KeyboardInterrupt:
        return 130


def say(text: str) -> None:
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def fail(text: str) -> int:
    say(text)
    return 2


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "screenshots": screenshots,
    "translate": translate,
    "lock": lock,
}

if __name__ == "__main__":
    sys.exit(main())
