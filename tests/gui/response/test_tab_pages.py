"""Every page of an answer follows the exchange, whenever it is made; names say what it has."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from postwright.gui.models.check_results import ResultRow, Results
from postwright.gui.response.page_stack import Page
from postwright.gui.response.tab_pages import TabPages
from postwright.gui.theme import Theme
from postwright.model.judged import CheckPlace, CheckResult, Judged
from tests.gui.response.exchanges import answer, set_cookies


@pytest.fixture
def pages(qtbot: object) -> TabPages:
    return TabPages(Theme("light"), lambda: 0.0)


def results(exchange_id: str) -> Results:
    place = CheckPlace("assertions", 0)
    judged = Judged((CheckResult("status", True, "200", "200"),), (), (place,))
    row = ResultRow("status", True, "200", "200", None, place)
    return Results(exchange_id, judged, (row,))


def spoken(pages: TabPages) -> list[str]:
    bar = pages.tabs.bar
    return [bar.accessibleTabName(number) for number in range(bar.count())]


def test_all_but_the_body_follow_the_exchange(pages: TabPages) -> None:
    shown: list[QWidget] = [pages.headers.page, pages.cookies.page, pages.timing.page]
    assert all(isinstance(page, Page) for page in shown)


def test_a_page_opens_by_its_key(pages: TabPages) -> None:
    pages.choose("timing")
    assert pages.tabs.current_key == "timing"
    assert not pages.timing.page.isHidden()


def test_only_what_was_opened_is_made(pages: TabPages, tmp_path: Path) -> None:
    pages.show_exchange(answer(tmp_path))
    pages.choose("cookies")
    made = [late.made is not None for late in (pages.headers, pages.cookies, pages.checks)]
    assert made == [False, True, False]


def test_a_page_made_late_shows_what_came_before_it(pages: TabPages, tmp_path: Path) -> None:
    exchange = answer(tmp_path, cookies=set_cookies())
    pages.show_exchange(exchange)
    pages.show_results(results(exchange.id))
    assert pages.cookies.page.set_rows.rowCount() == 2
    assert [row.name for row in pages.checks.page.rows] == ["status"]
    assert pages.console.page.rows.as_text().count("check") > 0


def test_results_are_those_of_the_exchange(pages: TabPages, tmp_path: Path) -> None:
    exchange = answer(tmp_path)
    view = pages.checks.page
    pages.show_exchange(exchange)
    pages.show_results(results(exchange.id))
    pages.show_exchange(None)
    assert view.rows == ()
    pages.show_exchange(exchange)
    assert [row.name for row in view.rows] == ["status"]


def test_names_say_what_pages_have_that_nobody_opened(pages: TabPages, tmp_path: Path) -> None:
    exchange = answer(tmp_path, cookies=set_cookies())
    pages.show_exchange(exchange)
    pages.show_results(results(exchange.id))
    headers = len(exchange.response.headers) if exchange.response else 0
    assert spoken(pages)[1:3] == [f"Headers, {headers}", "Cookies, 2"]
    assert spoken(pages)[-1] == "Checks, 1/1"


def test_without_an_exchange_no_name_has_a_badge(pages: TabPages) -> None:
    pages.show_exchange(None)
    assert spoken(pages) == ["Body", "Headers", "Cookies", "Timing", "Auth", "Console", "Checks"]
