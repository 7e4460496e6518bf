"""Every page of an answer follows the exchange, and says beside its name what it has."""

import pytest
from PySide6.QtWidgets import QWidget

from postwright.gui.response.page_stack import Page
from postwright.gui.response.tab_pages import TabPages
from postwright.gui.theme import Theme


@pytest.fixture
def pages(qtbot: object) -> TabPages:
    return TabPages(Theme("light"), lambda: 0.0)


def test_all_but_the_body_follow_the_exchange(pages: TabPages) -> None:
    shown: list[QWidget] = [pages.headers, pages.cookies, pages.timing]
    assert all(isinstance(page, Page) for page in shown)
    assert not isinstance(pages.body, Page)


def test_a_page_opens_by_its_key(pages: TabPages) -> None:
    pages.choose("timing")
    assert pages.tabs.current_key == "timing"
    assert not pages.timing.isHidden()


def test_without_an_exchange_no_name_has_a_badge(pages: TabPages) -> None:
    pages.show_exchange(None)
    assert [page.badge().text for page in (pages.headers, pages.cookies)] == ["", ""]
