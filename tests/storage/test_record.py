"""What history keeps of an exchange."""

import msgspec

from postwright.model.exchange import Exchange, PreparedBody, PreparedRequest, Signing
from postwright.storage.record import record


def test_what_signs_is_not_kept() -> None:
    """Even a value that nobody declared to be a secret signs a request of somebody."""
    values = (("username", "user"), ("password", "pass-word"))
    signing = Signing("digest", values, now=0.0, seed=1, target="/", body=PreparedBody())
    prepared = PreparedRequest("GET", "http://h/", "http", "h", 80, "/", signing=signing)
    kept = record(Exchange("id", prepared, started_at=0.0))
    assert kept.prepared.signing is None
    assert b"pass-word" not in msgspec.json.encode(kept)
