from postwright.gui.response.body_view.highlight import Highlighter
from postwright.gui.response.body_view.index import RowIndex
from postwright.gui.response.body_view.lexing import Lexing
from postwright.gui.response.body_view.source import MemoryBytes


def indexed(text: str) -> RowIndex:
    index = RowIndex(MemoryBytes(text.encode()))
    index.extend()
    return index


def test_steps_end_at_what_one_pass_finds():
    index = indexed("<a b='c'>text</a>\n" * 90)
    rows = index.rows(40, 30)
    lexing = Lexing("xml", index, rows, 4096)
    steps = 0
    while not lexing.done:
        lexing.step()
        steps += 1
    assert steps > 5
    whole = Highlighter("xml", index).runs(rows)
    assert [lexing.runs[row.number] for row in rows] == whole


def test_rows_that_are_done_are_known_before_the_end():
    index = indexed("<a b='c'>text</a>\n" * 90)
    lexing = Lexing("xml", index, index.rows(0, 60), 4096)
    for _ in range(3):
        lexing.step()
    assert not lexing.done
    assert lexing.complete
    assert all(runs == lexing.complete[0] for runs in lexing.complete.values())


def test_without_time_the_colours_come_at_later_looks():
    index = indexed("var a = 'b';\n" * 50)
    rows = index.rows(0, 40)
    highlighter = Highlighter("javascript", index)
    highlighter.runs(rows, within_s=0)
    assert highlighter.pending
    looks = 0
    while highlighter.pending and looks < 100:
        found = highlighter.runs(rows, within_s=1e-9)
        looks += 1
    assert 1 < looks < 100
    assert found == Highlighter("javascript", index).runs(rows)
