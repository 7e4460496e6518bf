"""Another name for a variable, in all that requests, folders and environments say; pure.

Only what names the variable changes: `{{name}}`, its parts `{{name.of[0]}}`, the rows that define
or set it, and `bru.getVar("name")` and its like in code that other tools run.
"""

import re
from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

import msgspec
from msgspec.structs import replace

from postwright.analysis.literals import variable_names
from postwright.model.collection import Collection, Environment, Folder
from postwright.model.options import Postwright, ResponseCapture
from postwright.model.request import Assertion, Capture, Example, Request, Script, Variable
from postwright.model.said import said
from postwright.model.variable_text import VARIABLE, root_of

T = TypeVar("T", bound=msgspec.Struct)
Text = Callable[[str], str]


class Change(Protocol):
    """Returns a value with another name for a variable, or the value itself."""

    def __call__(self, value: T, /) -> T: ...


_CALL = re.compile(r"""(\bbru\.\w*Var\(\s*)(['"`])(.*?)(\2)""")
"""A variable in Bruno's own API: https://docs.usebruno.com/testing/script/javascript-reference."""
_OWN_NAME = (Request, Folder, Collection, Environment, Example)
"""Their names are what people call them, not text with variables in it."""
_APART = {"items", "environments", "broken"}
"""Members that are walked on their own, or are no part of a file."""


def change_of(collection: Collection, old: str, new: str) -> Change:
    """Return what renames a variable of a collection in any of its values."""
    return partial(renamed, old=old, new=new, known=frozenset(variable_names(collection)))


def shared_renaming(
    collection: Collection, change: Change
) -> tuple[tuple[Environment, ...], Collection | None]:
    """Return the environments that change, and the collection where what itself says does."""
    own = change(collection)
    environments = [(one, change(one)) for one in collection.environments]
    changed = tuple(made for one, made in environments if made is not one)
    return changed, own if own is not collection else None


def mentions(value: Request | Folder, name: str) -> bool:
    """Tell whether a look is worth it: most requests of a large collection name few variables."""
    own = replace(value, items=()) if isinstance(value, Folder) else value
    return msgspec.json.encode(name)[1:-1] in msgspec.json.encode(own)


def renamed(value: T, old: str, new: str, known: frozenset[str] = frozenset()) -> T:
    """Return a value with another name for a variable; the value itself where nothing names it.

    `known` are the names of all variables: `{{a.b}}` is no part of `a` where one is called so.
    """
    made = _mapped(value, partial(renamed_text, old=old, new=new, known=known), old, new)
    return made if isinstance(made, type(value)) else value


def renamed_text(text: str, old: str, new: str, known: frozenset[str] = frozenset()) -> str:
    """Return a text with `{{new}}` where `{{old}}` stood."""
    if "{{" not in text or old not in text:
        return text

    def other(found: re.Match[str]) -> str:
        name = found[1]
        if name == old:
            return f"{{{{{new}}}}}"
        if root_of(name) == old and name not in known:
            return f"{{{{{new}{name[len(old) :]}}}}}"
        return found[0]

    return VARIABLE.sub(other, text)


def problem_of(name: str, collection: Collection, old: str = "") -> str:
    """Return why a variable cannot be called so, empty where it can."""
    if not name.strip():
        return said("A variable needs a name.")
    if name != name.strip():
        return said("Take the blanks off the ends of the name.")
    if re.search(r"[{}\r\n]", name):
        return said("A name has no braces and no line ends.")
    if name.startswith(("$", "process.env.")):
        return said("Names with $ or process.env. in front are built in.")
    if name != old and name in variable_names(collection):
        return said("There is a variable {name} already.", name=name)
    return ""


def _mapped(value: object, text: Text, old: str, new: str) -> object:
    if isinstance(value, str):
        return text(value)
    if isinstance(value, tuple):
        made = [_mapped(one, text, old, new) for one in value]
        same = all(a is b for a, b in zip(made, value, strict=True))
        return value if same else tuple(made)
    if isinstance(value, msgspec.Raw):
        before = bytes(value).decode()
        after = text(before)
        return value if after == before else msgspec.Raw(after.encode())
    if isinstance(value, msgspec.Struct):
        return _struct(value, text, old, new)
    return value


def _struct(value: msgspec.Struct, text: Text, old: str, new: str) -> msgspec.Struct:
    changes: dict[str, object] = {}
    for member in value.__struct_fields__:
        before = getattr(value, member)
        if member in _APART or (member == "name" and isinstance(value, _OWN_NAME)):
            continue
        if member == "name" and isinstance(value, Variable | Capture | ResponseCapture):
            after: object = new if before == old else before
        elif member == "secrets" and isinstance(value, Postwright):
            after = tuple(new if name == old else name for name in before)
        else:
            after = _mapped(before, text, old, new)
        if _is_code(value, member):
            after = _in_code(str(after), old, new)
        if after is not before and after != before:
            changes[member] = after
    return replace(value, **changes) if changes else value


def _is_code(value: msgspec.Struct, member: str) -> bool:
    return (isinstance(value, Script) and member == "code") or (
        isinstance(value, Assertion) and member == "expression"
    )


def _in_code(code: str, old: str, new: str) -> str:
    def other(found: re.Match[str]) -> str:
        return f"{found[1]}{found[2]}{new}{found[4]}" if found[3] == old else found[0]

    return _CALL.sub(other, code)
