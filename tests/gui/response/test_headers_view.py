import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from postwright.gui.response.headers_view import HeadersView
from postwright.gui.theme import Theme
from postwright.model.exchange import Dropped, Exchange, Header, Hop, Interim, Shadowed
from tests.gui.response.exchanges import NOW, hop, prepared

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


def shown(*hops: Hop, **changes) -> Exchange:
    """Return an exchange whose last answer has the headers above."""
    last = replace(hops[-1], response_headers=HEADERS)
    return Exchange("1", prepared(**changes), NOW, (*hops[:-1], last))


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
    view.show_exchange(shown(hop(interim=(early,), trailers=(("X-Sum", "1"),))))
    names = [cell(view, row, 0) for row in range(view.filtered.rowCount())]
    assert names[len(HEADERS) :] == [
        "Before it: 103 Early Hints", "Link", "Link", "Trailers, after the body", "X-Sum",
    ]  # fmt: skip
    assert not view.note.isVisible()
    assert "[Trailers, after the body]\nX-Sum: 1" in view.as_text()


def test_http2_says_what_cannot_be_read(view):
    view.show_exchange(shown(hop(http="2")))
    assert "HTTP/1.1 only" in view.note.text()
    assert view.note.isVisible()


KEY = Header("X-Key", "hunter22", "auth", ("hunter22",))
FIRST = hop(
    headers=(Header("Host", "shop.test", "automatic"), KEY), status=302,
    sent=b"GET /orders HTTP/1.1\r\nHost: shop.test\r\nX-Key: hunter22\r\nX-Odd: 1\r\n\r\n",
)  # fmt: skip
SECOND = hop(
    url="http://other.test/", reason_for="redirect",
    headers=(Header("Host", "other.test", "automatic"),),
    dropped=(Dropped("X-Key", "its name says that it holds a credential"),),
    sent=b"GET / HTTP/1.1\r\nHost: other.test\r\n\r\n",
)  # fmt: skip
LOST = Shadowed("Host", "mine", "folder:Shop", "request")


def sent(view) -> list[tuple[str, ...]]:
    rows = view.sent.rows
    return [rows.row(number).texts for number in range(rows.rowCount())]


def test_headers_as_sent_are_told_hop_by_hop_with_origin_and_fate(view):
    view.show_exchange(shown(FIRST, SECOND, shadowed=(LOST,)))
    assert sent(view) == [
        ("1. GET http://shop.test:8080/orders", "", "", ""),
        ("Host", "shop.test", "automatic", "sent"),
        ("X-Key", "••••••••", "auth", "sent"),
        ("Host", "mine", "Shop", "not sent: that of the request won"),
        ("X-Odd: 1", "", "", "sent, by nobody's word"),
        ("2. GET http://other.test/, after a redirect", "", "", ""),
        ("Host", "other.test", "automatic", "sent, names the new address"),
        ("X-Key", "••••••••", "auth", "dropped: its name says that it holds a credential"),
    ]
    lost = [number for number in range(8) if view.sent.rows.row(number).is_lost]
    assert lost == [3, 7]


def test_headers_as_sent_are_copied_without_secrets(view):
    view.show_exchange(shown(FIRST, SECOND))
    view.forms.buttons[2].click()
    assert view.sent.isVisible()
    view.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith(
        "1. GET http://shop.test:8080/orders\n  Host: shop.test [automatic] sent\n"
    )
    assert "hunter22" not in text


def test_headers_as_sent_are_there_without_an_answer(view):
    view.show_exchange(Exchange("1", prepared(), NOW, (replace(FIRST, status=None),)))
    assert view.empty.isVisible()
    view.forms.buttons[2].click()
    assert view.sent.isVisible()
    view.show_exchange(None)
    assert view.empty.isVisible()
    assert not view.tools.isVisible()
