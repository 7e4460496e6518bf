"""A `.env` file from disk as an environment; what is wrong with it in words."""

from pathlib import Path

from postwright.formats.importers import dotenv
from postwright.formats.importers.imported import ImportError_
from postwright.formats.importers.source import Source
from postwright.formats.opencollection import directory_name
from postwright.model.collection import Environment
from postwright.model.said import said, said_lines

LARGEST = 1 << 20
_MOST_TOLD = 8


def read_dotenv(file: Path) -> tuple[Environment | None, str]:
    """Return what a file says and what of it stays open, or None and why it says nothing."""
    try:
        if file.stat().st_size > LARGEST:
            return None, said("{file} is too large for a .env file.", file=file.name)
        data = file.read_bytes()
    except OSError as error:
        return None, said("{file}: {why}", file=file.name, why=error.strerror or str(error))
    try:
        imported = dotenv.read(Source(data, file.name))
    except ImportError_ as error:
        return None, said("{file}: {why}", file=file.name, why=error.message)
    made = imported.collection.environments[0]
    told = [said("{file}: {why}", file=loss.field, why=loss.why) for loss in imported.losses]
    return Environment(directory_name(made.name), made.variables), said_lines(told[:_MOST_TOLD])
