"""What a body gives as a table, and what is copied of it; made in threads."""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import msgspec

from postwright.analysis import body_grid
from postwright.analysis.body_grid import CsvGrid, Grid, JsonGrid, JsonList
from postwright.analysis.json_nodes import checked
from postwright.gui.response.body_view.viewing import Body
from postwright.protocol.media_types import parse


class TableMade(msgspec.Struct, frozen=True):
    """What came of reading a body."""

    grid: Grid | None = None
    lists: tuple[JsonList, ...] = ()
    chosen: int = 0
    problem: str = ""


class Cells(NamedTuple):
    """What is copied."""

    grid: Grid
    rows: Sequence[int]
    columns: list[int]

    def written(self, separator: str) -> str:
        titles = [self.grid.titles[column] for column in self.columns]
        lines = (
            [self.grid.cell(row, column) or "" for column in self.columns] for row in self.rows
        )
        return body_grid.written(chain([titles], lines), separator)


def made_of(body: Body, chosen: int, titled: bool | None) -> TableMade:
    """Read a body: the list of that number, or CSV whose first row has titles or not."""
    text = body.text()
    if body.language != "json":
        tabs = parse(body.content_type).essence == "text/tab-separated-values"
        if titled is None:
            header = parse(body.content_type).parameter("header")
            titled = {"present": True, "absent": False}.get(header)
        return TableMade(CsvGrid(body_grid.decoded(text), tabs=tabs, titled=titled))
    problem = checked(text)
    lists = () if problem else body_grid.lists_in(text)
    if not lists:
        return TableMade(problem=problem)
    return TableMade(JsonGrid(text, lists[chosen].start), lists, chosen)
