"""Two answers side by side: from the history button, the list of history, the commands."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from postwright.gui.application import Application
from postwright.gui.dialogs.rule_popover import RulePopover
from postwright.gui.models.difference_rows import LEFT, NOTE, RIGHT, WHERE
from postwright.gui.pages.compare import ComparePage
from postwright.gui.sidebar.sidebar import HISTORY
from postwright.model.request import Request
from tests.gui.driving import click, current, press, send, type_into, until, window_on
from tests.server import RawServer, Reply

FIRST = {"id": 1, "total": 1.0, "at": "10:00", "tags": ["a", "b"], "gone": True}
SECOND = {"id": 2, "total": 1, "at": "10:05", "tags": ["b", "a"], "new": None}
JSON = (("Content-Type", "application/json"),)
SHIFT = Qt.KeyboardModifier.ShiftModifier


def reply(value: object, status: int = 200, *headers: tuple[str, str]) -> Reply:
    return Reply(status, json.dumps(value).encode(), headers=(*JSON, *headers))


async def sent(app: Application, url: str, times: int = 2) -> None:
    app.window.tabs.open_new(Request(name="compared", url=url))
    for _ in range(times):
        await send(app)


async def done(app: Application) -> ComparePage:
    page = app.window.history.comparing.page
    assert page is not None
    await until(lambda: page.count.text() and not page.cancel.isVisibleTo(page))
    return page


def told(page: ComparePage, section: str = "Body") -> list[str]:
    lines = page.rows.lines
    return [page.rows.spoken(one) for one in lines if one.section == section and one.row]


async def test_the_command_compares_with_the_answer_before(tmp_path: Path) -> None:
    async with RawServer(reply(FIRST), reply(SECOND, 500)) as server, window_on(tmp_path) as app:
        await sent(app, server.url)
        app.actions.compare.trigger()
        page = await done(app)
        assert "$.id: 1 became 2" in told(page)
        assert "$.total: 1.0 became 1, the same number, written differently" in told(page)
        assert "$.gone: removed, true" in told(page)
        assert "$.new: added, null" in told(page)
        assert "Status: 200 OK became 500 OK" in told(page, "Status and timing")
        assert app.window.tabs.current is page


ROOMS = ((1440, 900, 100), (760, 520, 100), (760, 520, 150), (1000, 650, 200))


@pytest.mark.parametrize("room", ROOMS, ids=["wide", "small", "small-150", "twice"])
async def test_heads_of_the_columns_are_whole(tmp_path: Path, room: tuple[int, int, int]) -> None:
    async with RawServer(reply(FIRST), reply(SECOND, 201)) as server, window_on(tmp_path) as app:
        await sent(app, server.url)
        app.window.window().resize(room[0], room[1])
        app.theme.set("light", room[2])
        app.actions.compare.trigger()
        page = await done(app)
        head, across = page.table.horizontalHeader(), Qt.Orientation.Horizontal
        for column, starts in ((WHERE, "Where"), (LEFT, "200 OK"), (RIGHT, "201 ")):
            assert page.rows.headerData(column, across).startswith(starts)
            await until(lambda at=column: head.sectionSizeHint(at) <= head.sectionSize(at))  # type: ignore[misc]
        whole = page.rows.headerData(LEFT, across, Qt.ItemDataRole.ToolTipRole)
        assert "Just now" in whole
        assert page.rows.headerData(NOTE, across, Qt.ItemDataRole.ToolTipRole) is None
        app.theme.set("light", 100)


async def test_the_history_button_compares_what_is_shown(tmp_path: Path) -> None:
    async with RawServer(reply(FIRST), reply(SECOND)) as server, window_on(tmp_path) as app:
        await sent(app, server.url)
        strip = current(app).response.strip
        await until(lambda: len(strip.history_menu().actions()) > 3)
        menu = strip.history_menu()
        compare = next(a.menu() for a in menu.actions() if a.menu() is not None)
        assert isinstance(compare, QMenu)
        compare.actions()[0].trigger()
        page = await done(app)
        assert "$.id: 1 became 2" in told(page)


async def test_two_of_the_history_list_are_compared(tmp_path: Path) -> None:
    async with RawServer(reply(FIRST), reply(SECOND)) as server, window_on(tmp_path) as app:
        await sent(app, server.url)
        app.window.sidebar.show_page(HISTORY)
        view, model = app.window.sidebar.history, app.window.history_model
        tabs = app.window.tabs.bar.count()
        for row, keys in (
            (1, Qt.KeyboardModifier.NoModifier),
            (2, Qt.KeyboardModifier.ControlModifier),
        ):
            place = view.visualRect(model.index(row, 0)).center()
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)
        assert len(view.chosen_ids) == 2
        assert app.window.tabs.bar.count() == tabs
        view.menu_wanted.emit(view.current_id, QPoint(0, 0))
        menu = app.window.history._menu
        next(a for a in menu.actions() if a.text() == "Compare the two").trigger()
        menu.close()
        await until(lambda: app.window.history.comparing.page is not None)
        assert "$.id: 1 became 2" in told(await done(app))


async def test_only_the_last_that_worked_counts_for_its_command(tmp_path: Path) -> None:
    replies = (reply(FIRST), reply({"error": 1}, 500), reply(SECOND, 404))
    async with RawServer(*replies) as server, window_on(tmp_path) as app:
        await sent(app, server.url, times=3)
        app.actions.compare_worked.trigger()
        page = await done(app)
        assert [one and one.response and one.response.status for one in page.exchanges] == [
            200,
            404,
        ]


async def test_keys_go_from_difference_to_difference(tmp_path: Path) -> None:
    async with RawServer(reply(FIRST), reply(SECOND)) as server, window_on(tmp_path) as app:
        await sent(app, server.url)
        app.actions.compare.trigger()
        page = await done(app)
        places = page.rows.differing()
        assert page.table.currentIndex().row() == places[0]
        press(page.table, Qt.Key.Key_F8)
        assert page.table.currentIndex().row() == places[1]
        assert page.count.text() == f"2 of {len(places)}"
        press(page.table, Qt.Key.Key_F8, SHIFT)
        press(page.table, Qt.Key.Key_F8, SHIFT)
        assert page.table.currentIndex().row() == places[-1]


async def test_everything_shows_what_is_equal_too(tmp_path: Path) -> None:
    async with RawServer(reply(FIRST), reply(SECOND)) as server, window_on(tmp_path) as app:
        await sent(app, server.url)
        app.actions.compare.trigger()
        page = await done(app)
        before = page.rows.rowCount()
        click(page.shown.buttons[1])
        assert page.rows.rowCount() > before
        assert "Content-Type: equal, application/json" in told(page, "Headers")
        click(page.shown.buttons[0])
        assert page.rows.rowCount() == before


async def test_what_is_ignored_is_remembered_for_the_request(tmp_path: Path) -> None:
    async with RawServer(reply(FIRST), reply(SECOND)) as server, window_on(tmp_path) as app:
        await sent(app, server.url)
        app.actions.compare.trigger()
        page = await done(app)
        line = next(
            n for n, one in enumerate(page.rows.lines) if one.row and one.row.name == "$.at"
        )
        action = next(a for a in page.table.menu(line).actions() if a.data() == "$..at")
        page.table.choose(line)
        action.trigger()
        page = await done(app)
        at = page.table.currentIndex().row()
        assert at == min(line, page.rows.differing()[-1])  # the next one, for the next rule
        assert not any("$.at" in words for words in told(page))
        assert page.ignore.text() == "Ignoring 1"
        app.window.tabs.close_widget(page)
        app.actions.compare.trigger()
        page = await done(app)
        assert not any("$.at" in words for words in told(page))
        next(a for a in page.rules_menu().actions() if a.text() == "$..at").trigger()
        page = await done(app)
        assert any("$.at" in words for words in told(page))


async def test_lists_in_another_order_can_be_the_same(tmp_path: Path) -> None:
    async with RawServer(reply(FIRST), reply(SECOND)) as server, window_on(tmp_path) as app:
        await sent(app, server.url)
        app.actions.compare.trigger()
        page = await done(app)
        assert any("$.tags" in words for words in told(page))
        order = next(a for a in page.rules_menu().actions() if a.text() == "The order of lists")
        order.trigger()
        page = await done(app)
        assert not any("$.tags" in words for words in told(page))


async def test_a_rule_is_typed_and_a_wrong_one_explained(tmp_path: Path) -> None:
    async with RawServer(reply(FIRST), reply(SECOND)) as server, window_on(tmp_path) as app:
        await sent(app, server.url)
        app.actions.compare.trigger()
        page = await done(app)
        page.rules_menu().actions()[-1].trigger()
        popover = page.findChild(RulePopover)
        assert popover is not None
        type_into(popover.field, "$.[")
        press(popover.field, Qt.Key.Key_Return)
        assert "goes wrong at" in popover.problem.text()
        type_into(popover.field, "$.id")
        press(popover.field, Qt.Key.Key_Return)
        page = await done(app)
        assert page.rules.paths == ("$.id",)
        assert not any(words.startswith("$.id") for words in told(page))


async def test_the_sides_are_swapped_and_chosen(tmp_path: Path) -> None:
    replies = (reply(FIRST), reply(SECOND), reply({"id": 3}))
    async with RawServer(*replies) as server, window_on(tmp_path) as app:
        await sent(app, server.url, times=3)
        app.actions.compare.trigger()
        page = await done(app)
        assert "$.id: 2 became 3" in told(page)
        click(page.swap)
        assert "$.id: 3 became 2" in told(await done(app))
        menu = app.window.history.comparing.pick_menu(1)
        menu.actions()[2].trigger()
        assert "$.id: 3 became 1" in told(await done(app))


async def test_the_differences_are_copied_without_secrets(tmp_path: Path) -> None:
    token = "canary-7b1e-canary-7b1e-canary"
    one, other = {"access_token": token, "n": 1}, {"access_token": token[::-1], "n": 2}
    async with RawServer(reply(one), reply(other)) as server, window_on(tmp_path) as app:
        await sent(app, server.url)
        app.actions.compare.trigger()
        page = await done(app)
        click(page.copy)
        text = QGuiApplication.clipboard().text()
        assert "- $.n: 1\n+ $.n: 2" in text
        assert token not in text
        assert token[::-1] not in text


async def test_large_bodies_are_compared_in_a_process_of_their_own(tmp_path: Path) -> None:
    rows = [{"id": n, "text": "x" * 60} for n in range(4000)]
    changed = [*rows[:2000], {"id": 2000, "text": "other"}, *rows[2001:]]
    async with RawServer(reply(rows), reply(changed)) as server, window_on(tmp_path) as app:
        await sent(app, server.url)
        app.actions.compare.trigger()
        page = app.window.history.comparing.page
        assert page is not None
        assert page.cancel.isVisibleTo(page)
        await done(app)
        assert [words for words in told(page) if "[2000].text" in words]
        assert len(told(page)) == 1


async def test_comparing_large_bodies_can_be_cancelled(tmp_path: Path) -> None:
    rows = [{"id": n, "text": "x" * 60} for n in range(40000)]
    async with RawServer(reply(rows), reply(rows[1:])) as server, window_on(tmp_path) as app:
        await sent(app, server.url)
        app.actions.compare.trigger()
        page = app.window.history.comparing.page
        assert page is not None
        click(page.cancel)
        body = page.rows.sections[-1]
        assert body.note == "not compared: cancelled"
        assert not page.cancel.isVisibleTo(page)


async def test_one_answer_alone_waits_for_another(tmp_path: Path) -> None:
    async with RawServer(reply(FIRST)) as server, window_on(tmp_path) as app:
        await sent(app, server.url, times=1)
        app.actions.compare.trigger()
        page = app.window.history.comparing.page
        assert page is not None
        assert page.picks[0].text() == "Choose an answer"
        assert not page.copy.isEnabled()
        assert not app.actions.compare.isEnabled()


async def test_equal_answers_have_no_difference_in_their_bodies(tmp_path: Path) -> None:
    async with RawServer(reply(FIRST), reply(FIRST)) as server, window_on(tmp_path) as app:
        await sent(app, server.url)
        app.actions.compare.trigger()
        page = await done(app)
        assert told(page) == []
        assert page.rows.sections[-1].differences == 0
        assert page.table.hasFocus()


async def test_bodies_are_compared_in_the_charset_that_was_chosen(tmp_path: Path) -> None:
    texts = (Reply(200, f"Привет\n{n}".encode("cp866")) for n in (1, 2))
    async with RawServer(*texts) as server, window_on(tmp_path) as app:
        await sent(app, server.url)
        tab = current(app)
        tab.response.charset_chosen.emit("IBM866")
        assert tab.document.request.options.postwright.response.charset == "IBM866"
        app.actions.compare.trigger()
        page = await done(app)
        click(page.shown.buttons[1])
        assert told(page) == ["1: equal, Привет", "2: 1 became 2"]
