"""Requests that go elsewhere than their URL says: other addresses, socket files, IPv4 or IPv6."""

import socket
from pathlib import Path
from typing import Any

import pytest

from postwright.engine.errors import InvalidField, UndefinedVariable
from postwright.engine.prepare import prepare
from postwright.engine.routes import BadAddress, Destination, destination, parse
from postwright.formats.opencollection import read_collection, write_collection
from postwright.model.collection import Collection, Folder
from postwright.model.exchange import PreparedRequest
from postwright.model.options import Network, Options, Postwright
from tests.engine.factory import body_of, engine, prepared, trusting
from tests.engine.given import context, environment, lineage, request
from tests.server import Authority, ConnectProxy, RawServer, Reply, unused_port


def to(*rows: tuple[str, str], **members: Any) -> Network:
    return Network(hosts=rows, **members)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("127.0.0.1", Destination("127.0.0.1")),
        ("127.0.0.1:81", Destination("127.0.0.1", 81)),
        ("::1", Destination("::1")),
        ("[::1]", Destination("::1")),
        ("[::1]:81", Destination("::1", 81)),
        ("near.test", Destination("near.test")),
        ("near.test:81", Destination("near.test", 81)),
        ("unix:/run/a b.sock", Destination(path="/run/a b.sock")),
        ("unix:///run/a.sock", Destination(path="/run/a.sock")),
    ],
)
def test_addresses(text: str, found: Destination) -> None:
    assert parse(text) == found


@pytest.mark.parametrize(
    "text", ["", "a:0", "a:99999", "a:b", "unix:a.sock", "http://a", "a b", ":80", "1::2::3", "u@a"]
)
def test_no_addresses(text: str) -> None:
    with pytest.raises(BadAddress):
        parse(text)


def test_first_row_that_fits_counts() -> None:
    network = to(("a.test:81", "1.1.1.1"), ("*.test", "2.2.2.2:9"), prefer="ipv6")
    assert destination(network, "a.test", 81) == Destination("1.1.1.1", prefer="ipv6")
    assert destination(network, "a.test", 80) == Destination("2.2.2.2", 9, prefer="ipv6")
    assert destination(network, "a.org", 80) == Destination(prefer="ipv6")


async def test_name_goes_to_the_address_that_was_set(tmp_path: Path) -> None:
    async with RawServer() as server, engine(tmp_path) as one:
        network = to(("api.test", f"127.0.0.1:{server.port}"))
        exchange = await one.send(prepared("http://api.test/x", network=network))
        assert body_of(exchange) == b"ok"
        assert exchange.hops[0].peer == f"127.0.0.1:{server.port}"
        assert exchange.hops[0].url == "http://api.test/x"
        assert exchange.hops[0].timing.lookup is None
        assert server.requests[0].header("Host") == "api.test"


async def test_certificate_is_still_the_name_s(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with (
        RawServer(tls=authority.server("api.test")) as server,
        engine(tmp_path / "spool") as one,
    ):
        place = f"127.0.0.1:{server.port}"
        tls = trusting(authority.file)
        for name, kind in (("api.test", None), ("other.test", "tls")):
            network = to(("*.test", place))
            exchange = await one.send(prepared(f"https://{name}/", tls=tls, network=network))
            assert (exchange.failure and exchange.failure.kind) == kind
        assert len(server.requests) == 1


async def test_connections_to_the_old_address_are_not_used_again(tmp_path: Path) -> None:
    async with RawServer() as first, RawServer() as second, engine(tmp_path) as one:
        for server in (first, second, first):
            network = to(("api.test", f"127.0.0.1:{server.port}"))
            await one.send(prepared("http://api.test/", network=network))
        assert (len(first.requests), first.connections) == (2, 1)
        assert len(second.requests) == 1


async def test_redirect_to_a_name_that_was_set(tmp_path: Path) -> None:
    async with RawServer() as far, engine(tmp_path) as one:
        away = Reply(302, headers=(("Location", "http://far.test/y"),))
        async with RawServer(away) as near:
            network = to(("far.test", f"127.0.0.1:{far.port}"))
            exchange = await one.send(prepared(near.url, network=network))
        assert body_of(exchange) == b"ok"
        assert far.requests[0].header("Host") == "far.test"


async def test_refusal_names_what_was_dialled(tmp_path: Path) -> None:
    place = f"127.0.0.1:{unused_port()}"
    async with engine(tmp_path) as one:
        exchange = await one.send(prepared("http://api.test/", network=to(("*", place))))
    assert exchange.failure is not None
    assert exchange.failure.title == f"Nothing is listening on {place}"


async def test_proxy_is_not_asked_for_this_computer(tmp_path: Path) -> None:
    async with RawServer() as server, ConnectProxy() as proxy, engine(tmp_path) as one:
        way = f"http://127.0.0.1:{proxy.port}"
        network = to(("api.test", f"127.0.0.1:{server.port}"))
        exchange = await one.send(prepared("http://api.test/", proxy=way, network=network))
        assert body_of(exchange) == b"ok"
        assert proxy.heads == []


async def test_tunnel_leads_to_the_address(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with (
        RawServer(tls=authority.server("api.test")) as server,
        ConnectProxy() as proxy,
        engine(tmp_path / "spool") as one,
    ):
        proxy.hosts["inner.test"] = "127.0.0.1"
        exchange = await one.send(
            prepared(
                "https://api.test/",
                tls=trusting(authority.file),
                proxy=f"http://127.0.0.1:{proxy.port}",
                network=to(("api.test", f"inner.test:{server.port}")),
            )
        )
        assert exchange.failure is None
        assert proxy.heads[0].startswith(f"CONNECT inner.test:{server.port} ".encode())


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no sockets in the file system")
async def test_socket_file(tmp_path: Path) -> None:
    path = tmp_path / "a b.sock"
    network = to(("*", f"unix:{path}"))
    async with RawServer(path=str(path)) as server, engine(tmp_path / "spool") as one:
        for _ in range(2):
            exchange = await one.send(prepared("http://docker/v1/info?a=1", network=network))
            assert body_of(exchange) == b"ok"
            assert exchange.hops[0].peer == f"unix:{path}"
        assert server.requests[0].line == "GET /v1/info?a=1 HTTP/1.1"
        assert server.requests[0].header("Host") == "docker"
        assert server.connections == 1
        gone = to(("*", f"unix:{tmp_path}/none.sock"))
        exchange = await one.send(prepared("http://docker/", network=gone))
    assert exchange.failure is not None
    assert exchange.failure.title == "The socket none.sock cannot be opened"
    assert f"{tmp_path}/none.sock: No such file" in exchange.failure.detail


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no sockets in the file system")
async def test_socket_file_under_tls(tmp_path: Path) -> None:
    authority, path = Authority.make(tmp_path), tmp_path / "tls.sock"
    async with (
        RawServer(path=str(path), tls=authority.server("api.test")),
        engine(tmp_path / "spool") as one,
    ):
        exchange = await one.send(
            prepared(
                "https://api.test/",
                tls=trusting(authority.file),
                network=to(("api.test", f"unix:{path}")),
            )
        )
    assert exchange.failure is None


def made(network: Network, *folders: Folder, own: Network | None = None) -> PreparedRequest:
    around = lineage(
        *folders,
        collection=Collection(postwright=Postwright(network=network)),
        env=environment(place="127.0.0.1:9"),
    )
    options = Options(postwright=Postwright(network=own or Network()))
    return prepare(request(url="http://a.test/", options=options), around, context())


def test_nearest_row_wins_and_values_hold_variables() -> None:
    folder = Folder("f", postwright=Postwright(network=to(("b.test", "2.2.2.2"), prefer="ipv6")))
    found = made(to(("a.test", "{{place}}"), prefer="ipv4"), folder)
    assert found.network == to(("b.test", "2.2.2.2"), ("a.test", "127.0.0.1:9"), prefer="ipv6")
    own = to(("a.test", "3.3.3.3"))
    assert destination(made(found.network, own=own).network, "a.test", 80).host == "3.3.3.3"
    assert made(Network()).network == Network()


def test_what_cannot_be_dialled_stops_the_send() -> None:
    with pytest.raises(InvalidField, match="no valid port; host override of a"):
        made(to(("a.test", "127.0.0.1:x")))
    with pytest.raises(UndefinedVariable, match="host override of a"):
        made(to(("a.test", "{{none}}")))


def test_collection_keeps_them_in_its_file() -> None:
    network = to(("a.test", "127.0.0.1:9"), prefer="ipv4")
    text = write_collection(Collection("Api", postwright=Postwright(network=network)))
    assert read_collection(text, "api").postwright.network == network
