import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from postwright.gui.response.headers_view import HeadersView
from postwright.gui.theme import Theme
from postwright.model.exchange import Interim
from tests.gui.response.exchanges import hop

HEADERS = (
    ("Content-Type", "application/json"),
    ("Set-Cookie", "a=1"),
    ("Set-Cookie", "b=2"),
    ("X-Odd", "\u202egnp"),
)


@pytest.fixture
def view(qtbot) -> HeadersView:
    made = HeadersView(Theme("light"))
    qtbot.addWidget(made)
    made.show()
    made.show_headers(HEADERS)
    return made


def cell(view, row, column):
    return view.filtered.index(row, column).data()


def test_duplicates_keep_rows_and_order(view):
    names = [cell(view, row, 0) for row in range(view.filtered.rowCount())]
    assert names == ["Content-Type", "Set-Cookie", "Set-Cookie", "X-Odd"]
    assert cell(view, 2, 1) == "b=2"


def test_common_names_are_explained(view):
    assert cell(view, 0, 2)
    assert cell(view, 3, 2) == ""


def test_text_that_deceives_is_made_visible(view):
    assert "\u202e" not in cell(view, 3, 1)


def test_filter_looks_into_all_columns(view):
    view.filter.setText("JSON")
    assert view.filtered.rowCount() == 1
    view.filter.clear()
    assert view.filtered.rowCount() == 4


def test_rows_are_copied_with_tabs(view, qtbot):
    view.table.selectRow(1)
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Set-Cookie\ta=1")


def test_all_are_copied_and_shown_as_received(view):
    view.copy_button.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[:2] == ["Content-Type: application/json", "Set-Cookie: a=1"]
    view.forms.buttons[1].click()
    assert view.raw.isVisible()


def test_no_headers_is_said(view):
    view.show_headers(())
    assert view.empty.isVisible()


def test_every_column_fits_where_there_is_less_room(view):
    view.resize(520, 300)
    header = view.table.horizontalHeader()
    assert header.length() <= view.table.viewport().width()
    header.resizeSection(0, 260)
    view.resize(540, 300)
    assert header.sectionSize(0) == 260


def test_interim_answers_and_trailers_have_groups_of_their_own(view):
    early = Interim(103, "Early Hints", (("Link", "</a.css>"), ("Link", "</b.css>")))
    view.show_hop(hop(interim=(early,), trailers=(("X-Sum", "1"),)), HEADERS)
    names = [cell(view, row, 0) for row in range(view.filtered.rowCount())]
    assert names[len(HEADERS) :] == [
        "Before it: 103 Early Hints", "Link", "Link", "Trailers, after the body", "X-Sum",
    ]  # fmt: skip
    assert not view.note.isVisible()
    assert "[Trailers, after the body]\nX-Sum: 1" in view.as_text()


def test_http2_says_what_cannot_be_read(view):
    view.show_hop(hop(http="2"), HEADERS)
    assert "HTTP/1.1 only" in view.note.text()
    assert view.note.isVisible()
