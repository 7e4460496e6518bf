"""Keeps the catalogues in resources/i18n in step with the source, and makes what ships of them.

    python packaging/dev.py translate                  collect anew, write .ts and .qm
    python packaging/dev.py translate check            fail on what is missing or broken
    python packaging/dev.py translate count            show how much is done in which context
    python packaging/dev.py translate todo FOLDER 6    write what is to be translated as 6 tables
    python packaging/dev.py translate merge FILE ...   take over tables that were filled in

A table has a line for each text: contexts, comment, text, translation, modules; tabs between
them, and `\\n`, `\\t`, `\\\\` for what would break a line. Only the translation is to be filled in.
"""

import argparse
import fcntl
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import catalogue
from catalogue import Catalogue
from texts import SAID, Found, Text, collect

ROOT = Path(__file__).resolve().parents[1]
APP = ROOT / "app/postwright"
FOLDER = ROOT / "resources/i18n"
TEMPLATES = FOLDER / "said.json"
"""The sentences with values, by which the window knows one again that became plain text."""
FORMS = {"zh_CN": 1, "en": 2}
"""The languages, and in how many forms each says a number."""
ENDINGS = (("(s)", "", "s"), ("(es)", "", "es"))
"""How an English text with a number is written, and its forms for one and for several."""


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="dev.py translate",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command")
    commands.add_parser("check")
    commands.add_parser("count")
    todo = commands.add_parser("todo")
    todo.add_argument("folder", type=Path)
    todo.add_argument("parts", type=int, nargs="?", default=1)
    commands.add_parser("merge").add_argument("files", nargs="+")
    arguments = parser.parse_args()
    found = collect(APP)
    if arguments.command == "check":
        return report(problems(found))
    if arguments.command == "count":
        return count(found)
    if arguments.command == "todo":
        return write_todo(found, arguments.folder, arguments.parts)
    with only_one():
        faulty = merge(found, arguments.files if arguments.command else [])
        renew(found)
    return report(faulty)


def file_of(language: str) -> Path:
    return FOLDER / f"postwright_{language}.ts"


def expected(found: Found, language: str) -> list[Text]:
    """Return what a catalogue must hold: English only says what depends on a number."""
    return sorted(found.counted if language == "en" else found.places)


def problems(found: Found) -> list[str]:
    """Return everything that keeps the program from being whole in every language."""
    told = list(found.problems)
    for language in FORMS:
        kept, wanted = catalogue.read(file_of(language)), expected(found, language)
        for text in wanted:
            forms = kept.get(text)
            if forms is None:
                told.append(f"{language}: {_shown(text)} is not in the catalogue")
            elif not forms:
                told.append(f"{language}: {_shown(text)} is not translated")
            else:
                told += [f"{language}: {_shown(text)} {fault}" for fault in _faults(text, forms)]
        gone = set(kept).difference(wanted)
        told += [f"{language}: {_shown(text)} is in the source no longer" for text in sorted(gone)]
        if file_of(language).exists() and compiled(language) != made(language).read_bytes():
            told.append(f"{language}: {made(language).name} is older than its catalogue")
    if not TEMPLATES.exists() or TEMPLATES.read_text("utf-8") != templates(found):
        told.append(f"{TEMPLATES.name} is older than the source")
    return told


def _faults(text: Text, forms: tuple[str, ...]) -> Iterator[str]:
    for number, form in enumerate(forms):
        yield from catalogue.faults(text, form)
        if "%n" in text.source and "%n" not in form and number == len(forms) - 1:
            yield "must have %n"


def renew(found: Found) -> None:
    """Write every catalogue anew; a text that is gone goes, a translation stays."""
    FOLDER.mkdir(exist_ok=True)
    for language, forms in FORMS.items():
        kept = catalogue.read(file_of(language))
        renewed: Catalogue = {text: kept.get(text, ()) for text in expected(found, language)}
        if language == "en":
            renewed = {text: said or _english(text) for text, said in renewed.items()}
        _write(file_of(language), catalogue.written(renewed, language, forms))
        _write(made(language), compiled(language))
    _write(TEMPLATES, templates(found))


def _english(text: Text) -> tuple[str, ...]:
    for mark, one, several in ENDINGS:
        if mark in text.source:
            return (text.source.replace(mark, one), text.source.replace(mark, several))
    return (text.source, text.source)


def made(language: str) -> Path:
    return file_of(language).with_suffix(".qm")


def compiled(language: str) -> bytes:
    """Return what the program loads of a catalogue."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / made(language).name
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run(
            [tool, "-silent", "-nounfinished", file_of(language), "-qm", target], check=True
        )
        return target.read_bytes()


def templates(found: Found) -> str:
    """Return the sentences with values as JSON, without those that would fit anything."""
    kept = [
        text.source
        for text in found.places
        if text.context == SAID and catalogue.fields(text.source)
    ]
    return json.dumps(sorted(set(kept)), ensure_ascii=False, indent=0) + "\n"


def write_todo(found: Found, folder: Path, parts: int) -> int:
    """Write what is not translated as tables; equal texts of several contexts are one line."""
    kept = catalogue.read(file_of("zh_CN"))
    open_: dict[tuple[str, str], list[Text]] = defaultdict(list)
    for text in expected(found, "zh_CN"):
        if not kept.get(text):
            open_[text.source, text.comment].append(text)
    rows = []
    for (source, comment), texts in open_.items():
        places = sorted({place for text in texts for place in found.places[text]})
        contexts = "|".join(text.context for text in texts)
        rows.append((places[0], contexts, comment, source, "", " ".join(places)))
    rows.sort()
    folder.mkdir(parents=True, exist_ok=True)
    size = -(-len(rows) // max(parts, 1)) or 1
    for number in range(0, len(rows), size):
        name = folder / f"part-{number // size + 1}.tsv"
        lines = ["\t".join(map(_coded, row[1:])) for row in rows[number : number + size]]
        name.write_text("\n".join(lines) + "\n", "utf-8")
        print(f"{name}: {len(lines)} texts")
    return 0


def merge(found: Found, files: list[str]) -> list[str]:
    """Take over tables that were filled in. Return what is wrong with them."""
    kept, told = catalogue.read(file_of("zh_CN")), []
    for name in files:
        for number, line in enumerate(Path(name).read_text("utf-8").splitlines(), 1):
            cells = [_decoded(cell) for cell in line.split("\t")]
            if len(cells) < 4 or not cells[3]:
                continue
            for context in cells[0].split("|"):
                text = Text(context, cells[2], cells[1])
                wrong = list(_faults(text, (cells[3],)))
                if text not in found.places:
                    wrong = ["is no text of the program"]
                told += [f"{name}:{number}: {_shown(text)} {one}" for one in wrong]
                if not wrong:
                    kept[text] = (cells[3],)
    if files:
        FOLDER.mkdir(exist_ok=True)
        _write(file_of("zh_CN"), catalogue.written(kept, "zh_CN", FORMS["zh_CN"]))
    return told


def count(found: Found) -> int:
    """Print how many texts each context has, and how many of them are translated."""
    kept = catalogue.read(file_of("zh_CN"))
    total = Counter(text.context for text in found.places)
    done = Counter(text.context for text in found.places if kept.get(text))
    for context, texts in total.most_common():
        print(f"{done[context]:5} of {texts:5}  {context}")
    print(f"{done.total():5} of {total.total():5}  in all")
    return 0


def report(told: list[str]) -> int:
    for line in told:
        print(line)
    if told:
        print(f"{len(told)} problems", file=sys.stderr)
    return 1 if told else 0


@contextmanager
def only_one() -> Iterator[None]:
    """Wait while another process writes the catalogues."""
    lock = Path(tempfile.gettempdir()) / f"postwright-i18n-{os.getuid()}.lock"
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _write(path: Path, written: str | bytes) -> None:
    """Put a file in another's place at once: a window may have that one mapped."""
    fresh = path.with_suffix(path.suffix + ".new")
    fresh.write_bytes(written.encode() if isinstance(written, str) else written)
    fresh.replace(path)


def _shown(text: Text) -> str:
    comment = f" ({text.comment})" if text.comment else ""
    return f"{text.context}: “{text.source}”{comment}"


def _coded(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _decoded(text: str) -> str:
    return text.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\")


if __name__ == "__main__":
    sys.exit(main())
