"""Variables: which scope wins, what is expanded, and what is said of one without a value."""

import pytest

from postwright.engine.errors import UndefinedVariable
from postwright.engine.ports import Context
from postwright.engine.variables import Resolver
from postwright.model.collection import Collection, Environment, Folder, Lineage
from postwright.model.exchange import Use
from postwright.model.request import Request, Variable
from tests.engine.given import NOW, context, environment, lineage, variables


def resolver(given: Context | None = None, line: Lineage | None = None, **own: str) -> Resolver:
    request = Request(variables=variables(own))
    return Resolver(line or lineage(), request, given or context())


EVERYWHERE = lineage(
    Folder("Outer", variables=variables({"v": "outer"})),
    Folder("Inner", variables=variables({"v": "inner"})),
    collection=Collection(variables=variables({"v": "collection"})),
    env=environment(v="environment"),
)


def test_later_scope_wins_and_the_losers_are_told() -> None:
    given = context(
        built_in={"v": "built-in"},
        given=(Variable("v", "given"),),
        data={"v": "data"},
        captured={"v": "captured"},
    )
    use = resolver(given, EVERYWHERE, v="request").find("v")
    assert use == Use(
        "v",
        "captured",
        "captured",
        shadowed=(
            ("data", "data"),
            ("given", "given"),
            ("request", "request"),
            ("folder:Inner", "inner"),
            ("folder:Outer", "outer"),
            ("environment", "environment"),
            ("collection", "collection"),
            ("built-in", "built-in"),
        ),
    )


def test_text_is_replaced_and_uses_are_kept_in_order() -> None:
    made = resolver(a="1", b="2")
    found = made.text("{{b}}/{{a}}/{{b}}", "URL")
    assert found.text == "2/1/2"
    assert list(made.uses) == ["b", "a"]


@pytest.mark.parametrize("text", ["", "plain", "{{}}", "{{", "}}", "{ {a} }", "{{a\nb}}"])
def test_text_without_variables_stays(text: str) -> None:
    assert resolver(a="1").text(text, "URL").text == text


def test_braces_around_a_variable_stay() -> None:
    assert resolver(a="1").text("{{{a}}}", "body").text == "{1}"


@pytest.mark.parametrize("name", ["a b", "ä-1.2", "x.y", "a[0]", "$mine", "_", "a:b"])
def test_names_may_hold_anything_but_braces(name: str) -> None:
    assert resolver(**{name: "v"}).text(f"<{{{{{name}}}}}>", "URL").text == "<v>"


def test_values_expand_through_scopes() -> None:
    line = lineage(env=environment(base="http://{{host}}", host="h:{{port}}"))
    assert resolver(line=line, port="1").text("{{base}}/", "URL").text == "http://h:1/"


def test_ten_levels_expand_and_eleven_do_not() -> None:
    chain = {f"v{n}": f"{{{{v{n + 1}}}}}" for n in range(11)} | {"v11": "end"}
    assert resolver(**chain).text("{{v1}}", "URL").text == "end"
    with pytest.raises(UndefinedVariable, match="deeper than 10"):
        resolver(**chain).text("{{v0}}", "URL")


def test_ring_is_named() -> None:
    with pytest.raises(UndefinedVariable, match="ring: b → c → b") as caught:
        resolver(a="{{b}}", b="{{c}}", c="{{b}}").text("{{a}}", "header X")
    assert caught.value.where == "header X"


def test_captured_values_are_never_expanded() -> None:
    given = context(captured={"c": "{{secret}}"})
    made = resolver(given, secret="s", wrap="<{{c}}>")
    assert made.text("{{c}} {{wrap}}", "body").text == "{{secret}} <{{secret}}>"


def test_data_and_given_values_expand() -> None:
    given = context(data={"d": "{{a}}"}, given=(Variable("g", "{{a}}"),))
    assert resolver(given, a="1").text("{{d}}{{g}}", "body").text == "11"


def test_disabled_rows_count_nowhere() -> None:
    line = lineage(
        collection=Collection(variables=variables({"v": "c"})),
        env=Environment("e", (Variable("v", "e", enabled=False),)),
    )
    assert resolver(line=line).text("{{v}}", "URL").text == "c"


def test_undefined_names_variable_place_and_scopes() -> None:
    with pytest.raises(UndefinedVariable) as caught:
        resolver(line=EVERYWHERE).text("a{{nope}}", "header X-Key")
    error = caught.value
    assert error.name == "nope"
    assert error.where == "header X-Key"
    assert error.searched == (
        "request",
        "folder:Inner",
        "folder:Outer",
        "environment local",
        "collection",
    )
    assert str(error).startswith("nope is not set; header X-Key; looked in request, folder:Inner")


def test_undefined_says_that_no_environment_is_chosen() -> None:
    with pytest.raises(UndefinedVariable, match=r"environment \(none chosen\)"):
        resolver().text("{{nope}}", "URL")


def test_undefined_inside_a_value_is_an_error_too() -> None:
    with pytest.raises(UndefinedVariable, match="inner is not set"):
        resolver(outer="{{inner}}").text("{{outer}}", "URL")


def test_blanks_in_a_reference_are_pointed_at() -> None:
    with pytest.raises(UndefinedVariable, match=r"write \{\{a\}\}"):
        resolver(a="1").text("{{ a }}", "URL")


def test_process_values_have_a_room_of_their_own() -> None:
    given = context(process_env={"PORT": "8080"})
    assert resolver(given).text("{{process.env.PORT}}", "URL").text == "8080"
    with pytest.raises(UndefinedVariable, match=r"neither in \.env nor allowed"):
        resolver(given).text("{{process.env.HOME}}", "URL")


@pytest.mark.parametrize(
    ("value", "secret"),
    [("hunter22", True), ("8080", False), ("http://h/x", False), ("http://u:p@h", True)],
)
def test_process_values_are_secret_unless_plainly_not(value: str, secret: bool) -> None:
    given = context(process_env={"X": value})
    assert resolver(given).text("{{process.env.X}}", "URL").secrets == ((value,) if secret else ())


SECRET = lineage(
    collection=Collection(variables=variables({"key": "old"})),
    env=Environment("local", (Variable("key", secret=True),)),
)


def test_secret_value_comes_from_the_vault_and_is_not_expanded() -> None:
    made = resolver(context(secrets={"key": "s3{{x}}"}), SECRET)
    found = made.text("Bearer {{key}}", "header A")
    assert found.text == "Bearer s3{{x}}"
    assert found.secrets == ("s3{{x}}",)
    assert made.uses["key"].secret


def test_secret_without_a_value_stops_and_never_falls_through() -> None:
    with pytest.raises(UndefinedVariable, match="key is a secret without a value"):
        resolver(line=SECRET).text("{{key}}", "URL")


def test_value_given_for_a_secret_name_is_secret() -> None:
    given = context(given=(Variable("key", "from-cli"),))
    found = resolver(given, SECRET).text("{{key}}", "URL")
    assert (found.text, found.secrets) == ("from-cli", ("from-cli",))


def test_variable_that_holds_a_secret_shows_as_secret() -> None:
    made = resolver(context(secrets={"key": "s3cret"}), SECRET, auth="Bearer {{key}}")
    assert made.text("{{auth}}", "header A").secrets == ("s3cret",)
    assert made.uses["auth"].secret


OBJECT = Variable("o", '{"a": {"b": [1.10, {"c": "x"}]}, "n": null, "t": "{{v}}"}', "object")


def with_object(**own: str) -> Resolver:
    return Resolver(lineage(), Request(variables=(OBJECT, *variables(own))), context())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("o.a.b[0]", "1.10"),
        ("o.a.b[1].c", "x"),
        ("o.a.b[1]", '{"c":"x"}'),
        ("o.n", "null"),
        ("o.t", "deep"),
        ('o["a"].b[0]', "1.10"),
    ],
)
def test_parts_of_an_object(name: str, text: str) -> None:
    assert with_object(v="deep").text(f"{{{{{name}}}}}", "body").text == text


def test_object_is_compact_json_with_numbers_as_written() -> None:
    found = with_object(v="d").text("{{o}}", "body").text
    assert found == '{"a":{"b":[1.10,{"c":"x"}]},"n":null,"t":"d"}'


@pytest.mark.parametrize("name", ["o.nope", "o.a.b[9]", "o.a.b.c", "plain.x"])
def test_absent_part_is_undefined(name: str) -> None:
    with pytest.raises(UndefinedVariable):
        with_object(v="d", plain="text").text(f"{{{{{name}}}}}", "body")


def test_exact_name_wins_over_part_of_object() -> None:
    assert with_object(v="d", **{"o.a": "exact"}).text("{{o.a}}", "body").text == "exact"


def test_dynamic_values_differ_by_place_and_agree_by_seed() -> None:
    first = resolver().text("{{$guid}} {{$guid}}", "body").text
    one, two = first.split()
    assert one != two
    assert resolver().text("{{$guid}} {{$guid}}", "body").text == first
    assert resolver(context(seed=8)).text("{{$guid}} {{$guid}}", "body").text != first


def test_dynamic_value_inside_a_variable_is_drawn_once() -> None:
    one, two = resolver(id="{{$guid}}").text("{{id}} {{id}}", "body").text.split()
    assert one == two


def test_dynamic_value_takes_the_given_time() -> None:
    assert resolver().text("{{$timestamp}}", "body").text == str(int(NOW))


def test_unknown_dynamic_name_is_a_plain_one() -> None:
    assert resolver(**{"$mine": "1"}).text("{{$mine}}", "body").text == "1"
    with pytest.raises(UndefinedVariable):
        resolver().text("{{$uuid}}", "body")


def test_looking_does_not_change_what_is_sent() -> None:
    looked, plain = resolver(id="{{$guid}}"), resolver(id="{{$guid}}")
    assert looked.find("$guid")
    assert looked.find("id")
    assert looked.visible()
    text = "{{$guid}} {{id}}"
    assert looked.text(text, "body").text == plain.text(text, "body").text


def test_find_knows_nothing_of_strangers() -> None:
    assert resolver().find("nope") is None
    assert resolver().find("process.env.NOPE") is None


def test_find_gives_what_cannot_be_expanded_as_written() -> None:
    use = resolver(a="{{nope}}").find("a")
    assert use is not None
    assert (use.value, use.scope) == ("{{nope}}", "request")


def test_visible_lists_each_name_once_nearest_first() -> None:
    given = context(process_env={"P": "1"}, built_in={"demo": "http://d"})
    made = resolver(given, EVERYWHERE, own="1")
    found = {use.name: use.scope for use in made.visible()}
    assert found == {
        "own": "request",
        "v": "folder:Inner",
        "demo": "built-in",
        "process.env.P": "process",
    }


@pytest.mark.parametrize(
    "payload",
    ["{{constructor.constructor('x')()}}", "{{''.__class__}}", "{{__import__('os')}}", "{{7*7}}"],
)
def test_nothing_is_evaluated(payload: str) -> None:
    with pytest.raises(UndefinedVariable):
        resolver(a="1").text(payload, "URL")


@pytest.mark.parametrize(
    ("scopes", "found"),
    [
        ((), ("request", "{{w}}")),
        (("environment",), ("environment", "environment")),
        (("folder",), ("folder", "inner")),
        (("captured", "collection"), ("collection", "collection")),
        (("captured",), None),
    ],
)
def test_one_scope_can_be_asked(scopes: tuple[str, ...], found: tuple[str, str] | None) -> None:
    known = resolver(None, EVERYWHERE, v="{{w}}").known("v", scopes)
    assert (known and (known[0], known[1].value)) == found
