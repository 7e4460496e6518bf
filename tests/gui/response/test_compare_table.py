"""What was asked for beside what was sent: each side takes the room that its texts need."""

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from postwright.analysis.auth_table import AskedRow
from postwright.gui.models.compare_rows import CompareRows
from postwright.gui.response.compare_table import CompareTable
from postwright.gui.theme import Theme

LONG, SHORT = "Digest, Basic, Bearer or Negotiate", "—"


@pytest.mark.parametrize(("server", "sent"), [(LONG, SHORT), (SHORT, LONG), (SHORT, SHORT)])
def test_a_side_takes_what_the_other_has_to_spare(qtbot: QtBot, server: str, sent: str) -> None:
    theme, rows = Theme(), CompareRows()
    rows.show_asked((AskedRow("Scheme", server, sent, "err", "not sent"),), lambda text: text)
    table = CompareTable(theme, rows, "Asked for and sent")
    qtbot.addWidget(table)
    table.resize(560, 100)
    table.show()
    texts = QFontMetricsF(theme.font(13, mono=True))
    for column, text in ((1, server), (2, sent)):
        assert table.columnWidth(column) >= texts.horizontalAdvance(text) + theme.px(16)
    assert sum(map(table.columnWidth, range(4))) == table.viewport().width()


def test_where_neither_fits_both_keep_their_share(qtbot: QtBot) -> None:
    theme, rows = Theme(), CompareRows()
    rows.show_asked((AskedRow("Nonce", LONG * 3, LONG * 3, "ok", "match"),), lambda text: text)
    table = CompareTable(theme, rows, "Asked for and sent")
    qtbot.addWidget(table)
    table.resize(560, 100)
    table.show()
    assert 0.4 < table.columnWidth(1) / (table.columnWidth(1) + table.columnWidth(2)) < 0.45
