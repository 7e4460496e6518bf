"""How long each step of an exchange may take."""

from msgspec.structs import replace

from postwright.gui.request.options.group import INHERITED, OptionGroup, inherited_words, tr
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.still_fields import NumberField
from postwright.model.options import Options, Timeouts
from postwright.model.said import said
from postwright.model.settings import Settings


class TimeoutOptions(OptionGroup):
    """Seconds; 0 is no limit, and an empty field is inherited."""

    title = said("Timeouts")

    def make(self) -> None:
        self.total = self.seconds(tr("Timeout of the whole exchange"), self._set_total)
        self.connect_ = self.seconds(tr("Connect timeout"), lambda s: self._set(connect_s=s))
        self.read = self.seconds(tr("Read timeout"), lambda s: self._set(read_s=s))
        self.write = self.seconds(tr("Write timeout"), lambda s: self._set(write_s=s))
        self.pool = self.seconds(tr("Pool timeout"), lambda s: self._set(pool_s=s))
        self.pool.setToolTip(tr("Wait for a free connection; 0 means no limit"))
        self.hints: dict[str, Label] = {}
        for member, label, field in (
            ("total_s", tr("Whole exchange"), self.total),
            ("connect_s", tr("Connect"), self.connect_),
            ("read_s", tr("Read"), self.read),
            ("write_s", tr("Write"), self.write),
            ("pool_s", tr("Free connection"), self.pool),
        ):
            self.hints[member] = self.hint()
            self.add(label, field, self.hints[member])

    def show_options(self, options: Options) -> None:
        said = options.postwright.timeout
        if said.total_s is None and options.timeout_ms is not None:
            said = replace(said, total_s=options.timeout_ms / 1000)
        for member, field in self._fields().items():
            value = getattr(said, member)
            field.setValue(INHERITED if value is None else value)
            words = "" if value is not None else self._inherited(member, said)
            self.hints[member].setText(words)

    def _fields(self) -> dict[str, NumberField]:
        return {
            "total_s": self.total, "connect_s": self.connect_, "read_s": self.read,
            "write_s": self.write, "pool_s": self.pool,
        }  # fmt: skip

    def _inherited(self, member: str, said: Timeouts) -> str:
        found, owner = self.above(lambda level: _number(level.timeout, member))
        if found is None:
            found = _of_settings(self._around.settings(), member)
        if found is None or (member == "write_s" and not owner and said.read_s is not None):
            return tr("as long as Read")
        value = tr("no limit") if not found else tr("{n} s").format(n=f"{found:g}")
        return inherited_words(value, owner)

    def _set(self, **members: float | None) -> None:
        self.put_ours(timeout=replace(self.ours.timeout, **members))

    def _set_total(self, seconds: float | None) -> None:
        if self._place != "request":
            self._set(total_s=seconds)
            return
        # The format has a place for it, in whole milliseconds, that other tools read too.
        ours = replace(self.ours, timeout=replace(self.ours.timeout, total_s=None))
        self.put(timeout_ms=None if seconds is None else round(seconds * 1000), postwright=ours)


def _number(timeouts: Timeouts, member: str) -> float | None:
    value: float | None = getattr(timeouts, member)
    return value


def _of_settings(settings: Settings, member: str) -> float | None:
    found: dict[str, float | None] = {
        "total_s": settings.total_timeout_s,
        "connect_s": settings.connect_timeout_s,
        "read_s": settings.read_timeout_s,
        "write_s": settings.write_timeout_s,
        "pool_s": settings.pool_timeout_s,
    }
    return found[member]
