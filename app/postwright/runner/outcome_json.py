"""An outcome as the JSON reporters write it."""

import msgspec

from postwright.analysis.exchange_json import exchange_json, not_sent_json
from postwright.runner.report import Outcome


def outcome_value(outcome: Outcome, *, reveal: bool) -> dict[str, object]:
    """Return path, iteration, attempts, exchange and checks, ready to be encoded."""
    exchange = outcome.exchange
    if exchange is None:
        attempts = 0
        encoded = not_sent_json(outcome.problem_kind, outcome.problem, "")
    else:
        attempts = max((hop.attempt for hop in exchange.hops), default=0)
        encoded = exchange_json(exchange, reveal=reveal)
    return {
        "path": "/".join(outcome.path),
        "iteration": outcome.iteration,
        "attempts": attempts,
        "passed": outcome.passed,
        "exchange": msgspec.Raw(encoded),
        "checks": [],
    }
