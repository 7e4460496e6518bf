from postwright.model.judged import Captured
from postwright.workspace.captured import CapturedValues

TOKEN = Captured("token", "1")


def test_values_belong_to_one_collection():
    values = CapturedValues()
    assert values.put("/a", TOKEN)
    assert values.of("/a") == {"token": "1"}
    assert values.of("/b") == {}


def test_only_a_change_is_told():
    values = CapturedValues()
    values.put("/a", TOKEN)
    assert not values.put("/a", TOKEN)
    assert values.put("/a", Captured("token", "1", is_json=True))
    assert values.of_json("/a") == {"token"}
    assert values.put("/a", Captured("token", None))
    assert not values.put("/a", Captured("token", None))
    assert values.of("/a") == {}


def test_a_value_follows_its_variables_name() -> None:
    values = CapturedValues()
    values.put("/a", Captured("token", "1"))
    values.rename("/a", "token", "key")
    values.rename("/b", "token", "key")
    assert values.of("/a") == {"key": "1"}
    assert values.of("/b") == {}
