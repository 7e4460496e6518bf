"""Fetched tokens of one collection, in the vault beside its secret variables."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import msgspec

from postwright.model.tokens import Token
from postwright.storage.vault import Vault

_PLACE = "<tokens>"
"""Where an environment's name stands for values of variables; no file can have this name."""


class VaultTokens:
    """They count at once and are written in the background, as everything in the vault."""

    def __init__(
        self,
        vault: Vault,
        collection_id: str,
        root: Path,
        *,
        told: Callable[[Future[None]], object] = lambda _: None,
    ) -> None:
        """`told` gets what becomes of each token that is to be saved."""
        self._vault, self._id, self._root = vault, collection_id, root
        self._told = told

    def get(self, key: str) -> Token | None:
        """Return the token that was asked for in this way; None also for one of another form."""
        kept = self._vault.get(self._id, self._root, _PLACE, key)
        try:
            return msgspec.json.decode(kept, type=Token) if kept else None
        except msgspec.MsgspecError:
            return None

    def put(self, key: str, token: Token | None) -> None:
        """Keep a token, or forget it."""
        text = msgspec.json.encode(token).decode() if token else None
        self._told(self._vault.set(self._id, self._root, _PLACE, key, text))
