"""Values that answers gave to the requests after them: kept until the program ends.

They belong to a collection, as its cookies do. A server wrote them, so they are never expanded.
"""

from collections.abc import Mapping

from msgspec.structs import replace

from postwright.model.judged import Captured


class CapturedValues:
    """By the collection's root; the empty root is that of requests in none."""

    def __init__(self) -> None:
        self._values: dict[str, dict[str, Captured]] = {}

    def of(self, root: str) -> Mapping[str, str]:
        """Return the values of a collection as they are now."""
        found = self._values.get(root, {})
        return {name: one.value for name, one in found.items() if one.value is not None}

    def of_json(self, root: str) -> frozenset[str]:
        """Return the names of those that were no text."""
        return frozenset(n for n, one in self._values.get(root, {}).items() if one.is_json)

    def rename(self, root: str, old: str, new: str) -> None:
        """Keep a value under another name."""
        values = self._values.get(root, {})
        if old in values:
            values[new] = replace(values.pop(old), name=new)

    def put(self, root: str, captured: Captured) -> bool:
        """Keep a value, or forget that of a name that found none. Return whether any changed."""
        values = self._values.setdefault(root, {})
        before = values.get(captured.name)
        if captured.value is None:
            values.pop(captured.name, None)
            return before is not None
        values[captured.name] = captured
        return before is None or (before.value, before.is_json) != (
            captured.value,
            captured.is_json,
        )
