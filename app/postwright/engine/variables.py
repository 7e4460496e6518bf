"""What `{{name}}` stands for: resolves text against the scopes around a request.

A name is looked up exactly as written, without trimming; it may hold anything but braces and
line ends. Later scopes win: built-in, collection, environment, folders from the outside in,
request, given, iteration data, captured. `process.env.NAME` and `$dynamic` have rooms of their
own. Values from files may hold variables themselves, up to a depth of 10; captured ones are
never expanded, because a server wrote them.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec

from postwright.engine import dynamic
from postwright.engine.errors import UndefinedVariable
from postwright.engine.ports import Context
from postwright.model.collection import Lineage
from postwright.model.exchange import Use
from postwright.model.kind_words import kind_words
from postwright.model.request import Request, Variable
from postwright.model.said import said
from postwright.model.variable_text import STEP, VARIABLE, root_of

MAX_DEPTH = 10
PROCESS = "process.env."
_PLAIN_VALUE = re.compile(r"|\d{1,5}|true|false|localhost|https?://[^@?]*", re.I)
"""A port, a switch or an address of the process environment is no secret; all else may be."""


class Resolved(msgspec.Struct, frozen=True):
    """Text with its variables replaced, and the variables that were."""

    text: str
    uses: tuple[Use, ...] = ()
    secrets: tuple[str, ...] = ()
    """The secret values in it, each once."""


class _Scope(msgspec.Struct, frozen=True):
    name: str
    label: str
    """As messages name it."""
    variables: Mapping[str, Variable]
    expands: bool = True


class Resolver:
    """Replaces variables for one request; a dynamic one differs at each place it stands."""

    def __init__(self, lineage: Lineage, request: Request, context: Context) -> None:
        self._lineage = lineage
        self._request = request
        self._context = context
        self._scopes: tuple[_Scope, ...] | None = None
        self._values: dict[str, Resolved] = {}
        self._drawn = 0
        self.uses: dict[str, Use] = {}
        """Every variable replaced so far, by name, in the order of first use."""
        self.secrets: dict[str, None] = {}
        """The secret values in what was replaced so far, in order."""
        self.places: dict[tuple[str, str], Use] = {}
        """Where values of the vault and the process environment stand: by name and place."""

    def text(self, text: str, where: str) -> Resolved:
        """Replace the variables of a text; `where` is told if one has no value.

        Raise UndefinedVariable, also for a ring of variables.
        """
        if "{{" not in text:
            return Resolved(text)
        resolved = self._expand(text, where, ())
        for use in resolved.uses:
            self.uses.setdefault(use.name, use)
            if use.kept or (use.scope == "process" and use.secret):
                self.places.setdefault((use.name, where), use)
        self.secrets.update(dict.fromkeys(resolved.secrets))
        return resolved

    def find(self, name: str) -> Use | None:
        """Return what a name stands for, None where nothing defines it.

        A value that cannot be expanded is given as it is written; a dynamic one is an example.
        """
        drawn, values = self._drawn, self._values.copy()
        try:
            return self._value(name, "", ()).uses[-1]
        except UndefinedVariable:
            found = self._defined(name)
            return None if found is None else self._use(name, *found, found[1].value)
        finally:
            self._drawn, self._values = drawn, values

    def known(self, name: str, scopes: Collection[str] = ()) -> tuple[str, Variable] | None:
        """Return the nearest variable of exactly this name as it is written, and its scope's kind.

        With `scopes`, of these alone; all folders are `folder`.
        """
        for scope in self._all_scopes():
            kind = scope.name.partition(":")[0]
            if name in scope.variables and (not scopes or kind in scopes):
                return kind, scope.variables[name]
        return None

    @property
    def environment_name(self) -> str:
        """The active environment's name, empty where none is."""
        environment = self._lineage.environment
        return environment.name if environment else ""

    def visible(self) -> tuple[Use, ...]:
        """Return every variable in reach but the dynamic ones, nearest scope first."""
        names = dict.fromkeys(name for scope in self._all_scopes() for name in scope.variables)
        names.update(dict.fromkeys(PROCESS + name for name in self._context.process_env))
        return tuple(use for name in names if (use := self.find(name)) is not None)

    def _expand(self, text: str, where: str, ring: tuple[str, ...]) -> Resolved:
        pieces: list[str] = []
        uses: list[Use] = []
        secrets: list[str] = []
        start = 0
        for found in VARIABLE.finditer(text):
            value = self._value(found[1], where, ring)
            pieces += (text[start : found.start()], value.text)
            uses += value.uses
            secrets += value.secrets
            start = found.end()
        pieces.append(text[start:])
        return Resolved("".join(pieces), tuple(uses), tuple(dict.fromkeys(secrets)))

    def _value(self, name: str, where: str, ring: tuple[str, ...]) -> Resolved:
        """Return the value of one variable; its own use comes last, after the nested ones."""
        known = self._values.get(name)
        if known is not None:
            return known
        if name.startswith("$") and name[1:] in dynamic.GENERATORS:
            return self._draw(name)
        if name.startswith(PROCESS):
            resolved = self._process(name, where)
        else:
            found = self._defined(name)
            if found is None:
                raise self._undefined(name, where)
            scope, variable = found
            resolved = self._resolve(name, scope, variable, where, ring)
        self._values[name] = resolved
        return resolved

    def _resolve(
        self, name: str, scope: _Scope, variable: Variable, where: str, ring: tuple[str, ...]
    ) -> Resolved:
        kept = ""
        if variable.secret and not variable.value and scope.name != "given":
            value = self._context.secrets.get(variable.name)
            if value is None:
                what = said("{name} is a secret without a value", name=name)
                fix = said("set its value in {label}", label=scope.label)
                raise UndefinedVariable(name, where, (scope.label,), what=what, fix=fix)
            inner, kept = Resolved(value), variable.name
        elif scope.expands and "{{" in variable.value:
            inner = self._expand_variable(variable, where, ring)
        else:
            inner = Resolved(variable.value)
        text = inner.text
        if name != variable.name:
            text = self._member(name, variable.name, text, where)
        elif variable.type == "object":
            text = _compact(text)
        use = msgspec.structs.replace(self._use(name, scope, variable, text), kept=kept)
        secrets = inner.secrets
        if use.secret and text:
            secrets = (*secrets, text)
        elif secrets:
            use = msgspec.structs.replace(use, secret=True)  # it shows the secret inside
        return Resolved(text, (*inner.uses, use), secrets)

    def _expand_variable(self, variable: Variable, where: str, ring: tuple[str, ...]) -> Resolved:
        ring = (*ring, variable.name)
        if variable.name in ring[:-1]:
            shown = " → ".join(ring[ring.index(variable.name) :])
            what = said("variables go round in a ring: {shown}", shown=shown)
            fix = said("give one of them a value of its own")
            raise UndefinedVariable(variable.name, where, self._labels(), what=what, fix=fix)
        if len(ring) > MAX_DEPTH:
            what = said(
                "variables are nested deeper than {max_depth}: {ring}",
                max_depth=MAX_DEPTH,
                ring=" → ".join(ring),
            )
            fix = said("put the value nearer")
            raise UndefinedVariable(variable.name, where, self._labels(), what=what, fix=fix)
        return self._expand(variable.value, where, ring)

    def _member(self, name: str, root: str, text: str, where: str) -> str:
        """Return what `{{root.a[0]}}` finds in an object."""
        try:
            raw = msgspec.Raw(text.encode())
            for found in STEP.finditer(name, len(root)):
                if found[2] is not None:
                    raw = msgspec.json.decode(raw, type=list[msgspec.Raw])[int(found[2])]
                else:
                    key = found[1] or found[3] or found[4] or ""
                    raw = msgspec.json.decode(raw, type=dict[str, msgspec.Raw])[key]
        except (msgspec.MsgspecError, LookupError, UnicodeError):
            raise self._undefined(name, where) from None
        value = bytes(raw).decode()
        return msgspec.json.decode(value, type=str) if value[:1] == '"' else _compact(value)

    def _process(self, name: str, where: str) -> Resolved:
        value = self._context.process_env.get(name[len(PROCESS) :])
        if value is None:
            what = said(
                "{name} is neither in .env nor allowed from the process environment", name=name
            )
            fix = said("set it in .env, or allow its name in the settings or by --allow-env")
            raise UndefinedVariable(name, where, (kind_words("process"),), what=what, fix=fix)
        secret = _PLAIN_VALUE.fullmatch(value) is None
        return Resolved(value, (Use(name, value, "process", secret),), (value,) if secret else ())

    def _draw(self, name: str) -> Resolved:
        value = dynamic.value(
            name[1:], seed=self._context.seed, index=self._drawn, now=self._context.now
        )
        self._drawn += 1
        return Resolved(value, (Use(name, value, "dynamic"),))

    def _defined(self, name: str) -> tuple[_Scope, Variable] | None:
        """Return the nearest definition: of the exact name, else of the object it is a part of."""
        for scope in self._all_scopes():
            if name in scope.variables:
                return scope, scope.variables[name]
        if root := root_of(name):
            for scope in self._all_scopes():
                if root in scope.variables:
                    return scope, scope.variables[root]
        return None

    def _use(self, name: str, winner: _Scope, variable: Variable, value: str) -> Use:
        """Return the use; a name that is secret in one scope is secret whichever wins."""
        root = variable.name
        rows = [(s, s.variables[root]) for s in self._all_scopes() if root in s.variables]
        secret = any(row.secret for _, row in rows)
        shadowed = tuple(
            (s.name, self._context.secrets.get(root, "") if row.secret else row.value)
            for s, row in rows
            if s is not winner
        )
        return Use(name, value, winner.name, secret, shadowed)

    def _undefined(self, name: str, where: str) -> UndefinedVariable:
        trimmed = name.strip()
        if trimmed != name and (self._defined(trimmed) or trimmed[1:] in dynamic.GENERATORS):
            what = said("{{{{{name}}}}} has blanks in it", name=name)
            fix = said("write {{{{{trimmed}}}}}", trimmed=trimmed)
            return UndefinedVariable(name, where, self._labels(), what=what, fix=fix)
        return UndefinedVariable(name, where, self._labels())

    def _labels(self) -> tuple[str, ...]:
        return tuple(s.label for s in self._all_scopes() if s.label)

    def _all_scopes(self) -> tuple[_Scope, ...]:
        """Return the scopes, the one that wins first."""
        if self._scopes is not None:
            return self._scopes
        context, lineage = self._context, self._lineage
        environment = lineage.environment
        scopes = [
            _Scope("captured", kind_words("captured"), _Rows(context.captured), expands=False),
            _Scope("data", kind_words("data"), _Rows(context.data)),
            _Scope("given", kind_words("given") if context.given else "", _by_name(context.given)),
            _Scope("request", kind_words("request"), _by_name(self._request.variables)),
        ]
        for folder in reversed(lineage.folders):
            kind = f"folder:{folder.name}"
            scopes.append(_Scope(kind, kind_words(kind), _by_name(folder.variables)))
        scopes += (
            _Scope(
                "environment",
                said("environment {name}", name=environment.name)
                if environment
                else said("environment (none chosen)"),
                _by_name(environment.variables if environment else ()),
            ),
            _Scope("collection", kind_words("collection"), _by_name(lineage.collection.variables)),
            _Scope("built-in", "", _Rows(context.built_in)),
        )
        hidden = {"captured", "data"}
        self._scopes = tuple(
            msgspec.structs.replace(s, label="") if s.name in hidden and not s.variables else s
            for s in scopes
        )
        return self._scopes


def _by_name(variables: Iterable[Variable]) -> dict[str, Variable]:
    return {row.name: row for row in variables if row.enabled and row.name}


class _Rows(Mapping[str, Variable]):
    """Values as variables; one is fetched when it is used, which may start the demo server."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values

    def __getitem__(self, name: str) -> Variable:
        return Variable(name, self._values[name])

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


def _compact(text: str) -> str:
    """Return JSON without its blanks, every number as written; other text as it is."""
    if text[:1] not in ("{", "[") and text.lstrip()[:1] not in ("{", "["):
        return text
    try:
        return msgspec.json.format(text, indent=-1)
    except msgspec.MsgspecError:
        return text
