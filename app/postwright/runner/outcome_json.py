"""An outcome as the JSON reporters write it."""

from collections.abc import Callable

import msgspec

from postwright.analysis.exchange_json import exchange_json, not_sent_json
from postwright.protocol.redaction import redactor
from postwright.runner.excerpt import body_start
from postwright.runner.report import Outcome, Report


def outcome_value(outcome: Outcome, *, reveal: bool) -> dict[str, object]:
    """Return path, iteration, attempts, exchange and checks, ready to be encoded."""
    exchange = outcome.exchange
    secrets = () if reveal else outcome.secrets
    shown = redactor(secrets)
    if exchange is None:
        attempts = 0
        encoded = not_sent_json(outcome.problem_kind, shown(outcome.problem), "")
    else:
        attempts = max((hop.attempt for hop in exchange.hops), default=0)
        encoded = exchange_json(exchange, reveal=reveal, secrets=secrets)
    return {
        "path": "/".join(outcome.path),
        "name": outcome.name,
        "method": outcome.request.method,
        "iteration": outcome.iteration,
        "attempts": attempts,
        "passed": outcome.passed,
        "exchange": msgspec.Raw(encoded),
        "checks": [
            {
                "name": shown(check.name),
                "passed": check.passed,
                "expected": shown(check.expected),
                "got": shown(check.got),
                "skipped": check.skipped,
            }
            for check in outcome.checks
        ],
        **_beginning(outcome, shown),
        "scripts_not_run": [script.type for script in outcome.request.scripts],
        "captured": [
            {"name": one.name, "to": one.to, "found": one.value is not None,
             "problem": shown(one.problem)}
            for one in outcome.captured
        ],
    }  # fmt: skip


def _beginning(outcome: Outcome, shown: Callable[[str], str]) -> dict[str, str]:
    """Return how the body of a failed request begins: that is what one looks at first."""
    response = outcome.exchange.response if outcome.exchange and not outcome.passed else None
    text = body_start(response, shown) if response is not None else ""
    return {"excerpt": text} if text else {}


def report_value(report: Report) -> dict[str, object]:
    """Return the counts of a run; those of its checks apart from those of its requests."""
    return {
        "passed": report.passed,
        "failed": report.failed,
        "skipped": report.skipped,
        "elapsed_ms": round(report.elapsed_ms, 3),
        "checks": {
            "passed": report.checks(True),
            "failed": report.checks(False),
            "skipped": report.checks(None),
        },
    }
