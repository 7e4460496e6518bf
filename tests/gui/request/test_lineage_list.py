"""Who says how to sign in, and what fills it; each row with a way to edit it."""

import pytest
from pytestqt.qtbot import QtBot

from postwright.gui.request.lineage_list import Level, LineageList, Source, levels_of, owner_of
from postwright.gui.theme import Theme
from postwright.model.collection import Collection, Folder, Lineage
from postwright.model.request import Auth

BEARER = Auth("bearer", (("token", "{{t}}"),))
LINEAGE = Lineage(
    Collection(name="Orchard", auth=BEARER),
    (Folder("Outer", auth=None), Folder("Inner", auth=Auth("basic", (("username", "me"),)))),
)


@pytest.fixture
def rows(qtbot: QtBot) -> LineageList:
    shown = LineageList(Theme("dark"))
    qtbot.addWidget(shown)
    return shown


def names(rows: LineageList) -> list[str]:
    return [row.accessibleName() for row in rows.rows]


def test_the_nearest_that_says_something_ends_the_line(rows: LineageList):
    levels = levels_of("Create", Auth("inherit"), LINEAGE)
    rows.show_levels(levels)
    assert names(rows) == ["This request, Create, Inherits", "Folder, Inner, Basic  me"]
    owner = owner_of(levels)
    assert owner is not None
    assert owner.name == "Inner"


def test_a_silent_folder_passes_on(rows: LineageList):
    lineage = Lineage(LINEAGE.collection, LINEAGE.folders[:1])
    rows.show_levels(levels_of("Create", Auth("inherit"), lineage))
    assert names(rows)[1:] == [
        "Folder, Outer, Says nothing",
        "Collection, Orchard, Bearer token  {{t}}",
    ]


def test_a_literal_secret_is_never_shown(rows: LineageList):
    rows.show_levels((Level("request", "Create", Auth("bearer", (("token", "s3cret"),))),))
    assert names(rows) == ["This request, Create, Bearer token"]


def test_each_edit_tells_what_is_to_be_edited(rows: LineageList, qtbot: QtBot):
    source = Source("variable", "t", "Staging", "Edit")
    rows.show_levels(levels_of("Create", Auth("inherit"), LINEAGE), (source,))
    *_, level, variable = rows.rows
    assert level.button is not None
    assert variable.button is not None
    assert variable.button.accessibleName() == "Edit t"
    with qtbot.waitSignal(rows.level_wanted) as wanted:
        level.button.click()
    assert wanted.args[0].name == "Inner"
    with qtbot.waitSignal(rows.source_wanted) as asked:
        variable.button.click()
    assert asked.args == [source]


def test_a_variable_without_a_value_is_marked_by_word_and_colour(rows: LineageList):
    missing = Source("variable", "t", "It has no value here", "Set value", is_missing=True)
    rows.show_levels((Level("request", "Create", BEARER),), (missing,))
    assert names(rows)[-1] == "Variable, t, It has no value here"
    assert rows.rows[-1].token == "err"
    assert not rows.rows[0].known("t")


def test_the_same_rows_keep_their_focus(rows: LineageList):
    levels = levels_of("Create", Auth("inherit"), LINEAGE)
    rows.show_levels(levels)
    before = rows.rows
    rows.show_levels(levels)
    assert rows.rows is before
