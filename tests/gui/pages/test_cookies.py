"""The cookies page: what a jar holds, found by a word, deleted by hand."""

from pathlib import Path

from postwright.gui.application import Application
from postwright.gui.pages.cookies import CookiesPage
from tests.gui.driving import type_into, window_on

HOST = "https://shop.test"


def page_with(app: Application, *lines: str) -> CookiesPage:
    for line in lines:
        assert app.workspace.jar("").store(HOST, line, 1_700_000_000.0) == ""
    return app.window.pages.cookies("")


def names(page: CookiesPage) -> list[str]:
    items = (page.table.item(row, 0) for row in range(page.table.rowCount()))
    return [item.text() for item in items if item is not None]


async def test_a_cookie_stands_with_its_rules(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_with(app, "sid=1; Path=/a; Secure; HttpOnly; SameSite=Lax")
        cells = [page.table.item(0, column) for column in range(6)]
        assert [cell.text() for cell in cells if cell] == [
            "sid", "1", "shop.test", "/a", "When Postwright ends", "Secure HttpOnly SameSite=Lax",
        ]  # fmt: skip


async def test_the_filter_finds_names_and_values(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_with(app, "sid=1", "theme=dark", "lang=de")
        type_into(page.filter, "DARK")
        assert names(page) == ["theme"]


async def test_only_the_selected_cookie_is_deleted(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_with(app, "sid=1", "theme=dark")
        page.table.selectRow(names(page).index("sid"))
        page.delete.click()
        assert names(page) == ["theme"]
        assert [cookie.name for cookie in app.workspace.jar("").cookies()] == ["theme"]


async def test_clearing_leaves_nothing_to_delete(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_with(app, "sid=1", "theme=dark")
        page.clear.click()
        assert names(page) == []
        assert not page.empty.isHidden()
        assert not page.delete.isEnabled()
