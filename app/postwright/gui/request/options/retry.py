"""When a request is sent again by itself: after which answers, how often, how long it waits."""

import re
from collections.abc import Callable

from msgspec.structs import replace

from postwright.gui.request.options.group import (
    OptionGroup,
    inherited_words,
    show_choice,
    show_line,
    tr,
)
from postwright.gui.widgets.still_fields import NumberField
from postwright.model.options import Options, RetryPolicy
from postwright.model.said import said

MODES = (("", said("Inherited")), ("on", said("On")), ("off", said("Off")))
OFF = RetryPolicy(total=0)
_TWICE = ("POST", "PATCH")


class RetryOptions(OptionGroup):
    """A policy as a whole is inherited or written anew."""

    title = said("Send again")

    def make(self) -> None:
        self.mode = self.choice(tr("Send again by itself"), MODES, self._set_mode)
        self.mode_hint = self.hint()
        self.times = self.number(tr("Times at most"), 1, 20, lambda n: self._set(total=round(n)))
        self.factor = self._seconds(tr("First wait"), lambda s: self._set(factor=s))
        self.factor.setToolTip(tr("Each wait is twice as long as the one before"))
        self.cap = self._seconds(tr("Longest wait"), lambda s: self._set(cap_s=s))
        self.jitter = self._seconds(tr("Give or take"), lambda s: self._set(jitter=s))
        self.jitter.setToolTip(
            tr("A random part of each wait, so that clients do not come at once")
        )
        self.statuses = self.line(tr("After the statuses"), self._set_statuses, "429, 500-504")
        self.methods = self.line(tr("Methods"), self._set_methods, "GET, HEAD")
        self.methods_hint = self.hint()
        self.respect = self.box(
            tr("Wait as long as Retry-After asks, up to the longest wait"),
            lambda on: self._set(respect_retry_after=on),
        )
        self.problem = self.hint()
        self.problem.set_token("err")
        about = tr("After failed connections too, if nothing had come back.")
        self.add(tr("Send again"), self.mode, self.mode_hint)
        self.add(tr("Times at most"), self.times)
        self.add(tr("First wait"), self.factor)
        self.add(tr("Longest wait"), self.cap)
        self.add(tr("Give or take"), self.jitter)
        self.add(tr("After the statuses"), self.statuses)
        self.add("", self.problem)
        self.add(tr("Methods"), self.methods)
        self.add("", self.methods_hint)
        self.add("", self.respect)
        self.about = self.hint()
        self.about.setText(about)
        self.add("", self.about)

    def _seconds(self, name: str, changed: Callable[[float], None]) -> NumberField:
        field = self.number(name, 0, 3600, changed)
        field.setDecimals(3)
        field.setSuffix(tr(" s"))
        return field

    def show_options(self, options: Options) -> None:
        own = options.postwright.retry
        above, owner = self.above(lambda level: level.retry)
        show_choice(self.mode, "" if own is None else "on" if own.total else "off")
        said = tr("up to {n} times").format(n=above.total) if above and above.total else tr("off")
        hint = inherited_words(said, owner) if owner else tr("off unless a folder says otherwise")
        self.mode_hint.setText(hint if own is None else "")
        policy = own or above or RetryPolicy()
        active = bool((own or above) and policy.total)
        self.times.setValue(policy.total or 3)
        self.factor.setValue(policy.factor)
        self.cap.setValue(policy.cap_s)
        self.jitter.setValue(policy.jitter)
        if self.problem.text() == "" or not active:
            show_line(self.statuses, ", ".join(map(str, policy.statuses)))
            self.problem.setText("")
        show_line(self.methods, ", ".join(policy.methods))
        self.respect.setChecked(policy.respect_retry_after)
        twice = [name for name in _TWICE if name in policy.methods]
        self.methods_hint.set_token("warn" if twice else "muted")
        self.methods_hint.setText(
            tr("{names} may act twice.").format(names=tr(" and ").join(twice))
            if twice
            else tr("POST and PATCH only with a header Idempotency-Key.")
        )
        for field in (self.times, self.factor, self.cap, self.jitter, self.statuses,
                      self.methods, self.respect):  # fmt: skip
            self.show_row(field, active)
            field.setEnabled(own is not None)
        for words in (self.methods_hint, self.about):
            self.show_row(words, active)
        self.show_row(self.problem, active and bool(self.problem.text()))

    def _set_mode(self, mode: str) -> None:
        above, _ = self.above(lambda level: level.retry)
        policies = {"": None, "on": above if above and above.total else RetryPolicy(), "off": OFF}
        self.problem.setText("")
        self.put_ours(retry=policies[mode])

    def _set(self, **members: object) -> None:
        if self.ours.retry is not None:
            self.put_ours(retry=replace(self.ours.retry, **members))

    def _set_statuses(self, text: str) -> None:
        try:
            statuses = statuses_of(text)
        except ValueError as error:
            self.problem.setText(tr("“{text}” is no status from 100 to 599").format(text=error))
            self.refresh()
            return
        self.problem.setText("")
        self._set(statuses=statuses)
        self.refresh()

    def _set_methods(self, text: str) -> None:
        self._set(methods=tuple(dict.fromkeys(re.split(r"[,\s]+", text.upper().strip(", ")))))


def statuses_of(text: str) -> tuple[int, ...]:
    """Read `429, 500-504`. Raise ValueError with the part that is none."""
    found: dict[int, None] = {}
    for part in filter(None, re.split(r"[,\s]+", re.sub(r"\s*[-–]\s*", "-", text))):
        first, dash, last = part.partition("-")
        ends = [first, last] if dash else [first]
        if not all(re.fullmatch(r"[1-5]\d\d", end) for end in ends) or ends != sorted(ends):
            raise ValueError(part)
        found |= dict.fromkeys(range(int(first), int(last or first) + 1))
    return tuple(found)
