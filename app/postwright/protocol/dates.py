"""Dates as HTTP writes them and as cookies do; times are seconds since the epoch."""

import calendar
import re
from datetime import UTC, datetime

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_FORMS = (
    re.compile(r"[A-Za-z]{3}, (\d\d) ([A-Za-z]{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT"),
    re.compile(r"[A-Za-z]{6,9}, (\d\d)-([A-Za-z]{3})-(\d\d) (\d\d):(\d\d):(\d\d) GMT"),
)
_ASCTIME = re.compile(r"[A-Za-z]{3} ([A-Za-z]{3}) ([ \d]\d) (\d\d):(\d\d):(\d\d) (\d{4})")
_NO_TOKEN = re.compile(r"[\x09\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+")
_TIME = re.compile(r"(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D.*)?", re.S | re.A)
_DAY = re.compile(r"(\d{1,2})(?:\D.*)?", re.S | re.A)
_YEAR = re.compile(r"(\d{2,4})(?:\D.*)?", re.S | re.A)


def parse_http_date(text: str) -> float | None:
    """Read one of the three forms of RFC 9110 §5.6.7; None where it is none of them."""
    for form in _FORMS:
        if found := form.fullmatch(text):
            day, month, year, *clock = found.groups()
            return _moment(_full_year(int(year), len(year)), month, int(day), clock)
    if found := _ASCTIME.fullmatch(text):
        month, day, *clock, year = found.groups()
        return _moment(int(year), month, int(day), clock)
    return None


def format_http_date(moment: float) -> str:
    """Write the form that a sender must use: `Sun, 06 Nov 1994 08:49:37 GMT`."""
    at = datetime.fromtimestamp(moment, UTC)
    month = MONTHS[at.month - 1].title()
    return f"{_DAYS[at.weekday()]}, {at.day:02} {month} {at.year:04} {at:%H:%M:%S} GMT"


def parse_cookie_date(text: str) -> float | None:
    """Read a cookie's date by the forgiving rules of RFC 6265 §5.1.1."""
    clock: tuple[str, ...] | None = None
    day = month = year = None
    for token in _NO_TOKEN.split(text):
        if clock is None and (found := _TIME.fullmatch(token)):
            clock = found.groups()
        elif day is None and (found := _DAY.fullmatch(token)):
            day = int(found.group(1))
        elif month is None and token[:3].lower() in MONTHS:
            month = token[:3]
        elif year is None and (found := _YEAR.fullmatch(token)):
            year = _full_year(int(found.group(1)), 2)
    if clock is None or day is None or month is None or year is None or year < 1601:
        return None
    if int(clock[2]) > 59:  # a leap second is for HTTP's own dates
        return None
    return _moment(year, month, day, clock)


def _full_year(year: int, digits: int) -> int:
    if digits > 2 or year > 99:
        return year
    return year + (1900 if year >= 70 else 2000)


def _moment(year: int, month: str, day: int, clock: tuple[str, ...] | list[str]) -> float | None:
    name = month.lower()
    hour, minute, second = (int(part) for part in clock)
    if name not in MONTHS or not (hour < 24 and minute < 60 and second < 61):
        return None
    try:
        at = datetime(year, MONTHS.index(name) + 1, day, hour, minute, min(second, 59), tzinfo=UTC)
    except ValueError:
        return None
    return float(calendar.timegm(at.timetuple()))
