"""The requests of an exchange below each other, as far as credentials matter."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from postwright.analysis.auth_hops import AuthHop
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.cards import Card
from postwright.gui.widgets.elided import Elided
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.sign_line import SignLine
from postwright.gui.words import listed
from postwright.protocol.visible import visible

_MOST = 30


class HopList(Card):
    """Each with its origin, what it kept, and the rule by which it dropped the rest."""

    def __init__(self, theme: Theme, hops: tuple[AuthHop, ...]) -> None:
        super().__init__(theme, pad=(14, 8, 14, 10))
        self.setAccessibleName(self.tr("Requests and their credentials"))
        self.said: list[str] = []
        for hop in hops[:_MOST]:
            self.column.addWidget(self._hop(hop))
        if len(hops) > _MOST:
            more = self.tr("%n more request(s)", "", len(hops) - _MOST)
            self.column.addWidget(Label(theme, more, token="muted"))

    def _hop(self, hop: AuthHop) -> QWidget:
        theme, px = self._theme, self._theme.px
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, px(4), 0, px(4))
        column.setSpacing(px(2))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        number = Label(theme, str(hop.number), 12, 600, "muted")
        number.setFixedWidth(px(16))
        method = Label(theme, visible(hop.method), 12, 700, mono=True)
        origin = Elided(theme, visible(hop.origin), 13, mono=True)
        outcome = Label(theme, visible(hop.outcome), 12, 500, "text2")
        outcome.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        head.addWidget(number)
        head.addWidget(method)
        head.addWidget(origin, 1)
        head.addWidget(outcome)
        column.addLayout(head)
        inside = QVBoxLayout()
        inside.setContentsMargins(px(24), 0, 0, 0)
        inside.setSpacing(0)
        why = visible(translated(hop.why))
        if why:
            inside.addWidget(Label(theme, why[:1].upper() + why[1:], 12, token="muted"))
        for tone, words in self._lines(hop):
            inside.addWidget(SignLine(theme, words, tone))
            self.said.append(words)
        column.addLayout(inside)
        box.setAccessibleName(f"{hop.number}. {hop.method} {visible(hop.origin)} {hop.outcome}")
        return box

    def _lines(self, hop: AuthHop) -> list[tuple[str, str]]:
        lines = []
        if hop.kept:
            words = self.tr("Carried {names}").format(names=visible(listed(hop.kept)))
            lines.append(("ok", words))
        for one in hop.dropped:
            words = self.tr("Dropped {name}: {rule}")
            rule = visible(translated(one.rule))
            lines.append(("warn", words.format(name=visible(one.name), rule=rule)))
        if not lines:
            lines.append(("muted", self.tr("Carried no credentials")))
        return lines
