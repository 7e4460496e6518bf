"""Whole small files that a sign-in names, such as .netrc: read at once, told of in words."""

import os
import stat
from collections.abc import Callable

import msgspec

from postwright.engine.errors import NeedsConsent, OutsideFile, UnreadableFile
from postwright.model.consent import Ask
from postwright.model.said import said

LIMIT_BYTES = 1 << 20


class SmallFile(msgspec.Struct, frozen=True):
    """What is in a file, and who else may read it."""

    data: bytes
    is_private: bool = True
    """Only its owner may read it."""


def read_small(path: str) -> SmallFile:
    """Return a file of at most 1 MiB. Raise OSError."""
    # A path may have become a pipe meanwhile, which would wait for a writer.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        mode = os.fstat(handle).st_mode
        if not stat.S_ISREG(mode):
            raise OSError(22, said("it is not a regular file"), path)
        data = file.read(LIMIT_BYTES + 1)
    if len(data) > LIMIT_BYTES:
        raise OSError(27, said("it is larger than 1 MiB"), path)
    others = os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO)
    return SmallFile(data, not others)


def default_netrc() -> str:
    """Return where this system keeps host passwords: $NETRC, else in the home folder."""
    return os.environ.get("NETRC") or ("~/_netrc" if os.name == "nt" else "~/.netrc")


def default_aws() -> tuple[str, str]:
    """Return where AWS's own tools keep their config and their credentials."""
    return (
        os.environ.get("AWS_CONFIG_FILE") or "~/.aws/config",
        os.environ.get("AWS_SHARED_CREDENTIALS_FILE") or "~/.aws/credentials",
    )


class SmallFiles:
    """The files of one request's sign-in.

    `find` returns the absolute path of a file that may be read, and raises OSError for others.
    """

    def __init__(self, find: Callable[[str], str], read: Callable[[str], SmallFile]) -> None:
        self._find, self._read = find, read
        self.warnings: list[str] = []
        """What its owner should know, such as that others may read a file of passwords."""

    def text(self, path: str, where: str, *, private: bool = False) -> str:
        """Return a file's text; `~` is the home folder. Raise UnreadableFile."""
        name = os.path.basename(path) or path
        try:
            found = self._read(self._find(os.path.expanduser(path)))
            text = found.data.decode("utf-8-sig")
        except OutsideFile as error:
            raise NeedsConsent((Ask("file", error.path, where=where),)) from None
        except (OSError, ValueError) as error:
            fix = said("the sign-in names {path}", path=path)
            raise UnreadableFile.of(error, name, where=where, fix=fix) from None
        if private and not found.is_private:
            self.warnings.append(
                said(
                    "Other users of this computer may read {path}; chmod 600 keeps it private.",
                    path=path,
                )
            )
        return text
