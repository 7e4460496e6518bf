"""A multipart answer: its parts are listed, shown each in its own charset, and saved."""

import pytest

from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.response.body_view.parts_view import name_of
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import answer

KIND = 'multipart/mixed; boundary="b"'
BODY = (
    b'--b\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n'
    b'--b\r\nContent-Type: text/plain; charset=koi8-r\r\n'
    b'Content-Disposition: attachment; filename="../t.txt"\r\n\r\n'
    + "Привет".encode("koi8-r")
    + b"\r\n--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n"
    b"--c\r\n\r\ninner\r\n--c--\r\n--b--\r\n"
)  # fmt: skip


@pytest.fixture
def pane(qtbot) -> BodyPane:
    made = BodyPane(Theme("light"))
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    yield made
    made.stop()


def shown(pane) -> str:
    viewer = pane.page("parts").viewer
    return "" if viewer is None else "\n".join(r.text for r in viewer.view.index.rows(0, 50))


def open_parts(pane, folder, qtbot, content: bytes = BODY) -> None:
    pane.show_response(answer(folder, content, KIND).response)
    qtbot.waitUntil(lambda: "Parts" in pane.page("parts").words.text())


def test_parts_are_listed_and_the_first_is_shown(pane, tmp_path, qtbot):
    open_parts(pane, tmp_path, qtbot)
    rows = pane.page("parts").rows
    assert [rows.index(r, 2).data() for r in range(rows.rowCount())] == [
        "application/json", "text/plain; charset=koi8-r", "multipart/mixed; boundary=c",
    ]  # fmt: skip
    qtbot.waitUntil(lambda: shown(pane) == '{\n  "a": 1\n}')


def test_a_part_of_a_form_is_called_by_its_field(pane, tmp_path, qtbot):
    head = b'--b\r\nContent-Disposition: form-data; name="title"\r\n\r\n'
    open_parts(pane, tmp_path, qtbot, head + b"Hello\r\n--b--\r\n")
    rows = pane.page("parts").rows
    assert rows.index(0, 1).data() == "title"


def test_each_part_has_its_own_charset(pane, tmp_path, qtbot):
    open_parts(pane, tmp_path, qtbot)
    pane.page("parts").table.selectRow(1)
    qtbot.waitUntil(lambda: shown(pane) == "Привет")
    assert "koi8-r" in pane.page("parts").headers.toPlainText()


def test_the_part_chosen_last_is_shown_however_fast_one_goes_through_them(pane, tmp_path, qtbot):
    open_parts(pane, tmp_path, qtbot)
    table = pane.page("parts").table
    for turn in range(30):
        table.selectRow(turn % 2)
        table.selectRow((turn + 1) % 2)
        table.selectRow(turn % 2)
        wanted = ('{\n  "a": 1\n}', "Привет")[turn % 2]
        qtbot.waitUntil(lambda text=wanted: shown(pane) == text)


def test_a_part_may_have_parts(pane, tmp_path, qtbot):
    open_parts(pane, tmp_path, qtbot)
    pane.page("parts").table.selectRow(2)
    qtbot.waitUntil(
        lambda: pane.page("parts").viewer is not None and pane.page("parts").viewer.mode == "parts"
    )
    inner = pane.page("parts").viewer
    qtbot.waitUntil(lambda: shown(inner) == "inner")


def test_part_is_saved_as_it_came_under_a_safe_name(pane, tmp_path, qtbot):
    open_parts(pane, tmp_path, qtbot)
    pane.page("parts").table.selectRow(1)
    part = pane.page("parts").chosen
    assert name_of(part) == "t.txt"
    target = tmp_path / "saved.txt"
    pane.page("parts").save_part(part, str(target))
    qtbot.waitUntil(lambda: "saved.txt" in pane.page("parts").words.text())
    assert target.read_bytes() == "Привет".encode("koi8-r")


def test_cut_off_body_says_so_and_keeps_what_came(pane, tmp_path, qtbot):
    open_parts(pane, tmp_path, qtbot, b"--b\r\n\r\nhalf")
    assert "cut off" in pane.page("parts").words.text()
    qtbot.waitUntil(lambda: shown(pane) == "half")
