"""One sentence over a body where more is known than the status says, with what to do; pure."""

from math import ceil

import msgspec
from PySide6.QtCore import QCoreApplication

from postwright.analysis.answer_body import server_message
from postwright.analysis.auth_case import auth_case
from postwright.analysis.wanted_key import QUERY, wanted_key
from postwright.gui.response.fixes import fixes_of
from postwright.gui.said_words import translated
from postwright.model.exchange import Exchange, Response
from postwright.protocol.dates import parse_http_date
from postwright.protocol.visible import visible


class Hint(msgspec.Struct, frozen=True):
    """What the bar over the body says."""

    words: str
    token: str = "warn"
    icon: str = "warn"
    button: str = ""
    fix: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Hints", text)


def hint_of(exchange: Exchange, meaning: str) -> Hint | None:
    """Return what to say of an answer, None where there is nothing to add."""
    response, failure = exchange.response, exchange.failure
    if response is None:
        return None
    if failure is not None:
        words = _tr("{title}. What had arrived is shown.").format(title=translated(failure.title))
        if failure.kind == "cancelled":
            return Hint(words, "info", "info")
        best = fixes_of(failure, exchange)[0]
        return Hint(words, "err", "x-circle", best.button, best.id)
    if response.status < 400:
        if response.defects:
            return Hint(_defects(response), button=_tr("Show wire log"), fix="show_timing")
        return None
    said = visible(server_message(exchange))
    parts = (translated(meaning), _more(exchange, response), _defects(response))
    words = " ".join(text for text in parts if text)
    if said:
        words = f"{said}\n{words}"
    token, icon = ("err", "x-circle") if response.status >= 500 else ("warn", "warn")
    button, fix = _fix(exchange, response)
    return Hint(words, token, icon, button, fix)


def _more(exchange: Exchange, response: Response) -> str:
    if response.status in (429, 503) and (after := response.header("retry-after").strip()):
        if after.isdigit():
            return _tr("Wait {seconds} s.").format(seconds=after)
        moment = parse_http_date(after)
        if moment is None:
            return _tr("Wait until {moment}.").format(moment=visible(after))
        ended = exchange.started_at + exchange.elapsed_ms / 1000
        now = parse_http_date(response.header("date")) or ended
        return _tr("Wait {seconds} s.").format(seconds=max(0, ceil(moment - now)))
    if response.status == 405 and (allowed := response.header("allow")):
        return _tr("It takes {methods}.").format(methods=visible(allowed))
    return ""


def _defects(response: Response) -> str:
    return " ".join(map(translated, response.defects))


def _fix(exchange: Exchange, response: Response) -> tuple[str, str]:
    status = response.status
    case = auth_case(exchange)
    if case is not None and (name := wanted_key(case)):
        words = _tr("Use API key {name}").format(name=name.lstrip(QUERY))
        return words, f"use_scheme:apikey:{name}"
    if status in (429, 503) and response.header("retry-after"):
        return _tr("Send again"), "retry"
    if status in (401, 403):
        return _tr("See why"), "explain_auth"
    if status == 415:
        return _tr("Open Headers"), "open_headers"
    if status == 407:
        return _tr("Open settings"), "open_settings"
    return "", ""
