"""A token that an authorization server gave out, with what it said of it."""

import msgspec

LEEWAY_S = 15.0
"""A token that ends sooner is not sent: it could end on its way."""


class Token(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was fetched, and when (RFC 6749 §5.1)."""

    access: str
    refresh: str = ""
    id_token: str = ""
    scope: str = ""
    """As granted; where the server did not say, as asked for."""
    fetched_at: float = 0.0
    """Seconds since the epoch."""
    expires_in_s: float | None = None
    """None: the server did not say."""
    kind: str = ""
    """The server's `token_type`, such as `Bearer`."""

    @property
    def expires_at(self) -> float | None:
        """Return when it ends, in seconds since the epoch; None where that is not known."""
        return None if self.expires_in_s is None else self.fetched_at + self.expires_in_s

    def is_fresh(self, now: float) -> bool:
        """Tell whether it can be sent now."""
        end = self.expires_at
        return end is None or now < end - LEEWAY_S
