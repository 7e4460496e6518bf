"""`postwright tour`: what a first start without a display shows."""

from tests.cli.commands import Commands


def test_tour_passes(postwright: Commands):
    done = postwright("tour")
    lines = done.out.decode().splitlines()
    assert len(lines) == 10
    assert all(line.startswith("✓ ") for line in lines[:-1])
    assert lines[-1].startswith("9 of 9 passed")
    assert done.status == 0
