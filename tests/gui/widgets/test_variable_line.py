from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.variable_line import VariableLine
from postwright.model.exchange import Use

USES = (Use("base", "http://a.test", "environment"), Use("other", "1", "collection"))


def make(qtbot: QtBot, text: str = "") -> VariableLine:
    line = VariableLine(Theme("light"))
    line.setFont(Theme("light").font(13, mono=True))
    line.setText(text)
    line.reach = lambda: USES
    qtbot.addWidget(line)
    line.resize(300, 32)
    with qtbot.waitExposed(line):
        line.show()
    return line


def reddish(image: QImage) -> int:
    colors = (
        QColor(image.pixel(x, y)) for x in range(image.width()) for y in range(image.height())
    )
    return sum(c.red() > c.blue() + 25 and c.red() > c.green() + 25 for c in colors)


def test_two_braces_list_the_variables_and_tab_takes_one(qtbot: QtBot) -> None:
    line = make(qtbot)
    qtbot.keyClicks(line, "x{{o")
    assert line.completing
    qtbot.keyClick(line, Qt.Key.Key_Tab)

    assert line.text() == "x{{other}}"
    assert not line.completing


def test_escape_closes_the_list_alone(qtbot: QtBot) -> None:
    line = make(qtbot)
    qtbot.keyClicks(line, "{{")
    qtbot.keyClick(line, Qt.Key.Key_Escape)

    assert not line.completing
    assert line.text() == "{{"


def test_a_variable_without_a_value_is_marked(qtbot: QtBot) -> None:
    line = make(qtbot, "{{base}} and more")
    before = reddish(line.grab().toImage())
    line.set_known(lambda name: False)

    assert reddish(line.grab().toImage()) > before + 50


def test_a_chip_follows_what_is_scrolled(qtbot: QtBot) -> None:
    line = make(qtbot, "x" * 200 + "{{base}}")
    line.set_known(lambda name: False)
    line.end(False)
    assert reddish(line.grab().toImage()) > 50
    line.home(False)
    assert reddish(line.grab().toImage()) == 0


def test_dots_have_no_chips(qtbot: QtBot) -> None:
    line = make(qtbot, "{{base}}")
    line.set_known(lambda name: False)
    line.setEchoMode(QLineEdit.EchoMode.Password)

    assert reddish(line.grab().toImage()) == 0
