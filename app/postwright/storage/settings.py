"""The settings file: JSON that can be read and edited by hand."""

import contextlib
import os
import time

import msgspec

from postwright.model.settings import Settings
from postwright.storage.files import make_private_folder, write_atomically
from postwright.storage.paths import Paths


def load(paths: Paths) -> Settings:
    """Return the saved settings, those of a first start where there are none.

    A file that cannot be understood is put aside, never overwritten: what does not fit in it
    may have been written by a later version or by hand.
    """
    try:
        return msgspec.json.decode(paths.settings.read_bytes(), type=Settings)
    except FileNotFoundError:
        return Settings()
    except msgspec.MsgspecError:
        aside = paths.settings.with_name(f"settings.damaged-{int(time.time())}.json")
        with contextlib.suppress(OSError):
            os.replace(paths.settings, aside)
        return Settings()


def save(paths: Paths, settings: Settings) -> None:
    """Write what differs from a first start."""
    make_private_folder(paths.config)
    text = msgspec.json.format(msgspec.json.encode(settings), indent=2) + b"\n"
    write_atomically(paths.settings, text)
