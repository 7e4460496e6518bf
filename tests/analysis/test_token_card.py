"""What is shown of a token, and where it is in its time."""

import base64
import json

import pytest

from postwright.analysis.token_card import (
    Claim,
    Life,
    TokenCard,
    announcement,
    fingerprint,
    life,
    token_card,
)


def token(claims: dict[str, object], **header: object) -> str:
    parts = ({"alg": "RS256", "typ": "JWT", **header}, claims)
    coded = [base64.urlsafe_b64encode(json.dumps(p).encode()).decode().rstrip("=") for p in parts]
    return ".".join((*coded, "c2ln"))


def test_claims_stand_in_their_order_with_their_kinds():
    card = token_card(
        token({"exp": 7200, "azp": "web", "iss": "https://id.test", "scope": "a b", "iat": 3600,
               "aud": ["x", "y"], "sub": "u1", "nbf": 3600})
    )  # fmt: skip
    assert card is not None
    assert (card.typ, card.alg) == ("JWT", "RS256")
    assert card.claims == (
        Claim("iss", "https://id.test"),
        Claim("sub", "u1"),
        Claim("aud", "x, y"),
        Claim("scope", "a b", items=("a", "b")),
        Claim("iat", "3600", 3600.0),
        Claim("nbf", "3600", 3600.0),
        Claim("exp", "7200", 7200.0),
        Claim("azp", "web"),
    )


def test_scopes_under_another_name_are_listed_too():
    card = token_card(token({"scp": ["a", "b"]}))
    assert card is not None
    assert card.claims == (Claim("scp", "a, b", items=("a", "b")),)


@pytest.mark.parametrize("text", ["", "abc", "a.b.c", "eyJ.x"])
def test_what_is_no_token_has_no_card(text: str):
    assert token_card(text) is None


def test_many_claims_are_counted():
    card = token_card(token({f"c{n}": n for n in range(30)}))
    assert card is not None
    assert (len(card.claims), card.more) == (12, 18)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (0.0, Life("early", 1000.0, 0.0)),
        (1900.0, Life("valid", 2700.0, 0.25)),
        (4400.0, Life("soon", 200.0, 3400 / 3600)),
        (4600.0, Life("expired", 0.0, 1.0)),
        (4700.0, Life("expired", 100.0, 1.0)),
    ],
)
def test_life(now: float, expected: Life):
    card = TokenCard("JWT", "RS256", (), begins=1000.0, issued=1000.0, expires=4600.0)
    assert life(card, now) == expected


def test_a_token_without_an_end_has_no_countdown():
    assert life(TokenCard("JWT", "RS256", ()), 5.0).state == "endless"


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        (Life("valid", 301), Life("soon", 300), "The token expires in 5 minutes"),
        (Life("soon", 61), Life("soon", 60), "The token expires in 1 minute"),
        (Life("soon", 1), Life("expired", 0), "The token has expired"),
        (Life("valid", 400), Life("valid", 399), ""),
        (Life("soon", 200), Life("soon", 199), ""),
        (Life("expired", 1), Life("expired", 2), ""),
    ],
    ids=["five", "one", "end", "valid", "soon", "over"],
)
def test_only_three_moments_are_said_aloud(before: Life, now: Life, words: str):
    assert announcement(before, now) == words


def test_fingerprints_are_the_beginning_of_sha256():
    assert fingerprint("abc") == "ba7816bf"
