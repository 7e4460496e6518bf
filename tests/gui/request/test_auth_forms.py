import pytest
from pytestqt.qtbot import QtBot

from postwright.gui.request.auth_forms import AuthForms, token_of
from postwright.gui.theme import Theme
from postwright.gui.widgets.variable_line import VariableLine
from postwright.model.request import Auth
from tests.gui.driving import type_into


@pytest.fixture
def forms(qtbot: QtBot) -> AuthForms:
    made = AuthForms(Theme("light"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_only_the_kind_in_use_has_a_form(forms: AuthForms) -> None:
    forms.show_auth(Auth("bearer", (("token", "abc"),)))
    assert list(forms.made) == ["bearer"]
    forms.show_auth(Auth("none"))
    assert forms.shown is None
    assert not forms.isVisible()


def test_each_edit_tells_all_inputs_of_the_kind_shown(qtbot: QtBot, forms: AuthForms) -> None:
    forms.show_auth(Auth("bearer", (("token", "abc"),)))
    forms.show_auth(Auth("basic", (("username", "user"), ("password", "s"))))
    told: list[object] = []
    forms.edited.connect(told.append)
    type_into(forms.made["basic"].fields["username"], "x")
    assert told[-1] == (("username", "x"), ("password", "s"))


def test_a_form_built_later_knows_the_variables(forms: AuthForms) -> None:
    forms.set_known(lambda name: name == "host")
    forms.show_auth(Auth("basic"))
    field = forms.made["basic"].fields["username"]
    assert isinstance(field, VariableLine)
    assert field.known("host")
    assert not field.known("hots")


@pytest.mark.parametrize(
    "pasted", ["Bearer abc", "bearer abc", '"abc"', "Authorization: Bearer abc", " abc\n", "abc"]
)
def test_a_pasted_token_loses_what_is_not_the_token(pasted: str) -> None:
    assert token_of(pasted) == "abc"
