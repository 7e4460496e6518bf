"""Tokens lie in the vault, and nowhere else."""

from pathlib import Path

from postwright.model.tokens import Token
from postwright.storage.paths import Paths
from postwright.storage.tokens import VaultTokens
from postwright.storage.vault import Vault

TOKEN = Token("canary-access", "canary-refresh", scope="a b", fetched_at=5.0, expires_in_s=60.0)


def paths(home: Path) -> Paths:
    return Paths(config=home / "config", data=home / "data", cache=home / "cache")


def test_token_is_there_at_once_and_after_the_next_start(tmp_path: Path) -> None:
    vault = Vault(paths(tmp_path))
    VaultTokens(vault, "id", tmp_path).put("key", TOKEN)
    assert VaultTokens(vault, "id", tmp_path).get("key") == TOKEN
    vault.close()

    again = Vault(paths(tmp_path))
    assert again.wait(10)
    assert VaultTokens(again, "id", tmp_path).get("key") == TOKEN
    again.close()
    for file in tmp_path.rglob("*"):
        assert file.is_dir() or b"canary" not in file.read_bytes()


def test_token_belongs_to_a_collection_and_its_place(tmp_path: Path) -> None:
    vault = Vault(paths(tmp_path))
    VaultTokens(vault, "id", tmp_path).put("key", TOKEN)
    assert VaultTokens(vault, "other", tmp_path).get("key") is None
    assert VaultTokens(vault, "id", tmp_path / "copy").get("key") is None
    assert VaultTokens(vault, "id", tmp_path).get("another") is None
    vault.close()


def test_forgotten_token_is_gone(tmp_path: Path) -> None:
    vault = Vault(paths(tmp_path))
    tokens = VaultTokens(vault, "id", tmp_path)
    tokens.put("key", TOKEN)
    tokens.put("key", None)
    assert tokens.get("key") is None
    vault.close()


def test_value_that_is_no_token_counts_as_none(tmp_path: Path) -> None:
    vault = Vault(paths(tmp_path))
    vault.set("id", tmp_path, "<tokens>", "key", "what a later version wrote")
    assert VaultTokens(vault, "id", tmp_path).get("key") is None
    vault.close()
