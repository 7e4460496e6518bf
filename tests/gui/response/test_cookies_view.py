import pytest
from PySide6.QtCore import Qt

from postwright.engine.cookies import PlainJar
from postwright.gui.models.cookie_rows import STORED_ROLE
from postwright.gui.response.cookies_view import CookiesView, cookies_badge
from postwright.gui.response.page_stack import Badge
from postwright.gui.theme import Theme
from postwright.model.cookies import Cookie, CookieVerdict, SetCookie
from postwright.model.exchange import Header
from tests.gui.response.exchanges import NOW, answer, hop, set_cookies


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
    spoken = view.set_rows.index(1, 4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "refused: shop.test may not do that"
    assert not view.grab().isNull()


def test_badge_counts_them_and_has_the_colour_of_a_refused_one(tmp_path):
    assert cookies_badge(answer(tmp_path, cookies=set_cookies())) == Badge("2", "warn")
    assert cookies_badge(answer(tmp_path, cookies=set_cookies()[:1])) == Badge("1")
    assert cookies_badge(None) == Badge()


def test_many_refusals_are_counted(view):
    view.show_set(set_cookies()[1:] * 300)
    lines = view.refused.text().splitlines()
    assert len(lines) == 9
    assert lines[-1] == "… and 292 more"
    assert view.set_rows.rowCount() == 300


def test_no_cookies_is_said(view, tmp_path):
    view.show_exchange(answer(tmp_path))
    assert view.none.isVisible()
    assert view.none_sent.isVisible()
    assert not view.set_table.isVisible()
    assert not view.sent_table.isVisible()


def test_sent_ones_stand_with_what_the_jar_knows_of_them(view, tmp_path):
    sent = hop(headers=(Header("Cookie", "session=old; typed=1", "cookie"),))
    view.show_exchange(answer(tmp_path, hops=(sent,)))
    kept = Cookie("session", "new", "shop.test", http_only=True, expires_at=NOW + 90)
    view.show_verdicts((CookieVerdict(kept, True),))
    assert texts(view.sent_rows, 0) == ["session", "old", "shop.test", "in 2 min", "HttpOnly"]
    assert texts(view.sent_rows, 1) == ["typed", "1", "", "", ""]
    assert not view.none_sent.isVisible()


def test_one_that_stayed_says_why_and_others_are_counted(view, tmp_path):
    view.show_exchange(answer(tmp_path, cookies=set_cookies()[:1]))
    verdicts = (
        CookieVerdict(Cookie("admin", "1", "shop.test", "/admin"), False, "it is for /admin"),
        CookieVerdict(Cookie("session", "abc", "shop.test"), False, "it came just now"),
        CookieVerdict(Cookie("a", "1", "other.test"), False, "another host"),
        CookieVerdict(Cookie("b", "1", "third.test"), False, "another host"),
    )
    view.show_verdicts(verdicts)
    assert view.sent_rows.rowCount() == 1
    assert texts(view.sent_rows, 0)[-1] == "not sent"
    assert view.kept_back.text().splitlines() == [
        "admin: it is for /admin",
        "2 more cookies of the jar are for other hosts.",
    ]


@pytest.mark.parametrize(
    ("line", "expires", "last", "tip"),
    [
        ("a=; Max-Age=0", "over", "deleted", "deleted"),
        ("a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Secure", "over", "deleted", "deleted"),
        ("a=1; Max-Age=126144000; Secure", "in 400 d", "Secure",
         "The server asked for longer; 400 days are the most"),
        ("a=1; Max-Age=3600; Secure", "in 1 h", "Secure", "Secure"),
    ],
    ids=["deleted by age", "deleted by date", "kept shorter", "kept"],
)  # fmt: skip
def test_a_line_is_told_as_the_jar_takes_it(view, tmp_path, line, expires, last, tip):
    cookie = SetCookie("https://shop.test/logout", line, stored=True)
    view.show_exchange(answer(tmp_path, cookies=(cookie,)))
    assert texts(view.set_rows, 0)[3:] == [expires, last]
    assert view.set_rows.index(0, 4).data(Qt.ItemDataRole.ToolTipRole) == tip
    assert not view.refused.isVisible()


def test_a_deletion_of_nothing_is_no_refusal(view, tmp_path):
    url, line = "https://shop.test/logout", "a=; Max-Age=0"
    why = PlainJar().store(url, line, NOW)
    exchange = answer(tmp_path, cookies=(SetCookie(url, line, stored=False, why=why),))
    view.show_exchange(exchange)
    assert texts(view.set_rows, 0)[-1] == "nothing to delete"
    assert view.set_rows.index(0, 4).data(STORED_ROLE) is True
    assert not view.refused.isVisible()
    assert cookies_badge(exchange) == Badge("1")


def test_a_deletion_that_a_jar_refuses_stays_refused(view, tmp_path):
    why = "shop.test may not do that"
    cookie = SetCookie("https://shop.test/", "a=; Domain=b.test; Max-Age=0", stored=False, why=why)
    view.show_exchange(answer(tmp_path, cookies=(cookie,)))
    assert texts(view.set_rows, 0)[-1] == "refused"
    assert view.refused.text() == f"a: {why}"
