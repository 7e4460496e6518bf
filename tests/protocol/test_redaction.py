"""A secret is masked in every spelling that a request gives it."""

import base64
import html
import json
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.protocol.redaction import MASK, redact, redact_bytes, redactor

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


def percent(text: str, *, upper: bool) -> str:
    return "".join(f"%{byte:02X}" if upper else f"%{byte:02x}" for byte in text.encode())


SPELLINGS = {
    "percent, every sign": lambda s: percent(s, upper=True),
    "percent, lower case": lambda s: percent(s, upper=False),
    "percent, twice": lambda s: quote(quote(s, safe=""), safe=""),
    "form": quote_plus,
    "json, every sign": lambda s: "".join(f"\\u{ord(sign):04x}" for sign in s),
    "json, upper case": lambda s: "".join(f"\\u{ord(sign):04X}" for sign in s),
    "json, slashes": lambda s: json.dumps(s)[1:-1].replace("/", "\\/"),
    "json in json": lambda s: json.dumps(json.dumps(s))[3:-3],
    "html": html.escape,
    "html, decimal": lambda s: "".join(f"&#{ord(sign)};" for sign in s),
    "html, hexadecimal": lambda s: "".join(f"&#x{ord(sign):X};" for sign in s),
    "hexadecimal": lambda s: s.encode().hex(),
    "hexadecimal, upper case": lambda s: s.encode().hex().upper(),
}


@pytest.mark.parametrize("way", sorted(SPELLINGS))
@pytest.mark.parametrize("secret", ["pa/ss+w0rd=", "a b\"c'd<e>&f", "pä€ss😀", "k" * 300 + "+/"])
def test_encodings_are_masked_whole(way: str, secret: str):
    if len(secret) > 160 and ("every" in way or "case" in way or "mal" in way or "twice" in way):
        secret = secret[:100]
    if "json" in way and "😀" in secret:
        secret = secret[:-1] if "every" in way or "case" in way else secret
    assert redact(f"<{SPELLINGS[way](secret)}>", [secret]) == f"<{MASK}>"


def test_utf_16_is_masked():
    for order in ("utf-16-le", "utf-16-be"):
        data = "x=topsecret".encode(order)
        assert b"o\0p\0s" not in redact_bytes(data, ["topsecret"])


def test_secrets_that_overlap_leave_nothing():
    assert redact("abcdef", ["abcd", "cdef"]) == MASK
    assert redact("abcdefgh", ["abcdefgh", "cdef"]) == MASK
    assert redact("abcdefgh", ["abcd", "efgh"]) == MASK + MASK


def test_basic_credentials_are_masked_whatever_the_user_is_called():
    for user in ("u", "us", "use", "user"):
        token = base64.b64encode(f"{user}:topsecret".encode()).decode()
        assert base64.b64encode(b"secret").decode()[1:-1] not in redact(token, ["topsecret"])
        assert MASK in redact(quote(token, safe=""), ["topsecret"])


def test_a_run_of_backslashes_is_no_trap():
    text = "\\" * 20_000
    assert redact(text, ["\\" * 40 + "x"]) == text
    secret = "a\\b\\c"
    assert redact(f"{secret} {json.dumps(secret)[1:-1]}", [secret]) == f"{MASK} {MASK}"


def test_very_many_secrets_are_masked_in_a_moment() -> None:
    """An answer of 100 KB may set 4000 cookies, and each line of a report is masked by all."""
    secrets = [f"{number * 7919:08x}/{number:04x}" for number in range(4000)]
    mask = redactor(secrets)
    assert [mask(f"id={secret}; Path=/") for secret in secrets] == [f"id={MASK}; Path=/"] * 4000
    last = secrets[-1]
    for spelling in (quote(last, safe=""), base64.b64encode(f"user:{last}".encode()).decode()):
        assert MASK in mask(spelling)
        assert last not in mask(spelling)
    assert mask("nothing of the kind") == "nothing of the kind"


def test_the_first_of_many_secrets_are_masked_in_mixed_spellings() -> None:
    """A request's own come first: they are what nobody may learn."""
    mask = redactor(["p/ss/word", *(f"given-out-{number:05}" for number in range(500))])
    assert mask("p%2Fss/word given-out-00499") == f"{MASK} {MASK}"
