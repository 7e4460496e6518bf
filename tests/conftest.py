"""What every test gets: coroutine tests on the window's loop, and a home of its own."""

import asyncio
import inspect
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from postwright.gui.event_loop import EventLoop


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a coroutine test on a fresh loop of the window's kind."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    app = QApplication.instance() or pyfuncitem._request.getfixturevalue("qapp")
    lost: list[dict[str, Any]] = []
    arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
        runner.get_loop().set_exception_handler(lambda loop, context: lost.append(context))
        runner.run(pyfuncitem.obj(**arguments))
    assert not lost, lost
    return True


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees or touches the user's own collections, settings or proxies."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


class PatientBot(QtBot):  # type: ignore[misc]
    """Gives up only on what never comes: a busy machine may need seconds for what takes none."""

    def waitUntil(self, callback: Any, *, timeout: int = 30_000) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = 30_000, **rest: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **rest)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Path]:
    """A copy of the sample collection."""
    import shutil

    target = tmp_path / "collection"
    shutil.copytree(Path(__file__).parent / "samples/opencollection/collection", target)
    return target
