"""One thing that stands out in an exchange: why, and what to do."""

from typing import Literal

import msgspec


class Finding(msgspec.Struct, frozen=True):
    """One thing worth knowing."""

    severity: Literal["error", "warning", "hint"]
    title: str
    evidence: str = ""
    """What was seen, without secrets."""
    fix: str = ""
