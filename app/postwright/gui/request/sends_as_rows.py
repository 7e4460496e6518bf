"""The lines of what will be sent and of what will not, each with what can be switched; pure."""

from collections.abc import Iterable, Iterator

import msgspec
from PySide6.QtCore import QCoreApplication

from postwright.gui.origins import can_leave_out, hiding, origin_words
from postwright.gui.said_words import translated
from postwright.gui.tab.consent_words import ask_words
from postwright.gui.words import size_words
from postwright.model.exchange import Origin, PreparedRequest, Shadowed
from postwright.model.request import Field
from postwright.protocol.visible import visible


class PreviewRow(msgspec.Struct, frozen=True):
    """One line."""

    name: str
    value: str
    origin: Origin = ""
    origin_name: str = ""
    kind: str = "header"
    """`request`, `asks`, `header`, `pending`, `loser`, `off`, `body`."""
    fix: str = ""
    """The id of what its button does, see `gui.auth_fixes`; empty: it has none."""
    turns_on: bool = False


def _tr(text: str) -> str:
    return QCoreApplication.translate("SendsAs", text)


def preview_rows(
    prepared: PreparedRequest, rows: Iterable[Field], collection: str
) -> tuple[PreviewRow, ...]:
    """Return all lines. `rows` are the request's own, of which some may be off."""
    return (
        *_sent(prepared, collection),
        *_lost(prepared, collection),
        *_off(prepared, rows, collection),
        *_body(prepared),
    )


def _sent(prepared: PreparedRequest, collection: str) -> Iterator[PreviewRow]:
    hidden = hiding(prepared)
    yield PreviewRow(prepared.method, visible(hidden(prepared.target)), kind="request")
    for ask in prepared.asks:
        yield PreviewRow(_tr("Asks first"), ask_words(ask), kind="asks")
    pending = {item.header.lower(): translated(item.why) for item in prepared.pending}
    for header in prepared.headers:
        name = header.name.lower()
        fix = ""
        if header.origin == "request":
            fix = f"row_off:{header.name}"
        elif can_leave_out(header):
            fix = f"omit:{header.name}"
        yield PreviewRow(
            header.name,
            pending.get(name) or visible(hidden(header.value)),
            header.origin,
            origin_words(header.origin, prepared.auth_owner, collection),
            "pending" if name in pending else "header",
            fix,
        )
    there = {header.name.lower() for header in prepared.headers}
    words = origin_words("auth", prepared.auth_owner, collection)
    for item in prepared.pending:
        if item.header.lower() not in there:
            yield PreviewRow(item.header, translated(item.why), "auth", words, "pending")


def _lost(prepared: PreparedRequest, collection: str) -> Iterator[PreviewRow]:
    hidden = hiding(prepared)
    for loser in prepared.shadowed:
        yield PreviewRow(
            loser.name,
            visible(hidden(loser.value)),
            loser.origin,
            origin_words(loser.origin, prepared.auth_owner, collection),
            "loser",
            _way_back(loser),
            turns_on=True,
        )


def _way_back(loser: Shadowed) -> str:
    """Return what lets it win: only this request's own words can be changed from here."""
    if loser.by == "auth":
        return "auth_row"
    if loser.origin == "auth" and loser.by == "request":
        return "auth_scheme"
    return f"row_off:{loser.name}" if loser.by == "request" else ""


def _off(prepared: PreparedRequest, rows: Iterable[Field], collection: str) -> Iterator[PreviewRow]:
    hidden = hiding(prepared)
    for row in rows:
        if not row.enabled and row.name.strip():
            name = row.name.strip()
            words = origin_words("request")
            yield PreviewRow(
                visible(name), visible(hidden(row.value)), "request", words, "off",
                f"row_on:{name}", turns_on=True,
            )  # fmt: skip
    for header in prepared.omitted:
        words = origin_words(header.origin, prepared.auth_owner, collection)
        yield PreviewRow(
            header.name, visible(hidden(header.value)), header.origin, words, "off",
            f"unomit:{header.name}", turns_on=True,
        )  # fmt: skip


def _body(prepared: PreparedRequest) -> Iterator[PreviewRow]:
    if size := prepared.body.size_bytes:
        stripped = _tr(", comments stripped") if prepared.body.comments_stripped else ""
        yield PreviewRow(_tr("Body"), size_words(size) + stripped, kind="body")
