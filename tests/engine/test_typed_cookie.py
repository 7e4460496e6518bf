"""A cookie that a person typed is one that can be sent, or the reason why not is told."""

import pytest
from msgspec.structs import replace

from postwright.engine.cookies import PlainJar
from postwright.engine.typed_cookie import checked
from postwright.model.cookies import Cookie
from postwright.protocol.cookie_syntax import BadCookie

COOKIE = Cookie("sid", "abc", "shop.example.test")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ({"domain": "Shop.Example.TEST"}, {"domain": "shop.example.test"}),
        ({"domain": " shop.example.test. "}, {"domain": "shop.example.test"}),
        ({"domain": ".example.test"}, {"domain": "example.test", "host_only": False}),
        ({"domain": "bücher.test"}, {"domain": "xn--bcher-kva.test"}),
        ({"domain": "127.0.0.1"}, {"domain": "127.0.0.1"}),
        ({"domain": "localhost"}, {"domain": "localhost"}),
        ({"domain": "co.uk"}, {"domain": "co.uk"}),
        ({"name": " sid\t", "value": " a b "}, {"name": "sid", "value": "a b"}),
        ({"name": ""}, {"name": ""}),
        ({"value": "a=b=c"}, {"value": "a=b=c"}),
        ({"value": "日本"}, {"value": "日本"}),
        ({"name": "__Host-a", "secure": True}, {"name": "__Host-a"}),
        ({"encoding": "latin-1", "value": "é"}, {"encoding": "utf-8"}),
    ],
)
def test_what_can_be_sent_is_kept(typed: dict[str, object], kept: dict[str, object]) -> None:
    cookie = checked(replace(COOKIE, **typed))

    assert {name: getattr(cookie, name) for name in kept} == kept


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ({"name": "", "value": ""}, "name or a value"),
        ({"name": "a=b"}, "="),
        ({"name": "a;b"}, ";"),
        ({"value": "a;b"}, ";"),
        ({"value": "a\r\nX: 1"}, "control character"),
        ({"name": "a\0"}, "control character"),
        ({"value": "\ud800"}, "no text"),
        ({"value": "x" * 4096}, "4096"),
        ({"domain": ""}, "domain"),
        ({"domain": "."}, "domain"),
        ({"domain": "https://shop.test"}, "no host"),
        ({"domain": "shop.test/a"}, "no host"),
        ({"domain": "shop.test:8443"}, "port"),
        ({"domain": "shop test"}, "no host"),
        ({"domain": "co.uk", "host_only": False}, "public suffix"),
        ({"domain": ".10.0.0.1"}, "address"),
        ({"path": ""}, "begins with /"),
        ({"path": "a"}, "begins with /"),
        ({"path": "/a;b"}, ";"),
        ({"name": "__Secure-a"}, "Secure"),
        ({"name": "__Host-a", "secure": True, "path": "/a"}, "__Host-"),
        ({"name": "__Host-a", "secure": True, "host_only": False}, "__Host-"),
        ({"name": "", "value": "__Host-a"}, "prefixed"),
    ],
)
def test_what_cannot_is_told(typed: dict[str, object], why: str) -> None:
    with pytest.raises(BadCookie, match=why):
        checked(replace(COOKIE, **typed))


def test_typed_cookie_is_sent_where_it_says() -> None:
    jar = PlainJar()
    jar.put(checked(replace(COOKIE, domain=".example.test", path="/a")))

    (verdict,) = jar.verdicts("http://www.example.test/a/b", 1.0)
    assert verdict.sent
    (verdict,) = jar.verdicts("http://www.example.test/", 1.0)
    assert not verdict.sent
