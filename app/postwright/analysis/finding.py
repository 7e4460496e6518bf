"""One thing that stands out in an exchange: why, and what to do."""

from collections.abc import Callable
from typing import Literal

import msgspec


class Finding(msgspec.Struct, frozen=True):
    """One thing worth knowing."""

    severity: Literal["error", "warning", "hint"]
    title: str
    evidence: str = ""
    """What was seen."""
    fix: str = ""

    def masked(self, mask: Callable[[str], str]) -> "Finding":
        """Return it with every text as `mask` shows it."""
        return Finding(self.severity, mask(self.title), mask(self.evidence), mask(self.fix))
