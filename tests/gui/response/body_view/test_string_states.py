import json
import random

import pytest

from postwright.gui.response.body_view.index import RowIndex
from postwright.gui.response.body_view.source import MemoryBytes
from postwright.gui.response.body_view.string_states import (
    BLOCK_BYTES,
    ESCAPED,
    INSIDE,
    OUTSIDE,
    StringStates,
    state_after,
    states_of_line,
)


@pytest.mark.parametrize(
    ("block", "before", "after"),
    [
        (b"", INSIDE, INSIDE),
        (b'{"a', OUTSIDE, INSIDE),
        (b'{"a":', OUTSIDE, OUTSIDE),
        (b'a\\"', INSIDE, INSIDE),
        (b'a\\\\"', INSIDE, OUTSIDE),
        (b'a\\\\\\"', INSIDE, INSIDE),
        (b"a\\", INSIDE, ESCAPED),
        (b"a\\\\", INSIDE, INSIDE),
        (b'"', ESCAPED, INSIDE),
        (b'""', ESCAPED, OUTSIDE),
        (b"\\", ESCAPED, INSIDE),
    ],
)
def test_state_behind_a_stretch(block, before, after):
    assert state_after(block, before) == after


def test_any_cut_of_a_text_gives_the_same_state():
    chance = random.Random(7)
    text = json.dumps(["".join(chance.choices('\\"ax,', k=30)) for _ in range(200)]).encode()
    state = [OUTSIDE]
    for place in range(len(text)):
        state.append(state_after(text[place : place + 1], state[-1]))
    for _ in range(300):
        first, second = sorted(chance.choices(range(len(text)), k=2))
        assert state_after(text[first:second], state[first]) == state[second]


def test_rows_of_a_long_line_know_that_they_begin_in_a_string():
    text = b'{"a": 1}\n["' + b'x\\"' * 20_000 + b'", "' + b"y" * 9_000 + b'"]'
    index = RowIndex(MemoryBytes(text))
    index.extend()
    states = StringStates(index)
    for row in index.rows(0, index.row_count):
        expected = OUTSIDE if row.starts_line else state_after(text[9 : row.offset], OUTSIDE)
        assert states.inside(row) == (expected != OUTSIDE)


def test_far_rows_are_asked_for_and_then_known():
    text = b'["' + b"x" * (40 * BLOCK_BYTES) + b'"]'
    source = MemoryBytes(text)
    index = RowIndex(source)
    index.extend()
    states = StringStates(index)
    row = index.rows(index.row_count - 2, 1)[0]
    assert not states.inside(row)
    assert states.missing == (0, len(text))
    states.learn(0, states_of_line(source, *states.missing))
    assert states.missing is None
    assert states.inside(row)
