from postwright.gui.models.variable_uses import uses_in
from postwright.model.collection import Collection, Folder, Item
from postwright.model.request import Body, Field, Request


def test_each_request_counts_once_wherever_the_name_stands() -> None:
    one = Request(url="{{base}}/{{base}}", headers=(Field("X", 'a "{{token}}"\n'),))
    two = Request(url="{{base}}/x", body=Body("json", '{"a": "{{q\\"r}}"}'))
    inner = Folder(items=(Item("two.yml", two),), headers=(Field("X", "{{own}}"),))
    uses = uses_in(Collection(items=(Item("one.yml", one), Item("f", inner))))

    assert (uses["base"], uses["token"], uses["own"]) == (2, 1, 0)
