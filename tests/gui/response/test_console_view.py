import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from postwright.gui.models.check_results import NO_RESULTS, Results
from postwright.gui.response.console_view import ConsoleView, console_badge
from postwright.gui.response.page_stack import Badge
from postwright.gui.theme import Theme
from postwright.model.exchange import Use
from postwright.model.judged import Captured, CheckPlace, CheckResult, Judged
from tests.gui.response.exchanges import answer, prepared, redirected, set_cookies


@pytest.fixture
def view(qtbot: QtBot) -> ConsoleView:
    made = ConsoleView(Theme("dark"))
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def texts(view: ConsoleView) -> list[str]:
    return [view.rows.index(row).data() for row in range(view.rows.rowCount())]


def test_lines_come_in_order_with_level_and_clock(view: ConsoleView, tmp_path) -> None:
    exchange = answer(tmp_path, hops=redirected())
    view.show_exchange(exchange)
    spoken = view.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Note, ")
    assert spoken.endswith("connection: New connection to 127.0.0.1:8080, HTTP/1.1")
    assert texts(view)[3] == "Redirected to https://other.test/orders"
    assert console_badge(exchange, NO_RESULTS) == Badge("8", "warn")


def test_problems_alone_can_be_shown(view: ConsoleView, tmp_path) -> None:
    view.show_exchange(answer(tmp_path, hops=redirected(), cookies=set_cookies()))
    assert [button.text() for button in view.filter.buttons] == ["All 10", "Problems 2"]
    QTest.mouseClick(view.filter.buttons[1], Qt.MouseButton.LeftButton)
    assert texts(view) == [
        "Authorization was left out: another origin",
        "Cookie track refused: shop.test may not do that",
    ]
    view.show_exchange(answer(tmp_path))
    assert view.empty.text() == "No problems in this send"


def test_line_leads_to_its_place(view: ConsoleView, tmp_path) -> None:
    uses = (Use("host", "shop.test", "environment"), Use("now", "1", "dynamic"))
    view.show_exchange(answer(tmp_path, cookies=set_cookies()[:1], prepared=prepared(uses=uses)))
    places: list[str] = []
    view.place_requested.connect(places.append)
    view.focus()
    for row in (0, 1, 5):
        view.list.setCurrentIndex(view.rows.index(row))
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert places == ["environment:host", "cookies"]
    line = view.rows.lines[5]
    index = view.rows.index(5)
    link = view.list._lines.link_place(view.list.visualRect(index).toRectF(), line)
    middle = link.center().toPoint()
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert places[-1] == "cookies"
    assert len(places) == 3


def test_results_of_the_checks_are_added(view: ConsoleView, tmp_path) -> None:
    exchange = answer(tmp_path)
    judged = Judged(
        (CheckResult("res.status eq 201", False, "201", "200"),),
        (Captured("id", "s3cret"),),
        (CheckPlace("assertions", 0),),
    )
    results = Results(judged=judged, secrets=("s3cret",))
    view.show_exchange(exchange, results)
    assert texts(view)[-2:] == [
        "id set to ••••••••",
        "Check failed: res.status eq 201, expected 201, got 200",
    ]
    assert console_badge(exchange, results).token == "err"
    assert not view.grab().isNull()


def test_copy_takes_what_is_shown_without_secrets(view: ConsoleView, tmp_path) -> None:
    uses = (Use("token", "hunter22", "environment", secret=True),)
    view.show_exchange(answer(tmp_path, prepared=prepared(uses=uses, secrets=("hunter22",))))
    QTest.mouseClick(view.copy_button, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert "token = ••••••••" in text
    assert "hunter22" not in text
    view.list.setCurrentIndex(view.rows.index(0))
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "token = •••••••• (environment)"


def test_server_text_cannot_pretend_to_be_more_lines(view: ConsoleView, tmp_path) -> None:
    evil = answer(tmp_path, reason="OK\n\x1b[31mfake")
    view.show_exchange(evil)
    assert not any("\n" in text or "\x1b" in text for text in texts(view))


def test_nothing_sent_says_so(view: ConsoleView) -> None:
    view.show_exchange(None)
    assert view.empty.text() == "What happens in a send appears here"
    assert console_badge(None, NO_RESULTS) == Badge()
