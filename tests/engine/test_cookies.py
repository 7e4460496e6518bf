"""The jar stores and sends by RFC 6265bis, and says why not."""

import pytest

from postwright.engine.cookies import MOST_PER_DOMAIN, PlainJar

NOW = 1_800_000_000.0
HOME = "https://shop.example.test/a/b?q"


def sent(jar: PlainJar, url: str, now: float = NOW) -> list[str]:
    return [f"{v.cookie.name}={v.cookie.value}" for v in jar.verdicts(url, now) if v.sent]


def jar_with(*lines: str, url: str = HOME) -> PlainJar:
    jar = PlainJar()
    for line in lines:
        assert jar.store(url, line, NOW) == ""
    return jar


@pytest.mark.parametrize(
    ("line", "url", "goes"),
    [
        ("a=1", "https://shop.example.test/a/x", True),
        ("a=1", "https://shop.example.test/", False),
        ("a=1; Path=/", "https://shop.example.test/", True),
        ("a=1; Path=/", "https://example.test/", False),
        ("a=1; Path=/", "https://x.shop.example.test/", False),
        ("a=1; Path=/; Domain=example.test", "https://www.example.test/", True),
        ("a=1; Path=/; Domain=.example.test", "https://example.test/", True),
        ("a=1; Path=/; Domain=example.test", "https://badexample.test/", False),
        ("a=1; Path=/ab", "https://shop.example.test/abc", False),
        ("a=1; Path=/ab", "https://shop.example.test/ab/c", True),
        ("a=1; Path=/", "http://shop.example.test/", True),
        ("a=1; Path=/; Secure", "http://shop.example.test/", False),
        ("a=1; Path=/; Secure", "https://shop.example.test:8443/", True),
        ("a=1; Path=/; SameSite=Strict; HttpOnly", "https://shop.example.test/", True),
    ],
)
def test_where_a_cookie_goes(line: str, url: str, goes: bool) -> None:
    jar = jar_with(line)

    assert bool(sent(jar, url)) is goes
    assert all(v.sent or v.why for v in jar.verdicts(url, NOW))


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "api.localhost"])
def test_secure_cookies_work_on_this_computer(host: str) -> None:
    jar = jar_with("a=1; Secure; Path=/", url=f"http://{host}:5000/")

    assert sent(jar, f"http://{host}:8000/") == ["a=1"]


def test_longer_paths_come_first_then_older_cookies() -> None:
    jar = PlainJar()
    jar.store(HOME, "young=1; Path=/", NOW + 1)
    jar.store(HOME, "old=1; Path=/", NOW)
    jar.store(HOME, "deep=1; Path=/a", NOW + 2)

    assert sent(jar, HOME) == ["deep=1", "old=1", "young=1"]


def test_cookie_ends_at_its_time() -> None:
    jar = jar_with("a=1; Max-Age=60; Expires=Wed, 01 Jan 2020 00:00:00 GMT", "b=2; Path=/a")

    assert sent(jar, HOME, NOW + 59) == ["a=1", "b=2"]
    assert sent(jar, HOME, NOW + 61) == ["b=2"]
    assert next(v.why for v in jar.verdicts(HOME, NOW + 61) if not v.sent) == "expired"


@pytest.mark.parametrize(
    "end", ["Max-Age=0", "Max-Age=-5", "Expires=Thu, 01-Jan-1970 00:00:00 GMT"]
)
def test_past_end_removes_the_cookie(end: str) -> None:
    jar = jar_with("a=1", f"a=; {end}")

    assert jar.cookies() == ()


@pytest.mark.parametrize(
    ("url", "line", "why"),
    [
        (HOME, "a=1; Domain=other.test", "may not set a cookie for other.test"),
        (HOME, "a=1; Domain=test", "top-level"),
        (HOME, "a=1; Domain=x.shop.example.test", "may not set"),
        ("http://10.0.0.1/", "a=1; Domain=0.0.1", "may not set"),
        ("http://shop.example.test/", "a=1; Secure", "https"),
        (HOME, "__Host-a=1; Secure; Path=/x", "__Host-"),
        (HOME, "__Host-a=1; Secure; Path=/; Domain=shop.example.test", "__Host-"),
        (HOME, "__Secure-a=1", "Secure"),
        (HOME, "a=\x01", "control"),
        (HOME, "=", "neither"),
        (HOME, "a=" + "x" * 5000, "4096"),
        (HOME, "a=1; Max-Age=0", "expired"),
    ],
)
def test_refused_cookie_says_why(url: str, line: str, why: str) -> None:
    jar = PlainJar()

    assert why in jar.store(url, line, NOW)
    assert jar.cookies() == ()


def test_same_name_replaces_and_keeps_its_place() -> None:
    jar = jar_with("a=1", "b=1")
    jar.store(HOME, "a=2", NOW + 5)

    assert sent(jar, HOME) == ["a=2", "b=1"]


def test_non_ascii_value_does_not_stop_the_next_send() -> None:
    assert sent(jar_with("a=é"), HOME) == ["a=é"]


def test_remove_and_clear() -> None:
    jar = jar_with("a=1", "b=1")
    jar.remove(jar.cookies()[0])
    assert [c.name for c in jar.cookies()] == ["b"]
    jar.clear()
    assert jar.cookies() == ()


def test_dump_and_load_keep_everything() -> None:
    jar = jar_with("a=1; Max-Age=10", "b=1; Domain=example.test")

    assert PlainJar(jar.dump()).cookies() == jar.cookies()
    assert [c.name for c in jar.dump(session=False)] == ["a"]


def test_one_domain_cannot_fill_the_jar() -> None:
    jar = PlainJar()
    for number in range(MOST_PER_DOMAIN + 20):
        jar.store(HOME, f"c{number}=1", NOW + number)

    names = {c.name for c in jar.cookies()}
    assert len(names) == MOST_PER_DOMAIN
    assert "c0" not in names
