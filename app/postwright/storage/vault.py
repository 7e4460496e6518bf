"""Values of secret variables: one encrypted file, its key in the system's keyring.

AES-256-GCM (NIST SP 800-38D) over all entries at once, with a new nonce for each write. Where
the system has no keyring the key is a file beside it, closed to other users; `protection`
says which. Entries belong to a collection's id and to its place, so that a copy of the folder,
or another folder that claims the same id, gets none of them.
"""

import secrets
import threading
from collections.abc import Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate
from pathlib import Path

import msgspec

from postwright.storage.files import locked, make_private_folder, write_atomically
from postwright.storage.keys import IN_FILE, Keys, KeyUnavailable
from postwright.storage.paths import Paths
from postwright.storage.worker import Worker

_NONCE_BYTES = 12
_SAVING_S = 20.0
"""How long the end of the program waits for values to be saved: a keyring may be asking."""


class VaultClosed(Exception):
    """The vault cannot be opened; the message says why and what to do."""


class Slot(msgspec.Struct, frozen=True, array_like=True):
    """Which variable a value belongs to."""

    collection_id: str
    root: str
    """The absolute path of the collection's folder."""
    environment: str
    name: str


class _Entry(msgspec.Struct, frozen=True, array_like=True):
    slot: Slot
    value: str


class _Sealed(msgspec.Struct, frozen=True):
    key: str
    """The key's name for `Keys.fetch`."""
    nonce: bytes
    entries: bytes


_Entries = dict[Slot, str]


class Vault:
    """Reads from memory. Keyring and file are the business of a thread of its own."""

    def __init__(self, paths: Paths, keys: Keys | None = None) -> None:
        self._file = paths.vault
        self._keys = keys or Keys(paths.vault_key)
        self._worker = Worker("vault")
        self._lock = threading.Lock()
        self._entries: _Entries = {}
        self._unsaved: dict[Slot, str | None] = {}
        self._opened: Future[None] | None = None
        self._key: tuple[str, bytes] | None = None
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
            return True  # nothing in it: the keyring need not be asked
        try:
            self.open().result(timeout_s)
        except (VaultClosed, TooLate):
            return False
        return True

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

    def _read(self) -> _Entries:
        try:
            sealed = msgspec.json.decode(self._file.read_bytes(), type=_Sealed)
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.MsgspecError) as error:
            raise VaultClosed(f"{self._file} cannot be read: {error}; {_MOVE}") from error
        try:
            if self._key is None or self._key[0] != sealed.key:
                self._key = (sealed.key, self._keys.fetch(sealed.key))
        except KeyUnavailable as error:
            raise VaultClosed(
                f"The key of the saved secrets cannot be had: {error}. "
                "Unlock the keyring and try again; the values are kept."
            ) from error
        return _unseal(sealed, self._key[1], self._file)

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
            write_atomically(self._file, _seal(entries, *self._key))
        with self._lock:
            self._entries = entries
            for slot, value in changes.items():
                if slot in self._unsaved and self._unsaved[slot] == value:
                    del self._unsaved[slot]
        self._tell()

    def _tell(self) -> None:
        name = "" if self._key and self._key[0] == IN_FILE else self._keys.keyring()
        self.protection = (
            f"Values are encrypted; the key is in the system's keyring ({name})."
            if name
            else "The system has no keyring: values are encrypted with a key that lies in a file"
            " which only you can read."
        )


def _done() -> Future[None]:
    done: Future[None] = Future()
    done.set_result(None)
    return done


_MOVE = "move it away to begin with an empty one"


def _seal(entries: _Entries, name: str, key: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    plain = msgspec.json.encode([_Entry(slot, value) for slot, value in entries.items()])
    nonce = secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(key).encrypt(nonce, plain, name.encode())
    return msgspec.json.encode(_Sealed(name, nonce, sealed)) + b"\n"


def _unseal(sealed: _Sealed, key: bytes, file: Path) -> _Entries:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        plain = AESGCM(key).decrypt(sealed.nonce, sealed.entries, sealed.key.encode())
        entries = msgspec.json.decode(plain, type=list[_Entry])
    except (InvalidTag, ValueError) as error:
        raise VaultClosed(f"{file} does not open with its key; {_MOVE}") from error
    return {entry.slot: entry.value for entry in entries}
