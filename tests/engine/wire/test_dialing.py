"""Names and addresses: which is tried, and what is told when none answers."""

import socket
from pathlib import Path

import pytest

from postwright.engine.wire.connection import Connection
from postwright.engine.wire.dialing import by_turns, first_to_answer, look_up
from postwright.engine.wire.tape import Tape
from tests.engine.factory import body_of, engine, prepared
from tests.server import (
    RawServer,
    unused_port,
)


async def test_ipv6(tmp_path: Path) -> None:
    try:
        async with RawServer(host="::1") as server, engine(tmp_path) as one:
            exchange = await one.send(prepared(server.url))
    except OSError:
        pytest.skip("this machine has no IPv6")
    assert body_of(exchange) == b"ok"
    assert exchange.hops[0].peer == f"[::1]:{server.port}"
    assert server.requests[0].header("Host") == f"[::1]:{server.port}"


async def test_next_address_is_tried_when_one_refuses() -> None:
    async with RawServer() as server:
        tape = Tape()
        made = await first_to_answer(
            ["127.0.0.9", "127.0.0.1"], server.port, lambda: Connection(tape)
        )
        assert made.get_extra_info("server_addr")[0] == "127.0.0.1"
        made.abort()


async def test_last_refusal_is_raised() -> None:
    with pytest.raises(ConnectionRefusedError):
        await first_to_answer(["127.0.0.9", "127.0.0.8"], unused_port(), lambda: Connection(Tape()))


@pytest.mark.parametrize("name", ["localhost.", "a.localhost", "A.B.LOCALHOST."])
async def test_names_below_localhost_are_this_computer(name: str) -> None:
    """RFC 6761 §6.3."""
    assert "127.0.0.1" in await look_up(name, 80, Tape())


async def test_address_needs_no_lookup() -> None:
    tape = Tape()
    assert await look_up("127.0.0.1", 80, tape) == ["127.0.0.1"]
    assert tape.spans == []
    assert "127.0.0.1" in await look_up("localhost", 80, tape)
    assert [span.phase for span in tape.spans] == ["lookup"]


@pytest.mark.parametrize(
    ("prefer", "order"),
    [
        ("", ["::1", "1.1.1.1", "::2", "1.1.1.2", "1.1.1.3"]),
        ("ipv6", ["::1", "::2", "1.1.1.1", "1.1.1.2", "1.1.1.3"]),
        ("ipv4", ["1.1.1.1", "1.1.1.2", "1.1.1.3", "::1", "::2"]),
    ],
)
def test_preferred_family_comes_first(prefer: str, order: list[str]) -> None:
    found = {
        socket.AF_INET6: ["::1", "::2"],
        socket.AF_INET: ["1.1.1.1", "1.1.1.2", "1.1.1.3"],
    }
    assert by_turns(found, prefer) == order
