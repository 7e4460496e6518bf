"""What a send did so far, as a value at any time."""

from postwright.engine.recording import LiveHop, Recording, timing_of
from postwright.engine.wire.tape import Tape
from postwright.model.exchange import Failure
from tests.engine.factory import prepared

REQUEST = prepared("http://x.test/")


def test_nothing_happened_yet() -> None:
    exchange = Recording(REQUEST, exchange_id="1", started_at=5.0).exchange()
    assert (exchange.id, exchange.started_at, exchange.hops) == ("1", 5.0, ())
    assert exchange.response is None


def test_live_hop_is_part_of_the_exchange_and_stays_when_closed() -> None:
    record = Recording(REQUEST, exchange_id="1", started_at=5.0)
    tape = Tape()
    record.live = LiveHop(REQUEST, tape, began_s=record.began_s)
    tape.wrote(b"GET")
    assert record.exchange().hops[0].sent == b"GET"
    record.fail(Failure("reset", "t", "d"))
    record.close_hop()
    exchange = record.exchange()
    assert len(exchange.hops) == 1
    assert exchange.hops[0].failure == exchange.failure


def test_phases_that_did_not_happen_are_none() -> None:
    timing = timing_of(Tape())
    assert (timing.lookup, timing.connect, timing.tls) == (None, None, None)
    assert (timing.send, timing.wait, timing.download) == (None, None, None)


def test_spans_of_one_phase_add_up() -> None:
    tape = Tape()
    for _ in range(2):
        with tape.span("connect", "") as span:
            pass
        span.ended = span.began + 1
    assert timing_of(tape).connect == 2000


def test_clock_stops() -> None:
    record = Recording(REQUEST, exchange_id="1", started_at=5.0)
    record.finish()
    assert record.exchange().elapsed_ms == record.exchange().elapsed_ms
