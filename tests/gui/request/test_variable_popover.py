"""What the popover beside a variable's chip says, and how it comes and goes."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.url_bar import UrlBar
from postwright.gui.request.variable_popover import VariablePopover
from postwright.gui.scope_words import scope_words
from postwright.gui.theme import Theme
from postwright.gui.widgets.chips import Chip
from postwright.model.collection import RequestRef
from postwright.model.exchange import Use
from postwright.model.request import Request

BASE = Use(
    "base", "https://staging.test", "environment", shadowed=(("collection", "http://lost.test"),)
)
TOKEN = Use("token", "s3cret", "environment", secret=True, shadowed=(("collection", "0ld"),))
VARIABLES = {"base": BASE, "token": TOKEN}


def words(scope: str) -> str:
    return scope_words(scope, "Orchard", "Staging")


@pytest.fixture
def bar(qtbot: QtBot) -> UrlBar:
    request = Request(url="{{base}}/x?key={{token}}&y={{nowhere}}")
    bar = UrlBar(Theme(), RequestDocument(request, RequestRef(draft="d")))
    bar.set_variables(VARIABLES.get, lambda: (), words)
    qtbot.addWidget(bar)
    bar.resize(900, 60)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    bar.edit.setFocus()
    return bar


def texts(popover: VariablePopover) -> list[str]:
    return [one.text() for one in [*popover.findChildren(QLabel), *popover.findChildren(Chip)]]


def put_cursor(bar: UrlBar, at: int) -> None:
    cursor = bar.edit.textCursor()
    cursor.setPosition(at)
    bar.edit.setTextCursor(cursor)


def hover(bar: UrlBar, at: int) -> None:
    cursor = QTextCursor(bar.edit.document())
    cursor.setPosition(at)
    place = bar.edit.cursorRect(cursor).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, bar.edit.viewport().mapToGlobal(place))
    QApplication.sendEvent(bar.edit.viewport(), event)


def test_f2_in_a_variable_says_value_scope_and_who_lost(qtbot: QtBot, bar: UrlBar) -> None:
    put_cursor(bar, 4)
    qtbot.keyClick(bar.edit, Qt.Key.Key_F2)

    assert bar.popover.isVisible()
    assert {"base", "Staging", "https://staging.test", "Orchard", "http://lost.test"} <= set(
        texts(bar.popover)
    )
    lost = next(x for x in bar.popover.findChildren(QLabel) if x.text() == "http://lost.test")
    assert lost.font().strikeOut()
    qtbot.keyClick(bar.popover.focusWidget() or bar.popover, Qt.Key.Key_Escape)
    assert not bar.popover.isVisible()


def test_f2_elsewhere_is_left_to_renaming(qtbot: QtBot, bar: UrlBar) -> None:
    put_cursor(bar, 9)
    qtbot.keyClick(bar.edit, Qt.Key.Key_F2)

    assert not bar.popover.isVisible()


def test_the_mouse_on_a_chip_takes_no_focus(qtbot: QtBot, bar: UrlBar) -> None:
    hover(bar, 4)

    assert bar.popover.hovering
    assert bar.edit.hasFocus()
    bar.edit.chip_left.emit()
    qtbot.waitUntil(lambda: not bar.popover.isVisible())


def test_the_mouse_beside_the_chips_shows_nothing(bar: UrlBar) -> None:
    hover(bar, 9)

    assert not bar.popover.isVisible()


def test_typing_closes_it(qtbot: QtBot, bar: UrlBar) -> None:
    hover(bar, 4)
    qtbot.keyClicks(bar.edit, "x")

    assert not bar.popover.isVisible()


def test_a_secret_is_dots_until_the_eye_is_pressed(qtbot: QtBot, bar: UrlBar) -> None:
    put_cursor(bar, 20)
    qtbot.keyClick(bar.edit, Qt.Key.Key_F2)
    popover = bar.popover
    spoken = [popover.accessibleName()]
    spoken += [label.accessibleName() for label in popover.findChildren(QLabel)]
    assert not any("s3cret" in text or "0ld" in text for text in [*texts(popover), *spoken])

    assert popover.eye is not None
    popover.eye.click()
    assert "s3cret" in texts(popover)


def test_editing_names_the_scope(qtbot: QtBot, bar: UrlBar) -> None:
    put_cursor(bar, 4)
    qtbot.keyClick(bar.edit, Qt.Key.Key_F2)
    assert bar.popover.button is not None
    with qtbot.waitSignal(bar.edit_variable_wanted) as wanted:
        bar.popover.button.click()

    assert wanted.args == ["base", "environment"]


def test_one_without_a_value_offers_to_set_it(qtbot: QtBot, bar: UrlBar) -> None:
    put_cursor(bar, 30)
    qtbot.keyClick(bar.edit, Qt.Key.Key_F2)
    assert bar.popover.button is not None
    with qtbot.waitSignal(bar.set_variable_wanted) as wanted:
        bar.popover.button.click()

    assert wanted.args == ["nowhere"]


def test_a_value_is_plain_text_and_stays_within(qtbot: QtBot) -> None:
    popover = VariablePopover(Theme(), None)  # type: ignore[arg-type]
    qtbot.addWidget(popover)
    popover.show_use("x", Use("x", "<b>bold</b>" + "y" * 5000, "folder:Deep"), words)
    popover.popup(QRect(QPoint(10, 10), QPoint(40, 30)), by_key=False)

    assert popover.value is not None
    assert popover.value.text().startswith("<b>bold</b>")
    assert popover.value.textFormat() == Qt.TextFormat.PlainText
    assert popover.value.sizeHint().width() <= popover.width()
    assert popover.height() < 300
