from pathlib import Path

from msgspec.structs import replace

from postwright.model.collection import Collection, Environment, Lineage
from postwright.model.exchange import Header
from postwright.model.options import Options, Postwright, ResponseCheck
from postwright.model.request import Assertion, Capture, Request, Variable
from postwright.runner.holding import held
from postwright.runner.holding_child import held_by_child, is_large
from tests.engine.given import context
from tests.gui.response.exchanges import answer, hop, prepared

REQUEST = Request(
    assertions=(
        Assertion("res.body.id", "eq", "{{wanted}}"),
        Assertion("res.body.next", "eq", "{{cursor}}"),
        Assertion("res.body.key", "eq", "{{secret}}"),
        Assertion("f(x)", "eq", "1"),
    ),
    captures=(Capture("res.body.next", "cursor"),),
    options=Options(postwright=Postwright(checks=(ResponseCheck("schema", "", "eq", "["),))),
)
LINEAGE = Lineage(
    Collection(variables=(Variable("wanted", "7"),)),
    environment=Environment("Staging", variables=(Variable("secret", secret=True),)),
)


def test_child_finds_what_the_parent_would(tmp_path: Path) -> None:
    body = b'{"id": 7, "next": "{{wanted}}", "key": "s3cret"}'
    one = hop(headers=(Header("X", "\udcff", raw=b"\xff"),))
    exchange = answer(tmp_path, body, hops=(one,), prepared=prepared(secrets=("a",)))
    given = context(secrets={"secret": "s3cret"})
    here = held(exchange, REQUEST, LINEAGE, given)
    there = held_by_child(exchange, REQUEST, LINEAGE, given)
    assert replace(there.judged, took_ms=()) == replace(here.judged, took_ms=())
    assert [check.passed for check in there.judged.checks] == [True, True, True, None, False]
    assert there.secrets == here.secrets == ("s3cret",)


def test_only_large_answers_are_for_a_child(tmp_path: Path) -> None:
    small = answer(tmp_path, b"x")
    assert not is_large(small)
    assert is_large(answer(tmp_path, b"x" * (3 << 20)))
    assert not is_large(answer(tmp_path, response=None))
