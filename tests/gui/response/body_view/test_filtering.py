"""Filtering an answer by keys: JSONPath, XPath, text; counts, errors in place, the last filters."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from postwright.analysis.filter_child import Progress
from postwright.gui.response.body_view.filter_run import IN_THREAD_BYTES
from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.response.value_place import ValuePlace
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import answer

JSON = b'{"data":[{"id":"a","n":1.50},{"id":"b","n":1e400}],"page":{"id":"x"}}'


@pytest.fixture
def pane(qtbot) -> BodyPane:
    made = BodyPane(Theme("light"))
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    yield made
    made.stop()


def open_body(pane, folder, content: bytes, content_type: str = "application/json") -> None:
    pane.show_response(answer(folder, content, content_type).response)


def shown(pane: BodyPane) -> str:
    return "\n".join(row.text for row in pane.view.index.rows(0, 1000))


def type_filter(pane, text: str) -> None:
    assert pane.open_filter()
    QTest.keyClicks(pane.toolbar.filter, text)
    QTest.keyClick(pane.toolbar.filter, Qt.Key.Key_Return)


@pytest.fixture
def says(pane, qtbot):
    def wait(words: str) -> None:
        qtbot.waitUntil(lambda: words in pane.filtering.strip.words.text(), timeout=30_000)

    return wait


def test_jsonpath_shows_tokens_and_how_many(pane, tmp_path, says):
    open_body(pane, tmp_path, JSON)
    type_filter(pane, "$.data[*].n")
    says("Results: 2")
    assert shown(pane) == "[\n  1.50,\n  1e400\n]"
    assert pane.view.foldable


def test_text_leaves_rows(pane, tmp_path, says):
    open_body(pane, tmp_path, b"one\ntwo\nthree", "text/plain")
    type_filter(pane, "T")
    says("Results: 2")
    assert shown(pane) == "two\nthree"


def test_xpath_is_asked_of_xml(pane, tmp_path, says):
    open_body(pane, tmp_path, b"<a><b x='1'/><b>2</b></a>", "application/xml")
    type_filter(pane, "//b")
    says("Results: 2")
    assert shown(pane) == "<b x='1'/>\n<b>2</b>"


@pytest.mark.parametrize("items", [3, 20_000], ids=["in a thread", "in a child"])
def test_xpath_counts_and_goes_any_way(pane, tmp_path, says, items):
    inner = b"".join(b'<b id="%d">x</b>\n' % n for n in range(items))
    open_body(pane, tmp_path, b"<a>" + inner + b"</a>", "application/xml")
    assert (len(inner) > IN_THREAD_BYTES) is (items > 3)
    type_filter(pane, "count(//b)")
    says("Results: 1")
    assert shown(pane) == str(items)
    pane.filtering.field.clear_filter()
    type_filter(pane, "//b[@id=1]/following-sibling::b[1]/@id")
    says("Results: 1")
    assert shown(pane) == "2"


def test_descendants_of_a_large_body_are_found_in_a_child(pane, tmp_path, says):
    content = json.dumps([{"a": {"id": n}, "pad": "x" * 40} for n in range(9_000)]).encode()
    open_body(pane, tmp_path, content)
    type_filter(pane, "$..id")
    says("Results: 9,000")
    assert shown(pane).startswith("[\n  0,\n  1,\n  2,")


def test_typing_filters_without_enter(pane, tmp_path, says):
    open_body(pane, tmp_path, JSON)
    pane.open_filter()
    QTest.keyClicks(pane.toolbar.filter, "$.page.id")
    says("Results: 1")
    assert shown(pane) == '"x"'


def test_error_says_what_and_where_and_the_body_stays(pane, tmp_path, says):
    open_body(pane, tmp_path, JSON)
    whole = shown(pane)
    type_filter(pane, "$.data[?@.n=]")
    says("Column 12: unexpected token '='")
    assert shown(pane) == whole


def test_escape_clears_then_leaves(pane, tmp_path, says):
    open_body(pane, tmp_path, JSON)
    whole = shown(pane)
    type_filter(pane, "$.page")
    says("Results: 1")
    QTest.keyClick(pane.toolbar.filter, Qt.Key.Key_Escape)
    assert shown(pane) == whole
    assert pane.filtering.strip.isHidden()
    QTest.keyClick(pane.toolbar.filter, Qt.Key.Key_Escape)
    assert not pane.toolbar.filter.hasFocus()


def test_the_next_answer_is_filtered_too(pane, tmp_path, says, qtbot):
    open_body(pane, tmp_path, JSON)
    type_filter(pane, "$.page.id")
    says("Results: 1")
    other = tmp_path / "other"
    other.mkdir()
    open_body(pane, other, b'{"page":{"id":"next"}}')
    qtbot.waitUntil(lambda: shown(pane) == '"next"')


def test_an_error_page_is_shown_whole_under_a_jsonpath(pane, tmp_path, says):
    open_body(pane, tmp_path, JSON)
    type_filter(pane, "$.page.id")
    says("Results: 1")
    other = tmp_path / "other"
    other.mkdir()
    open_body(pane, other, b"costs $5\nnot found", "text/plain")
    says("Shown whole")
    assert shown(pane) == "costs $5\nnot found"
    pane.filtering.field.clear_filter()
    type_filter(pane, "$5")
    says("Results: 1")


def test_large_body_is_filtered_by_a_child(pane, tmp_path, says):
    content = json.dumps([{"id": n, "name": "x" * 40} for n in range(9_000)]).encode()
    assert len(content) > IN_THREAD_BYTES
    open_body(pane, tmp_path, content.replace(b'"id": 8999,', b'"id": 1e400,'))
    type_filter(pane, "$[-1:].id")
    says("Results: 1")
    assert shown(pane) == "[\n  1e400\n]"
    pane.filtering.field.clear_filter()
    type_filter(pane, "$[?")
    says("Column 4")


def large(rows: int = 9_000) -> bytes:
    return json.dumps([{"id": n, "name": "x" * 40} for n in range(rows)]).encode()


def test_escape_and_stop_end_a_filter_at_work(pane, tmp_path):
    open_body(pane, tmp_path, large())
    strip, field = pane.filtering.strip, pane.toolbar.filter
    for end in (
        lambda: QTest.keyClick(field, Qt.Key.Key_Escape),
        lambda: QTest.mouseClick(strip.clear, Qt.MouseButton.LeftButton),
    ):
        type_filter(pane, "$..id")
        assert (strip.words.text(), strip.clear.text()) == ("Filtering", "Stop")
        end()
        assert not strip.isVisible()
        assert pane.filtering.query == ""


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (Progress(3 << 20, 12 << 20, 0), "Filtering, 3.0 MB of 12.0 MB read"),
        (Progress(0, 12 << 20, 1234), "Filtering, results so far: 1,234"),
    ],
    ids=["read", "found"],
)
def test_a_long_filter_tells_how_far_it_is(pane, tmp_path, says, now, words):
    open_body(pane, tmp_path, large())
    type_filter(pane, "$..id")
    pane.filtering.tell_progress(now)
    assert pane.filtering.strip.words.text() == words
    says("Results: 9,000")
    assert pane.filtering.strip.clear.text() == "Clear filter"


def test_filtering_in_the_tree_shows_text_and_ends_there(pane, tmp_path, says):
    open_body(pane, tmp_path, JSON)
    pane.show_mode("tree")
    type_filter(pane, "$.page.id")
    says("Results: 1")
    assert pane.mode == "pretty"
    pane.show_mode("tree")
    assert pane.filtering.strip.isHidden()


def test_values_of_results_have_their_place_in_the_body(pane, tmp_path, says, qtbot):
    open_body(pane, tmp_path, JSON)
    type_filter(pane, "$.data[1:]")
    says("Results: 1")
    row = next(row for row in pane.view.index.rows(0, 99) if '"n"' in row.text)
    actions = {action.text(): action for action in pane.view.menu_for(row).actions()}
    with qtbot.waitSignal(pane.check_wanted) as told:
        actions["Add check"].trigger()
    assert told.args == [ValuePlace("$.data[1].n", "1e400")]


def test_lists_the_last_filters(pane, tmp_path, qtbot, says):
    open_body(pane, tmp_path, JSON)
    field = pane.toolbar.filter
    assert field.button.isHidden()
    with qtbot.waitSignal(field.used) as told:
        type_filter(pane, "$.page")
    assert told.args == ["$.page"]
    field.set_kept(tuple(f"$.n{n}" for n in range(20)))
    actions = field.list_menu().actions()
    assert [action.text() for action in actions] == [f"$.n{n}" for n in range(10)]
    actions[3].trigger()
    assert field.text() == "$.n3"
    says("Results: 0")


def test_bytes_are_not_filtered(pane, tmp_path):
    open_body(pane, tmp_path, bytes(range(256)), "application/octet-stream")
    assert not pane.open_filter()
