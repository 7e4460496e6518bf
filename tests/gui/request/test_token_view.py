"""A token's card: what it says, how its time runs, and what is said aloud."""

import time

import pytest
from pytestqt.qtbot import QtBot

from postwright.gui.request.token_view import TokenView
from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.speech import Spoken, listening
from tests.analysis.test_token_card import token

NOW = time.mktime((2026, 3, 4, 10, 40, 12, 0, 0, -1))


class Clock:
    now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def view(qtbot: QtBot, clock: Clock) -> TokenView:
    view = TokenView(Theme("dark"), clock)
    qtbot.addWidget(view)
    view.resize(560, 240)
    view.show_token(token({"iss": "https://id.test", "scope": "a b", "iat": int(NOW) - 2880,
                           "exp": int(NOW) + 708}))  # fmt: skip
    view.show()
    return view


def texts(view: TokenView) -> list[str]:
    return [label.text() for label in view.findChildren(Label) if label.isVisibleTo(view)]


def test_kind_and_algorithm_are_chips(view: TokenView):
    assert (view.typ.text(), view.alg.text()) == ("JWT", "RS256")


def test_times_are_local_and_count(view: TokenView):
    assert "today 09:52:12, 48 min ago" in texts(view)
    assert "today 10:52:00, in 11 min 48 s" in texts(view)


def test_it_says_that_nothing_is_checked(view: TokenView):
    assert view.note.text() == "Decoded on this computer."


@pytest.mark.parametrize(
    ("later", "words"),
    [
        (0, "Expires in 11:48"), (1, "Expires in 11:47"), (700, "Expires in 0:08"),
        (768, "Expired 1 min ago"), (-90_000, "Expires in 1 d 1 h"),
    ],
)  # fmt: skip
def test_the_countdown_runs_each_second(view: TokenView, clock: Clock, later: int, words: str):
    clock.now = NOW + later
    view._ticks.timeout.emit()
    assert view.state.text() == words


def test_only_three_moments_are_announced_and_politely(view: TokenView, clock: Clock):
    said: list[Spoken] = []
    with listening(said.append):
        for left in range(720, -10, -1):
            clock.now = NOW + 708 - left
            view._ticks.timeout.emit()
    assert said == [
        Spoken("The token expires in 5 minutes"),
        Spoken("The token expires in 1 minute"),
        Spoken("The token has expired"),
    ]


def test_times_beyond_all_calendars_and_deep_claims_are_borne(view: TokenView):
    deep: object = "x"
    for _ in range(200):
        deep = [deep]
    view.show_token(token({"exp": 1e300, "iat": -1e300, "nbf": 0, "x": deep, "y": 10**30}))
    assert view.state.text() == "Expires in more than 1000 years"
    assert any(text.startswith("beyond all dates") for text in texts(view))


def test_scopes_that_a_server_missed_stand_out(view: TokenView):
    view.show_missing(("c",))
    assert view.scopes.accessibleName() == "a; b; c, missing"


def test_it_ticks_only_while_it_is_seen(view: TokenView):
    assert view._ticks.isActive()
    view.hide()
    assert not view._ticks.isActive()


def test_what_is_no_token_is_not_shown(view: TokenView):
    view.show_token("opaque")
    assert view.isHidden()


def test_a_token_without_an_end_says_so(view: TokenView):
    view.show_token(token({"sub": "u"}))
    assert view.state.text() == "It never expires"
    assert not view.bar.isVisible()
