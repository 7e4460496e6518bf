"""The vault's key: in the system's keyring, or in a file where there is no keyring.

Every call may take long or ask the user for a password: not for the loop's thread.
"""

import secrets
from pathlib import Path

from postwright.storage.files import make_private_folder, write_atomically

SERVICE = "Postwright"
IN_FILE = "file"
KEY_BYTES = 32
_USELESS = ("keyring.backends.fail", "keyring.backends.null")


class KeyUnavailable(Exception):
    """The key that a vault was sealed with is not to be had; the message says why."""


class Keys:
    """Makes keys and finds them again by the name that the vault's file has for them."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def keyring(self) -> str:
        """Return the name of the system's keyring, empty where there is none."""
        try:
            # Looking for one takes some 100 ms.
            import keyring

            backend = keyring.get_keyring()
        except Exception:
            return ""
        kind = type(backend)
        return "" if kind.__module__ in _USELESS else str(backend.name)

    def create(self) -> tuple[str, bytes]:
        """Make a key and keep it. Return its name and the key."""
        key = secrets.token_bytes(KEY_BYTES)
        name = f"vault-{secrets.token_hex(8)}"
        if self.keyring() and _put(name, key):
            return name, key
        return IN_FILE, self._key_of_file()

    def fetch(self, name: str) -> bytes:
        """Return the key of that name. Raise KeyUnavailable where it cannot be had."""
        if name == IN_FILE:
            try:
                return self._file.read_bytes()
            except OSError as error:
                raise KeyUnavailable(f"{self._file}: {error.strerror}") from error
        if not self.keyring():
            raise KeyUnavailable("the system's keyring is not running")
        key = _get(name)
        if key is None:
            raise KeyUnavailable("the system's keyring is locked or no longer has it")
        return key

    def _key_of_file(self) -> bytes:
        # An older vault that was put aside may be sealed with it.
        if self._file.exists():
            return self._file.read_bytes()
        key = secrets.token_bytes(KEY_BYTES)
        make_private_folder(self._file.parent)
        write_atomically(self._file, key)
        return key


def _put(name: str, key: bytes) -> bool:
    import keyring

    try:
        keyring.set_password(SERVICE, name, key.hex())
    except Exception:
        return False
    return _get(name) == key


def _get(name: str) -> bytes | None:
    import keyring

    try:
        text = keyring.get_password(SERVICE, name)
        return bytes.fromhex(text) if text else None
    except Exception:
        return None
