"""An outcome as the JSON reporters write it."""

import msgspec

from postwright.analysis.exchange_json import exchange_json, not_sent_json
from postwright.protocol.redaction import redactor
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
        "scripts_not_run": [script.type for script in outcome.request.scripts],
        "captured": [
            {"name": one.name, "to": one.to, "found": one.value is not None,
             "problem": shown(one.problem)}
            for one in outcome.captured
        ],
    }  # fmt: skip


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
