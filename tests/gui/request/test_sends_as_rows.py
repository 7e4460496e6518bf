"""What will be sent and what not, each line with what turns it on or off."""

import pytest

from postwright.gui.request.sends_as_rows import PreviewRow, preview_rows
from postwright.model.exchange import Header, PreparedRequest, Shadowed
from postwright.model.request import Field


def rows(*headers: Header, own: tuple[Field, ...] = (), **more: object) -> list[PreviewRow]:
    prepared = PreparedRequest("GET", "http://a.test/", "http", "a.test", 80, "/", headers, **more)
    return list(preview_rows(prepared, own, "Orchard"))[1:]


@pytest.mark.parametrize(
    ("header", "fix"),
    [
        (Header("X-A", "1", "request"), "row_off:X-A"),
        (Header("Accept", "*/*", "automatic"), "omit:Accept"),
        (Header("Host", "a.test", "automatic"), ""),
        (Header("X-A", "1", "folder:Orders"), ""),
        (Header("Authorization", "x", "auth"), ""),
    ],
    ids=["row", "automatic", "host", "folder", "auth"],
)
def test_what_is_sent_can_be_turned_off_where_this_request_says_so(header: Header, fix: str):
    (row,) = rows(header)
    assert (row.kind, row.fix, row.turns_on) == ("header", fix, False)


@pytest.mark.parametrize(
    ("loser", "fix"),
    [
        (Shadowed("Accept", "*/*", "automatic", "request"), "row_off:Accept"),
        (Shadowed("Cookie", "a=1", "cookie", "request"), "row_off:Cookie"),
        (Shadowed("X-A", "1", "collection", "request"), "row_off:X-A"),
        (Shadowed("X-A", "1", "collection", "folder:Orders"), ""),
        (Shadowed("Authorization", "x", "request", "auth"), "auth_row"),
        (Shadowed("Authorization", "x", "auth", "request"), "auth_scheme"),
        (Shadowed("Authorization", "x", "auth", "collection"), ""),
    ],
    ids=["automatic", "cookie", "inherited", "outside", "row", "scheme", "shared row"],
)
def test_every_loser_can_be_turned_on_where_this_request_made_it_lose(loser: Shadowed, fix: str):
    (row,) = rows(shadowed=(loser,))
    assert (row.kind, row.fix, row.turns_on) == ("loser", fix, True)


def test_what_was_turned_off_can_be_turned_on():
    own = (Field("X-Off", "1", enabled=False), Field("X-On", "1"), Field("", "", enabled=False))
    found = rows(own=own, omitted=(Header("Accept", "*/*", "automatic"),))
    assert [(row.name, row.kind, row.fix) for row in found] == [
        ("X-Off", "off", "row_on:X-Off"),
        ("Accept", "off", "unomit:Accept"),
    ]


def test_secrets_are_dots_in_every_line():
    secret = Header("Authorization", "Bearer s3cret-1", "auth", ("s3cret-1",))
    own = (Field("X-Off", "s3cret-1", enabled=False),)
    lost = (Shadowed("X-A", "s3cret-1", "collection", "request"),)
    found = rows(secret, own=own, shadowed=lost)
    assert not [row for row in found if "s3cret" in row.value]
