"""The rows that iterations take their variables from: CSV (RFC 4180) or a JSON list of objects.

Blanks around a value of CSV belong to it (RFC 4180 §2); those around a name do not.
"""

import csv
import io
from collections.abc import Iterator

import msgspec

from postwright.analysis.json_text import problem_in
from postwright.model.said import said, said_of

Row = dict[str, str]
_DELIMITERS = ",;\t"
csv.field_size_limit(64 << 20)


class BadData(Exception):
    """A file that holds no rows, and where in it."""

    def __init__(self, what: str, line: int = 0) -> None:
        super().__init__(what)
        self.line = line
        """From 1; 0 where no line is to blame."""


def rows_in(data: bytes) -> tuple[Row, ...]:
    """Read rows, of either kind; values that are no text are JSON. Raise BadData."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadData(said("it is no text in UTF-8"), line) from None
    rows = _of_json(text) if text.lstrip()[:1] in ("[", "{") else tuple(_of_csv(text))
    if not rows:
        raise BadData(said("it has no rows"))
    return rows


def _of_json(text: str) -> tuple[Row, ...]:
    if problem := problem_in(text):
        line = text.count("\n", 0, problem.offset) + 1
        raise BadData(said("it is no JSON: {message}", message=problem.message), line)
    if text.lstrip().startswith("{"):
        raise BadData(said("it holds one object; rows are a list of objects"), 1)
    rows: list[Row] = []
    for number, raw in enumerate(msgspec.json.decode(text, type=list[msgspec.Raw]), 1):
        if not bytes(raw).lstrip().startswith(b"{"):
            raise BadData(said("row {number} is no object", number=number))
        try:
            row = msgspec.json.decode(raw, type=dict[str, msgspec.Raw])
            rows.append({name: _value(bytes(value).decode()) for name, value in row.items()})
        except msgspec.MsgspecError as error:
            raise BadData(
                said("row {number} cannot be read: {why}", number=number, why=error)
            ) from None
    return tuple(rows)


def _value(written: str) -> str:
    if written[:1] == '"':
        return msgspec.json.decode(written, type=str)
    return msgspec.json.format(written, indent=-1) if written[:1] in ("[", "{") else written


def _of_csv(text: str) -> Iterator[Row]:
    first = text.lstrip("\r\n").partition("\n")[0]
    # Spreadsheets of many countries write semicolons.
    delimiter = next((sign for sign in _DELIMITERS if sign in first), ",")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    names: list[str] = []
    try:
        for cells in reader:
            if not any(cells) and len(cells) < 2:
                continue
            if not names:
                names = _names(cells, reader.line_num)
                continue
            if len(cells) != len(names):
                what = said(
                    "it has {values} for {names}",
                    values=said_of(len(cells), "1 value", "{n} values"),
                    names=said_of(len(names), "1 name", "{n} names"),
                )
                raise BadData(what, reader.line_num)
            yield dict(zip(names, cells, strict=True))
    except csv.Error as error:
        raise BadData(said("it is no CSV: {why}", why=error), reader.line_num) from None


def _names(cells: list[str], line: int) -> list[str]:
    names = [cell.strip() for cell in cells]
    for name in names:
        if not name or names.count(name) > 1:
            what = (
                said("the name {name} stands twice", name=name)
                if name
                else said("a column has no name")
            )
            raise BadData(what, line)
    return names
