"""A secret is masked in every spelling that a request gives it."""

import base64
import json
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.protocol.redaction import MASK, redact, redact_bytes

SECRET = 'pä ss/w+ö"rd\\'


@pytest.mark.parametrize(
    "spelling",
    [
        SECRET,
        quote(SECRET),
        quote(SECRET, safe=""),
        quote_plus(SECRET),
        quote(SECRET, safe="").lower().replace("%c3", "%c3"),
        json.dumps(SECRET)[1:-1],
        json.dumps(SECRET, ensure_ascii=False)[1:-1],
    ],
)
def test_spellings_are_masked(spelling: str):
    assert redact(f"a={spelling}&b", [SECRET]) == f"a={MASK}&b"


@given(st.text(max_size=9), st.text("abcXYZ0189-+/?", min_size=6, max_size=20), st.text(max_size=5))
def test_base64_hides_the_secret_wherever_it_stands(before: str, secret: str, after: str):
    text = f"{before}{secret}{after}".encode()
    for encoded in (base64.b64encode(text), base64.urlsafe_b64encode(text)):
        masked = redact(encoded.decode(), [secret])
        assert MASK in masked
        left, _, right = masked.partition(MASK)
        assert len(left) + len(right) <= len(encoded) - (len(secret) * 8 // 6 - 2)


def test_short_secrets_do_not_mask_half_of_the_text():
    assert redact("a cab is a taxi", ["a"]) == f"{MASK} cab is {MASK} taxi"


def test_longer_secrets_win():
    assert redact("token-long token", ["token", "token-long"]) == f"{MASK} {MASK}"


def test_bytes_that_are_no_text_stay():
    assert (
        redact_bytes(b"\xff\x00topsecret\xfe", ["topsecret"])
        == b"\xff\x00" + MASK.encode() + b"\xfe"
    )


def test_nothing_to_hide_changes_nothing():
    assert redact("text", []) == redact("text", [""]) == "text"


def test_a_secret_in_a_target_is_masked_as_it_is_typed_there() -> None:
    assert redact("/p?q=tok%20en/+", ["tok en/+"]) == f"/p?q={MASK}"
