"""The vault's file: all entries encrypted at once, by AES-256-GCM with a new nonce each time.

NIST SP 800-38D. Which key that is and where it comes from is the vault's business.
"""

import secrets
from pathlib import Path

import msgspec

from postwright.model.said import said

_NONCE_BYTES = 12


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


class Sealed(msgspec.Struct, frozen=True):
    """What the file holds."""

    key: str
    """The key's name for `Keys.fetch`."""
    nonce: bytes
    entries: bytes
    salt: bytes = b""
    """Of the passphrase."""


Entries = dict[Slot, str]


MOVE = said("move it away to begin with an empty one")


def seal(entries: Entries, name: str, key: bytes, salt: bytes) -> bytes:
    """Return the file's bytes."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    plain = msgspec.json.encode([_Entry(slot, value) for slot, value in entries.items()])
    nonce = secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(key).encrypt(nonce, plain, name.encode())
    return msgspec.json.encode(Sealed(name, nonce, sealed, salt)) + b"\n"


def unseal(sealed: Sealed, key: bytes, file: Path) -> Entries:
    """Return what was sealed. Raise VaultClosed, which names the file, for another key."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        plain = AESGCM(key).decrypt(sealed.nonce, sealed.entries, sealed.key.encode())
        entries = msgspec.json.decode(plain, type=list[_Entry])
    except (InvalidTag, ValueError) as error:
        raise VaultClosed(
            said("{file} does not open with its key; {move}", file=file, move=MOVE)
        ) from error
    return {entry.slot: entry.value for entry in entries}
