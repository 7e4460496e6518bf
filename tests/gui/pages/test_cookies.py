"""The cookies page: what a jar holds, found by a word, deleted by hand."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from postwright.gui.application import Application
from postwright.gui.pages.cookies import CookiesPage
from tests.gui.driving import press, type_into, window_on

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


async def test_a_cookie_whose_time_is_over_says_so_and_a_long_path_takes_one_line(
    tmp_path: Path,
) -> None:
    async with window_on(tmp_path) as app:
        page = page_with(app, "a=1; Path=/a/path/that/is/far/too/long/for/its/column")
        assert not page.table.wordWrap()
        for ends, over in ((253_402_200_000.0, False), (1.0, True)):
            (cookie,) = app.session.cookies.of("")
            app.session.cookies.put("", replace(cookie, expires_at=ends), instead_of=cookie)
            cell = page.table.item(0, 4)
            assert cell is not None
            assert (cell.text() == "Expired") == over


async def test_the_filter_finds_names_and_values(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_with(app, "sid=1", "theme=dark", "lang=de")
        type_into(page.filter, "DARK")
        assert names(page) == ["theme"]


async def test_tab_goes_on_from_the_cookies(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_with(app, "sid=1", "theme=dark")
        page.table.setFocus()
        page.table.selectRow(0)
        press(page.table, Qt.Key.Key_Tab)
        assert not page.table.hasFocus()


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


async def test_a_cookie_is_typed_in(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_with(app)
        for field, text in (
            (page.form.name, "token"), (page.form.value, "a b"), (page.form.domain, "Shop.test"),
            (page.form.ends, "2999-01-02 03:04"),
        ):  # fmt: skip
            type_into(field, text)
        press(page.form.ends, Qt.Key.Key_Return)

        (cookie,) = app.workspace.jar("").cookies()
        assert (cookie.name, cookie.value, cookie.domain, cookie.path) == (
            "token", "a b", "shop.test", "/",
        )  # fmt: skip
        assert names(page) == ["token"]
        assert page.form.name.text() == ""


async def test_a_cookie_is_changed_in_its_place(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_with(app, "sid=1; Path=/a", "theme=dark")
        page.table.selectRow(names(page).index("sid"))
        assert page.form.path.text() == "/a"
        type_into(page.form.value, "2")
        page.form.save.click()

        assert sorted((c.name, c.value) for c in app.workspace.jar("").cookies()) == [
            ("sid", "2"), ("theme", "dark"),
        ]  # fmt: skip


async def test_what_could_not_be_sent_is_told_and_not_taken(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_with(app)
        type_into(page.form.name, "a;b")
        type_into(page.form.domain, "shop.test")
        page.form.save.click()
        assert "may not hold ;" in page.form.problem.text()
        type_into(page.form.name, "a")
        type_into(page.form.ends, "tomorrow")
        page.form.save.click()
        assert "no date" in page.form.problem.text()
        assert app.workspace.jar("").cookies() == ()


async def test_each_cookie_says_whether_it_goes_to_a_url(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_with(app, "a=1; Path=/", "b=1; Path=/deep", "c=1; Secure; Path=/")
        assert page.table.isColumnHidden(6)
        type_into(page.url, "http://shop.test/")
        said = {name: page.table.item(row, 6) for row, name in enumerate(names(page))}
        assert {name: item.text() for name, item in said.items() if item} == {
            "a": "Sent", "b": "only below /deep", "c": "only over https",
        }  # fmt: skip


async def test_delete_takes_off_the_selected_cookie(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_with(app, "sid=1", "theme=dark")
        page.table.selectRow(names(page).index("sid"))
        press(page.table, Qt.Key.Key_Delete)
        assert names(page) == ["theme"]


async def test_return_goes_from_a_cookie_to_its_value(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_with(app, "sid=1")
        page.table.selectRow(0)
        press(page.table, Qt.Key.Key_Return)
        assert page.form.value.hasFocus()
        assert page.form.value.text() == "1"


async def test_a_cookie_just_saved_is_edited_again_by_a_click_on_it(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_with(app, "sid=1")
        click_row(page, 0)
        type_into(page.form.value, "2")
        page.form.save.click()
        assert page.form.name.text() == ""
        assert page.table.selectedItems() == []
        click_row(page, 0)
        assert (page.form.name.text(), page.form.value.text()) == ("sid", "2")
        page.form.fresh.click()
        click_row(page, 0)
        assert page.form.name.text() == "sid"


def click_row(page: CookiesPage, row: int) -> None:
    item = page.table.item(row, 0)
    assert item is not None
    place = page.table.visualItemRect(item).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
