"""The tour's files are those that Postwright itself would write, each with a note."""

from pathlib import Path

import pytest

from postwright.demo.tour import tour_folder
from postwright.formats import opencollection
from postwright.model.request import Request

FILES = sorted(tour_folder().rglob("*.yml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_files_are_as_the_writer_writes_them(path: Path):
    text = path.read_text("utf-8")
    if path.name == "opencollection.yml":
        again = opencollection.write_collection(opencollection.read_collection(text, ""))
    elif path.name == "folder.yml":
        again = opencollection.write_folder(opencollection.read_folder(text, ""))
    elif path.parent.name == "environments":
        again = opencollection.write_environment(opencollection.read_environment(text, path.stem))
    else:
        request = opencollection.read_request(text, path.name)
        assert isinstance(request, Request)
        assert request.docs
        assert "{{demo}}" in request.url
        again = opencollection.write_request(request)
    assert again == text


def test_there_are_nine_requests():
    names = {path.stem for path in FILES if path.name not in ("opencollection.yml", "folder.yml")}
    assert len(names - {"Someone else"}) == 9
