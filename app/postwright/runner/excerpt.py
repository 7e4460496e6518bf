"""An exchange in a few lines of text, for reports that servers show."""

from collections.abc import Callable
from pathlib import Path

from postwright.model.exchange import Response
from postwright.protocol.charsets import detect
from postwright.runner.report import Outcome
from postwright.runner.words import check_line

_BODY = 2000
"""Characters of an answer's body."""
_READ = 16 * 1024
"""Bytes: more than is shown, so that no secret is cut in two before it is masked."""


def excerpt(outcome: Outcome, shown: Callable[[str], str]) -> str:
    """Return what was sent, what came, each check, and how the body begins; `shown` masks."""
    exchange = outcome.exchange
    if exchange is None:
        return shown(outcome.problem)
    lines = [f"{exchange.prepared.method} {exchange.prepared.url}"]
    response = exchange.response
    if response is not None:
        words = f"{response.status} {response.reason}".strip()
        lines.append(f"{words} · {exchange.elapsed_ms:.0f} ms · {response.body.size_bytes} bytes")
    lines += [check_line(check) for check in outcome.checks]
    lines += [
        f"– {one.name} was not captured: {one.problem}" for one in outcome.captured if one.problem
    ]
    text = shown("\n".join(lines))
    body = "" if response is None else body_start(response, shown)
    return f"{text}\n\n{body}" if body else text


def body_start(response: Response, shown: Callable[[str], str]) -> str:
    """Return how the body begins, as text; empty where there is none."""
    if not response.body.path:
        return ""
    try:
        with Path(response.body.path).open("rb") as file:
            data = file.read(_READ)
    except OSError:
        return ""
    if b"\0" in data[:_BODY]:
        return f"[{response.body.size_bytes} bytes]"
    text = shown(detect(data, response.header("content-type")).decode(data))
    return text if len(text) <= _BODY and len(data) < _READ else f"{text[:_BODY]}…"
