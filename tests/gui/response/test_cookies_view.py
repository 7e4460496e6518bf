import pytest

from postwright.gui.response.cookies_view import CookiesView
from postwright.gui.theme import Theme
from postwright.model.cookies import Cookie
from tests.gui.response.exchanges import NOW, set_cookies


@pytest.fixture
def view(qtbot) -> CookiesView:
    made = CookiesView(Theme("dark"), lambda: NOW)
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    return made


def texts(model, row):
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_set_cookies_are_told_in_words(view):
    view.show_set(set_cookies())
    assert texts(view.set_rows, 0) == [
        "session", "abc", "shop.test", "in 2 h", "Secure, HttpOnly",
    ]  # fmt: skip


def test_refused_one_says_so_with_its_reason(view):
    view.show_set(set_cookies())
    assert texts(view.set_rows, 1)[-1] == "refused"
    assert view.refused.text() == "track: shop.test may not do that"
    assert not view.grab().isNull()


def test_many_refusals_are_counted(view):
    view.show_set(set_cookies()[1:] * 300)
    lines = view.refused.text().splitlines()
    assert len(lines) == 9
    assert lines[-1] == "… and 292 more"
    assert view.set_rows.rowCount() == 300


def test_no_cookies_is_said(view):
    view.show_set(())
    view.show_jar(())
    assert view.none.isVisible()
    assert view.jar_none.isVisible()
    assert not view.clear.isEnabled()


def test_jar_shows_where_a_cookie_goes(view):
    cookie = Cookie("a", "1", "shop.test", "/api", host_only=False, expires_at=NOW + 90)
    view.show_jar((cookie,))
    assert texts(view.jar_rows, 0)[:4] == ["a", "1", ".shop.test/api", "in 2 min"]
    assert not view.remove.isEnabled()
