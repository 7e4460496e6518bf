"""Texts are found in the source, and catalogues and tables hold them without loss."""

import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[1] / "packaging"
sys.path.insert(0, str(PACKAGING))

import catalogue  # noqa: E402
import texts  # noqa: E402
import translate  # noqa: E402
from texts import Text  # noqa: E402

SOURCE = """
from PySide6.QtCore import QCoreApplication
from postwright.model.said import said, said_of, sentences
from postwright.model.said import said as spoken

WORDS = sentences({"a": "One", "b": ("first part", "x")})
LABEL = said("Label of a table")


def _tr(text):
    return QCoreApplication.translate("Helper", text)


class Pane:
    def show(self, n):
        tr = self.tr
        self.tr("Whole sentence")
        tr("Short name", "a comment")
        self.tr("%n row(s)", "", n)
        QCoreApplication.translate("Other", "In another context")
        _tr("By a helper")
        said("{name} is gone", name=n)
        spoken("Under another name")
        said_of(n, "1 file", "{n} files")
        self.tr("…")
"""


def found_in(folder: Path, source: str) -> texts.Found:
    (folder / "pane.py").write_text(source, "utf-8")
    return texts.collect(folder)


def test_every_way_to_say_something_is_found(tmp_path: Path) -> None:
    found = found_in(tmp_path, SOURCE)
    assert set(found.places) == {
        Text("Pane", "Whole sentence"),
        Text("Pane", "Short name", "a comment"),
        Text("Pane", "%n row(s)"),
        Text("Other", "In another context"),
        Text("Helper", "By a helper"),
        Text("Said", "One"),
        Text("Said", "first part"),
        Text("Said", "Label of a table"),
        Text("Said", "{name} is gone"),
        Text("Said", "Under another name"),
        Text("Said", "1 file"),
        Text("Said", "{n} files"),
    }
    assert found.problems == ()
    assert found.counted == {Text("Pane", "%n row(s)")}


@pytest.mark.parametrize(
    "line",
    [
        "self.tr(words)",
        'self.tr(f"{n} rows")',
        'other.tr("In whose context?")',
        'tr("Who is that?")',
        'said("half of " + words)',
    ],
)
def test_what_cannot_be_collected_is_told(tmp_path: Path, line: str) -> None:
    head = "from postwright.model.said import said\nclass Pane:\n    def show(self):\n        "
    found = found_in(tmp_path, head + line)
    assert found.problems
    assert found.problems[0].startswith("pane:4: ")


@pytest.mark.parametrize(
    ("source", "form", "good"),
    [
        ("{name} is not set", "{name} 未设置", True),
        ("{name} is not set", "未设置", False),
        ("{name} is not set", "{nmae} 未设置", False),
        ("Use {{name}}", "使用 {{name}}", True),
        ("{n:,} rows", "{n} 行", True),
        ("%n row(s)", "%n 行", True),
        ("Rows", "%n 行", False),
        ("Save", "", False),
        ("Yes, now", "好,现在", False),
        ("Yes, now", "好，现在", True),
        ("Done.", "完成.", False),
        ("Done.", "完成。", True),
        ("Send JSON", "发送 JSON", True),
    ],
)
def test_a_translation_is_held_against_its_text(source: str, form: str, good: bool) -> None:
    assert (not catalogue.faults(Text("Pane", source), form)) is good


def test_a_catalogue_is_read_as_it_was_written(tmp_path: Path) -> None:
    kept = {
        Text("B", "Save"): ("保存",),
        Text("A", 'Quote " & <tag>\nsecond line', "said of a file"): ("引号 “ & <标签>\n第二行",),
        Text("A", "%n row(s)"): ("%n row", "%n rows"),
        Text("A", "To be done"): (),
    }
    path = tmp_path / "x.ts"
    text = catalogue.written(kept, "zh_CN", 2)
    path.write_text(text, "utf-8")
    assert catalogue.read(path) == kept
    assert catalogue.written(dict(reversed(kept.items())), "zh_CN", 2) == text


def test_a_sentence_of_the_module_that_makes_sentences_is_found(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    source = 'def said_list(a, b):\n    return said("{some} or {one}", some=a, one=b)\n'
    (tmp_path / "model/said.py").write_text(source, "utf-8")
    assert set(texts.collect(tmp_path).places) == {Text("Said", "{some} or {one}")}


def test_every_text_of_the_program_is_translated() -> None:
    """What is no literal, or of a context that nobody knows, could not be; the rest has to be."""
    assert translate.problems(texts.collect(translate.APP)) == []
