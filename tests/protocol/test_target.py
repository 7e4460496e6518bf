"""Request targets: exact bytes, clear refusals, redirects' references."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.protocol.target import TargetError, join, resolve_target, with_pair


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("http://h", "/"),
        ("http://h?a=1", "/?a=1"),
        ("http://h/?", "/?"),
        ("http://h/a/../b/./c//d/", "/a/../b/./c//d/"),
        ("http://h/%41%2f%2F%zz", "/%41%2f%2F%25zz"),
        ("http://h/100%", "/100%25"),
        ("http://h/a b?c d", "/a%20b?c%20d"),
        ("http://h/ü✓?q=é", "/%C3%BC%E2%9C%93?q=%C3%A9"),
        ("http://h/x?a=1&a=2&b&=c&&d=", "/x?a=1&a=2&b&=c&&d="),
        ("http://h/x?q=a+b&r=a%20b", "/x?q=a+b&r=a%20b"),
        ("http://h/x?f[a]=1|2", "/x?f%5Ba%5D=1%7C2"),
        ("http://h/x?u=http://other/?y=z", "/x?u=http://other/?y=z"),
        ("http://h/!$&'()*+,;=:@~-._", "/!$&'()*+,;=:@~-._"),
        ("http://h/x#part?no", "/x"),
        ("http://h/x?a#part", "/x?a"),
        ('http://h/"<>\\^`{|}', "/%22%3C%3E%5C%5E%60%7B%7C%7D"),
    ],
)
def test_encodes_only_what_may_not_stand_in_a_target(url: str, target: str) -> None:
    assert resolve_target(url).target == target


@pytest.mark.parametrize(
    "tail", ['/a/../b%2f%zz?x=[1]|{}"<>^`\\', "/x?q=100%", "/?a=1&a=2&b&=c", "/a//b/./"]
)
def test_sends_what_was_typed_where_encoding_is_off(tail: str) -> None:
    assert resolve_target("http://h" + tail, encode=False).target == tail


@pytest.mark.parametrize(("tail", "written"), [("/a b", "%20"), ("/ü", "%C3%BC")])
def test_refuses_what_no_line_can_hold_where_encoding_is_off(tail: str, written: str) -> None:
    with pytest.raises(TargetError, match=f"write {written}") as caught:
        resolve_target("http://h" + tail, encode=False)
    assert caught.value.position == len("http://h") + tail.index(
        tail[-1] if written != "%20" else " "
    )


@pytest.mark.parametrize(
    ("url", "scheme", "host", "port", "authority"),
    [
        ("http://h/", "http", "h", 80, "h"),
        ("https://h/", "https", "h", 443, "h"),
        ("HTTPS://Example.TEST:443/", "https", "example.test", 443, "example.test"),
        ("http://h:443/", "http", "h", 443, "h:443"),
        ("http://h:/", "http", "h", 80, "h"),
        ("localhost:8080/x", "http", "localhost", 8080, "localhost:8080"),
        ("example.test", "http", "example.test", 80, "example.test"),
        ("//h/x", "http", "h", 80, "h"),
        ("http://[::1]:81/", "http", "::1", 81, "[::1]:81"),
        ("http://[2001:DB8:0::1]", "http", "2001:db8::1", 80, "[2001:db8::1]"),
        ("http://münchen.example/", "http", "xn--mnchen-3ya.example", 80, "xn--mnchen-3ya.example"),
        ("http://straße.example/", "http", "xn--strae-oqa.example", 80, "xn--strae-oqa.example"),
        ("http://my_host.test./", "http", "my_host.test.", 80, "my_host.test."),
        ("  http://h/  ", "http", "h", 80, "h"),
    ],
)
def test_finds_host_and_port(url: str, scheme: str, host: str, port: int, authority: str) -> None:
    found = resolve_target(url)
    assert (found.scheme, found.host, found.port, found.authority) == (
        scheme,
        host,
        port,
        authority,
    )


@pytest.mark.parametrize(
    ("url", "message", "position"),
    [
        ("", "empty", 0),
        ("   ", "empty", 0),
        ("http://", "no host", 7),
        ("http:///x", "no host", 7),
        ("/only/a/path", "no host", 0),
        ("http://h:99999/", "99999 is no port", 9),
        ("http://h:0/", "0 is no port", 9),
        ("http://h:8x/", "8x is no port", 9),
        ("http://a b/", "may not hold ' '", 8),
        ("{{base/login", "{{ has no }} after it", 0),
        ("http://{{host:80/a", "{{ has no }} after it", 7),
        ("http://a\\b/", "may not hold", 8),
        ("http://a%41/", "may not hold '%'", 8),
        ("http://a..b/", "empty or too long part", 7),
        ("http://" + "a" * 64 + "/", "empty or too long part", 7),
        ("http://::1/", r"\[brackets\]", 7),
        ("http://[::1", "not closed", 7),
        ("http://[nope]/", "no IPv6 address", 7),
        ("ftp://h/", "ftp:// is not supported", 0),
        ("http:/h/", "two slashes", 0),
        ("http:h/", "two slashes", 0),
        ("http://h/a\r\nb", "U\\+000D", 10),
        ("http://h/a\0", "U\\+0000", 10),
        ("http://h/\tb", "U\\+0009", 9),
        ("http://h/\ud800", "half a character", 1),
    ],
)
def test_refuses_with_reason_and_place(url: str, message: str, position: int) -> None:
    with pytest.raises(TargetError, match=message) as caught:
        resolve_target(url)
    assert caught.value.position == position


def test_strips_userinfo_and_keeps_it_apart() -> None:
    found = resolve_target("http://us%40er:pa:ss@h:81/x")
    assert found.userinfo == "us%40er:pa:ss"
    assert found.url == "http://h:81/x"


def test_puts_path_values_in_unencoded() -> None:
    found = resolve_target("http://h/:a/:b/x:c/:d", {"a": "1/2", "b": "%20", "c": "no", "d": ""})
    assert found.target == "/1/2/%20/x:c/:d"


def test_path_value_never_becomes_query_or_fragment() -> None:
    assert resolve_target("http://h/:a?q", {"a": "x?y#z w"}).target == "/x%3Fy%23z%20w?q"


@given(st.text(max_size=40), st.text(max_size=40))
def test_target_is_always_a_request_line_s_or_refused(path: str, query: str) -> None:
    try:
        found = resolve_target(f"http://h/{path}?{query}")
    except TargetError:
        return
    assert re.fullmatch(r"/[\x21-\x7e]*", found.target)


@given(st.text(alphabet="abc/?&=%41+~:@[] ü", max_size=30))
def test_encoding_twice_changes_nothing(tail: str) -> None:
    once = resolve_target(f"http://h/{tail}").target
    assert resolve_target("http://h" + once).target == once


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("http://h/x", "/x?k%20y=a%26b%2F%25"),
        ("http://h/x?a=1", "/x?a=1&k%20y=a%26b%2F%25"),
        ("http://h/x?", "/x?k%20y=a%26b%2F%25"),
        ("http://h/x?a&", "/x?a&k%20y=a%26b%2F%25"),
    ],
)
def test_appends_a_pair_behind_the_typed_query(url: str, target: str) -> None:
    assert with_pair(resolve_target(url).target, "k y", "a&b/%") == target


# RFC 3986 §5.4, base http://a/b/c/d;p?q
EXAMPLES = """g:h=g:h g=http://a/b/c/g ./g=http://a/b/c/g g/=http://a/b/c/g/ /g=http://a/g //g=http://g
?y=http://a/b/c/d;p?y g?y=http://a/b/c/g?y #s=http://a/b/c/d;p?q#s g#s=http://a/b/c/g#s
g?y#s=http://a/b/c/g?y#s ;x=http://a/b/c/;x g;x=http://a/b/c/g;x .=http://a/b/c/ ./=http://a/b/c/
..=http://a/b/ ../=http://a/b/ ../g=http://a/b/g ../..=http://a/ ../../=http://a/ ../../g=http://a/g
../../../g=http://a/g ../../../../g=http://a/g /./g=http://a/g /../g=http://a/g g.=http://a/b/c/g.
.g=http://a/b/c/.g g..=http://a/b/c/g.. ..g=http://a/b/c/..g ./../g=http://a/b/g ./g/.=http://a/b/c/g/
g/./h=http://a/b/c/g/h g/../h=http://a/b/c/h g?y/./x=http://a/b/c/g?y/./x g#s/../x=http://a/b/c/g#s/../x"""


@pytest.mark.parametrize("example", EXAMPLES.split())
def test_joins_as_rfc_3986_shows(example: str) -> None:
    reference, _, expected = example.partition("=")
    assert join("http://a/b/c/d;p?q", reference) == expected


@pytest.mark.parametrize(
    ("base", "location", "expected"),
    [
        ("http://a/b?q", b"", "http://a/b?q"),
        ("http://a/b#f", b"/c", "http://a/c#f"),
        ("http://a/b#f", b"/c#g", "http://a/c#g"),
        ("http://a", b"x", "http://a/x"),
        ("http://a/b", b" /c ", "http://a/c"),
        ("http://a/b", "/ü".encode(), "http://a/ü"),
        ("http://a/b", "/ü".encode("latin-1"), "http://a/ü"),
        ("http://a/b", b"https://c:1/d/../e", "https://c:1/e"),
        ("http://a/b", b"javascript:alert(1)", "javascript:alert(1)"),
        ("http://a/b", b"/c?x=/../y", "http://a/c?x=/../y"),
    ],
)
def test_joins_what_servers_send(base: str, location: bytes, expected: str) -> None:
    assert join(base, location) == expected


@pytest.mark.parametrize("url", [":8080", ":8080/x", "http://:8080", ":", "//"])
def test_port_alone_names_no_host(url: str):
    with pytest.raises(TargetError, match="no host"):
        resolve_target(url)
