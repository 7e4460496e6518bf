"""Answers of a run are kept with their bodies, without secrets, and only in their folder."""

from pathlib import Path

from postwright.model.exchange import Exchange, Header, Response, ResponseBody
from postwright.storage.run_answers import keep_answer, kept_answer
from tests.storage.test_history import prepared


def test_a_kept_answer_has_its_body_in_the_folder(tmp_path: Path) -> None:
    spooled = tmp_path / "spooled"
    spooled.write_bytes(b"the body")
    folder = tmp_path / "run"
    folder.mkdir()
    response = Response(200, "OK", (), ResponseBody(path=str(spooled), size_bytes=8))
    keep_answer(Exchange("e1", prepared(), 1.0, response=response), folder, 1)
    kept = kept_answer(folder, 1)
    assert kept is not None
    assert kept.response is not None
    assert Path(kept.response.body.path).read_bytes() == b"the body"
    assert Path(kept.response.body.path).parent == folder
    assert not spooled.exists()


def test_secrets_are_masked(tmp_path: Path) -> None:
    header = Header("X-Key", "canary-17", "request", secrets=("canary-17",))
    keep_answer(Exchange("e1", prepared(headers=(header,)), 1.0), tmp_path, 1)
    assert "canary" not in (tmp_path / "1.json").read_text()


def test_what_was_not_kept_is_none(tmp_path: Path) -> None:
    assert kept_answer(tmp_path, 1) is None
    (tmp_path / "2.json").write_text("{")
    assert kept_answer(tmp_path, 2) is None
