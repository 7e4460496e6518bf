import os
import stat
import threading
from concurrent.futures import Future
from pathlib import Path

import pytest

from postwright.storage.keys import IN_FILE, Keys, KeyUnavailable, Protection
from postwright.storage.paths import Paths
from postwright.storage.vault import Vault, VaultClosed

ROOT = Path("/home/me/shop")


class FakeKeyring(Keys):
    """A keyring in memory, which can be locked."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self.kept: dict[str, bytes] = {}
        self.locked = False

    def keyring(self) -> str:
        return "Fake keyring"

    def create_in_keyring(self) -> tuple[str, bytes]:
        self.kept["vault-1"] = b"k" * 32
        return "vault-1", self.kept["vault-1"]

    def fetch(self, name: str) -> bytes:
        if self.locked:
            raise KeyUnavailable("it is locked")
        return self.kept[name] if name in self.kept else super().fetch(name)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "config", tmp_path / "data", tmp_path / "cache")


def test_value_comes_back_after_a_restart(paths: Paths) -> None:
    vault = Vault(paths)
    vault.set("id", ROOT, "prod", "token", "s3cret-ü")
    assert vault.get("id", ROOT, "prod", "token") == "s3cret-ü"
    vault.close()
    again = Vault(paths)
    assert again.wait(10)
    assert again.get("id", ROOT, "prod", "token") == "s3cret-ü"
    again.close()


def test_value_belongs_to_its_collection_place_environment_and_name(paths: Paths) -> None:
    vault = Vault(paths)
    vault.set("id", ROOT, "prod", "token", "s3cret").result()
    assert vault.get("other", ROOT, "prod", "token") is None
    assert vault.get("id", Path("/home/me/copy"), "prod", "token") is None
    assert vault.get("id", ROOT, "dev", "token") is None
    assert vault.get("id", ROOT, "prod", "TOKEN") is None
    vault.close()


def test_none_forgets_and_a_renamed_environment_keeps_its_values(paths: Paths) -> None:
    vault = Vault(paths)
    vault.set("id", ROOT, "prod", "a", "1")
    vault.set("id", ROOT, "prod", "b", "2")
    vault.set("id", ROOT, "prod", "b", None)
    vault.rename_environment("id", ROOT, "prod", "live").result()
    assert vault.get("id", ROOT, "live", "a") == "1"
    assert vault.get("id", ROOT, "prod", "a") is None
    assert vault.get("id", ROOT, "live", "b") is None
    vault.close()


def test_file_holds_neither_names_nor_values(paths: Paths) -> None:
    vault = Vault(paths)
    vault.set("id", ROOT, "prod", "canary-name", "canary-value").result()
    vault.close()
    for file in paths.data.iterdir():
        assert b"canary" not in file.read_bytes()
        assert b"shop" not in file.read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="POSIX modes")
def test_every_file_is_private(paths: Paths) -> None:
    before = os.umask(0)
    try:
        vault = Vault(paths)
        vault.set("id", ROOT, "", "token", "s3cret").result()
    finally:
        os.umask(before)
    vault.close()
    assert {stat.S_IMODE(file.stat().st_mode) for file in paths.data.iterdir()} == {0o600}
    assert stat.S_IMODE(paths.data.stat().st_mode) == 0o700


def test_without_a_keyring_the_key_is_a_file_and_that_is_said(paths: Paths) -> None:
    vault = Vault(paths)
    vault.set("id", ROOT, "", "token", "s3cret").result()
    assert len(paths.vault_key.read_bytes()) == 32
    assert "no keyring" in vault.protection
    vault.close()


def test_with_a_keyring_no_key_lies_beside_the_vault(paths: Paths) -> None:
    vault = Vault(paths, FakeKeyring(paths.vault_key))
    vault.set("id", ROOT, "", "token", "s3cret").result()
    assert not paths.vault_key.exists()
    assert "Fake keyring" in vault.protection
    vault.close()


def test_locked_keyring_is_told_and_loses_nothing(paths: Paths) -> None:
    keys = FakeKeyring(paths.vault_key)
    vault = Vault(paths, keys)
    vault.set("id", ROOT, "", "token", "s3cret").result()
    vault.close()
    sealed = paths.vault.read_bytes()

    keys.locked = True
    again = Vault(paths, keys)
    assert not again.wait(10)
    assert "keyring" in again.problem
    assert again.get("id", ROOT, "", "token") is None
    with pytest.raises(VaultClosed):
        again.set("id", ROOT, "", "other", "x").result()
    assert again.get("id", ROOT, "", "other") == "x"
    assert paths.vault.read_bytes() == sealed

    keys.locked = False
    assert again.wait(10)
    assert again.get("id", ROOT, "", "token") == "s3cret"
    again.close()


def test_keyring_that_never_answers_holds_up_neither_reading_nor_the_end(paths: Paths) -> None:
    keys = FakeKeyring(paths.vault_key)
    vault = Vault(paths, keys)
    vault.set("id", ROOT, "", "token", "s3cret").result()
    vault.close()

    never = threading.Event()

    class Asking(FakeKeyring):
        def fetch(self, name: str) -> bytes:
            never.wait(30)
            return super().fetch(name)

    asked = Asking(paths.vault_key)
    asked.kept = keys.kept
    again = Vault(paths, asked)
    assert not again.wait(0.05)
    assert again.get("id", ROOT, "", "token") is None
    again._worker.close(0.05)
    never.set()
    again.close()


@pytest.mark.parametrize("damage", [b"", b"{}", b'{"key":"file","nonce":"AAAA","entries":"AAAA"}'])
def test_damaged_file_is_told_and_never_written_over(paths: Paths, damage: bytes) -> None:
    first = Vault(paths)
    first.set("id", ROOT, "", "token", "s3cret").result()
    first.close()
    paths.vault.write_bytes(damage)
    vault = Vault(paths)
    with pytest.raises(VaultClosed, match="move it away"):
        vault.set("id", ROOT, "", "other", "x").result()
    assert paths.vault.read_bytes() == damage
    vault.close()


def test_two_programs_lose_nothing_of_each_other(paths: Paths) -> None:
    one, two = Vault(paths), Vault(paths)
    waiting: list[Future[None]] = []
    for number in range(20):
        waiting.append(one.set("id", ROOT, "", f"a{number}", "1"))
        waiting.append(two.set("id", ROOT, "", f"b{number}", "2"))
    for saved in waiting:
        saved.result()
    one.close()
    two.close()
    third = Vault(paths)
    assert third.wait(10)
    assert third.get("id", ROOT, "", "a19") == "1"
    assert third.get("id", ROOT, "", "b19") == "2"
    assert third.get("id", ROOT, "", "a0") == "1"
    third.close()


def test_reading_an_empty_vault_asks_no_keyring(paths: Paths) -> None:
    class Untouchable(Keys):
        def keyring(self) -> str:
            raise AssertionError("asked")

    vault = Vault(paths, Untouchable(paths.vault_key))
    assert vault.wait(1)
    assert vault.get("id", ROOT, "", "token") is None
    assert not paths.data.exists()
    vault.close()


def test_key_of_the_file_is_made_once(paths: Paths) -> None:
    keys = Keys(paths.vault_key)
    name, key = keys.create()
    assert name == IN_FILE
    assert keys.create() == (name, key)
    assert keys.fetch(name) == key


# Protected by a passphrase


def locked_vault(paths: Paths) -> Vault:
    """A vault with a value, sealed with a passphrase, as the next start finds it."""
    vault = Vault(paths)
    vault.set("id", ROOT, "prod", "token", "s3cret").result()
    vault.protect("passphrase", "correct hörse").result()
    assert vault.get("id", ROOT, "prod", "token") == "s3cret"
    assert "passphrase" in vault.protection
    vault.close()
    again = Vault(paths)
    assert not again.wait(10)
    return again


def test_passphrase_opens_the_vault_and_a_wrong_one_is_told(paths: Paths) -> None:
    vault = locked_vault(paths)
    before = paths.vault.read_bytes()
    assert vault.locked
    assert vault.how == "passphrase"
    assert vault.get("id", ROOT, "prod", "token") is None
    with pytest.raises(VaultClosed, match="not the passphrase"):
        vault.unlock("correct horse").result()
    assert paths.vault.read_bytes() == before
    assert vault.locked
    vault.unlock("correct ho\u0308rse").result()  # the same accent, typed in two signs
    assert not vault.locked
    assert vault.problem == ""
    assert vault.get("id", ROOT, "prod", "token") == "s3cret"
    vault.close()


def test_what_was_set_while_it_was_locked_is_saved_when_it_opens(paths: Paths) -> None:
    vault = locked_vault(paths)
    with pytest.raises(VaultClosed):
        vault.set("id", ROOT, "prod", "other", "new").result()
    assert vault.get("id", ROOT, "prod", "other") == "new"
    vault.unlock("correct hörse").result()
    vault.close()
    again = Vault(paths)
    again.unlock("correct hörse").result()
    assert again.get("id", ROOT, "prod", "other") == "new"
    assert again.get("id", ROOT, "prod", "token") == "s3cret"
    again.close()


@pytest.mark.parametrize("how", ["file", "keyring"])
def test_protection_can_be_changed_back(paths: Paths, how: Protection) -> None:
    vault = locked_vault(paths)
    vault.unlock("correct hörse").result()
    vault.close()
    keys = FakeKeyring(paths.vault_key)
    vault = Vault(paths, keys)
    vault.unlock("correct hörse").result()
    vault.protect(how).result()
    assert vault.how == how
    vault.close()
    again = Vault(paths, keys)
    assert again.wait(10)
    assert again.get("id", ROOT, "prod", "token") == "s3cret"
    again.close()


@pytest.mark.parametrize(("how", "passphrase"), [("keyring", ""), ("passphrase", "")])
def test_protection_that_cannot_be_had_changes_nothing(
    paths: Paths, how: Protection, passphrase: str
) -> None:
    vault = Vault(paths)
    vault.set("id", ROOT, "prod", "token", "s3cret").result()
    before = paths.vault.read_bytes()
    with pytest.raises(VaultClosed, match="Nothing was changed"):
        vault.protect(how, passphrase).result()
    assert paths.vault.read_bytes() == before
    assert vault.how == "file"
    vault.close()


def test_a_vault_that_is_locked_is_not_sealed_anew(paths: Paths) -> None:
    vault = locked_vault(paths)
    before = paths.vault.read_bytes()
    with pytest.raises(VaultClosed):
        vault.protect("file").result()
    assert paths.vault.read_bytes() == before
    vault.close()


def test_a_file_that_is_moved_away_loses_no_value_that_is_known(paths: Paths) -> None:
    vault = Vault(paths)
    vault.set("id", ROOT, "prod", "token", "s3cret").result()
    paths.vault.rename(paths.vault.with_suffix(".away"))
    vault.set("id", ROOT, "prod", "other", "new").result()
    vault.close()
    again = Vault(paths)
    assert again.wait(10)
    assert again.get("id", ROOT, "prod", "token") == "s3cret"
    again.close()


def test_a_file_that_is_gone_at_the_start_is_told(paths: Paths) -> None:
    vault = Vault(paths)
    vault.set("id", ROOT, "prod", "token", "s3cret").result()
    vault.close()
    paths.vault.unlink()
    again = Vault(paths)
    assert again.wait(10)
    assert str(paths.vault) in again.problem
    again.close()


def test_values_follow_a_collection_that_got_its_id(paths: Paths) -> None:
    vault = Vault(paths)
    vault.set("", ROOT, "prod", "token", "s3cret").result()
    vault.set("", Path("/elsewhere"), "prod", "token", "other").result()
    vault.adopt(ROOT, "", "id").result()
    assert vault.get("id", ROOT, "prod", "token") == "s3cret"
    assert vault.get("", ROOT, "prod", "token") is None
    assert vault.get("", Path("/elsewhere"), "prod", "token") == "other"
    vault.close()
