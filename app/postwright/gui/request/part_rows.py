"""Parts of a multipart body as rows of a table, where a file row shows its files' names."""

from collections.abc import Sequence

import msgspec

from postwright.gui.request.known_files import KnownFiles
from postwright.model.request import Part


class PartRow(msgspec.Struct, frozen=True):
    """A part as the table edits it; `part` keeps what the table does not show."""

    name: str = ""
    kind: str = "text"
    value: str = ""
    """A text's value; for files their names, only to be read."""
    content_type: str = ""
    note: str = ""
    enabled: bool = True
    part: Part = Part()


def rows_of(parts: Sequence[Part], files: KnownFiles, missing: str) -> tuple[PartRow, ...]:
    """Return a row for each part; `missing` says of a file that it was not found."""

    def said(path: str) -> str:
        look = files.look(path)
        return f"{look.name} ({missing})" if look.missing else look.name

    return tuple(
        PartRow(
            name=part.name,
            kind=part.kind,
            value=part.value if part.kind == "text" else ", ".join(map(said, part.files)),
            content_type=part.content_type,
            note=part.note,
            enabled=part.enabled,
            part=part,
        )
        for part in parts
    )


def parts_of(rows: Sequence[PartRow]) -> tuple[Part, ...]:
    """Return the parts that rows stand for."""
    return tuple(_part_of(row) for row in rows)


def _part_of(row: PartRow) -> Part:
    part = msgspec.structs.replace(
        row.part,
        name=row.name,
        content_type=row.content_type,
        note=row.note,
        enabled=row.enabled,
    )
    return msgspec.structs.replace(part, value=row.value) if part.kind == "text" else part


def with_files(part: Part, paths: Sequence[str]) -> Part:
    """Return the part as a file row with these files, each once."""
    files = tuple(dict.fromkeys(paths))
    # A name that replaced the one file's own would be sent for any other file too.
    filename = part.filename if files == part.files else ""
    return msgspec.structs.replace(part, kind="file", files=files, filename=filename)


def size_of(parts: Sequence[Part], files: KnownFiles) -> int:
    """Return how many bytes the values and files of the parts that are on have."""
    total = 0
    for part in parts:
        if part.enabled and part.kind == "text":
            total += len(part.value.encode("utf-8", "surrogatepass"))
        elif part.enabled:
            total += sum(files.look(path).size_bytes or 0 for path in part.files)
    return total
