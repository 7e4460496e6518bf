"""A zip archive as files in memory; one that is hostile or cannot be read is refused whole."""

import io
import stat
import zipfile
import zlib
from collections.abc import Iterable

from postwright.formats.importers import ImportError_
from postwright.model.said import said

LARGEST_BYTES = 256 << 20
"""All that is in it, unpacked."""
MOST_FILES = 20_000
_RATIO = 200
"""Text shrinks to a fiftieth at best; what shrinks more is there to fill the memory."""
_SMALL_BYTES = 1 << 20
"""What is smaller does no harm, however well it was packed."""
_SKIPPED = {".git", "node_modules", "__MACOSX"}


def is_archive(data: bytes) -> bool:
    """Tell by the first bytes (APPNOTE.TXT §4.3.7, §4.3.16)."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def unpacked(data: bytes, name: str) -> dict[str, bytes]:
    """Return the files of an archive, by path. Raise ImportError_.

    A single folder around everything, as tools that pack a folder make it, is left out.
    """
    files: dict[str, bytes] = {}
    total = 0
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            if len(members) > MOST_FILES:
                raise ImportError_(
                    said(
                        "{name} holds more than {most_files} files.",
                        name=name,
                        most_files=MOST_FILES,
                    )
                )
            for member in members:
                _check(member, name)
            for member in members:
                path = member.filename.replace("\\", "/")
                if _SKIPPED & set(path.split("/")):
                    continue
                content = _content(archive, member, name, LARGEST_BYTES - total)
                total += len(content)
                files[path] = content
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise ImportError_(
            said("{name} is no archive that could be read: {why}.", name=name, why=error)
        ) from None
    if not files:
        raise ImportError_(said("{name} is empty.", name=name))
    return _without_wrapper(files)


def _check(member: zipfile.ZipInfo, name: str) -> None:
    shown = f"{name}: {member.filename}"
    parts = member.filename.replace("\\", "/").split("/")
    drive = len(parts[0]) > 1 and parts[0][1] == ":"
    if ".." in parts or not parts[0] or drive:
        raise ImportError_(
            said("{shown} leads out of the archive; nothing of it was read.", shown=shown)
        )
    if stat.S_ISLNK(member.external_attr >> 16):
        raise ImportError_(
            said("{shown} is a link; an archive with links is not read.", shown=shown)
        )
    if member.flag_bits & 1:
        raise ImportError_(
            said("{shown} is encrypted: unpack it first, then import the folder.", shown=shown)
        )


def _content(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, room: int
) -> bytes:  # fmt: skip
    """Read a member no further than it may go; what its head says of its size may be a lie."""
    fair = max(_SMALL_BYTES, member.compress_size * _RATIO)
    with archive.open(member) as file:
        content = file.read(min(fair, room) + 1)
    if len(content) > fair:
        raise ImportError_(
            said(
                "{name}: {filename} is packed {ratio} times and more; it was not read on.",
                name=name,
                filename=member.filename,
                ratio=_RATIO,
            )
        )
    if len(content) > room:
        raise ImportError_(
            said(
                "{name} holds more than {largest_bytes} MB.",
                name=name,
                largest_bytes=LARGEST_BYTES >> 20,
            )
        )
    return content


def _without_wrapper(files: dict[str, bytes]) -> dict[str, bytes]:
    wrapper = _first_folder(files)
    if not wrapper or not all(path.startswith(wrapper) for path in files):
        return files
    return {path.removeprefix(wrapper): content for path, content in files.items()}


def _first_folder(paths: Iterable[str]) -> str:
    folder, slash, _ = next(iter(paths)).partition("/")
    return folder + slash if slash else ""
