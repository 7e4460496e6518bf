"""Statuses in words."""

from http import HTTPStatus

import pytest

from postwright.analysis.status import meaning, phrase


@pytest.mark.parametrize("status", [s for s in HTTPStatus if s >= 200])
def test_every_standard_status_has_its_own_words(status: HTTPStatus):
    words = meaning(status, "GET")
    assert words.endswith(".")
    assert words not in ("The server failed.", "The server takes the request for wrong.")


def test_words_fit_the_method():
    assert meaning(204, "DELETE") == "It was deleted, and there is nothing to show."
    assert "PURGE" in meaning(405, "purge")


@pytest.mark.parametrize(
    ("status", "words"), [(299, "It worked."), (599, "The server failed."), (999, "none of HTTP's")]
)
def test_unknown_statuses_go_by_their_class(status: int, words: str):
    assert words in meaning(status, "GET")


def test_phrase_of_a_status_that_has_one():
    assert (phrase(404), phrase(299)) == ("Not Found", "")
