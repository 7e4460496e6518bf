"""What `{{process.env.NAME}}` may read: the collection's `.env` and names the user allowed."""

import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from postwright.engine.files import LocalFiles
from postwright.engine.small_files import read_small

FILE = ".env"


def process_env(
    root: Path | None, allowed: Iterable[str], environment: Mapping[str, str]
) -> dict[str, str]:
    """Return the `.env` beside the collection over the allowed names of the process.

    Values are taken as they stand: `$NAME` and `{{name}}` in them mean nothing.
    """
    values = {name: environment[name] for name in allowed if name in environment}
    if root is not None:
        values.update(_dotenv(root / FILE))
    return values


def _dotenv(path: Path) -> dict[str, str]:
    try:
        # A pipe would wait for a writer, and a link may lead to what is not the collection's.
        found = LocalFiles(path.parent, lambda _: False).facts(str(path))
        text = read_small(found.path).data.decode("utf-8-sig", "replace")
    except OSError:
        return {}
    # Most collections have no such file, and the import takes 20 ms.
    from dotenv import dotenv_values

    values = dotenv_values(stream=io.StringIO(text), interpolate=False)
    return {name: value for name, value in values.items() if value is not None}
