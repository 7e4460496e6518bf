"""The vault's key: in the system's keyring, made of a passphrase, or in a file.

Every call may take long or ask the user for a password: not for the loop's thread.
"""

import secrets
import unicodedata
from pathlib import Path
from typing import Literal

from postwright.model.said import said
from postwright.storage.files import make_private_folder, write_atomically

SERVICE = "Postwright"
IN_FILE = "file"
OF_PASSPHRASE = "passphrase-scrypt-17"
"""RFC 7914 with N = 2^17, r = 8, p = 1, which takes 128 MB."""
SALT_BYTES = 16
Protection = Literal["keyring", "passphrase", "file"]
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
        """Make a key and keep it, best in the keyring. Return its name and the key."""
        try:
            return self.create_in_keyring()
        except KeyUnavailable:
            return self.create_in_file()

    def create_in_keyring(self) -> tuple[str, bytes]:
        """Make a key that the keyring keeps. Raise KeyUnavailable where there is none."""
        key = secrets.token_bytes(KEY_BYTES)
        name = f"vault-{secrets.token_hex(8)}"
        if not self.keyring():
            raise KeyUnavailable(said("the system has no keyring"))
        if not _put(name, key):
            raise KeyUnavailable(said("the system's keyring is locked or did not keep it"))
        return name, key

    def create_in_file(self) -> tuple[str, bytes]:
        """Make a key in a file that only its owner can read."""
        return IN_FILE, self._key_of_file()

    def fetch(self, name: str) -> bytes:
        """Return the key of that name. Raise KeyUnavailable where it cannot be had."""
        if name == IN_FILE:
            try:
                return self._file.read_bytes()
            except OSError as error:
                raise KeyUnavailable(f"{self._file}: {error.strerror}") from error
        if not self.keyring():
            raise KeyUnavailable(said("the system's keyring is not running"))
        key = _get(name)
        if key is None:
            raise KeyUnavailable(said("the system's keyring is locked or no longer has it"))
        return key

    def _key_of_file(self) -> bytes:
        # An older vault that was put aside may be sealed with it.
        if self._file.exists():
            return self._file.read_bytes()
        key = secrets.token_bytes(KEY_BYTES)
        make_private_folder(self._file.parent)
        write_atomically(self._file, key)
        return key


def key_of(passphrase: str, salt: bytes) -> bytes:
    """Return the key that a passphrase stands for, however its accents were typed."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    text = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    return Scrypt(salt=salt, length=KEY_BYTES, n=2**17, r=8, p=1).derive(text)


def protection_of(name: str) -> Protection:
    """Return what kind of key has that name."""
    if name == OF_PASSPHRASE:
        return "passphrase"
    return "file" if name == IN_FILE else "keyring"


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
