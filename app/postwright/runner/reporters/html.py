"""One HTML file for people: it loads nothing, runs nothing, and shows all text as text."""

import html
from collections.abc import Callable, Iterable
from typing import TextIO

from postwright.model.judged import CheckResult
from postwright.protocol.redaction import redactor
from postwright.protocol.visible import visible
from postwright.runner.excerpt import body_start
from postwright.runner.report import Outcome, Report, Unsent
from postwright.runner.words import summary

_STYLE = """\
:root { color-scheme: light dark; --line: #d9dce1; --soft: #f4f5f7; --dim: #5c6470;
  --good: #1a7f4b; --bad: #c0322b; --left: #8a6100; --page: #fff; --text: #1b1f24 }
@media screen and (prefers-color-scheme: dark) { :root { --line: #363b43; --soft: #22262c;
  --dim: #9aa3af; --good: #4cc38a; --bad: #ff7b72; --left: #e0b040; --page: #17191d;
  --text: #e6e8eb } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 68rem; padding: 2rem 1.25rem 4rem; background: var(--page);
  color: var(--text); font: 15px/1.5 system-ui, sans-serif }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; overflow-wrap: anywhere }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere }
h3 { font-size: .8rem; margin: 1rem 0 .25rem; color: var(--dim); font-weight: 600 }
.dim { color: var(--dim) } .good { color: var(--good) } .bad { color: var(--bad) }
.left { color: var(--left) }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0 }
.tile { border: 1px solid var(--line); border-radius: 8px; padding: .5rem 1rem; min-width: 7rem }
.tile b { display: block; font-size: 1.5rem; line-height: 1.3 }
label { display: inline-flex; align-items: center; gap: .5rem; cursor: pointer }
details, .unsent { border: 1px solid var(--line); border-radius: 8px; margin: .4rem 0 }
.unsent, summary { padding: .5rem .9rem; overflow-wrap: anywhere }
summary { cursor: pointer } summary .dim { float: right; padding-left: 1rem }
details > div { padding: 0 .9rem .9rem; border-top: 1px solid var(--line) }
details.failed { border-color: var(--bad) }
table { border-collapse: collapse; width: 100%; font-size: .9rem }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
th { color: var(--dim); font-weight: 600 }
pre, code, td { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .82rem }
pre { background: var(--soft); border-radius: 6px; padding: .6rem; margin: 0; overflow: auto;
  max-height: 24rem; white-space: pre-wrap; overflow-wrap: anywhere }
body:has(#only-failed:checked) .passed { display: none }
@media print { :root { color-scheme: light } body { max-width: none; padding: 0 }
  label { display: none } pre { max-height: none; overflow: visible }
  details::details-content { content-visibility: visible; block-size: auto }
  summary, tr, .unsent { break-inside: avoid } h2, h3 { break-after: avoid } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
Shown = Callable[[str], str]


class Html:
    """Requests are rendered as they come, because their answers are deleted then."""

    def __init__(self, output: TextIO, *, reveal: bool = False) -> None:
        self._output = output
        self._reveal = reveal
        self._title = ""
        self._groups: dict[tuple[int, str], list[str]] = {}
        self._failed: set[tuple[int, str]] = set()

    def started(self, _requests: int, title: str = "", /) -> None:
        self._title = title or "Postwright"

    def request(self, outcome: Outcome) -> None:
        masked = redactor(() if self._reveal else outcome.secrets)
        group = (outcome.iteration, "/".join(outcome.folders or outcome.path[:-1]))
        self._groups.setdefault(group, []).append(_request(outcome, masked))
        if not outcome.passed:
            self._failed.add(group)

    def ended(self, report: Report) -> None:
        for one in report.unsent:
            group = (one.iteration, "/".join(one.folders or one.path[:-1]))
            self._groups.setdefault(group, []).append(_unsent(one))
        several = max((number for number, _ in self._groups), default=1) > 1
        title = _text(self._title)
        self._output.write(
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{title} · {report.failed} failed</title>\n<style>\n{_STYLE}</style>\n"
            f'</head>\n<body>\n<h1>{title}</h1>\n<p class="dim">{_text(summary(report))}</p>\n'
            f"{_tiles(report)}"
            '<label><input type="checkbox" id="only-failed"> Only what failed</label>\n<main>\n'
        )
        for group, requests in self._groups.items():
            number, folder = group
            words = [folder or self._title, *([f"iteration {number}"] if several else [])]
            kind = "" if group in self._failed else ' class="passed"'
            self._output.write(f"<section{kind}>\n<h2>{_text(' · '.join(words))}</h2>\n")
            self._output.writelines(requests)
            self._output.write("</section>\n")
        self._output.write("</main>\n</body>\n</html>\n")
        self._output.flush()


def _tiles(report: Report) -> str:
    tiles = [
        (report.passed, "passed", "good" if report.passed else "dim"),
        (report.failed, "failed", "bad" if report.failed else "dim"),
        (report.skipped, "not sent", "left" if report.skipped else "dim"),
        (report.checks(True), "checks passed", "good" if report.checks(True) else "dim"),
        (report.checks(False), "checks failed", "bad" if report.checks(False) else "dim"),
        (report.checks(None), "checks not made", "left" if report.checks(None) else "dim"),
    ]
    shown = "".join(
        f'<div class="tile"><b class="{kind}">{count}</b>{words}</div>\n'
        for count, words, kind in tiles
    )
    return f'<div class="tiles">\n{shown}</div>\n'


def _request(outcome: Outcome, masked: Shown) -> str:
    state, sign = ("passed", "good") if outcome.passed else ("failed", "bad")
    mark = f'<span class="{sign}">{"✓" if outcome.passed else "✗"}</span>'
    exchange = outcome.exchange
    facts, inner = "", ""
    if outcome.reason:
        inner += f'<h3>Why it failed</h3>\n<pre class="bad">{_text(masked(outcome.reason))}</pre>\n'
    inner += _checks(outcome.checks, masked)
    inner += "".join(
        f'<p class="left">{_text(masked(f"{one.name} was not captured: {one.problem}"))}</p>\n'
        for one in outcome.captured
        if one.problem
    )
    if exchange is not None:
        prepared = exchange.prepared
        line = f"{prepared.method} {masked(prepared.url)}"
        inner += f"<h3>Request</h3>\n<pre>{_text(line)}</pre>\n"
        sent = exchange.hops[-1].headers if exchange.hops else prepared.headers
        inner += _headers(((header.name, header.value) for header in sent), masked)
        facts = f"{exchange.elapsed_ms:.0f} ms"
        if exchange.response is not None:
            response = exchange.response
            status = f"{response.status} {response.reason}".strip()
            facts = f"{status} · {facts}"
            inner += f"<h3>Response</h3>\n<pre>{_text(status)}</pre>\n"
            inner += _headers(response.headers, masked)
            if body := body_start(response, masked):
                inner += f"<h3>How its body begins</h3>\n<pre>{_text(body, lines=True)}</pre>\n"
    opened = "" if outcome.passed else " open"
    return (
        f'<details class="{state}"{opened}>\n<summary>{mark} {_text(outcome.request.name)}'
        f' <span class="dim">{_text(facts)}</span></summary>\n<div>\n{inner}</div>\n</details>\n'
    )


def _checks(checks: tuple[CheckResult, ...], masked: Shown) -> str:
    if not checks:
        return ""
    signs = {True: ("good", "✓"), False: ("bad", "✗"), None: ("left", "–")}
    rows = []
    for check in checks:
        kind, sign = signs[check.passed]
        cells = (check.name, check.expected, check.skipped or check.got)
        told = "".join(f"<td>{_text(_bounded(masked(cell)))}</td>" for cell in cells)
        rows.append(f'<tr><td class="{kind}">{sign}</td>{told}</tr>\n')
    head = "<tr><th></th><th>Check</th><th>Expected</th><th>Got</th></tr>\n"
    return f"<h3>Checks</h3>\n<table>\n{head}{''.join(rows)}</table>\n"


def _headers(headers: Iterable[tuple[str, str]], masked: Shown) -> str:
    rows = "".join(
        f"<tr><td>{_text(name)}</td><td>{_text(_bounded(masked(value)))}</td></tr>\n"
        for name, value in headers
    )
    return f"<table>\n{rows}</table>\n" if rows else ""


def _unsent(one: Unsent) -> str:
    words = f'{_text(one.name)} <span class="dim">{_text(one.why)}</span>'
    return f'<div class="unsent passed"><span class="left">–</span> {words}</div>\n'


def _bounded(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _text(text: str, *, lines: bool = False) -> str:
    return html.escape(visible(text, lines=lines))


_LONGEST = 1000
"""Characters of a value."""
