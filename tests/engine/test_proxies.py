"""Which proxy a request goes through, and what is said of a broken one."""

import pytest

from postwright.engine.proxies import BadProxy, Proxy, choose, matches, parse, place_of, through
from postwright.model.settings import Settings
from tests.engine.factory import prepared

SYSTEM = Settings(proxy_mode="system")


@pytest.mark.parametrize(
    ("text", "proxy"),
    [
        ("http://p.test:3128", Proxy("http", "p.test", 3128)),
        ("p.test:3128", Proxy("http", "p.test", 3128)),
        ("HTTPS://p.test", Proxy("https", "p.test", 443)),
        ("socks5://u:p%40ss@p.test", Proxy("socks5", "p.test", 1080, "u", "p@ss")),
        ("socks5h://[::1]:9", Proxy("socks5h", "::1", 9)),
    ],
)
def test_address_in_parts(text: str, proxy: Proxy) -> None:
    assert parse(text) == proxy


@pytest.mark.parametrize(
    "text",
    [
        "socks4://p.test",
        "http://",
        "http://p.test:x",
        "ftp://p.test",
        "http://[",
        "http://a b:1",
        "http://p.test:0",
        "://",
        "http://\x00:1",
        "http://a\nb:1",
        "http://\udcff:1",
        "http://u:\udcff@p.test:1",
        f"socks5://{'u' * 256}:p@h",
    ],
)
def test_text_that_names_no_proxy(text: str) -> None:
    with pytest.raises(BadProxy):
        parse(text)


def test_password_is_not_shown() -> None:
    assert place_of("http://me:secret@p.test:1") == "p.test:1"
    assert "secret" not in place_of("http://me:secret@p.test:x")


@pytest.mark.parametrize(
    ("scheme", "environment", "proxy", "source"),
    [
        ("http", {"http_proxy": "http://a:1"}, "http://a:1", "http_proxy"),
        ("http", {"HTTP_PROXY": "a:1"}, "http://a:1", "HTTP_PROXY"),
        ("http", {"HTTP_PROXY": "a:1", "REQUEST_METHOD": "GET"}, "", "no proxy is set"),
        ("https", {"http_proxy": "http://a:1"}, "", "no proxy is set"),
        ("https", {"HTTPS_PROXY": "http://a:1", "https_proxy": "http://b:2"}, "http://b:2",
         "https_proxy"),
        ("https", {"ALL_PROXY": "socks5://a:1"}, "socks5://a:1", "ALL_PROXY"),
        ("http", {"http_proxy": "", "all_proxy": "http://b:2"}, "http://b:2", "all_proxy"),
        ("http", {"http_proxy": "http://a:1", "no_proxy": ".test"}, "", "no_proxy"),
    ],
)  # fmt: skip
def test_environment(scheme: str, environment: dict[str, str], proxy: str, source: str) -> None:
    choice = choose(scheme, "x.test", 80, SYSTEM, environment)
    assert (choice.proxy, choice.source, choice.problem) == (proxy, source, "")


def test_broken_variable_is_named_and_passed_over() -> None:
    environment = {"http_proxy": "socks4://a", "all_proxy": "http://b:2"}
    assert choose("http", "x.test", 80, SYSTEM, environment).proxy == "http://b:2"
    choice = choose("http", "x.test", 80, SYSTEM, {"http_proxy": "socks4://a"})
    assert choice.proxy == ""
    assert choice.problem.startswith("http_proxy: socks4://")


def test_settings_win_over_the_environment() -> None:
    environment = {"http_proxy": "http://a:1"}
    none = Settings(proxy_mode="none")
    manual = Settings(proxy_mode="manual", proxy_url="m.test:3")
    assert choose("http", "x.test", 80, none, environment).proxy == ""
    assert choose("http", "x.test", 80, manual, environment).proxy == "http://m.test:3"
    broken = Settings(proxy_mode="manual", proxy_url="socks4://m.test")
    assert choose("http", "x.test", 80, broken, environment).problem.startswith("settings:")


@pytest.mark.parametrize("host", ["localhost", "api.localhost", "127.0.0.1", "127.9.9.9", "::1"])
def test_loopback_is_direct(host: str) -> None:
    manual = Settings(proxy_mode="manual", proxy_url="http://m.test:3")
    assert choose("http", host, 80, manual, {}).proxy == ""


@pytest.mark.parametrize(
    ("host", "excluded", "fits"),
    [
        ("a.example.test", "example.test", True), ("a.example.test", ".example.test", True),
        ("example.test", ".example.test", True), ("badexample.test", "example.test", False),
        ("a.example.test", "*.example.test", True), ("x.test", "*", True),
        ("x.test", "other, X.TEST", True), ("x.test", "x.test:8080", False),
        ("x.test", "x.test:80", True), ("10.1.2.3", "10.0.0.0/8", True),
        ("10.1.2.3", "10.1.2.3", True), ("10.1.2.3", "2.3", False), ("::2", "::2", True),
        ("::2", "[::2]:80", True), ("x.test", "", False),
    ],
)  # fmt: skip
def test_no_proxy(host: str, excluded: str, fits: bool) -> None:
    assert matches(host, 80, excluded) is fits


def test_exceptions_of_the_settings() -> None:
    manual = Settings(proxy_mode="manual", proxy_url="m.test:3", proxy_bypass=".in.test 10.0.0.0/8")
    for host, proxy in (("a.in.test", ""), ("10.9.9.9", ""), ("a.out.test", "http://m.test:3")):
        assert choose("http", host, 80, manual, {}).proxy == proxy


@pytest.mark.parametrize(
    ("proxy", "secrets"),
    [
        ("http://u:p%40ss@h.test:1", ("p@ss",)),
        ("http://u@h.test", ()),
        ("http://h.test", ()),
        ("", ()),
        ("gopher://u:p@h.test", ()),
    ],
)
def test_password_is_a_secret_of_the_request(proxy: str, secrets: tuple[str, ...]) -> None:
    request = through(prepared("http://h.test/", secrets=("own",)), proxy)
    assert request.proxy == proxy
    assert request.secrets == ("own", *secrets)
    assert through(request, proxy) == request
