"""Tolerant access to what a YAML file says, where Bruno is tolerant too."""

from postwright.formats.yaml_writer import number

Tree = dict[str, object]


def tree(value: object) -> Tree:
    """Return a mapping; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def trees(value: object) -> list[Tree]:
    """Return the mappings of a list; nothing for anything else."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def text(value: object, default: str = "") -> str:
    """Return a scalar as JavaScript's `String` would; the default for null."""
    if isinstance(value, str):
        return value
    if value is None:
        return default
    if isinstance(value, bool):
        return "true" if value else "false"
    return number(value) if isinstance(value, int | float) else default


def description(value: object) -> str:
    """Return prose, which stands as text or as `{content, type}`."""
    if value is None:
        return ""
    return text(value.get("content")) if isinstance(value, dict) else text(value)


def flag(value: object, default: bool) -> bool:
    """Return a boolean; anything else is the default."""
    return value if isinstance(value, bool) else default


def whole(value: object, default: int) -> int:
    """Return a number without its fraction; anything else is the default."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return default
    return int(value) if value == value and abs(value) < 2**53 else default


def chosen(value: object, member: str) -> object:
    """Return what the selected one of several variants holds; other values as they are."""
    variants = trees(value)
    if not variants or not all(member in variant for variant in variants):
        return value
    return next((v for v in variants if v.get("selected") is True), variants[0])[member]
