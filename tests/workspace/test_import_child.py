"""A large source is understood by a child process, which can be stopped."""

import json
import threading
from pathlib import Path

import pytest

from postwright.formats.importers import ImportError_
from postwright.workspace.import_child import Child, is_large, understood_at


def export(file: Path, requests: int, text: str = "x") -> Path:
    info = {"name": "Shop", "schema": "https://schema.getpostman.com/v2.1.0/collection.json"}
    request = {"method": "GET", "url": "http://x.test/", "description": text}
    items = [{"name": f"r{n}", "request": request} for n in range(requests)]
    file.write_text(json.dumps({"info": info, "item": items}))
    return file


def test_the_child_understands_what_we_would(tmp_path: Path) -> None:
    file = export(tmp_path / "a.json", 30)
    assert Child().understand(file) == understood_at(file)
    assert not is_large(file)
    assert is_large(tmp_path)


def test_its_errors_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"info": {"schema": "schema.getpostman.com"},\n "item": [}')
    with pytest.raises(ImportError_, match="line 2, column 11"):
        Child().understand(tmp_path / "a.json")
    with pytest.raises(ImportError_, match="cannot be read"):
        Child().understand(tmp_path / "absent")


def test_a_child_that_is_stopped_ends(tmp_path: Path) -> None:
    file = export(tmp_path / "a.json", 2000, "y" * 5000)
    child = Child()
    timer = threading.Timer(0.05, child.stop)
    timer.start()
    with pytest.raises(ImportError_, match="it was stopped"):
        child.understand(file)
