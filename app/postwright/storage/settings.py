"""The settings file: JSON that can be read and edited by hand."""

import os
import time

import msgspec

from postwright.model.settings import Settings
from postwright.storage.files import make_private_folder, write_atomically
from postwright.storage.paths import Paths


def load(paths: Paths) -> Settings:
    """Return the saved settings, those of a first start where there are none to understand."""
    return _read(paths) or Settings()


def save(paths: Paths, settings: Settings) -> None:
    """Write what differs from a first start.

    A file that cannot be understood is put aside, never overwritten: it may have been written
    by a later version or by hand.
    """
    make_private_folder(paths.config)
    if paths.settings.exists() and _read(paths) is None:
        aside = paths.settings.with_name(f"settings.damaged-{int(time.time())}.json")
        os.replace(paths.settings, aside)
    text = msgspec.json.format(msgspec.json.encode(settings), indent=2) + b"\n"
    write_atomically(paths.settings, text)


def _read(paths: Paths) -> Settings | None:
    try:
        return msgspec.json.decode(paths.settings.read_bytes(), type=Settings)
    except (OSError, msgspec.MsgspecError):
        return None
