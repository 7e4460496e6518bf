"""Dynamic variables: every name of the format, the same value for the same seed and place."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from postwright.engine.dynamic import GENERATORS, value
from tests.engine.given import NOW

SAMPLES = Path(__file__).parents[1] / "samples/opencollection"
NAMES = (SAMPLES / "dynamic_variables.txt").read_text().split()


def draw(name: str, index: int = 0, seed: int = 1) -> str:
    return value(name, seed=seed, index=index, now=NOW)


def test_all_names_of_the_format_are_known() -> None:
    assert len(NAMES) == 120
    assert set(NAMES) == set(GENERATORS)


@pytest.mark.parametrize("name", NAMES)
def test_value_is_text_and_repeats_with_its_seed(name: str) -> None:
    assert draw(name)
    assert draw(name) == draw(name)


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"timestamp", "isoTimestamp"}))
def test_values_differ_over_places_and_seeds(name: str) -> None:
    assert len({draw(name, index) for index in range(40)}) > 1
    assert len({draw(name, seed=seed) for seed in range(40)}) > 1


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("guid", r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
        ("timestamp", r"1700000000"),
        ("isoTimestamp", r"2023-11-14T22:13:20\.000Z"),
        ("randomNanoId", r"[\w-]{21}"),
        ("randomAlphaNumeric", r"[0-9a-zA-Z]"),
        ("randomBoolean", r"true|false"),
        ("randomHexColor", r"#[0-9a-f]{6}"),
        ("randomIPV4", r"(\d{1,3}\.){3}\d{1,3}"),
        ("randomIPV6", r"([0-9a-f]{4}:){7}[0-9a-f]{4}"),
        ("randomMACAddress", r"([0-9a-f]{2}:){5}[0-9a-f]{2}"),
        ("randomSemver", r"\d\.\d\.\d"),
        ("randomPhoneNumber", r"\d{3}-\d{3}-\d{4}"),
        ("randomPrice", r"\d+\.\d\d"),
        ("randomExampleEmail", r"[^@\s]+@example\.(com|net|org)"),
        ("randomUrl", r"https://[a-z0-9.\-]+\.[a-z]+"),
        ("randomLoremWords", r"\w+ \w+ \w+"),
        ("randomLoremSlug", r"\w+-\w+-\w+"),
    ],
)
def test_value_has_its_shape(name: str, pattern: str) -> None:
    for index in range(20):
        assert re.fullmatch(pattern, draw(name, index))


def test_whole_numbers_are_0_to_1000() -> None:
    assert all(0 <= int(draw("randomInt", index)) <= 1000 for index in range(200))


def test_dates_lie_on_their_side_of_now() -> None:
    for index in range(20):
        assert datetime.fromisoformat(draw("randomDateFuture", index)).timestamp() > NOW
        assert datetime.fromisoformat(draw("randomDatePast", index)).timestamp() < NOW


def test_bank_number_has_right_check_digits() -> None:
    iban = draw("randomBankAccountIban")
    turned = "".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])
    assert int(turned) % 97 == 1
