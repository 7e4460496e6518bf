"""A collection's own proxy: whose word counts, and that a redirect stays with it."""

from pathlib import Path
from typing import Any

import pytest

from postwright.engine.errors import InvalidField, UndefinedVariable
from postwright.engine.prepare import prepare
from postwright.model.collection import Collection
from postwright.model.exchange import PreparedRequest
from postwright.model.options import CollectionProxy, Config, Network, Postwright
from postwright.model.settings import Settings
from tests.engine.factory import body_of, engine, prepared
from tests.engine.given import context, environment, lineage, request
from tests.server import ConnectProxy, RawServer, Reply

DEFAULT = Network()
MANUAL = Settings(proxy_mode="manual", proxy_url="http://app.test:3128")


def made(
    way: CollectionProxy, network: Network = DEFAULT, url: str = "http://a.test/", **members: Any
) -> PreparedRequest:
    collection = Collection(config=Config(proxy=way), postwright=Postwright(network=network))
    around = lineage(collection=collection, env=environment(host="p.test", pw="p@ss/1"))
    return prepare(request(url=url), around, context(**{"settings": MANUAL, **members}))


def own(**members: Any) -> CollectionProxy:
    return CollectionProxy(**{"inherit": False, "host": "{{host}}", "port": "3128", **members})


@pytest.mark.parametrize(
    ("proxy", "network", "address"),
    [
        (CollectionProxy(), Network(), "http://app.test:3128"),
        (own(inherit=True), Network(), "http://app.test:3128"),
        (own(), Network(), "http://p.test:3128"),
        (own(port=""), Network(), "http://p.test"),
        (own(host="::1", protocol="socks5"), Network(), "socks5://[::1]:3128"),
        (own(enabled=False), Network(), ""),
        (own(), Network(proxy="none"), ""),
        (own(), Network(proxy="{{host}}:1"), "http://p.test:1"),
    ],
)
def test_whose_word_counts(proxy: CollectionProxy, network: Network, address: str) -> None:
    found = made(proxy, network)
    assert found.proxy == address
    assert found.proxy_by == ("" if address.startswith("http://app") else "collection")
    typed = made(proxy, network, proxy="http://typed.test:1")
    assert (typed.proxy, typed.proxy_by) == ("http://typed.test:1", "")


def test_password_is_a_secret_and_travels_whole() -> None:
    found = made(own(signs_in=True, user="me@x", password="{{pw}}"))
    assert found.proxy == "http://me%40x:p%40ss%2F1@p.test:3128"
    assert "p@ss/1" in found.secrets
    assert made(own(user="me", password="x")).proxy == "http://p.test:3128"


def test_proxy_that_cannot_be_used_stops_the_send() -> None:
    for proxy, words in (
        (own(protocol="socks4"), "socks4"),
        (own(host=""), "no host"),
        (own(port="x"), "no valid port"),
    ):
        with pytest.raises(InvalidField, match=f"{words}.*; proxy of the collection"):
            made(proxy)
    with pytest.raises(UndefinedVariable, match="proxy of the collection, password"):
        made(own(signs_in=True, password="{{none}}"))


async def test_redirects_follow_the_collection_s_rules(tmp_path: Path) -> None:
    """The proxy's word counts for every hop, but not for the hosts that are excepted."""
    async with ConnectProxy() as proxy, RawServer() as far:
        away = Reply(302, headers=(("Location", f"http://far.test:{far.port}/"),))
        async with (
            RawServer(away) as near,
            engine(tmp_path, proxy_for=lambda *_: "http://wrong.test:1") as one,
        ):
            proxy.hosts = {"near.test": "127.0.0.1", "far.test": "127.0.0.1"}
            url = f"http://near.test:{near.port}/"
            way = own(host="127.0.0.1", port=str(proxy.port))
            exchange = await one.send(made(way, url=url))
            assert body_of(exchange) == b"ok"
            assert [hop.peer for hop in exchange.hops] == [f"127.0.0.1:{proxy.port}"] * 2
            kept = made(way, Network(hosts=(("far.test", "127.0.0.1"),)), url=url)
            exchange = await one.send(kept)
            assert body_of(exchange) == b"ok"
            peers = [hop.peer.rpartition(":")[2] for hop in exchange.hops]
            assert peers == [str(proxy.port), str(far.port)]
            excepted = made(own(host="127.0.0.1", port="1", bypass="127.1.1.1, near.test"), url=url)
            exchange = await one.send(excepted)
            assert exchange.failure is not None
            assert exchange.failure.kind == "name"  # reached directly, where nobody knows it


async def test_password_of_a_proxy_for_another_host_is_known_as_a_secret(tmp_path: Path) -> None:
    """A redirect may lead through a proxy that the first hop did not need."""
    away = Reply(302, headers=(("Location", "http://far.test:1/"),))
    async with ConnectProxy(authorization="none will do") as proxy, RawServer(away) as near:

        def way(_scheme: str, host: str, _port: int) -> str:
            return f"http://u:far-word@127.0.0.1:{proxy.port}" if host == "far.test" else ""

        near_only = Network(hosts=(("near.test", "127.0.0.1"),))
        async with engine(tmp_path, proxy_for=way) as one:
            exchange = await one.send(prepared(f"http://near.test:{near.port}/", network=near_only))
    assert [hop.proxy for hop in exchange.hops] == ["", f"http://127.0.0.1:{proxy.port}"]
    assert exchange.prepared.secrets == ("far-word",)
