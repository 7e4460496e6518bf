import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from postwright.gui.widgets.still_fields import ChoiceField, NumberField, WholeNumberField


def turn_wheel(field: QWidget) -> None:
    down = QPoint(0, -120)
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), down, down, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, event)


def test_scrolling_past_a_number_leaves_it(qtbot: QtBot) -> None:
    field = NumberField()
    qtbot.addWidget(field)
    field.setValue(30)
    turn_wheel(field)

    assert field.value() == 30


def test_scrolling_past_a_whole_number_leaves_it(qtbot: QtBot) -> None:
    field = WholeNumberField(80, 200)
    qtbot.addWidget(field)
    field.setValue(100)
    turn_wheel(field)

    assert field.value() == 100


def test_scrolling_past_a_choice_leaves_it(qtbot: QtBot) -> None:
    field = ChoiceField()
    qtbot.addWidget(field)
    field.addItems(["one", "two"])
    turn_wheel(field)

    assert field.currentText() == "one"


@pytest.mark.parametrize(("value", "text"), [(30.0, "30"), (0.5, "0.5"), (86_400.0, "86400")])
def test_a_number_has_no_needless_figures(qtbot: QtBot, value: float, text: str) -> None:
    field = NumberField()
    qtbot.addWidget(field)
    field.setRange(-1, 100_000)
    field.setValue(value)

    assert field.text() == text
