"""A YAML text as nodes that know where they stand, for strict reading and for splicing."""

import re

import yaml12
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.tag import Tag

from postwright.formats.yaml_error import YamlError
from postwright.formats.yaml_writer import NOT_A_STRING, emit
from postwright.model.said import said

MAX_NODES = 100_000
"""How many nodes a document may have when its aliases are written out."""
_TAB = re.compile(r"(?<=[^\s:,?\[\]{}-])\t+(?=[^\s#])")
"""Within a text."""
# WORKAROUND: ruamel.yaml ends a plain scalar at a tab, which YAML 1.2 allows there (§7.3.3).
_MASK = "\ue0f8"
_UNTAGGED = "tag:yaml.org,2002:untagged"
_CORE = {
    "tag:yaml.org,2002:int", "tag:yaml.org,2002:float",
    "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null",
}  # fmt: skip


class _NoGuesses(VersionedResolver):
    """Leaves plain scalars to `value_of`: ruamel's own tables know dates and `=`."""

    def resolve(self, kind: type[Node], value: object, implicit: object) -> Tag:  # noqa: ARG002
        plain = kind is ScalarNode and isinstance(implicit, tuple) and implicit[0]
        return Tag(suffix=_UNTAGGED if plain else "tag:yaml.org,2002:str")


def compose(text: str) -> Node | None:
    """Read the nodes of the only document; None for an empty one."""
    yaml = YAML(typ="rt", pure=True)
    yaml.Resolver = _NoGuesses
    try:
        node: Node | None = yaml.compose(text)
    except MarkedYAMLError as error:
        if _TAB.search(text) and _MASK not in text:
            return _unmasked(compose(_TAB.sub(lambda found: _MASK * len(found[0]), text)))
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        problem = error.problem or error.context or said("not YAML")
        raise YamlError(f"{problem[:1].upper()}{problem[1:]}.", *place) from error
    except YAMLError as error:
        raise YamlError(str(error).split("\n", 1)[0]) from error
    except RecursionError as error:
        raise YamlError(said("Nested too deeply.")) from error
    return node


def _unmasked(root: Node | None) -> Node | None:
    """Put tabs back into scalars; where a node stands is the same."""
    level = [root] if root is not None else []
    for node in level:
        if isinstance(node, ScalarNode):
            node.value = node.value.replace(_MASK, "\t")
        elif isinstance(node, SequenceNode):
            level += node.value
        elif isinstance(node, MappingNode):
            level += [inner for pair in node.value for inner in pair]
    return root


def value_of(node: Node | None) -> object:
    """Return what the node says; refuses aliases that multiply and keys that stand twice."""
    if node is None:
        return None
    refuse_duplicates(node)
    return _Values().of(node)


def scalar_value(node: ScalarNode) -> object:
    """Return a scalar by the core schema."""
    tag = str(node.tag)
    if tag in _CORE or (tag == _UNTAGGED and NOT_A_STRING.fullmatch(node.value)):
        value: object = yaml12.parse_yaml(node.value)
        return value
    return str(node.value)


def key_of(node: Node) -> str:
    """Return a key as text."""
    if isinstance(node, ScalarNode):
        value = scalar_value(node)
        return value if isinstance(value, str) else emit(value).rstrip("\n")
    return emit(_Values().of(node)).rstrip("\n")


def refuse_duplicates(node: Node | None, seen: set[int] | None = None) -> None:
    """Raise YamlError at a key that stands twice in its mapping."""
    seen = set() if seen is None else seen
    if node is None or isinstance(node, ScalarNode) or id(node) in seen:
        return
    seen.add(id(node))
    if isinstance(node, SequenceNode):
        for member in node.value:
            refuse_duplicates(member, seen)
        return
    keys: set[str] = set()
    for key, member in node.value:
        name = key_of(key)
        if name in keys:
            mark = key.start_mark
            raise YamlError(
                said("The key {name} stands twice.", name=repr(name)),
                mark.line + 1,
                mark.column + 1,
            )
        keys.add(name)
        refuse_duplicates(member, seen)


class _Values:
    """Builds values, counting what aliases multiply."""

    def __init__(self) -> None:
        self._left = MAX_NODES
        self._open: set[int] = set()

    def of(self, node: Node) -> object:
        self._left -= 1
        if self._left < 0 or id(node) in self._open:
            raise YamlError(said("Aliases multiply beyond measure."), node.start_mark.line + 1)
        if isinstance(node, ScalarNode):
            return scalar_value(node)
        self._open.add(id(node))
        value: object
        if isinstance(node, MappingNode):
            value = {key_of(key): self.of(member) for key, member in node.value}
        else:
            value = [self.of(member) for member in node.value]
        self._open.discard(id(node))
        return value
