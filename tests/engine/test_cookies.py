"""The jar stores and sends by RFC 6265bis, and says why not."""

# ruff: noqa: E501  a table reads best with one rule a line

import pytest

from postwright.engine.cookies import MOST, MOST_PER_DOMAIN, PlainJar, cookie_header
from postwright.model.cookies import Cookie

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


# Rules of RFC 6265bis, each as: the URL that answers, its Set-Cookie lines, the URL that is asked
# next, and the Cookie header that goes there ("" for none). Named by section.

SITE = "https://home.example.org/dir/page"
LONG = "x" * 1100
IN_2020, IN_2030 = "01 Jan 2020 00:00:00 GMT", "01 Jan 2030 00:00:00 GMT"
RULES: dict[str, tuple[str, list[str], str, str]] = {
    # 5.6 The Set-Cookie header field
    "name and value": (SITE, ["a=b"], SITE, "a=b"),
    "blanks round both are no part of them": (SITE, [" a \t= b c\t"], SITE, "a=b c"),
    "only the first = separates": (SITE, ["a=b=c=="], SITE, "a=b=c=="),
    "value may be empty": (SITE, ["a="], SITE, "a="),
    "name may be missing": (SITE, ["=b"], SITE, "b"),
    "name and = may be missing": (SITE, ["b"], SITE, "b"),
    "nameless cookies replace each other": (SITE, ["b", "=c"], SITE, "c"),
    "neither name nor value": (SITE, ["=", ";", " ; a=b", "  "], SITE, ""),
    "quotes are part of the value": (SITE, ['a="b c"'], SITE, 'a="b c"'),
    "semicolon ends even a quoted value": (SITE, ['a="b;c"'], SITE, 'a="b'),
    "comma does not separate cookies": (SITE, ["a=b, c=d"], SITE, "a=b, c=d"),
    "names differ by case": (SITE, ["a=1", "A=2"], SITE, "a=1; A=2"),
    "tab within a value is kept": (SITE, ["a=b\tc"], SITE, "a=b\tc"),
    "delete is a control character": (SITE, ["a=b\x7f"], SITE, ""),
    "a control character in an attribute counts": (SITE, ["a=b; Path=/\x01"], SITE, ""),
    "4096 bytes are allowed": (SITE, ["a=" + "b" * 4095], SITE, "a=" + "b" * 4095),
    "4097 bytes are not": (SITE, ["a=" + "b" * 4096], SITE, ""),
    "bytes are counted, not signs": (SITE, ["a=" + "é" * 2048], SITE, ""),
    "unknown attributes are passed over": (SITE, ["a=b; Version=1000; Foo; =x"], SITE, "a=b"),
    "attribute names in any case": (SITE, ["a=b; mAx-aGe=0"], SITE, ""),
    "an attribute of 1025 bytes is passed over": (SITE, [f"a=b; Path=/{LONG}"], SITE, "a=b"),
    # 5.6.1 Expires
    "Expires in the past": (SITE, [f"a=b; Expires=Wed, {IN_2020}"], SITE, ""),
    "Expires in the future": (SITE, [f"a=b; Expires=Tue, {IN_2030}"], SITE, "a=b"),
    "Expires that is no date": (SITE, ["a=b; Expires=soon"], SITE, "a=b"),
    "the last Expires counts": (SITE, [f"a=b; Expires={IN_2020}; Expires={IN_2030}"], SITE, "a=b"),
    "a bad Expires leaves the one before": (SITE, [f"a=b; Expires={IN_2020}; Expires=x"], SITE, ""),
    # 5.6.2 Max-Age
    "Max-Age wins over Expires": (SITE, [f"a=b; Max-Age=9; Expires={IN_2020}"], SITE, "a=b"),
    "Max-Age of 0 wins too": (SITE, [f"a=b; Expires={IN_2030}; Max-Age=0"], SITE, ""),
    "Max-Age with leading zeros": (SITE, ["a=b; Max-Age=00000000000000060"], SITE, "a=b"),
    "Max-Age beyond any number": (SITE, ["a=b; Max-Age=" + "9" * 400], SITE, "a=b"),
    "Max-Age below any number": (SITE, ["a=b; Max-Age=-" + "9" * 400], SITE, ""),
    "Max-Age with a plus is none": (SITE, ["a=b; Max-Age=+0"], SITE, "a=b"),
    "Max-Age with a fraction is none": (SITE, ["a=b; Max-Age=0.5"], SITE, "a=b"),
    "Max-Age in quotes is none": (SITE, ['a=b; Max-Age="0"'], SITE, "a=b"),
    "empty Max-Age is none": (SITE, ["a=b; Max-Age="], SITE, "a=b"),
    # 5.6.3 Domain
    "Domain lets subdomains in": (SITE, ["a=b; Domain=example.org; Path=/"], "https://x.example.org/", "a=b"),
    "a leading dot is dropped": (SITE, ["a=b; Domain=.example.org; Path=/"], "https://example.org/", "a=b"),
    "two leading dots are not": (SITE, ["a=b; Domain=..example.org"], SITE, ""),
    "Domain in any case": (SITE, ["a=b; Domain=EXAMPLE.org"], SITE, "a=b"),
    "a dot at its end matches nothing": (SITE, ["a=b; Domain=home.example.org."], SITE, ""),
    "quotes in Domain match nothing": (SITE, ['a=b; Domain="home.example.org"'], SITE, ""),
    "Domain may not be a sibling": (SITE, ["a=b; Domain=away.example.org"], SITE, ""),
    "Domain may not be a child": (SITE, ["a=b; Domain=sub.home.example.org"], SITE, ""),
    "Domain may not end inside a label": (SITE, ["a=b; Domain=ample.org"], SITE, ""),
    "the last Domain counts": (SITE, ["a=b; Domain=other.org; Domain=example.org"], SITE, "a=b"),
    "an empty last Domain makes it host-only": (SITE, ["a=b; Domain=other.org; Domain="], SITE, "a=b"),
    "Domain of one dot makes it host-only": (SITE, ["a=b; Domain=.; Path=/"], "https://x.home.example.org/", ""),
    "Domain that is not ASCII": (SITE, ["a=b; Domain=exämple.org"], SITE, ""),
    "no Domain is host-only": (SITE, ["a=b; Path=/"], "https://x.home.example.org/", ""),
    "port does not matter": (SITE, ["a=b; Path=/"], "https://home.example.org:8443/", "a=b"),
    "host in any case": (SITE, ["a=b; Path=/"], "https://HOME.example.ORG/", "a=b"),
    "a full name is the same host": (SITE, ["a=b; Path=/"], "https://home.example.org./", "a=b"),
    "an address may name itself": ("http://10.0.0.1/", ["a=b; Domain=10.0.0.1"], "http://10.0.0.1/", "a=b"),
    "an address has no subdomains": ("http://10.0.0.1/", ["a=b; Domain=0.0.1"], "http://10.0.0.1/", ""),
    # 5.7, steps 8 and 9: public suffixes
    "no cookie for com": ("https://example.com/", ["a=b; Domain=com"], "https://example.com/", ""),
    "nor for co.uk": ("https://example.co.uk/", ["a=b; Domain=.co.uk"], "https://example.co.uk/", ""),
    "nor for github.io": ("https://me.github.io/", ["a=b; Domain=github.io"], "https://you.github.io/", ""),
    "a suffix may name itself": ("https://github.io/", ["a=b; Domain=github.io"], "https://github.io/", "a=b"),
    "but alone": ("https://github.io/", ["a=b; Domain=github.io"], "https://me.github.io/", ""),
    "a host with one label may name itself": ("http://intra/", ["a=b; Domain=intra"], "http://intra/", "a=b"),
    # 5.6.4 Path and 5.1.4 matching
    "default path is the directory": (SITE, ["a=b"], "https://home.example.org/dir/x", "a=b"),
    "and not above it": (SITE, ["a=b"], "https://home.example.org/other", ""),
    "query is no part of it": ("https://e.org/?/a/b", ["a=b"], "https://e.org/", "a=b"),
    "Path without a slash is the default": (SITE, ["a=b; Path=else"], "https://home.example.org/dir", "a=b"),
    "the last Path counts": (SITE, ["a=b; Path=/dir; Path=/else"], SITE, ""),
    "Path goes beyond the URL": (SITE, ["a=b; Path=/else"], "https://home.example.org/else/x", "a=b"),
    "Path matches whole segments": (SITE, ["a=b; Path=/di"], SITE, ""),
    "Path with a slash at its end": (SITE, ["a=b; Path=/dir/"], "https://home.example.org/dir", ""),
    "Path by its case": (SITE, ["a=b; Path=/DIR"], SITE, ""),
    "Path is not decoded": (SITE, ["a=b; Path=/d%69r"], SITE, ""),
    "one name, two paths": (SITE, ["a=1; Path=/", "a=2; Path=/dir"], SITE, "a=2; a=1"),
    # 5.6.5 Secure, 5.7 steps 13 and 15
    "Secure over https": (SITE, ["a=b; Secure"], SITE, "a=b"),
    "Secure with a value": (SITE, ["a=b; Secure=no; Path=/"], "http://home.example.org/", ""),
    "Secure does not go over http": (SITE, ["a=b; Secure; Path=/"], "http://home.example.org/", ""),
    "Secure cannot come over http": ("http://e.org/", ["a=b; Secure"], "https://e.org/", ""),
    "Secure on localhost": ("http://localhost:1/", ["a=b; Secure"], "http://localhost:2/", "a=b"),
    "Secure on 127.0.0.1": ("http://127.0.0.1/", ["a=b; Secure"], "http://127.0.0.1/", "a=b"),
    # 5.7, steps 20 to 22: prefixes
    "__Secure- needs Secure": (SITE, ["__Secure-a=b"], SITE, ""),
    "__Secure- with it": (SITE, ["__Secure-a=b; Secure"], SITE, "__Secure-a=b"),
    "prefixes in any case": (SITE, ["__SECURE-a=b", "__hOsT-a=b; Secure"], SITE, ""),
    "__Host- whole": (SITE, ["__Host-a=b; Secure; Path=/"], SITE, "__Host-a=b"),
    "__Host- needs Path": ("https://e.org/", ["__Host-a=b; Secure"], "https://e.org/", ""),
    "__Host- refuses another Path": (SITE, ["__Host-a=b; Secure; Path=/dir"], SITE, ""),
    "__Host- refuses Domain": (SITE, ["__Host-a=b; Secure; Path=/; Domain=home.example.org"], SITE, ""),
    "__Host- takes an empty Domain": (SITE, ["__Host-a=b; Secure; Path=/; Domain="], SITE, "__Host-a=b"),
    "a value alone may not pose as one": (SITE, ["__Host-a; Secure; Path=/"], SITE, ""),
    "nor behind =": (SITE, ["=__Secure-a=b; Secure"], SITE, ""),
    # 5.7, steps 23 to 25: replacing
    "the newer value wins": (SITE, ["a=1", "a=2"], SITE, "a=2"),
    "it keeps the older one's place": (SITE, ["a=1", "b=1", "a=2"], SITE, "a=2; b=1"),
    "an end in the past removes": (SITE, ["a=1", "b=1", "a=; Max-Age=0"], SITE, "b=1"),
    "only with the same path": (SITE, ["a=1", "a=; Path=/; Max-Age=0"], SITE, "a=1"),
    "host-only and not are two": (SITE, ["a=1", "a=2; Domain=home.example.org"], SITE, "a=1; a=2"),
    # 5.6.6, 5.6.7: recorded, nothing held back
    "HttpOnly goes out": (SITE, ["a=b; HttpOnly"], SITE, "a=b"),
    "SameSite goes out": (SITE, ["a=b; SameSite=Strict"], SITE, "a=b"),
    "SameSite of another word": (SITE, ["a=b; SameSite=maybe"], SITE, "a=b"),
}  # fmt: skip


@pytest.mark.parametrize("rule", sorted(RULES))
def test_rule(rule: str) -> None:
    answered, lines, asked, expected = RULES[rule]
    jar = PlainJar()
    whys = [jar.store(answered, line, NOW) for line in lines]

    header = cookie_header(v.cookie for v in jar.verdicts(asked, NOW) if v.sent)

    assert (header.value if header else "") == expected, whys
    assert all(v.sent != bool(v.why) for v in jar.verdicts(asked, NOW))


def test_clear_text_may_not_replace_a_secure_cookie() -> None:
    jar = jar_with("a=1; Secure; Path=/", url="https://example.org/")

    assert "Secure" in jar.store("http://example.org/", "a=2; Path=/", NOW)
    assert "Secure" in jar.store("http://x.example.org/", "a=2; Domain=example.org; Path=/x", NOW)
    assert jar.store("http://example.org/", "b=2; Path=/", NOW) == ""
    assert jar.store("https://example.org/", "a=3; Path=/", NOW) == ""


def test_bytes_that_are_no_utf8_go_back_as_they_came() -> None:
    jar = PlainJar()
    assert jar.store(HOME, b"a=caf\xe9", NOW) == ""
    assert jar.store(HOME, "b=é".encode(), NOW) == ""

    header = cookie_header(v.cookie for v in jar.verdicts(HOME, NOW))

    assert header is not None
    assert header.value == "a=café; b=é"
    assert header.raw == b"a=caf\xe9; b=\xc3\xa9"


@pytest.mark.parametrize("value", ["x\r\nEvil: 1", "x\0", "\ud800"])
def test_edited_cookie_that_http_forbids_is_left_out(value: str) -> None:
    jar = jar_with("a=1; Path=/", url=HOME)
    jar.load([Cookie("bad", value, "shop.example.test", created_at=NOW)])

    verdicts = jar.verdicts(HOME, NOW)

    assert [(v.cookie.name, v.sent) for v in verdicts] == [("a", True), ("bad", False)]
    assert "no header may carry" in verdicts[1].why
    header = cookie_header(v.cookie for v in verdicts)
    assert header is not None
    assert header.value == "a=1"


def test_every_cookie_has_a_verdict_in_words_for_any_url() -> None:
    jar = jar_with("a=1", "b=1; Secure; Path=/", "c=1; Domain=example.test; Path=/")
    for url in ("https://shop.example.test/a/", "http://x.test/", "ftp://x/", "", "https://"):
        verdicts = jar.verdicts(url, NOW)
        assert len(verdicts) == 3
        assert all(v.sent or v.why for v in verdicts)


def test_no_cookie_lasts_longer_than_400_days() -> None:
    jar = jar_with("a=1; Max-Age=99999999999", "b=1; Expires=Fri, 31 Dec 9999 23:59:59 GMT")
    assert {c.expires_at for c in jar.cookies()} == {NOW + 400 * 86_400}


def test_attributes_are_recorded() -> None:
    (cookie,) = jar_with("a=1; HttpOnly; SameSite=lAx; Secure; Domain=example.test").cookies()
    assert (cookie.http_only, cookie.same_site, cookie.secure) == (True, "Lax", True)
    assert (cookie.domain, cookie.host_only) == ("example.test", False)


def test_jar_holds_3000_and_forgets_the_oldest() -> None:
    jar = PlainJar()
    for host in range(31):
        for number in range(100):
            jar.store(f"https://h{host}.test/", f"c{number}=1", NOW + host * 100 + number)

    cookies = jar.cookies()
    assert len(cookies) == MOST
    assert {c.domain for c in cookies} == {f"h{host}.test" for host in range(1, 31)}


def test_what_has_expired_goes_before_what_is_old() -> None:
    jar = PlainJar()
    jar.store(HOME, "old=1", NOW)
    jar.store(HOME, "over=1; Max-Age=1", NOW + 1)
    for number in range(MOST_PER_DOMAIN - 1):
        jar.store(HOME, f"c{number}=1", NOW + 10 + number)

    names = {c.name for c in jar.cookies()}
    assert len(names) == MOST_PER_DOMAIN
    assert "old" in names
    assert "over" not in names


def test_in_a_crowded_domain_secure_cookies_stay() -> None:
    jar = PlainJar()
    jar.store(HOME, "safe=1; Secure", NOW)
    for number in range(MOST_PER_DOMAIN):
        jar.store(HOME, f"c{number}=1", NOW + 1 + number)

    names = {c.name for c in jar.cookies()}
    assert "safe" in names
    assert "c0" not in names


def test_cookie_that_was_typed_takes_the_place_of_another() -> None:
    jar = jar_with("a=1; Path=/", "b=1; Path=/")
    old = jar.cookies()[0]
    jar.put(Cookie("a", "2", "example.test", host_only=False), instead_of=old)

    assert sent(jar, HOME) == ["a=2", "b=1"]
    assert len(jar.cookies()) == 2
