from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from postwright.analysis.literals import Literal
from postwright.formats.importers import Loss
from postwright.gui.dialogs.loss_list import MOST_ROWS, LossList
from postwright.gui.theme import Theme


@pytest.fixture
def losses(qtbot: QtBot) -> LossList:
    made = LossList(Theme("light"), "What has no equal here")
    qtbot.addWidget(made)
    made.resize(300, 100)
    made.show()
    return made


def texts(losses: LossList) -> list[str]:
    return [losses.topLevelItem(row).text(0) for row in range(losses.topLevelItemCount())]


def saying(words: str) -> Callable[[Literal], str]:
    return lambda _: words


def test_the_gravest_comes_first_and_credentials_last(losses: LossList) -> None:
    lines = (
        Loss("--a", "As --b.", "mapped"),
        Loss("--c", "Left out.", "dropped", "Users / Get"),
        Loss("--d", "Nearly.", "approximated"),
    )
    secret = Literal("Users", "header X-Api-Key", "key", "canary-key")

    count = losses.show_losses(lines, (secret,), saying("It goes to the vault."))

    assert count == 4
    assert texts(losses) == [
        "Users / Get: --c — Left out.",
        "--d — Nearly.",
        "--a — As --b.",
        "Users: header X-Api-Key — It goes to the vault.",
    ]


def test_value_of_a_credential_is_masked_wherever_it_stands(losses: LossList) -> None:
    secret = Literal("Users", "header X", "key", "canary-key")

    losses.show_losses((Loss("--key canary-key", "Left out."),), (secret,), saying("Kept."))

    assert "canary-key" not in "\n".join(texts(losses))


def test_a_very_long_list_ends_with_how_many_more_there_are(losses: LossList) -> None:
    lines = tuple(Loss(f"--{n}", "Left out.") for n in range(MOST_ROWS + 3))

    assert losses.show_losses(lines, (), saying("")) == MOST_ROWS + 3
    assert len(texts(losses)) == MOST_ROWS + 1
    assert texts(losses)[-1] == "… and 3 more"


def test_sentence_that_is_longer_than_its_box_takes_more_lines(
    qtbot: QtBot, losses: LossList
) -> None:
    losses.show_losses((Loss("--a", "a word " * 30), Loss("--b", "short")), (), saying(""))

    def tall(row: int) -> int:
        return losses.visualItemRect(losses.topLevelItem(row)).height()

    qtbot.waitUntil(lambda: tall(0) > 2 * tall(1))
    narrow = tall(0)
    losses.resize(losses.width() * 3, losses.height())
    qtbot.waitUntil(lambda: tall(0) < narrow)
    assert losses.horizontalScrollBar().maximum() == 0
