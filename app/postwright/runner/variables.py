"""Variables as checks see them: in double braces, as bare names, and through `bru`.

What each is follows Bruno's runner. A bare name is the variable as it is written, of its own type;
`bru.getEnvVar("name")` and the like look into one scope and replace the variables in it.
"""

import re
from collections.abc import Callable, Container, Iterator, Mapping

from postwright.engine.errors import UndefinedVariable
from postwright.engine.variables import PROCESS, Resolver
from postwright.model.said import said
from postwright.runner.answer import json_value
from postwright.runner.expressions import ExpressionError, Host
from postwright.runner.js_values import UNDEFINED

_WHERE = "a check"
_SCOPES = {
    "getVar": ("captured", "data"),
    "getEnvVar": ("given", "environment"),
    "getCollectionVar": ("collection",),
    "getFolderVar": ("folder",),
    "getRequestVar": ("request",),
}
_OF_JAVASCRIPT = """await break case catch class const continue debugger default delete do else enum
export extends false finally for function if implements import in instanceof interface let new null
package private protected public return static super switch this throw true try typeof undefined var
void while with yield arguments eval console crypto escape fetch global globalThis isFinite isNaN
module navigator parseFloat parseInt performance process require structuredClone unescape exports
constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf atob
btoa queueMicrotask setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate
decodeURI decodeURIComponent encodeURI encodeURIComponent"""
_NO_VARIABLES = frozenset(_OF_JAVASCRIPT.split())
_NAME = re.compile(r"[\w.-]+", re.A)


class Variables(Mapping[str, object]):
    """The names that an expression may start with beside `res` and `req`.

    A name that JavaScript itself knows is not among them; one that nothing defines is UNDEFINED.
    """

    def __init__(self, resolver: Resolver, of_json: Container[str] = ()) -> None:
        self._resolver = resolver
        self._of_json = of_json
        """The captured names whose values are JSON, not text."""
        self._bru = self._made_bru()

    def __call__(self, text: str) -> str:
        """Replace variables in double braces. Raise UndefinedVariable."""
        return self._resolver.text(text, _WHERE).text

    @property
    def secrets(self) -> tuple[str, ...]:
        """The secret values in what was looked at so far."""
        return tuple(self._resolver.secrets)

    def __getitem__(self, name: str) -> object:
        if name == "bru":
            return self._bru
        if name in _NO_VARIABLES or (name[:1].isupper() and not self._defines(name)):
            raise KeyError(name)
        process = self._process(name)
        if process is not UNDEFINED:
            return process
        return self._value(name, (), expand=False)

    def __contains__(self, name: object) -> bool:
        try:
            self[str(name)]
        except KeyError:
            return False
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(("bru", *(use.name for use in self._resolver.visible())))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _defines(self, name: str) -> bool:
        return self._process(name) is not UNDEFINED or self._resolver.known(name) is not None

    def _process(self, name: object) -> object:
        try:
            return self(f"{{{{{PROCESS}{name}}}}}")
        except UndefinedVariable:
            return UNDEFINED

    def _value(self, name: object, scopes: tuple[str, ...], *, expand: bool = True) -> object:
        known = self._resolver.known(str(name), scopes)
        if known is None:
            return UNDEFINED
        scope, variable = known
        if variable.secret:
            try:
                return self._resolver.text(f"{{{{{name}}}}}", _WHERE).text
            except UndefinedVariable:
                return UNDEFINED
        if scope == "captured":
            return _typed(variable.value, "object") if name in self._of_json else variable.value
        text = self(variable.value) if expand else variable.value
        return _typed(text, variable.type)

    def _made_bru(self) -> Host:
        def getter(scopes: tuple[str, ...]) -> Callable[[object], object]:
            return lambda name: self._value(name, scopes)

        def captured(name: object) -> object:
            if _NAME.fullmatch(str(name)) is None:
                raise ExpressionError(said("{name} is no name of a variable", name=str(name)))
            return self._value(name, _SCOPES["getVar"])

        def asker(scopes: tuple[str, ...]) -> Callable[[object], object]:
            return lambda name: self._resolver.known(str(name), scopes) is not None

        methods: dict[str, Callable[..., object]] = {
            method: getter(scopes) for method, scopes in _SCOPES.items()
        }
        for method in ("getVar", "getEnvVar", "getCollectionVar"):
            methods[method.replace("get", "has")] = asker(_SCOPES[method])
        methods["getVar"] = captured
        environment = self._resolver.environment_name
        methods["getEnvName"] = lambda: environment or UNDEFINED
        methods["getProcessEnv"] = self._process
        methods["interpolate"] = lambda text: self(str(text))
        return Host({}, methods)


def _typed(text: str, kind: str) -> object:
    """Return a value of the type that a variable has; text that is none of it stays text."""
    if kind == "string":
        return text
    if kind == "boolean":
        return text.strip() == "true"
    try:
        return json_value(text)
    except ValueError:
        return text
