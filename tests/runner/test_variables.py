"""Variables in expressions: what they are, and that every verdict is that of Bruno's own runner."""

import asyncio
import json
from pathlib import Path

import pytest

from postwright.engine.ports import Context
from postwright.engine.variables import Resolver
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.request import Assertion, Capture, Request, Script, Variable
from postwright.runner.expressions import ExpressionError, NeedsJavaScript, evaluate
from postwright.runner.js_values import UNDEFINED
from postwright.runner.operators import ALONE, OPERATORS
from postwright.runner.run import RunOptions, run_collection
from postwright.runner.selection import choose
from postwright.runner.variables import Variables
from tests.engine.given import context, environment, lineage, variables
from tests.formats.test_opencollection_write import BRU, needs_bruno, node, saved
from tests.runner.test_run import opened_in
from tests.server import RawServer, Reply

BODY = b'{"n": 5, "t": "five", "o": {"b": [1]}, "z": null, "y": true, "digits": "5"}'
CAPTURED = {
    "capNum": "res.body.n", "capText": "res.body.t", "capObj": "res.body.o",
    "capNull": "res.body.z", "capTrue": "res.body.y", "capDigits": "res.body.digits",
}  # fmt: skip
OF_COLLECTION = (
    Variable("colText", "col"),
    Variable("colNum", "25", "number"),
    Variable("colNested", "{{envText}}-x"),
    Variable("same", "collection"),
)
OF_ENVIRONMENT = (
    Variable("envText", "env"),
    Variable("envNum", "25", "number"),
    Variable("envTrue", "true", "boolean"),
    Variable("envObj", '{"a": [1, "x"]}', "object"),
    Variable("envDigits", "25"),
    Variable("envNested", "{{colText}}-y"),
    Variable("same", "environment"),
    Variable("with-dash", "dashed"),
)
OF_REQUEST = (Variable("reqText", "req"), Variable("reqNum", "3", "number"))
LEFT = [
    *CAPTURED, *(row.name for row in (*OF_COLLECTION, *OF_REQUEST)), "envText", "envNum",
    "envTrue", "envObj", "envObj.a", "envObj.a[1]", "envObj.a.length", "envDigits", "envNested",
    "same", "missing", "given", "capObj.b[0]", "capText.length", "bru.getVar('capNum')",
    "bru.getVar('capText')", "bru.getVar('capObj')", "bru.getVar('envText')",
    "bru.getVar('missing')", "bru.getVar('a b')", "bru.hasVar('capNum')", "bru.hasVar('x')",
    "bru.getEnvVar('envText')", "bru.getEnvVar('envNum')", "bru.getEnvVar('envNested')",
    "bru.getEnvVar('envObj')", "bru.getEnvVar('nope')", "bru.getEnvVar('with-dash')",
    "bru.getEnvVar('given')", "bru.hasEnvVar('envText')", "bru.hasEnvVar('x')",
    "bru.getCollectionVar('colText')", "bru.getCollectionVar('colNested')",
    "bru.getRequestVar('reqText')", "bru.getFolderVar('x')", "bru.getEnvName()",
    "bru.interpolate('{{envText}}!')", "bru.getVar('capText').length",
    "res.status === 200", "res.status !== 200", "res.status < 300 && capNum >= 5", "!capTrue",
    "!!capText", "typeof capObj", "typeof missing", "typeof capNull === 'object'",
    "typeof res.body.n", "missing || capText", "capNull ?? 'none'", "capNum > 4", "capText < 'g'",
    "capText === \"five\"", "capNull === null", "missing === undefined", "missing > 3",
    "res.body['t'] === 'a && b' || capNum", "!missing && !capNull", "0 || ''",
    "capNum === capDigits", "capNum <= 5 === true",
]  # fmt: skip
RIGHT = [
    "5", "25", '"25"', "3", "env", "col", "five", "true", "null", "undefined", "e", "req", "given",
    "environment", "env!", "dashed", "2", "4", "{{envText}}-x", "${envText}", "${capNum}",
    "${res.body.n}", "${missing}", "a${bru.getEnvVar('envText')}b", "'${envText}'", "${envObj}",
    "[${capText},env]", "1,${envNum}", "\\${x}", "{{envNum}}", "x",
]  # fmt: skip
ROWS = [
    Assertion(left, operator, right)
    for left in LEFT
    for operator in OPERATORS
    for right in (RIGHT if operator not in ALONE else [""])
]


@needs_bruno
async def test_every_verdict_is_brunos(tmp_path: Path) -> None:
    rows = ROWS[::9]
    async with RawServer(Reply(200, BODY, (("Content-Type", "application/json"),))) as server:
        request = Request(
            "one",
            url=f"{server.url}/",
            assertions=tuple(rows),
            variables=OF_REQUEST,
            captures=tuple(Capture(text, name) for name, text in CAPTURED.items()),
        )
        collection = Collection(
            name="Variables",
            items=(Item("1.yml", request),),
            variables=OF_COLLECTION,
            # Any script avoids a race at the start of bru 4.1.0 that loses the first assertions.
            scripts=(Script("before-request", "bru.setVar('started', 1);"),),
            environments=(Environment("e", OF_ENVIRONMENT),),
        )
        folder = saved(tmp_path / "c", collection).root
        words = ("run", "--env", "e", "--env-var", "given=given", "--noproxy")
        words += ("--sandbox", "developer", "--output", "out.json")
        ran = await asyncio.to_thread(node, BRU, *words, cwd=folder)
        async with opened_in(tmp_path, folder) as (workspace, opened):
            workspace.choose_environment(folder, "e")
            options = RunOptions(given=(Variable("given", "given"),))
            report = await run_collection(workspace, opened, choose(opened.tree), options)
    theirs = json.loads((folder / "out.json").read_text())[0]["results"][0]["assertionResults"]
    ours = report.outcomes[0].checks
    assert len(theirs) == len(ours) > 1000, ran.stderr
    different = [
        (mine.name, mine.passed, mine.skipped, his["status"], his.get("error", ""))
        for mine, his in zip(ours, theirs, strict=True)
        if mine.passed is not (his["status"] == "pass")
    ]
    assert not different, "\n".join(map(str, (len(different), *different[:100])))


def seen(given: Context | None = None, **own: str) -> Variables:
    line = lineage(
        Folder("Outer", variables=variables({"in_folder": "outer"})),
        collection=Collection(variables=(Variable("key", secret=True),)),
        env=environment(v="environment"),
    )
    request = Request(variables=variables(own))
    return Variables(Resolver(line, request, given or context()), {"list"})


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("v", "request"),
        ("bru.getEnvVar('v')", "environment"),
        ("bru.getFolderVar('in_folder')", "outer"),
        ("list[1].a", 2),
        ("text", "[1]"),
        ("Upper", "own"),
        ("bru.getProcessEnv('TOKEN')", "of-process"),
        ("TOKEN", "of-process"),
        ("key", "of-vault"),
        ("nothing", UNDEFINED),
    ],
)
def test_what_a_name_stands_for(expression: str, value: object) -> None:
    given = context(
        captured={"list": '[1, {"a": 2}]', "text": "[1]", "braces": "{{key}}"},
        process_env={"TOKEN": "of-process"},
        secrets={"key": "of-vault"},
    )
    assert evaluate(expression, seen(given, v="request", Upper="own")) == value


def test_secrets_that_were_looked_at_are_known() -> None:
    some = seen(context(secrets={"key": "of-vault"}, process_env={"TOKEN": "of-process"}))
    assert some.secrets == ()
    evaluate("key", some)
    evaluate("TOKEN", some)
    assert some.secrets == ("of-vault", "of-process")


def test_what_a_server_wrote_never_expands() -> None:
    some = seen(context(captured={"braces": "{{key}}"}, secrets={"key": "of-vault"}))
    assert evaluate("braces", some) == evaluate("bru.getVar('braces')", some) == "{{key}}"


@pytest.mark.parametrize(
    "expression", ["Math", "process", "console", "JSON.stringify", "bru", "bru.cwd()", "typeof"]
)
def test_what_javascript_itself_knows_is_left_to_it(expression: str) -> None:
    with pytest.raises(NeedsJavaScript):
        evaluate(expression, seen())


def test_a_name_that_is_none_is_said() -> None:
    with pytest.raises(ExpressionError, match="a b is no name of a variable"):
        evaluate("bru.getVar('a b')", seen())
