"""What the token panel says of a token, and which buttons can be pressed."""

import pytest
from pytestqt.qtbot import QtBot

from postwright.gui.request.token_panel import TokenPanel, lasting_words
from postwright.gui.theme import Theme
from postwright.model.tokens import Token

NOW = 1_000_000.0


@pytest.fixture
def panel(qtbot: QtBot) -> TokenPanel:
    made = TokenPanel(Theme("light"), lambda: NOW)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("token", "words", "refresh", "forget"),
    [
        (None, "None yet. Send fetches it by itself.", False, False),
        (Token("a", fetched_at=NOW, expires_in_s=252, scope="read write"),
         "Valid for 4 min 12 s, scope read write", False, True),
        (Token("a", refresh="r", fetched_at=NOW - 3600, expires_in_s=7200.9),
         "Valid for 1 h 0 min", True, True),
        (Token("a"), "Valid; the server does not say how long", False, True),
        (Token("a", refresh="r", expires_in_s=60), "Expired. The next send refreshes it.",
         True, True),
        (Token("a", expires_in_s=60), "Expired. The next send fetches another.", False, True),
    ],
)  # fmt: skip
def test_state_is_told_in_words(
    panel: TokenPanel, token: Token | None, words: str, refresh: bool, forget: bool
) -> None:
    panel.show_token(token)
    assert panel.state.text() == words
    assert panel.accessibleName() == f"Token: {words}"
    assert (panel.refresh.isEnabled(), panel.forget.isEnabled()) == (refresh, forget)


def test_life_runs_down_while_it_is_looked_at(qtbot: QtBot) -> None:
    times = iter([NOW, NOW + 1, NOW + 2, *[NOW + 100] * 50])
    panel = TokenPanel(Theme("light"), lambda: next(times))
    qtbot.addWidget(panel)
    panel.show_token(Token("a", fetched_at=NOW, expires_in_s=60))
    panel.show()
    qtbot.waitUntil(lambda: panel.state.text().startswith("Expired"))


def test_text_of_a_server_is_shown_as_it_is_and_never_as_markup(panel: TokenPanel) -> None:
    panel.show_failure("No token: <b>x</b>", "line\u202ereversed <img src=x>")
    assert "<b>x</b>" in panel.state.text()
    assert "\u202e" not in panel.detail.text()
    panel.show_asked("https://as.test/<i>", "<b>1</b>")
    assert panel.detail.text() == "Sign in at https://as.test/<i> with the code <b>1</b>"


def test_first_button_ends_what_runs(qtbot: QtBot, panel: TokenPanel) -> None:
    panel.set_busy(True)
    assert panel.get.text() == "Cancel"
    assert not panel.refresh.isEnabled()
    with qtbot.waitSignal(panel.cancel_wanted):
        panel.get.click()
    panel.set_busy(False)
    with qtbot.waitSignal(panel.get_wanted):
        panel.get.click()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (59.9, "59 s"), (60, "1 min 0 s"), (3599, "59 min 59 s"), (3600, "1 h 0 min"),
     (86_400, "1 day 0 h"), (200_000, "2 days 7 h"), (-5, "0 s")],
)  # fmt: skip
def test_times(seconds: float, words: str) -> None:
    assert lasting_words(seconds) == words
