"""What is told of the proxies in force: on whose word, to which hosts not, what is broken."""

import pytest

from postwright.engine.proxies_in_force import InForce, in_force
from postwright.model.settings import Settings

DIRECT = (("http", "", "no proxy is set"), ("https", "", "no proxy is set"))


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({}, InForce(DIRECT)),
        (
            {"HTTPS_PROXY": "http://me:secret@p.test:3128", "NO_PROXY": "::1"},
            InForce(
                (DIRECT[0], ("https", "http://p.test:3128", "HTTPS_PROXY")),
                (("NO_PROXY", "::1"),),
            ),
        ),
        (
            {"ALL_PROXY": "socks4://p.test"},
            InForce(
                DIRECT,
                problems=(
                    "ALL_PROXY: socks4:// proxies are not supported; "
                    "use http, https, socks5, socks5h",
                ),
            ),
        ),
        (
            {"no_proxy": "*", "http_proxy": "p.test:1", "NO_PROXY": "other"},
            InForce((("http", "http://p.test:1", "http_proxy"), DIRECT[1]), (("no_proxy", "*"),)),
        ),
    ],
)
def test_environment(environment: dict[str, str], told: InForce) -> None:
    assert in_force(Settings(), environment) == told


def test_settings() -> None:
    environment = {"http_proxy": "http://p.test:1", "all_proxy": "socks4://x", "no_proxy": "*"}
    none = in_force(Settings(proxy_mode="none"), environment)
    assert none == InForce((("http", "", "settings"), ("https", "", "settings")))
    url = "socks5://me:secret@m.test"
    manual = in_force(
        Settings(proxy_mode="manual", proxy_url=url, proxy_bypass=".in.test"), environment
    )
    way = ("socks5://m.test:1080", "settings")
    assert manual == InForce((("http", *way), ("https", *way)), (("settings", ".in.test"),))
    broken = in_force(Settings(proxy_mode="manual", proxy_url="http://["), environment)
    assert [way[1] for way in broken.ways] == ["", ""]
    assert broken.problems == ("settings: “http://[” is no address",)


def test_no_password_is_told_of_a_broken_variable() -> None:
    told = in_force(Settings(), {"http_proxy": "http://me:secret@p.test:x"})
    assert told.problems
    assert "secret" not in str(told)
