"""Child processes of ours: work that would hold up the window, started by `--worker NAME`."""

import gc
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import msgspec

from postwright.analysis.json_text import indented
from postwright.storage.files import write_scratch


def format_file(source: str, target: str) -> None:
    """Write the JSON of one file, re-indented, to another; raise ValueError if it is none."""
    data = Path(source).read_bytes().removeprefix(b"\xef\xbb\xbf")
    write_scratch(Path(target), indented(data))


def format_markup(source: str, target: str, kind: str) -> None:
    """Do the same to XML or HTML; raise ValueError with the place where it is not XML."""
    from postwright.analysis.html_layout import indented as html
    from postwright.analysis.xml_layout import XmlProblem
    from postwright.analysis.xml_layout import indented as xml

    text = Path(source).read_bytes().decode("utf-8-sig", "surrogateescape")
    try:
        made = html(text) if kind == "html" else xml(text)
    except XmlProblem as error:
        before = text[: error.offset].encode("utf-8", "surrogateescape")
        raise ValueError(f"{error} (byte {len(before)})") from None
    write_scratch(Path(target), made.encode("utf-8", "surrogateescape"))


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

    def say(line: bytes) -> None:
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()

    text, facts = work(Path(wish).read_bytes(), say)
    write_scratch(Path(target), text)
    write_scratch(Path(f"{target}.facts"), facts)


def compare_bodies(wish: str, target: str) -> None:
    """Write what differs between two bodies."""
    from postwright.analysis.diff_child import work

    gc.disable()  # this process ends soon, and looking through a large body's values takes long
    write_scratch(Path(target), work(Path(wish).read_bytes()))


def judge_answer(source: str, target: str) -> None:
    """Hold a large answer against its checks: from one pipe to another."""
    from postwright.runner.holding_child import work  # it loads all that a run needs

    work(source, target)


WORKERS: dict[str, Callable[[str, str], None]] = {
    "compare": compare_bodies,
    "format": format_file,
    "format-html": partial(format_markup, kind="html"),
    "format-xml": partial(format_markup, kind="xml"),
    "filter": filter_body,
    "find": find_in_file,
    "import": import_source,
    "judge": judge_answer,
}


def run_worker(words: Sequence[str]) -> int:
    """Do what `NAME SOURCE TARGET` asks for; 1 and one line on stderr where it cannot."""
    if list(words) == ["run"]:
        from postwright.cli.run_child import serve

        return serve()
    if len(words) != 3 or words[0] not in WORKERS:
        print(f"postwright: a worker is one of {', '.join(WORKERS)} and two files", file=sys.stderr)
        return 2
    try:
        WORKERS[words[0]](words[1], words[2])
    except (OSError, ValueError) as error:
        print(f"postwright: {error}", file=sys.stderr)
        return 1
    return 0
