"""Statuses in words."""

from http import HTTPStatus

import pytest

from postwright.analysis.status import meaning, phrase, status_words
from postwright.model.exchange import Exchange, Header, Hop, PreparedBody, PreparedRequest


@pytest.mark.parametrize("status", [s for s in HTTPStatus if s >= 200])
def test_every_standard_status_has_its_own_words(status: HTTPStatus):
    words = meaning(status, "GET")
    assert words.endswith(".")
    assert words not in ("The server failed.", "The server takes the request for wrong.")


def test_words_fit_the_method():
    assert meaning(204, "DELETE") == "It was deleted, and there is nothing to show."
    assert "PURGE" in meaning(405, "purge")


@pytest.mark.parametrize(
    ("status", "words"), [(299, "It worked."), (597, "The server failed."), (999, "none of HTTP's")]
)
def test_unknown_statuses_go_by_their_class(status: int, words: str):
    assert words in meaning(status, "GET")


def test_phrase_of_a_status_that_has_one():
    assert (phrase(404), phrase(299)) == ("Not Found", "")


@pytest.mark.parametrize(
    "status",
    sorted(
        {
            *(s.value for s in HTTPStatus),
            104,
            419,
            420,
            440,
            444,
            449,
            450,
            498,
            499,
            509,
            *range(520, 528),
            530,
            598,
            599,
        }
    ),
)
def test_known_statuses_have_words_of_their_own(status: int):
    assert meaning(status, "GET") not in ("It worked.", "The server failed.") or status == 200
    assert "none of HTTP's" not in meaning(status, "GET")
    assert "takes the request for wrong" not in meaning(status, "GET")


@pytest.mark.parametrize(
    ("status", "received", "sent", "words"),
    [
        (201, ("Location", "/items/7"), (), "It is at /items/7."),
        (301, ("Location", "/b"), (), "Location: /b."),
        (302, ("X", "y"), (), "But the answer has no Location."),
        (304, ("ETag", "a"), (), "named no version"),
        (304, ("ETag", "a"), ("If-None-Match", "a"), "Nothing changed since"),
        (405, ("Allow", "GET, HEAD"), (), "It takes GET, HEAD."),
        (406, ("X", "y"), ("Accept", "text/x"), "Accept was: text/x."),
        (
            415,
            ("Accept-Post", "application/json"),
            ("Content-Type", "text/x"),
            "It was text/x. The server takes application/json.",
        ),
        (413, ("X", "y"), (), "It had 3 bytes."),
        (429, ("Retry-After", "9"), (), "Retry-After: 9 seconds."),
    ],
)
def test_the_answer_adds_what_it_says(status: int, received: tuple, sent: tuple, words: str):
    body = PreparedBody("text", (b"abc",))
    prepared = PreparedRequest("POST", "http://h/", "http", "h", 80, "/", body=body)
    headers = (Header(*sent),) if sent else ()
    hop = Hop("POST", "http://h/", headers, status=status, response_headers=(received,))
    assert words in status_words(Exchange("1", prepared, 0.0, (hop,)))
