"""HTTP's three forms of a date, and the cookies' forgiving one."""

import pytest

from postwright.protocol.dates import format_http_date, parse_cookie_date, parse_http_date

MOMENT = 784_111_777.0


@pytest.mark.parametrize(
    "text",
    [
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
    ],
)
def test_each_form_is_the_same_moment(text: str) -> None:
    assert parse_http_date(text) == MOMENT
    assert parse_cookie_date(text) == MOMENT


def test_format_is_read_back() -> None:
    assert format_http_date(MOMENT) == "Sun, 06 Nov 1994 08:49:37 GMT"


@pytest.mark.parametrize(
    "text", ["", "now", "Sun, 32 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"]
)
def test_other_text_is_no_date(text: str) -> None:
    assert parse_http_date(text) is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("06-Nov-94 08:49:37", MOMENT),
        ("nov 6 1994 8:49:37 whatever", MOMENT),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("Wed, 01-Jan-69 00:00:00 GMT", 3_124_224_000.0),
        ("Sun, 06 Nov 1994", None),
        ("Sun, 06 Nov 1500 08:49:37 GMT", None),
        ("Sun, 31 Feb 1994 08:49:37 GMT", None),
        ("Sun, 06 Nov 1994 25:49:37 GMT", None),
        ("Sun, 06 Nov 1994 08:49:60 GMT", None),
        ("Sun, 06 Nov 1994 08:60:00 GMT", None),
        ("Sun, 00 Nov 1994 08:49:37 GMT", None),
        ("Sun, 06 Nov 1600 08:49:37 GMT", None),
        ("Sun, 06 Nov 19940 08:49:37 GMT", None),
        ("Sun, 06 Nov 1994 ٠٨:49:37 GMT", None),
        ("Sun, 06 Nov 1994 08:49:37GMT", MOMENT),
        ("Sun, 06Nov 1994 08:49:37", None),
        ("8:49:37 6th November 1994AD", MOMENT),
        ("Sun;06@Nov[1994]08:49:37", MOMENT),
        ("06/Nov/094 08:49:37", MOMENT),
        ("08:49:37 09:00:00 06 07 Nov Dec 1994 1995", 1_163_062_177.0),
        ("08:49:37 06 Nov Dec 1994 1995", MOMENT),
    ],
)
def test_cookie_dates_are_read_forgivingly(text: str, moment: float | None) -> None:
    assert parse_cookie_date(text) == moment
