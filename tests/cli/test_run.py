"""`postwright run` and `postwright tour`: collections in order, reports, statuses."""

import json
import shutil
from pathlib import Path

import pytest

from postwright.demo.tour import tour_folder
from tests.cli.commands import Commands


@pytest.fixture
def tour(tmp_path: Path) -> Path:
    return Path(shutil.copytree(tour_folder(), tmp_path / "tour"))


def test_text_names_each_request_and_the_whole(postwright: Commands, tour: Path):
    done = postwright("run", str(tour), "Accounts")
    lines = done.out.decode().splitlines()
    assert [line.split(" · ")[0] for line in lines[:-1]] == [
        "✓ Accounts/Register a user",
        "✓ Accounts/Log in",
        "✓ Accounts/Call the protected path",
        "✓ Accounts/Bearer sign-in",
    ]
    assert lines[-1].startswith("4 passed · 0 failed · ")
    assert done.status == 0


def test_jsonl_has_start_requests_and_end(postwright: Commands, tour: Path):
    words = ("--reporter", "jsonl", "--iterations", "2", "--concurrency", "3")
    done = postwright("run", str(tour), "First steps", *words)
    values = [json.loads(line) for line in done.out.splitlines()]
    assert [value["type"] for value in values] == ["start", *["request"] * 6, "end"]
    assert values[0]["requests"] == 6
    assert {value["iteration"] for value in values[1:-1]} == {1, 2}
    assert values[1]["exchange"]["version"] == 1
    assert values[-1]["passed"] == 6


def test_failures_are_counted_and_named(postwright: Commands, tour: Path):
    file = tour / "First steps" / "Say hello.yml"
    file.write_text(file.read_text().replace("{{demo}}", "{{nowhere}}"))
    done = postwright("run", str(tour), "First steps", "--bail", "--reporter", "json")
    value = json.loads(done.out)
    assert (value["passed"], value["failed"], value["skipped"]) == (0, 1, 2)
    assert value["requests"][0]["exchange"]["error"]["kind"] == "variable"
    assert done.status == 1
    assert "1 of 3 requests failed" in done.error


def test_a_body_that_breaks_its_schema_fails_that_request_alone(postwright: Commands, tour: Path):
    file = tour / "First steps" / "Send JSON.yml"
    value = json.dumps({"schema": {"body": {"required": ["gone"]}, "block": True}})
    row = f"  variables:\n    - {{name: _postwright, disabled: true, value: '{value}'}}\n"
    file.write_text(file.read_text().replace("runtime:\n", f"runtime:\n{row}"))
    done = postwright("run", str(tour), "First steps", "--reporter", "json")
    value = json.loads(done.out)
    assert (value["passed"], value["failed"]) == (2, 1)
    (failed,) = (one["exchange"] for one in value["requests"] if one["exchange"]["error"])
    assert failed["error"]["kind"] == "body"
    assert "$.gone is missing" in failed["error"]["title"] + failed["error"]["detail"]
    assert done.status == 1


def test_status_alone_never_fails(postwright: Commands, tour: Path):
    file = tour / "Accounts" / "Call the protected path.yml"
    assert "assertions" in file.read_text()
    assert postwright("run", str(tour), "Accounts/Call the protected path.yml").status == 1
    file.write_text(file.read_text().replace('value: "200"', 'value: "401"'))
    assert postwright("run", str(tour), "Accounts/Call the protected path.yml").status == 0


def test_a_damaged_file_is_named_and_the_others_are_sent(postwright: Commands, tour: Path):
    (tour / "Accounts" / "Broken.yml").write_text("info:\n  name: [\n")
    done = postwright("run", str(tour), "Accounts")
    assert "4 passed" in done.out.decode()
    assert "it cannot be read; Accounts/Broken.yml line" in done.error
    assert done.status == 1
    assert postwright("run", str(tour), "First steps").status == 0


def test_report_goes_to_a_file(postwright: Commands, tour: Path, tmp_path: Path):
    report = tmp_path / "report.json"
    words = ("--reporter", "json", "--report", str(report))
    done = postwright("run", str(tour), "Accounts/Log in.yml", *words)
    assert done.out == b""
    assert json.loads(report.read_text())["passed"] == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("nowhere",), "nowhere is not in the collection"),
        (("..",), "outside the collection"),
        (("--tags", "x"), "no request has the tag x"),
        (("--env", "x"), "there are Someone else"),
        (("--reporter", "pdf"), "invalid choice"),
        (("--iterations", "0"), "less than 1"),
    ],
)
def test_what_cannot_start_exits_2(
    postwright: Commands, tour: Path, words: tuple[str, ...], told: str
):
    done = postwright("run", str(tour), *words)
    assert done.status == 2
    assert told in done.error


def test_paths_may_be_named_from_where_the_user_is(
    postwright: Commands, tour: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tour.parent)
    done = postwright("run", "tour", "tour/Accounts/Log in.yml")
    assert done.out.startswith(b"\xe2\x9c\x93 Accounts/Log in")


def test_folder_that_is_no_collection(postwright: Commands, tmp_path: Path):
    assert "is no collection" in postwright("run", str(tmp_path)).error
