"""Who names a variable, and that only what changed is looked at again."""

from postwright.gui.models.variable_uses import VariableUses, names_in
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.request import Body, Field, Request, Variable


def test_each_item_counts_once_wherever_the_name_stands() -> None:
    one = Request(url="{{base}}/{{base}}", headers=(Field("X", 'a "{{token}}"\n'),))
    two = Request(url="{{base}}/x", body=Body("json", '{"a": "{{q\\"r}}"}'))
    inner = Folder(items=(Item("two.yml", two),), headers=(Field("X", "{{own}}"),))
    tree = Collection(
        items=(Item("one.yml", one), Item("f", inner)),
        variables=(Variable("all", "{{base}}"),),
        environments=(Environment("E", (Variable("x", "{{inner}}"),)),),
    )
    uses = VariableUses().look(tree)
    assert uses["base"] == (("one.yml",), ("f", "two.yml"), ())
    assert uses["token"] == (("one.yml",),)
    assert uses["own"] == (("f",),)
    assert "inner" not in uses


def test_a_part_of_an_object_counts_for_the_object() -> None:
    assert names_in(Request(url="{{user.name}}/{{list[0]}}")) >= {"user", "list", "user.name"}


def test_an_edit_is_seen() -> None:
    uses = VariableUses()
    before = Collection(items=(Item("a.yml", Request(url="{{a}}")), Item("b.yml", Request())))
    assert set(uses.look(before)) == {"a"}
    after = Collection(items=(Item("a.yml", Request(url="{{b}}")), before.items[1]))
    assert set(uses.look(after)) == {"b"}
