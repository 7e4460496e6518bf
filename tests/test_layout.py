"""The tree is what it says: tests mirror it, tables match folders, banned calls are absent."""

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
APP = ROOT / "app/postwright"
TESTS = ROOT / "tests"
MODULES = sorted(APP.rglob("*.py"))
SHARED = {
    "conftest",
    "fakes",
    "server",
    "__init__",
    "test_hostile",
    "test_layout",
    "test_screenshots",
    "test_stack",
    "test_translate",
}

TABLES = {
    "engine/auth": ("postwright.engine.auth", "SCHEMES", {"scheme"}),
    "formats/exporters": (
        "postwright.formats.exporters",
        "EXPORTERS",
        {"auth_header", "exported", "unsaid", "unsecret"},
    ),
    "formats/importers": (
        "postwright.formats.importers",
        "IMPORTERS",
        {
            "imported",
            "placed",
            "shell_words",
            "sign_in",
            "source",
            "structured",
            "typed_body",
            "understood",
        },
    ),
    "formats/snippets": (
        "postwright.formats.snippets",
        "SNIPPETS",
        {
            "code_text",
            "form_parts",
            "javascript_text",
            "outline",
            "python_text",
            "secret_names",
            "shell_text",
        },
    ),
    "runner/reporters": ("postwright.runner.reporters", "REPORTERS", {"reporter"}),
}

BANNED = {
    r"\.exec\(\)": "a nested event loop: use open() or popup()",
    r"processEvents": "re-enters the event loop",
    r"asyncSlot": "keeps no reference to its task",
    r"QFileDialog\.get": "a static file dialog runs a nested event loop",
    r"QMessageBox\.(question|information|warning|critical|about)": "runs a nested event loop",
    r"\.setHtml\(|RichText|setTextFormat\(Qt\.TextFormat\.(Auto|Rich|Markdown)": "plain text only",
    r"toPlainText\(\)": "loses characters: use toRawText()",
    r"yaml\.load\(|FullLoader": "unsafe YAML",
    r"findChild|self\.sender\(": "collaborators are passed to the constructor",
}

NEEDED = {
    # Qt's loop runs by itself until the first paint: nothing runs around it.
    ("gui/starting", r"\.exec\(\)"),
    # They go through whatever is inside a tab, which is no looking for a collaborator.
    ("gui/widgets/row_height", r"findChild|self\.sender\("),
    ("gui/window/new_window", r"findChild|self\.sender\("),
}


def name_of(path: Path) -> str:
    return path.relative_to(APP).with_suffix("").as_posix()


def test_every_test_file_mirrors_a_module_or_a_folder() -> None:
    strangers = []
    for path in TESTS.rglob("test_*.py"):
        place = path.relative_to(TESTS)
        if path.stem in SHARED or place.parts[0] in ("benchmarks", "samples", "scenarios"):
            continue
        twin = place.parent / path.stem.removeprefix("test_")
        if not ((APP / twin).with_suffix(".py").exists() or (APP / twin).is_dir()):
            strangers.append(str(place))
    assert not strangers


@pytest.mark.parametrize("folder", sorted(TABLES))
def test_table_lists_every_file_of_its_folder(folder: str) -> None:
    module, table, not_kinds = TABLES[folder]
    listed = set(importlib.import_module(module).__dict__[table])
    files = {p.stem for p in (APP / folder).glob("*.py")} - {"__init__"} - not_kinds
    kinds = {name.replace("-", "_") for name in listed}
    helpers = {name for name in files if any(name.startswith(f"{kind}_") for kind in kinds)}
    helpers -= kinds
    assert kinds == files - helpers


def sources() -> Iterator[tuple[Path, str]]:
    for path in MODULES:
        yield path, path.read_text("utf-8")


@pytest.mark.parametrize("pattern", sorted(BANNED))
def test_no_banned_call(pattern: str) -> None:
    found = [
        f"{name_of(path)}:{number}: {line.strip()}"
        for path, text in sources()
        for number, line in enumerate(text.splitlines(), 1)
        if re.search(pattern, line) and (name_of(path), pattern) not in NEEDED
    ]
    assert not found, BANNED[pattern]


def test_only_the_files_module_opens_for_writing() -> None:
    writing = re.compile(r"""\bopen\([^)]*["'][wax]b?\+?["']|\.write_(text|bytes)\(""")
    allowed = ("storage/", "engine/send", "engine/spool", "engine/recording", "analysis/json_text")
    found = [
        name_of(path)
        for path, text in sources()
        if writing.search(text) and not name_of(path).startswith(allowed)
    ]
    assert not found


def test_only_tasks_starts_coroutines_in_the_window() -> None:
    starts = re.compile(r"create_task\(|ensure_future\(|run_until_complete\(")
    found = [
        name_of(path)
        for path, text in sources()
        if name_of(path).startswith("gui/")
        and name_of(path) not in ("gui/tasks", "gui/event_loop", "gui/application")
        and starts.search(text)
    ]
    assert not found


def test_style_sheet_is_one() -> None:
    found = [
        name_of(path)
        for path, text in sources()
        if "setStyleSheet(" in text and name_of(path) != "gui/theme"
    ]
    assert not found


def test_every_module_says_what_it_is() -> None:
    silent = [name_of(p) for p, text in sources() if not ast.get_docstring(ast.parse(text))]
    assert not silent


def test_no_module_outgrows_its_sentence() -> None:
    assert not [
        f"{name_of(path)}: {text.count(chr(10))}"
        for path, text in sources()
        if text.count("\n") > LONGEST
    ]


LONGEST = 330
"""Lines; most modules have less than half."""


def test_resources_and_packaging_are_no_packages() -> None:
    for folder in ("resources", "packaging"):
        assert not list((ROOT / folder).rglob("__init__.py"))


def test_locks_have_hashes_and_no_address() -> None:
    for lock in (ROOT / "packaging").glob("requirements*.txt"):
        text = lock.read_text()
        assert "--hash=sha256:" in text
        assert "://" not in text


def test_layers_hold() -> None:
    tool = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([tool], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
