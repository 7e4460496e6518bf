"""Cookies along a chain of redirects."""

from postwright.engine.cookies import PlainJar
from postwright.engine.hop_cookies import MOST_LINES, store_cookies, with_cookies
from postwright.engine.recording import LiveHop
from postwright.engine.wire.tape import Tape
from postwright.model.cookies import SetCookie
from postwright.model.exchange import Header
from tests.engine.factory import prepared

HOME = prepared("http://one.test/", headers=(Header("Cookie", "old=1", "cookie"),))
NEXT = prepared("http://one.test/next", headers=(("Accept", "*/*"), Header("X", "y", "automatic")))
AWAY = prepared("http://two.test/")


def cookie_of(*headers: Header) -> list[str]:
    return [h.value for h in headers if h.name == "Cookie"]


def test_jar_is_asked_for_the_new_url() -> None:
    jar = PlainJar()
    jar.store("http://one.test/", "new=2; Path=/next", 0)

    request = with_cookies(NEXT, HOME, jar, 1)

    assert request.headers[2] == Header("Cookie", "new=2", "cookie")
    assert request.headers[3].name == "X"
    assert cookie_of(*with_cookies(AWAY, HOME, jar, 1).headers) == []


def test_without_a_jar_the_cookie_stays_on_its_origin() -> None:
    assert cookie_of(*with_cookies(NEXT, HOME, None, 1).headers) == ["old=1"]
    assert cookie_of(*with_cookies(AWAY, HOME, None, 1).headers) == []


def test_typed_cookie_and_a_switched_off_jar_are_respected() -> None:
    jar = PlainJar()
    jar.store("http://one.test/", "a=1; Path=/", 0)
    typed = prepared("http://one.test/", headers=(("cookie", "mine=1"),))
    off = prepared("http://one.test/", send_cookies=False)

    assert with_cookies(typed, HOME, jar, 1) == typed
    assert with_cookies(off, HOME, jar, 1) == off


def test_each_line_is_told_with_what_became_of_it() -> None:
    hop = LiveHop(HOME, Tape(), began_s=0)
    hop.response_headers = (("Set-Cookie", "a=1"), ("set-cookie", "b=2; Domain=two.test"))
    jar = PlainJar()

    told = list(store_cookies(hop, jar, 1, store=True))

    assert told[0] == SetCookie("http://one.test/", "a=1", True)
    assert not told[1].stored
    assert "two.test" in told[1].why
    assert [c.name for c in jar.cookies()] == ["a"]


def test_flood_of_cookies_is_cut_off() -> None:
    hop = LiveHop(HOME, Tape(), began_s=0)
    hop.response_headers = tuple(("Set-Cookie", f"c{n}=1") for n in range(MOST_LINES + 5))

    told = list(store_cookies(hop, PlainJar(), 1, store=True))

    assert [t.stored for t in told] == [True] * MOST_LINES + [False] * 5
    assert "more than" in told[-1].why


def test_bytes_of_a_line_reach_the_jar() -> None:
    hop = LiveHop(HOME, Tape(), began_s=0)
    hop.response_headers = (("Set-Cookie", "a=é"),)
    hop.raw_headers = [(b"Set-Cookie", b"a=\xe9")]
    jar = PlainJar()

    list(store_cookies(hop, jar, 1, store=True))

    assert jar.cookies()[0].encoding == "latin-1"
