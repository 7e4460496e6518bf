from pathlib import Path

from postwright.model.collection import Collection, Lineage
from postwright.model.judged import CheckPlace
from postwright.model.options import Options, Postwright, ResponseCapture, ResponseCheck
from postwright.model.request import Assertion, Capture, Request, Variable
from postwright.runner.holding import held
from tests.engine.given import context
from tests.gui.response.exchanges import answer, failed

REQUEST = Request(
    assertions=(
        Assertion("res.status", "eq", "200"),
        Assertion("res.status", "eq", "500", enabled=False),
        Assertion("res.body.next", "eq", "{{cursor}}"),
    ),
    captures=(Capture("res.body.next", "cursor"),),
    options=Options(
        postwright=Postwright(
            checks=(ResponseCheck("json", "$..id", "length", "1"),),
            captures=(ResponseCapture("json", "$.gone", "gone", "environment"),),
        )
    ),
)
BODY = b'{"data": [{"id": 1}], "next": "{{secret}}"}'


def test_checks_see_what_the_answer_captures_and_it_is_never_expanded(tmp_path: Path):
    lineage = Lineage(collection=Collection(variables=(Variable("secret", "x"),)))
    found = held(answer(tmp_path, BODY), REQUEST, lineage, context(captured={"gone": "1"}))
    assert [check.passed for check in found.judged.checks] == [True, True, True]
    assert found.judged.captured[0].value == "{{secret}}"
    assert found.judged.captured[1].value is None
    assert found.judged.captured[1].to == "environment"


def test_each_result_says_where_its_check_is_written(tmp_path: Path):
    judged = held(answer(tmp_path, BODY), REQUEST, Lineage(), context()).judged
    assert judged.places == (
        CheckPlace("assertions", 0),
        CheckPlace("assertions", 2),
        CheckPlace("checks", 0),
    )
    assert len(judged.took_ms) == 3


def test_inherited_check_names_its_owner(tmp_path: Path):
    shared = Postwright(checks=(ResponseCheck("time", "", "lt", "1000"),))
    lineage = Lineage(collection=Collection(name="Shop", postwright=shared))
    judged = held(answer(tmp_path, BODY), Request(), lineage, context()).judged
    assert judged.places == (CheckPlace("checks", 0, "Shop"),)


def test_without_a_whole_answer_no_check_is_made():
    found = held(failed(), REQUEST, Lineage(), context()).judged
    assert [check.passed for check in found.checks] == [None, None, None]
    assert len(found.places) == 3
    assert found.captured == ()
