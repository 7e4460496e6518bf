"""Child processes of ours: work that would hold up the window, started by `--worker NAME`."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from postwright.analysis.json_text import indented
from postwright.storage.files import write_scratch


def format_file(source: str, target: str) -> None:
    """Write the JSON of one file, re-indented, to another; raise ValueError if it is none."""
    data = Path(source).read_bytes().removeprefix(b"\xef\xbb\xbf")
    write_scratch(Path(target), indented(data))


def find_in_file(wish: str, target: str) -> None:
    """Write the places of a regular expression in a text; raise ValueError if it is none."""
    from postwright.analysis.text_find import PatternWish, find_pattern

    found = find_pattern(msgspec.json.decode(Path(wish).read_bytes(), type=PatternWish))
    write_scratch(Path(target), found.tobytes())


def import_source(wish: str, target: str) -> None:
    """Understand a source and write what came of it."""
    from postwright.workspace.import_child import work  # it loads every importer

    work(wish, target)


def filter_body(wish: str, target: str) -> None:
    """Write what a filter leaves of a body, and beside it how much that is."""
    from postwright.analysis.filter_child import work  # it loads the query language

    text, facts = work(Path(wish).read_bytes())
    write_scratch(Path(target), text)
    write_scratch(Path(f"{target}.facts"), facts)


WORKERS: dict[str, Callable[[str, str], None]] = {
    "format": format_file,
    "filter": filter_body,
    "find": find_in_file,
    "import": import_source,
}


def run_worker(words: Sequence[str]) -> int:
    """Do what `NAME SOURCE TARGET` asks for; 1 and one line on stderr where it cannot."""
    if len(words) != 3 or words[0] not in WORKERS:
        print(f"postwright: a worker is one of {', '.join(WORKERS)} and two files", file=sys.stderr)
        return 2
    try:
        WORKERS[words[0]](words[1], words[2])
    except (OSError, ValueError) as error:
        print(f"postwright: {error}", file=sys.stderr)
        return 1
    return 0
