"""What the reporters write, from values that no server is needed for."""

import io
import json

from postwright.model.exchange import (
    Exchange,
    Failure,
    Header,
    Hop,
    PreparedRequest,
    Response,
    ResponseBody,
)
from postwright.model.request import Request
from postwright.runner.report import Outcome, Report, Unsent
from postwright.runner.reporters import REPORTERS

PREPARED = PreparedRequest(
    "GET",
    "http://h/",
    "http",
    "h",
    80,
    "/",
    headers=(Header("X-Key", "top-secret", "request"),),
    secrets=("top-secret",),
)
GOOD = Outcome(
    ("a", "b.yml"),
    Request("B\x1b[31m"),
    1,
    Exchange(
        "1",
        PREPARED,
        0.0,
        (Hop("GET", "http://h/", PREPARED.headers, status=200),),
        Response(200, "OK", (), ResponseBody(complete=True)),
        elapsed_ms=12.4,
    ),
)
REFUSED = Outcome(
    ("c.yml",),
    Request("C"),
    2,
    Exchange("2", PREPARED, 0.0, failure=Failure("refused", "Nothing is listening", "top-secret")),
)
UNSENT = Outcome(("d.yml",), Request("D"), 2, problem="x is not set", problem_kind="variable")
LEFT = Unsent(("e", "f.yml"), "F", 2, "the run stopped after a failure")
REPORT = Report((GOOD, REFUSED, UNSENT), (LEFT,), 1500.0)


def written(kind: str, *, reveal: bool = False) -> str:
    output = io.StringIO()
    reporter = REPORTERS[kind](output, reveal=reveal)
    reporter.started(4)
    for outcome in REPORT.outcomes:
        reporter.request(outcome)
    reporter.ended(REPORT)
    return output.getvalue()


def test_text_is_for_people():
    assert written("text").splitlines() == [
        "✓ a/B␛[31m · 200 OK · 12 ms",
        "✗ C · iteration 2 · 0 ms",
        "  Nothing is listening; •••",
        "✗ D · iteration 2",
        "  x is not set",
        "1 passed · 2 failed · 1 skipped · 1.50 s",
    ]


def test_jsonl_has_a_line_for_everything():
    start, good, refused, unsent, end = [json.loads(t) for t in written("jsonl").splitlines()]
    assert start == {"type": "start", "requests": 4}
    assert (good["path"], good["attempts"], good["checks"]) == ("a/b.yml", 1, [])
    assert refused["exchange"]["error"]["kind"] == "refused"
    assert unsent["exchange"]["request"] is None
    assert end == {
        "type": "end",
        "passed": 1,
        "failed": 2,
        "skipped": 1,
        "elapsed_ms": 1500.0,
        "checks": {"passed": 0, "failed": 0, "skipped": 0},
    }


def test_json_is_one_document():
    value = json.loads(written("json"))
    assert [request["passed"] for request in value["requests"]] == [True, False, False]


def test_secrets_need_to_be_asked_for():
    assert all("top-secret" not in written(kind) for kind in REPORTERS)
    assert "top-secret" in written("jsonl", reveal=True)
