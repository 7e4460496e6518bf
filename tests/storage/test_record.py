"""What history keeps of an exchange."""

import msgspec

from postwright.model.exchange import (
    Child,
    Exchange,
    Header,
    PreparedBody,
    PreparedRequest,
    Signing,
)
from postwright.storage.record import record


def test_what_signs_is_not_kept() -> None:
    """Even a value that nobody declared to be a secret signs a request of somebody."""
    values = (("username", "user"), ("password", "pass-word"))
    signing = Signing("digest", values, now=0.0, seed=1, target="/", body=PreparedBody())
    prepared = PreparedRequest("GET", "http://h/", "http", "h", 80, "/", signing=signing)
    kept = record(Exchange("id", prepared, started_at=0.0))
    assert kept.prepared.signing is None
    assert b"pass-word" not in msgspec.json.encode(kept)


def test_what_is_secret_in_a_child_is_masked_in_all_of_it() -> None:
    """The token that a child fetched is what its parent carries."""
    fetched = PreparedRequest("POST", "http://h/t", "http", "h", 80, "/t", secrets=("tok-123",))
    child = Child("token", "Fetch a token", Exchange("c", fetched, started_at=0.0))
    carried = Header("Authorization", "Bearer tok-123", "auth")
    parent = PreparedRequest("GET", "http://h/", "http", "h", 80, "/", headers=(carried,))
    kept = record(Exchange("p", parent, started_at=0.0, children=(child,)))
    assert b"tok-123" not in msgspec.json.encode(kept)
    assert kept.children[0].title == "Fetch a token"
