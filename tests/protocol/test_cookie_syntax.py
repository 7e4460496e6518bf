"""Set-Cookie and Cookie lines in parts."""

import pytest

from postwright.protocol.cookie_syntax import (
    BadCookie,
    cookie_line,
    default_path,
    domain_matches,
    parse_set_cookie,
    path_matches,
)


def test_every_attribute_is_read() -> None:
    said = parse_set_cookie(
        "id = a=3 ; Domain=.Example.TEST; path=/x; MAX-AGE=60; secure; HttpOnly; samesite=lax"
    )

    assert (said.name, said.value) == ("id", "a=3")
    assert (said.domain, said.path, said.max_age_s) == ("example.test", "/x", 60)
    assert (said.secure, said.http_only, said.same_site) == (True, True, "Lax")


@pytest.mark.parametrize(
    ("line", "pair"),
    [
        ("a=1", ("a", "1")), ("a=", ("a", "")), ("=1", ("", "1")), ("only", ("", "only")),
        ('q="x y"', ("q", '"x y"')), ("a=é", ("a", "é")),
    ],
)  # fmt: skip
def test_name_and_value(line: str, pair: tuple[str, str]) -> None:
    said = parse_set_cookie(line)
    assert (said.name, said.value) == pair


def test_last_attribute_of_a_name_counts() -> None:
    assert parse_set_cookie("a=1; path=/x; path=/y").path == "/y"
    assert parse_set_cookie("a=1; max-age=x; path=y").max_age_s is None


@pytest.mark.parametrize("line", ["", ";", "=", "a=\x00", "a" * 4097])
def test_line_that_sets_nothing(line: str) -> None:
    with pytest.raises(BadCookie):
        parse_set_cookie(line)


def test_cookie_header_keeps_order_and_bare_values() -> None:
    pairs = (("a", "1"), ("", "bare"), ("b", "x=y"))
    assert cookie_line(pairs) == "a=1; bare; b=x=y"


@pytest.mark.parametrize(
    ("path", "default"), [("/", "/"), ("/a", "/"), ("/a/", "/a"), ("/a/b", "/a"), ("", "/")]
)
def test_default_path(path: str, default: str) -> None:
    assert default_path(path) == default


def test_paths_match_by_segments() -> None:
    assert path_matches("/a/b", "/a")
    assert path_matches("/a/b", "/a/")
    assert not path_matches("/ab", "/a")


def test_domains_match_by_labels_and_never_addresses() -> None:
    assert domain_matches("x.example.test", "example.test")
    assert not domain_matches("badexample.test", "example.test")
    assert not domain_matches("1.2.3.4", "3.4")
