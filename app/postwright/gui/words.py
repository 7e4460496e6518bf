"""Methods, times, sizes and moments, as short as a strip or a cell needs them."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from postwright.gui.said_words import template
from postwright.model.said import Said, said, sentences

_LISTED = said("{some}, {one}", some="", one="")
_PHRASES = said("{words}, {more}", words="", more="")
_CLAUSES = said("{words}; {more}", words="", more="")
_LABELLED = said("{name}: {value}", name="", value="")
_UNITS = ("B", "KB", "MB", "GB", "TB")
_TAGS = {"DELETE": "DEL", "OPTIONS": "OPT"}
"""Methods as tags; the others are short enough."""
_JUST_NOW_S = 60
_MINUTE_S = 60
_HOUR_S = 3600
_YEAR_10000 = 253_402_300_800


def method_tag(method: str) -> str:
    """Return a method as a narrow column has room for it."""
    return _TAGS.get(method, method)


def size_words(size_bytes: int) -> str:
    """Return `684 B`, `2.1 KB`, `1.4 GB`."""
    size, unit = float(size_bytes), 0
    while size >= 999.5 and unit < len(_UNITS) - 1:
        size, unit = size / 1024, unit + 1
    digits = 0 if unit == 0 or size >= 99.95 else 1
    return f"{QLocale().toString(size, 'f', digits)} {_UNITS[unit]}"


def time_words(ms: float) -> str:
    """Return `0.3 ms`, `184 ms`, `1.42 s`, `2 min 5 s`."""
    number, ms = QLocale().toString, float(ms)
    if ms < 99.95:
        return f"{number(ms, 'f', 1)} ms"
    if ms < 999.5:
        return f"{number(ms, 'f', 0)} ms"
    if ms < 99_950:
        return f"{number(ms / 1000, 'f', 2 if ms < 9_995 else 1)} s"
    return _minutes(int(ms // 1000))


def seconds_words(seconds: float) -> str:
    """Return a time that still runs: `1.4 s`, `2 min 5 s`."""
    if seconds < _MINUTE_S:
        return f"{QLocale().toString(float(seconds), 'f', 1)} s"
    return _minutes(int(seconds))


def _minutes(seconds: int) -> str:
    text = QCoreApplication.translate("when", "{min} min {s} s")
    return text.format(min=seconds // _MINUTE_S, s=seconds % _MINUTE_S)


def when_words(at: float, now: float) -> str:
    """Return `Just now`, `4 min ago`, `10:42`, or a date; both in seconds since the epoch."""
    ago = now - at
    if ago < _JUST_NOW_S:
        return QCoreApplication.translate("when", "Just now")
    if ago < _HOUR_S:
        return QCoreApplication.translate("when", "{n} min ago").format(n=int(ago // 60))
    then, today = (
        QDateTime.fromSecsSinceEpoch(int(at)),
        QDateTime.fromSecsSinceEpoch(int(now)).date(),
    )
    if then.date() == today:
        return QLocale().toString(then.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(then, QLocale.FormatType.ShortFormat)


def moment_words(at: float, now: float) -> str:
    """Return a moment to the second by the local clock: `today 09:52:00`, else with its date."""
    if not 0 <= at < _YEAR_10000:
        return QCoreApplication.translate("when", "beyond all dates")
    then = QDateTime.fromSecsSinceEpoch(int(at))
    today = QDateTime.fromSecsSinceEpoch(int(now)).date()
    clock = then.toString("HH:mm:ss")
    ahead = today.daysTo(then.date())
    words = {
        0: QCoreApplication.translate("when", "today {clock}"),
        -1: QCoreApplication.translate("when", "yesterday {clock}"),
        1: QCoreApplication.translate("when", "tomorrow {clock}"),
    }.get(ahead)
    if words is not None:
        return words.format(clock=clock)
    return f"{QLocale().toString(then.date(), QLocale.FormatType.ShortFormat)} {clock}"


def until_words(at: float | None, now: float) -> str:
    """Return when something ends: `in 2 h`, `in 41 days`, `over`, or with the program."""
    if at is None:
        return QCoreApplication.translate("until", "session")
    left = at - now
    if left <= 0:
        return QCoreApplication.translate("until", "over")
    for least, seconds, words in _UNTIL:
        if left >= least:
            text = template(words)
            return text.format(n=QLocale().toString(round(left / seconds)))
    return QCoreApplication.translate("until", "in a moment")


def listed(names: Iterable[str]) -> str:
    """Return names in a row: `a, b`."""
    return _joined(_LISTED, names)


def phrases(parts: Iterable[str]) -> str:
    """Return pieces of one sentence in a row, without those that are empty."""
    return _joined(_PHRASES, filter(None, parts))


def clauses(parts: Iterable[str]) -> str:
    """Return longer pieces in a row, without those that are empty: `a; b`."""
    return _joined(_CLAUSES, filter(None, parts))


def labelled(name: str, value: str) -> str:
    """Return a value with what it is called: `Name: value`."""
    return template(_LABELLED.template).format(name=name, value=value)


def _joined(empty: Said, parts: Iterable[str]) -> str:
    one, *more = [*parts] or [""]
    if not more:  # as in most of thousands of rows, and what stands between takes time to find
        return one
    return template(empty.template).format_map(empty.values).join((one, *more))


_UNTIL = sentences(
    (
        (730 * 86400, 365 * 86400, "in {n} y"),  # a jar's 400 days are told as such
        (86400, 86400, "in {n} d"),
        (3600, 3600, "in {n} h"),
        (60, 60, "in {n} min"),
        (1, 1, "in {n} s"),
    )
)
