"""What is typed into the form of any scheme is used, or refused in words."""

import contextlib

import pytest

from postwright.engine.auth import SCHEMES
from postwright.engine.errors import InvalidField, NotSent
from postwright.engine.prepare import prepare
from postwright.model.request import Auth
from tests.engine.given import context, lineage, request

ODD = (
    "\ud800", "\udc80", "a\nb", "\0", "é世", "x" * 5000, "9" * 5000, "{}", "[]", "[1]", "null",
    "-1", "1e999", "NaN", '{"a":1e999}', " ", '"', "http://[", "http://a:99999/", "/", "٣",
    '[{"name":1,"value":2}]', '[{"name":"a\\nb","value":"\\ud800"}]',
)  # fmt: skip
URLS = ("accessTokenUrl", "authorizationUrl", "deviceAuthorizationUrl")


def filled(scheme: str) -> dict[str, str]:
    usual = {
        one.name: one.default or (one.choices[0] if one.choices else "" if one.rare else "v")
        for one in SCHEMES[scheme].inputs
    }
    return usual | {name: "http://h.test/t" for name in URLS if name in usual}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_odd_text_is_used_or_refused_in_words(scheme: str) -> None:
    """Of each input with each choice of the others."""
    usual = filled(scheme)
    inputs = SCHEMES[scheme].inputs
    ways = [usual, *({**usual, one.name: choice} for one in inputs for choice in one.choices)]
    for way in ways:
        for one in inputs:
            for text in ODD:
                auth = Auth(scheme, tuple({**way, one.name: text}.items()))
                with contextlib.suppress(NotSent):  # anything else would be a crash
                    prepare(request(url="http://h.test/", auth=auth), lineage(), context())


@pytest.mark.parametrize("text", ["\ud800", "key\udc80"])
def test_half_a_character_is_refused(text: str) -> None:
    auth = Auth("hawk", (("authId", "id"), ("authKey", text)))
    with pytest.raises(InvalidField, match="Key holds half a character"):
        prepare(request(url="http://h.test/", auth=auth), lineage(), context())
