"""Typed URLs in editors: rows and text say the same, nothing is lost on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.model.request import Param
from postwright.protocol.url_text import path_names, query_rows, split_url, sync_params, with_query


def pairs(url: str) -> list[tuple[str, str]]:
    return [(row.name, row.value) for row in query_rows(url)]


def test_splits_a_url_that_begins_with_a_variable() -> None:
    parts = split_url("{{base}}/x/:id?a={{b}}#f")
    assert (parts.prefix, parts.path, parts.query, parts.fragment) == (
        "{{base}}",
        "/x/:id",
        "a={{b}}",
        "f",
    )
    assert (parts.scheme, parts.host) == ("", "")


def test_splits_a_whole_url() -> None:
    parts = split_url("https://user:pw@{{host}}:8443/x")
    assert (parts.scheme, parts.userinfo, parts.host, parts.port) == (
        "https",
        "user:pw",
        "{{host}}",
        8443,
    )
    assert parts.query is None


@given(st.text(alphabet="ab{}:/?#&=@[] ", max_size=30))
def test_pieces_are_the_text_again(text: str) -> None:
    parts = split_url(text)
    query = "" if parts.query is None else "?" + parts.query
    fragment = "" if parts.fragment is None else "#" + parts.fragment
    assert parts.prefix + parts.path + query + fragment == text


def test_rows_are_raw_and_repeat() -> None:
    assert pairs("http://h/?a=1&a=2&b&c=&=v&d=%20+&&e=x=y") == [
        ("a", "1"),
        ("a", "2"),
        ("b", ""),
        ("c", ""),
        ("", "v"),
        ("d", "%20+"),
        ("e", "x=y"),
    ]


def test_signs_inside_a_variable_mean_nothing() -> None:
    assert pairs("{{a?b}}/x?q={{c&d=#e}}&r=1") == [("q", "{{c&d=#e}}"), ("r", "1")]


def test_unchanged_rows_give_the_very_same_url() -> None:
    url = "http://h/x?a&b=&&c=%2f&#frag"
    assert with_query(url, query_rows(url)) == url


def test_pair_without_equals_stays_so_beside_a_change() -> None:
    assert with_query("http://h/?a&b=1", [Param("a"), Param("b", "2")]) == "http://h/?a&b=2"


def test_order_follows_the_rows() -> None:
    rows = list(reversed(query_rows("{{u}}?a=1&b&c=3#f")))
    assert with_query("{{u}}?a=1&b&c=3#f", rows) == "{{u}}?c=3&b&a=1#f"


def test_disabled_and_path_rows_are_not_written() -> None:
    rows = [Param("a", "1", enabled=False), Param("id", "7", kind="path"), Param("b", "2")]
    assert with_query("http://h/:id?a=1", rows) == "http://h/:id?b=2"


def test_no_rows_no_question_mark() -> None:
    assert with_query("http://h/x?a=1#f", []) == "http://h/x#f"


def test_only_what_would_end_a_new_pair_is_encoded() -> None:
    rows = [Param("a=b&c", "d&e#f=g h%20{{x&y}}")]
    assert with_query("http://h/", rows) == "http://h/?a%3Db%26c=d%26e%23f=g h%20{{x&y}}"


@given(st.lists(st.tuples(st.text("ab=&# {}%", min_size=1), st.text("ab=&# {}%")), max_size=5))
def test_as_many_rows_come_back_as_were_written(rows: list[tuple[str, str]]) -> None:
    url = with_query("http://h/x", [Param(name, value) for name, value in rows])
    assert len(query_rows(url)) == len(rows)
    assert with_query(url, query_rows(url)) == url


def test_path_names_are_whole_segments() -> None:
    assert path_names("http://h:80/:id/a:b/:/:name.json/:id?x=/:no") == ("id", "name.json")
    assert path_names("{{base}}/:id") == ("id",)


def test_sync_keeps_notes_and_disabled_rows_at_their_place() -> None:
    rows = (
        Param("a", "1", note="first"),
        Param("off", "x", enabled=False, note="later"),
        Param("b", "2", note="second"),
    )
    assert sync_params("http://h/?a=9&b=2&c=3", rows) == (
        Param("a", "9", note="first"),
        Param("off", "x", enabled=False, note="later"),
        Param("b", "2", note="second"),
        Param("c", "3"),
    )


def test_sync_tells_equal_names_apart_by_value() -> None:
    rows = (Param("t", "1", note="one"), Param("t", "2", note="two"))
    assert [row.note for row in sync_params("?t=2&t=1", rows)] == ["two", "one"]


def test_sync_keeps_a_path_value_while_its_name_is_typed() -> None:
    rows = (Param("id", "7", kind="path", note="n"),)
    assert sync_params("http://h/:ident", rows) == (Param("ident", "7", kind="path", note="n"),)


def test_sync_adds_and_drops_path_rows() -> None:
    rows = (Param("a", "1", kind="path"), Param("gone", "2", kind="path"))
    assert sync_params("http://h/:b/:a", rows) == (
        Param("b", "", kind="path"),
        Param("a", "1", kind="path"),
    )


def test_sync_after_writing_changes_nothing() -> None:
    rows = (Param("a", "1"), Param("x", "", enabled=False), Param("b", "{{v}}"))
    assert sync_params(with_query("http://h/", rows), rows) == rows


@pytest.mark.parametrize("url", ["", "?", "#", "{{", "{{}}", "http://", "a?b#c?d"])
def test_odd_text_has_an_answer(url: str) -> None:
    assert with_query(url, query_rows(url)) == url
