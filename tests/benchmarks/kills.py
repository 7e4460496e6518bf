"""500 processes killed while they save: what is lost, and what a naive writer loses."""

from figures import Row, Rows

from tests.storage.kills import lost_of

KILLS = 500


def rows() -> Rows:
    yield Row("saves lost in 500 kills", "1", lost_of(KILLS, naive=False), 0)
    naive = lost_of(100, naive=True)
    yield Row("share that a naive writer loses", "1", naive / 100, 0.3, at_least=True)
