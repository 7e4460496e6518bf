"""A gate is closed in time, or passed, and never both."""

import threading

import pytest

from postwright.storage.gate import Gate, GivenUp


def test_closed_gate_lets_nothing_through() -> None:
    gate = Gate()
    gate.look()
    assert gate.close()
    with pytest.raises(GivenUp):
        gate.look()
    with pytest.raises(GivenUp):
        gate.go_through()


def test_gate_that_was_passed_cannot_be_closed() -> None:
    gate = Gate()
    gate.go_through()
    assert not gate.close()
    gate.look()


def test_either_side_wins_alone() -> None:
    for _ in range(200):
        gate, passed = Gate(), []

        def pass_it(gate: Gate = gate, passed: list[bool] = passed) -> None:
            try:
                gate.go_through()
            except GivenUp:
                passed.append(False)
            else:
                passed.append(True)

        worker = threading.Thread(target=pass_it)
        worker.start()
        closed = gate.close()
        worker.join()
        assert passed == [not closed]
