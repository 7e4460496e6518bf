"""Values of secret variables: one encrypted file, its key in the system's keyring.

Where the system has no keyring the key is a file beside it, closed to other users, or made of a
passphrase, as the user likes; `protection` says which. Entries belong to a collection's id and
to its place, so that a copy of the folder, or another folder that claims the same id, gets none
of them.
"""

import secrets
import threading
from collections.abc import Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate
from pathlib import Path

import msgspec

from postwright.model.said import said
from postwright.storage.files import locked, make_private_folder, write_atomically
from postwright.storage.keys import (
    IN_FILE,
    OF_PASSPHRASE,
    SALT_BYTES,
    Keys,
    KeyUnavailable,
    Protection,
    key_of,
    protection_of,
)
from postwright.storage.paths import Paths
from postwright.storage.sealing import MOVE, Entries, Sealed, Slot, seal, unseal
from postwright.storage.sealing import VaultClosed as VaultClosed
from postwright.storage.worker import Worker

_PUT_BACK = said("Put it back, or give the secrets their values again.")
_SAVING_S = 20.0
"""How long the end of the program waits for values to be saved: a keyring may be asking."""


class VaultLocked(VaultClosed):
    """The vault waits for its passphrase."""


class Vault:
    """Reads from memory. Keyring and file are the business of a thread of its own."""

    def __init__(self, paths: Paths, keys: Keys | None = None) -> None:
        self._file, self._key_file = paths.vault, paths.vault_key
        self._keys = keys or Keys(paths.vault_key)
        self._worker = Worker("vault")
        self._lock = threading.Lock()
        self._entries: Entries = {}
        self._unsaved: dict[Slot, str | None] = {}
        self._opened: Future[None] | None = None
        self._key: tuple[str, bytes] | None = None
        self._salt = b""
        self.locked = False
        """Whether it waits for its passphrase."""
        self.protection = ""
        """How values are kept, in words; empty until the vault is open."""
        self.problem = ""
        """Why the vault could not be opened."""

    def open(self) -> Future[None]:
        """Fetch the key and read the file, once. The future raises VaultClosed."""
        with self._lock:
            if self._opened is None or (self._opened.done() and self.problem):
                self._opened = self._worker.submit(self._open)
            return self._opened

    def wait(self, timeout_s: float) -> bool:
        """Wait until it is open, no longer than that; a keyring may ask for a password."""
        if not self._file.exists() and self._opened is None:
            if self._key_file.exists():
                self.problem = said(
                    "{file} is gone; {key_file} would open it. {put_back}",
                    file=self._file,
                    key_file=self._key_file,
                    put_back=_PUT_BACK,
                )
            return True  # nothing in it: the keyring need not be asked
        try:
            self.open().result(timeout_s)
        except (VaultClosed, TooLate):
            return False
        return True

    def lend_key(self) -> str:
        """Return what opens this vault in a child process of ours, where a passphrase does."""
        if self._key is None or self._key[0] != OF_PASSPHRASE:
            return ""  # the child can fetch it where we did
        return f"{self._key[1].hex()}:{self._salt.hex()}"

    def borrow_key(self, lent: str) -> None:
        """Open with what `lend_key` returned, before anything is read; the empty text is none."""
        if lent:
            key, _, salt = lent.partition(":")
            self._key, self._salt = (OF_PASSPHRASE, bytes.fromhex(key)), bytes.fromhex(salt)

    def get(self, collection_id: str, root: Path, environment: str, name: str) -> str | None:
        """Return a value; None where there is none, or the vault is not open."""
        slot = Slot(collection_id, str(root), environment, name)
        with self._lock:
            return self._unsaved[slot] if slot in self._unsaved else self._entries.get(slot)

    def set(
        self, collection_id: str, root: Path, environment: str, name: str, value: str | None
    ) -> Future[None]:
        """Keep a value, or forget it. It counts at once; the future tells that it is saved."""
        return self._change({Slot(collection_id, str(root), environment, name): value})

    def put(
        self, collection_id: str, root: Path, values: Mapping[tuple[str, str], str]
    ) -> Future[None]:
        """Keep many values at once, by environment and name."""
        place = str(root)
        return self._change(
            {Slot(collection_id, place, e, name): value for (e, name), value in values.items()}
        )

    def adopt(self, root: Path, before: str, after: str) -> Future[None]:
        """Let the values at a place follow a collection that got its id."""
        changes: dict[Slot, str | None] = {}
        with self._lock:
            current = {**self._entries, **self._unsaved}
        for slot, value in current.items():
            if (slot.collection_id, slot.root) == (before, str(root)) and value is not None:
                changes[slot] = None
                changes[msgspec.structs.replace(slot, collection_id=after)] = value
        if not changes:
            return _done()
        return self._change(changes)

    def rename_environment(
        self, collection_id: str, root: Path, before: str, after: str | None
    ) -> Future[None]:
        """Let an environment's values follow its name, or for None forget them."""
        changes: dict[Slot, str | None] = {}
        with self._lock:
            current = {**self._entries, **self._unsaved}
        for slot, value in current.items():
            if (slot.collection_id, slot.root, slot.environment) == (
                collection_id,
                str(root),
                before,
            ):
                changes[slot] = None
                if after is not None and value is not None:
                    changes[Slot(collection_id, str(root), after, slot.name)] = value
        return self._change(changes)

    def unlock(self, passphrase: str) -> Future[None]:
        """Open it with its passphrase, and save what was set meanwhile.

        The future raises VaultClosed for a wrong one.
        """
        return self._worker.submit(lambda: self._unlock(passphrase))

    def protect(self, how: Protection, passphrase: str = "") -> Future[None]:
        """Seal all values with another key. The future raises VaultClosed; all is as it was then.

        A value of its own is not lost: the old key opens it until the new one is in place.
        """
        return self._worker.submit(lambda: self._protect(how, passphrase))

    @property
    def how(self) -> Protection | None:
        """Return which kind of key it is sealed with, None before it was."""
        return protection_of(self._key[0]) if self._key else "passphrase" if self.locked else None

    def keyring(self) -> Future[str]:
        """Find the name of the system's keyring, empty where there is none."""
        return self._worker.submit(self._keys.keyring)

    def close(self) -> None:
        """Save what was set. Where nothing was, a keyring that is being asked is not waited for."""
        with self._lock:
            unsaved = bool(self._unsaved)
        self._worker.close(_SAVING_S if unsaved else 0.0)

    def _change(self, changes: dict[Slot, str | None]) -> Future[None]:
        with self._lock:
            self._unsaved.update(changes)
        return self._worker.submit(lambda: self._save(changes))

    def _open(self) -> None:
        try:
            entries = self._read()
        except VaultClosed as error:
            self.problem = str(error)
            raise
        with self._lock:
            self._entries = entries
        self.problem = ""
        self._tell()

    def _read(self) -> Entries:
        sealed = self._sealed()
        if sealed is None:
            with self._lock:
                return dict(self._entries)  # it was there before: what is known is not given up
        if sealed.key == OF_PASSPHRASE and (self._key is None or self._salt != sealed.salt):
            self.locked = True
            raise VaultLocked(said("The saved secrets are locked; their passphrase opens them."))
        try:
            if self._key is None or self._key[0] != sealed.key:
                self._key = (sealed.key, self._keys.fetch(sealed.key))
                self._salt = b""
        except KeyUnavailable as error:
            raise VaultClosed(
                said(
                    "The key of the saved secrets cannot be had: {why}. Unlock the "
                    "keyring and try again; the values are kept.",
                    why=error,
                )
            ) from error
        return unseal(sealed, self._key[1], self._file)

    def _sealed(self) -> Sealed | None:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=Sealed)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.MsgspecError) as error:
            raise VaultClosed(
                said("{file} cannot be read: {why}; {move}", file=self._file, why=error, move=MOVE)
            ) from error

    def _unlock(self, passphrase: str) -> None:
        sealed = self._sealed()
        if sealed is None or sealed.key != OF_PASSPHRASE:
            return self._open()
        key = key_of(passphrase, sealed.salt)
        try:
            unseal(sealed, key, self._file)
        except VaultClosed as error:
            raise VaultClosed(
                said("This is not the passphrase, or the file is damaged.")
            ) from error
        self._key, self._salt, self.locked = (sealed.key, key), sealed.salt, False
        self._open()
        with self._lock:
            unsaved = dict(self._unsaved)
        if unsaved:
            self._save(unsaved)
        return None

    def _protect(self, how: Protection, passphrase: str) -> None:
        make_private_folder(self._file.parent)
        with locked(self._file.with_suffix(".lock")):
            entries = self._read()
            try:
                key, salt = self._new_key(how, passphrase)
                write_atomically(self._file, seal(entries, *key, salt))
            except (KeyUnavailable, OSError) as error:
                raise VaultClosed(said("Nothing was changed: {why}.", why=error)) from error
        with self._lock:
            self._entries = entries
        self._key, self._salt, self.problem = key, salt, ""
        self._tell()

    def _new_key(self, how: Protection, passphrase: str) -> tuple[tuple[str, bytes], bytes]:
        if how == "keyring":
            return self._keys.create_in_keyring(), b""
        if how == "file":
            return self._keys.create_in_file(), b""
        if not passphrase:
            raise KeyUnavailable(said("the passphrase is empty"))
        salt = secrets.token_bytes(SALT_BYTES)
        return (OF_PASSPHRASE, key_of(passphrase, salt)), salt

    def _save(self, changes: dict[Slot, str | None]) -> None:
        make_private_folder(self._file.parent)
        # Another window or command of ours may have written since.
        with locked(self._file.with_suffix(".lock")):
            entries = self._read()
            for slot, value in changes.items():
                if value is None:
                    entries.pop(slot, None)
                else:
                    entries[slot] = value
            if self._key is None:
                self._key = self._keys.create()
            write_atomically(self._file, seal(entries, *self._key, self._salt))
        with self._lock:
            self._entries = entries
            for slot, value in changes.items():
                if slot in self._unsaved and self._unsaved[slot] == value:
                    del self._unsaved[slot]
        self._tell()

    def _tell(self) -> None:
        if self._key and self._key[0] == OF_PASSPHRASE:
            self.protection = said("Values are encrypted; your passphrase opens them.")
            return
        name = "" if self._key and self._key[0] == IN_FILE else self._keys.keyring()
        self.protection = (
            said("Values are encrypted; the key is in the system's keyring ({name}).", name=name)
            if name
            else said(
                "The system has no keyring: values are encrypted with a key that "
                "lies in a file which only you can read."
            )
        )


def _done() -> Future[None]:
    done: Future[None] = Future()
    done.set_result(None)
    return done
