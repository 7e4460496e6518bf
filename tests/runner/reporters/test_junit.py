"""JUnit's XML: valid by the schema beside the samples, whatever servers and authors write."""

import io
import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from postwright.model.exchange import Exchange, Failure, Header, PreparedRequest, Response
from postwright.model.exchange import ResponseBody as AnswerBody
from postwright.model.judged import CheckResult
from postwright.model.request import Request
from postwright.runner.report import Outcome, Report, Unsent
from postwright.runner.reporters.junit import JUnit

SCHEMA = Path(__file__).parents[2] / "samples/junit/junit.xsd"
XS = "{http://www.w3.org/2001/XMLSchema}"
PREPARED = PreparedRequest(
    "GET", "http://h/", "http", "h", 80, "/", (Header("K", "top-secret"),), secrets=("top-secret",)
)


class Schema:
    """As much of XML Schema as the file uses: sequences of references, attributes, patterns."""

    def __init__(self, file: Path) -> None:
        root = Xml.parse(file).getroot()
        self._elements = {e.get("name"): e for e in root.findall(f"{XS}element")}
        self._patterns = {
            t.get("name"): t.find(f"{XS}restriction/{XS}pattern").get("value")
            for t in root.findall(f"{XS}simpleType")
        }

    def problems(self, element: Xml.Element) -> list[str]:
        declared = self._elements.get(element.tag)
        if declared is None:
            return [f"{element.tag} is not declared"]
        kind = declared.find(f"{XS}complexType")
        if kind is None:
            return [f"{element.tag} has {dict(element.attrib)}"] if element.attrib else []
        found = self._attributes(element, kind)
        if (
            kind.get("mixed") != "true"
            and "".join([element.text or "", *(child.tail or "" for child in element)]).strip()
        ):
            found.append(f"{element.tag} has text")
        found += self._children(element, kind)
        return found + [problem for child in element for problem in self.problems(child)]

    def _attributes(self, element: Xml.Element, kind: Xml.Element) -> list[str]:
        declared = {a.get("name"): a for a in kind.findall(f"{XS}attribute")}
        found = [f"{element.tag} has {name}" for name in element.attrib if name not in declared]
        for name, one in declared.items():
            value = element.get(name)
            if value is None:
                found += [f"{element.tag} lacks {name}"] if one.get("use") == "required" else []
            elif not re.fullmatch(self._patterns[one.get("type")], value):
                found.append(f"{element.tag} {name}={value!r}")
        return found

    def _children(self, element: Xml.Element, kind: Xml.Element) -> list[str]:
        left = [child.tag for child in element]
        for one in kind.findall(f"{XS}sequence/{XS}element"):
            count = 0
            while left and left[0] == one.get("ref"):
                left.pop(0)
                count += 1
            most = one.get("maxOccurs", "1")
            if count < int(one.get("minOccurs", "1")) or (
                most != "unbounded" and count > int(most)
            ):
                return [f"{element.tag} has {count} {one.get('ref')}"]
        return [f"{element.tag} has {left[0]} there"] if left else []


def answered(name: str, *checks: CheckResult, body: str = "", **more: object) -> Outcome:
    response = Response(200, "OK", (), AnswerBody(body, complete=True))
    exchange = Exchange("1", PREPARED, 0.0, response=response, elapsed_ms=12.4)
    more = {"folders": ("A", "B c")} | more
    return Outcome(("a", "b", "x.yml"), Request(name), 1, exchange, checks=checks, **more)


def written(*outcomes: Outcome, unsent: tuple[Unsent, ...] = (), title: str = "Things") -> str:
    output = io.StringIO()
    reporter = JUnit(output)
    reporter.started(len(outcomes), title)
    for outcome in outcomes:
        reporter.request(outcome)
    reporter.ended(Report(outcomes, unsent, 1500.0))
    return output.getvalue()


def valid(text: str) -> Xml.Element:
    """Return the document, which is valid, and whose counts are those of its cases."""
    root = Xml.fromstring(text.encode())
    assert Schema(SCHEMA).problems(root) == []
    for suite in (root, *root):
        cases = list(suite.iter("testcase"))
        states = Counter(child.tag for case in cases for child in case)
        assert suite.get("tests") == str(len(cases))
        assert suite.get("failures") == str(states["failure"])
        assert suite.get("errors") == str(states["error"])
        if suite is not root:
            assert suite.get("skipped") == str(states["skipped"])
    return root


BAD = CheckResult("res.status eq 201", False, "201", "200")
LEFT = CheckResult("res.body.map(x => x) eq 1", None, skipped="needs JavaScript")
GOOD = CheckResult("res.status eq 200", True, "200", "200")


def test_a_suite_for_each_folder_and_a_case_for_each_request():
    root = valid(written(answered("one", GOOD), answered("two"), answered("three", folders=("C",))))
    assert root.get("name") == "Things"
    assert [suite.get("name") for suite in root] == ["A/B c", "C"]
    assert [(c.get("name"), c.get("classname"), c.get("time")) for c in root.iter("testcase")] == [
        ("one", "Things.A.B c", "0.012"),
        ("two", "Things.A.B c", "0.012"),
        ("three", "Things.C", "0.012"),
    ]
    assert root.get("time") == "1.500"


def test_each_iteration_has_its_suites():
    first, second = answered("x"), Outcome(("x.yml",), Request("x"), 2, problem="x is not set")
    names = [suite.get("name") for suite in valid(written(first, second))]
    assert names == ["A/B c · iteration 1", "Things · iteration 2"]


def test_failed_checks_are_one_failure_that_lists_them():
    (failure,) = valid(written(answered("x", GOOD, BAD, LEFT, BAD))).iter("failure")
    assert failure.get("message") == "res.status eq 201 · got 200 (and 1 more)"
    assert failure.text == "✗ res.status eq 201 · got 200\n✗ res.status eq 201 · got 200"


def test_no_answer_is_an_error():
    failed = Exchange(
        "1", PREPARED, 0.0, failure=Failure("refused", "Nothing listens", "top-secret")
    )
    root = valid(
        written(
            Outcome(("x.yml",), Request("x"), 1, failed),
            Outcome(("y.yml",), Request("y"), 1, problem="v is not set", problem_kind="variable"),
        )
    )
    errors = [(e.get("type"), e.get("message")) for e in root.iter("error")]
    assert errors == [("refused", "Nothing listens; •••"), ("variable", "v is not set")]


def test_what_was_not_sent_is_skipped():
    left = Unsent(("a", "z.yml"), "z", 1, "the run stopped after a failure")
    root = valid(written(answered("x", BAD), unsent=(left,)))
    assert [s.get("message") for s in root.iter("skipped")] == ["the run stopped after a failure"]


@pytest.mark.parametrize(
    "text",
    [
        "\x00\x01\x1b[31m",
        "\ud800",
        "\ufffe\uffff",
        "]]>",
        "<a b='c' d=\"e\">&amp;",
        "\n\r\t",
        "\x85",
    ],
    ids=repr,
)
def test_no_text_breaks_the_document(text: str):
    check = CheckResult(text, False, text, text)
    root = valid(written(answered(f"n{text}", check, folders=(f"f{text}",)), title=f"t{text}") + "")
    assert len(list(root.iter("failure"))) == 1


def test_output_is_bounded_and_masked(tmp_path: Path):
    body = tmp_path / "body"
    body.write_text("top-secret " + "x" * 100_000)
    (output,) = valid(written(answered("x", body=str(body)))).iter("system-out")
    assert output.text is not None
    assert "top-secret" not in output.text
    assert "••• xxx" in output.text
    assert len(output.text) < 5000


def test_an_empty_run_is_valid():
    assert len(valid(written())) == 0


def test_the_schema_refuses_what_readers_would():
    schema = Schema(SCHEMA)
    for text in (
        "<testsuites/>",
        written(answered("x")).replace(' time="0.012"', ""),
        written(answered("x")).replace('time="0.012"', 'time="12 ms"'),
        written(answered("x", BAD)).replace("<failure", "<oops").replace("</failure", "</oops"),
    ):
        assert schema.problems(Xml.fromstring(text.encode()))


def test_ten_thousand_iterations_are_valid():
    root = valid(written(*(answered("x", GOOD if n % 2 else BAD) for n in range(10_000))))
    assert (root.get("tests"), root.get("failures")) == ("10000", "5000")
