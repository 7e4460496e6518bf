"""Schemas of bodies in a document of OpenAPI: what stood in `$defs` becomes a component."""

import re

from postwright.formats.shapes import Tree, text, tree

_DEFINED = re.compile(r"#/(\$defs|definitions)/([^/]+)(/.*)?")


class Components:
    """Collects definitions; those that say the same are one."""

    def __init__(self) -> None:
        self.made: dict[str, object] = {}

    def embedded(self, schema: object, name: str) -> object:
        """Return a schema whose references lead to components."""
        if not isinstance(schema, dict):
            return schema
        names: dict[str, str] = {}
        groups = [word for word in ("$defs", "definitions") if isinstance(schema.get(word), dict)]
        for word in groups:
            for key, value in tree(schema[word]).items():
                names[f"{word}/{key}"] = self._free(key, value, names)
        if _refers_to_itself(schema):
            names["#"] = self._free(name, None, names)
        for word in groups:
            for key, value in tree(schema[word]).items():
                self.made[names[f"{word}/{key}"]] = _renamed(value, names)
        rest = {key: value for key, value in schema.items() if key not in (*groups, "$schema")}
        if "#" not in names:
            return _renamed(rest, names)
        self.made[names["#"]] = _renamed(rest, names)
        return {"$ref": f"#/components/schemas/{names['#']}"}

    def _free(self, name: str, value: object, names: dict[str, str]) -> str:
        word = re.sub(r"[^A-Za-z0-9._-]", "_", name) or "schema"
        free, number = word, 2
        while free in names.values() or (
            free in self.made and self.made[free] != _renamed(value, {})
        ):
            free, number = f"{word}_{number}", number + 1
        return free


def _refers_to_itself(value: object) -> bool:
    level = [value]
    for inner in level:
        if isinstance(inner, dict):
            if inner.get("$ref") == "#":
                return True
            level += inner.values()
        elif isinstance(inner, list):
            level += inner
    return False


def _renamed(value: object, names: dict[str, str]) -> object:
    """Return a copy whose references lead to components; with no names, as if all kept theirs."""
    if isinstance(value, list):
        return [_renamed(one, names) for one in value]
    if not isinstance(value, dict):
        return value
    made: Tree = {key: _renamed(one, names) for key, one in value.items() if key != "$ref"}
    if "$ref" not in value:
        return made
    ref = text(value["$ref"])
    found = _DEFINED.fullmatch(ref)
    if ref == "#" and "#" in names:
        ref = f"#/components/schemas/{names['#']}"
    elif found:
        known = names.get(f"{found[1]}/{found[2]}", found[2])
        ref = f"#/components/schemas/{known}{found[3] or ''}"
    return {"$ref": ref} | made
