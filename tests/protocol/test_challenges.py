"""Challenges: several in one header, parameters with commas, bare tokens."""

import pytest

from postwright.protocol.challenges import challenges


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Basic", [("Basic", {}, "")]),
        ('Basic realm="a, b"', [("Basic", {"realm": "a, b"}, "")]),
        ("Negotiate a87421000492aa==", [("Negotiate", {}, "a87421000492aa==")]),
        (
            'Newauth realm="apps", type=1,\ttitle="Login to \\"apps\\"", Basic realm="simple"',
            [
                ("Newauth", {"realm": "apps", "type": "1", "title": 'Login to "apps"'}, ""),
                ("Basic", {"realm": "simple"}, ""),
            ],
        ),
        (", Basic , ,Bearer REALM = x,", [("Basic", {}, ""), ("Bearer", {"realm": "x"}, "")]),
        ("Negotiate, Digest nonce=\"a\"", [("Negotiate", {}, ""), ("Digest", {"nonce": "a"}, "")]),
        ('realm="lost", Basic realm="b"', [("Basic", {"realm": "b"}, "")]),
        ("@@@, Basic", [("Basic", {}, "")]),
        ("", []),
    ],
)  # fmt: skip
def test_challenges_are_told_apart(value: str, shown: list):
    assert [(c.scheme, dict(c.params), c.token68) for c in challenges([value])] == shown


def test_several_headers_keep_their_order():
    assert [c.scheme for c in challenges(["Digest nonce=a", "Basic"])] == ["Digest", "Basic"]
