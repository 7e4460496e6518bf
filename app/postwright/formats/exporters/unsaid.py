"""What a collection says that other tools have no words for: a line of the report for each."""

from collections.abc import Collection as Names
from collections.abc import Iterator

from postwright.formats.exporters.exported import Placed, Report
from postwright.model.collection import Collection, Folder, Item
from postwright.model.options import Framing, Options, Postwright, Timeouts, Tls
from postwright.model.said import said


def unsaid(placed: Placed, report: Report, known: Names[str] = ()) -> None:
    """Tell what a request says beyond what is `known` to the other tool.

    Known may be `assertions`, `captures`, `scripts`, rows that are switched off (`rows`, or a
    kind of them such as `header`), and settings by the names below.
    """
    request, item = placed.request, placed.item
    ours = request.options.postwright
    for field, number in (
        ("assertions", len(request.assertions) + len(ours.checks)),
        ("captures", len(request.captures) + len(ours.captures)),
    ):
        if number and field not in known:
            report.lost(field, said("{n} are not written.", n=number), item)
    if request.scripts and "scripts" not in known:
        report.lost("scripts", said("They are not written."), item)
    if "rows" not in known:
        _switched_off(placed, report, known)
    for setting in _settings(request.options):
        if setting not in known:
            report.lost(said("settings {setting}", setting=setting), said("It has no equal."), item)


def shared(collection: Collection, report: Report, known: Names[str] = ()) -> None:
    """Tell what the collection and its folders say that requests do not inherit in an export."""
    parts: list[tuple[str, Collection | Folder]] = [("", collection)]
    parts += _folders(collection.items, ())
    for item, part in parts:
        if part.scripts and "scripts" not in known:
            report.lost("scripts", said("They are not written."), item)
        if part.captures:
            report.lost("captures", said("{n} are not written.", n=len(part.captures)), item)
        if part.docs and "docs" not in known:
            report.lost("docs", said("It is not written."), item)
        for setting in _settings(Options(postwright=part.postwright)):
            if setting not in known:
                report.lost(
                    said("settings {setting}", setting=setting), said("It has no equal."), item
                )
    for environment in collection.environments if "environments" not in known else ():
        why = said("There is one set of variables, the collection's.")
        report.lost(said("environment {name}", name=environment.name), why)
    if "rows" not in known:
        _variables_off(collection, report)


def _folders(items: tuple[Item, ...], above: tuple[str, ...]) -> Iterator[tuple[str, Folder]]:
    for item in items:
        if isinstance(item.value, Folder):
            path = (*above, item.value.name)
            yield " / ".join(path), item.value
            yield from _folders(item.value.items, path)


def _switched_off(placed: Placed, report: Report, known: Names[str]) -> None:
    body = placed.request.body
    rows = (
        ("header", placed.request.headers), ("query", placed.request.params),
        ("field", body.fields), ("part", body.parts),
    )  # fmt: skip
    for kind, found in rows:
        for row in found if kind not in known else ():
            if not row.enabled and row.name:
                why = said("It is switched off, and not written.")
                report.lost(f"{kind} {row.name}", why, placed.item)


def _variables_off(collection: Collection, report: Report) -> None:
    groups = [("", collection.variables)]
    groups += [(one.name, one.variables) for one in collection.environments]
    for owner, rows in groups:
        for row in rows:
            if not row.enabled:
                why = said("It is switched off, and not written.")
                what = said("variable {name}", name=row.name)
                if owner:
                    what = said("variable {name} of {owner}", name=row.name, owner=owner)
                report.lost(what, why)


def _settings(options: Options) -> Iterator[str]:
    """Yield the names of the settings that differ from what is usual."""
    ours, usual = options.postwright, Postwright()
    found = (
        (said("redirects"), not options.follow_redirects),
        (said("max redirects"), options.max_redirects != Options().max_redirects),
        (said("encoding"), not options.encode_url),
        (said("timeout"), bool(options.timeout_ms) or ours.timeout != Timeouts()),
        ("verify", ours.tls.verify is not None),
        ("tls", Tls(verify=ours.tls.verify) != ours.tls),
        ("http", ours.http is not None),
        (said("omitted headers"), ours.omit_headers != usual.omit_headers),
        ("cookies", False in (ours.cookies.send, ours.cookies.store)),
        ("retry", ours.retry is not None),
        ("upload", ours.upload is not None),
        ("network", ours.network != usual.network),
        ("framing", ours.body != Framing()),
        ("schema", bool(ours.schema.body)),
    )
    return (name for name, differs in found if differs)
