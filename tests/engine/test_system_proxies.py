import sys

import pytest

from postwright.engine import proxies, system_proxies
from postwright.model.settings import Settings


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="these have a word of their own")
def test_only_the_environment_says_anything_here() -> None:
    assert system_proxies.named("https", "far.test") == ""


def named(scheme: str, host: str) -> str:
    return "p.test:3128" if (scheme, host) == ("https", "far.test") else ""


@pytest.mark.parametrize(
    ("environment", "mode", "proxy", "source"),
    [
        ({}, "system", "http://p.test:3128", "the operating system"),
        ({"https_proxy": "http://v.test:1"}, "system", "http://v.test:1", "https_proxy"),
        ({"no_proxy": "far.test"}, "system", "", "no_proxy"),
        ({}, "none", "", "settings"),
    ],
)
def test_operating_system_is_asked_last(
    environment: dict[str, str], mode: str, proxy: str, source: str
) -> None:
    settings = Settings(proxy_mode=mode)  # type: ignore[arg-type]
    choice = proxies.choose("https", "far.test", 443, settings, environment, system=named)
    assert (choice.proxy, choice.source) == (proxy, source)
