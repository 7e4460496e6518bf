"""The HTML report: one file that loads and runs nothing, and shows text as text."""

import io
from html.parser import HTMLParser

import pytest

from postwright.model.exchange import Exchange, Header, Hop, PreparedRequest, Response, ResponseBody
from postwright.model.judged import Captured, CheckResult
from postwright.model.request import Request
from postwright.runner.report import Outcome, Report, Unsent
from postwright.runner.reporters.html import Html

NASTY = "<script>alert(1)</script><img src=x onerror=1>\" ' & \x1b\u202e"
EMPTY = {"meta", "input", "br", "img", "link"}


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] != "style":
            self.text += data


def outcome(text: str, passed: bool, iteration: int = 1) -> Outcome:
    header = Header(text.encode("ascii", "ignore").decode(), text)
    prepared = PreparedRequest("GET", f"http://h/{text}", "http", "h", 80, "/", (header,),
                               secrets=("top-secret",))  # fmt: skip
    hop = Hop("GET", "http://h/", (header,), status=200)
    response = Response(200, text, ((text, "top-secret"),), ResponseBody(complete=True))
    exchange = Exchange("1", prepared, 0.0, (hop,), response, elapsed_ms=3.0)
    check = CheckResult(text, passed, text, "top-secret")
    left = CheckResult("a.b()", None, skipped="needs JavaScript")
    lost = Captured(text, None, problem=text)
    return Outcome(("f", "r.yml"), Request(text), iteration, exchange, checks=(check, left),
                   captured=(lost,), folders=(text,))  # fmt: skip


def written(*outcomes: Outcome, title: str = "T", reveal: bool = False) -> str:
    output = io.StringIO()
    reporter = Html(output, reveal=reveal)
    reporter.started(9, title)
    for one in outcomes:
        reporter.request(one)
    reporter.ended(Report(outcomes, (Unsent(("f", "l.yml"), NASTY, 1, NASTY),), 9.0))
    return output.getvalue()


def test_nothing_is_loaded_and_nothing_runs():
    page = Page(written(outcome(NASTY, True), outcome(NASTY, False), title=NASTY))
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"script", "img", "link", "iframe", "object", "embed", "form", "a", "base"}
    names = {name for _, attributes in page.tags for name in attributes}
    assert not {name for name in names if name.startswith("on") or name in ("src", "href", "style")}
    policy = next(a["content"] for tag, a in page.tags if a.get("http-equiv"))
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"
    assert "<script>alert(1)</script><img src=x onerror=1>\" ' & ␛⟦RLO⟧" in page.text


def test_what_failed_is_open_and_marked():
    page = Page(written(outcome("good", True), outcome("bad", False)))
    details = [attributes for tag, attributes in page.tags if tag == "details"]
    assert details == [{"class": "passed"}, {"class": "failed", "open": None}]
    assert ("input", {"type": "checkbox", "id": "only-failed"}) in page.tags
    assert "1 passed · 1 failed · 1 skipped" in page.text
    assert "needs JavaScript" in page.text


@pytest.mark.parametrize("reveal", [False, True])
def test_secrets_need_to_be_asked_for(reveal: bool):
    assert ("top-secret" in written(outcome("x", False), reveal=reveal)) is reveal


def test_iterations_are_told_apart():
    page = Page(written(outcome("x", True), outcome("x", True, 2)))
    assert "x · iteration 2" in page.text


def test_it_is_dark_where_the_reader_is_but_not_on_paper():
    assert "@media screen and (prefers-color-scheme: dark)" in written()


def test_on_paper_everything_is_open_and_nothing_is_cut():
    paper = written().partition("@media print {")[2].partition("</style>")[0]
    assert "details::details-content { content-visibility: visible" in paper
    assert "pre { max-height: none; overflow: visible }" in paper


def test_colours_are_told_in_words_too():
    page = Page(written(outcome("good", True), outcome("bad", False)))
    assert [page.text.count(sign) for sign in ("✓ good", "✗ bad")] == [1, 1]


def test_ten_thousand_requests_are_a_page():
    some = [outcome("n", number % 10 > 0, number) for number in range(1, 10_001)]
    page = written(*some)
    assert page.count("<details") == page.count("</details>") == 10_000
    assert page.count('<details class="failed" open>') == 1000
    assert page.endswith("</html>\n")
