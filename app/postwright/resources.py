"""Where the files that ship with the program are: in the wheel or in the checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """Return the path of `name`, such as `icons/send.svg`, whether it exists or not."""
    packed = _PACKAGE / "_resources"
    root = packed if packed.is_dir() else _PACKAGE.parents[1] / "resources"
    return root / name
