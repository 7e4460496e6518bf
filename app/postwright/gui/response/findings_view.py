"""What stands out in an exchange, under its status: severity as sign and word, why, what to do."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from postwright.analysis.finding import Finding
from postwright.analysis.sentences import sentence
from postwright.gui.response.notes import Note
from postwright.gui.said_words import run_on, translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.words import labelled
from postwright.protocol.visible import visible

_LOOKS = {"error": ("x-circle", "err"), "warning": ("warn", "warn"), "hint": ("info", "info")}
_TALLEST = 190
_MOST = 40
"""The worst come first; a server can give cause for thousands, each of which takes widgets."""
_LINES = 14
"""Of one piece of evidence; the command line shows all of it."""
_WAYS = (
    ("redirect", "show_timing"), ("settings", "open_settings"), ("under Auth", "open_auth"),
    ("Content-Type", "open_headers"), ("Accept", "open_headers"), ("header", "open_headers"),
    ("token", "open_auth"), ("password", "open_auth"), ("key", "open_auth"),
)  # fmt: skip
"""The first word that the advice has leads to where it can be followed."""


class FindingsView(QScrollArea):
    """As tall as what is in it up to a bound, then it scrolls."""

    fix_requested = Signal(str)
    """The id of a fix, see `fixes.Fix`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.findings: tuple[Finding, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What stands out"))
        self.hide()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show these, the worst first; without any there is nothing to see."""
        self.findings = findings
        px = self._theme.px
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(16), px(8), px(10), px(8))
        column.setSpacing(px(8))
        for finding in findings[:_MOST]:
            column.addWidget(self._line(finding))
        if left := findings[_MOST:]:
            words = self.tr("{n:,} more; the command line shows them all.").format(n=len(left))
            column.addWidget(self._words(words, 12, token="muted"))
        column.addStretch(1)
        self.setWidget(inside)
        self.setVisible(bool(findings))
        self.updateGeometry()

    def notes(self) -> tuple[Note, ...]:
        """Return what stands out, a line each."""
        return tuple(
            Note(visible(translated(one.title)), *_LOOKS[one.severity]) for one in self.findings
        )

    def sizeHint(self) -> QSize:
        inside = self.widget()
        if inside is None:
            return super().sizeHint()
        width = max(self.viewport().width(), self._theme.px(240))
        height = inside.heightForWidth(width)
        return QSize(inside.minimumSizeHint().width(), min(height, self._theme.px(_TALLEST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), self._theme.px(64)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _words(self, text: str, px: int = 13, **look: Any) -> Label:
        label = Label(self._theme, text, px, wrap=True, **look)
        label.setMinimumHeight(1)  # its own would be that of a column as narrow as a word
        return label

    def _line(self, finding: Finding) -> QWidget:
        theme, px = self._theme, self._theme.px
        icon, token = _LOOKS[finding.severity]
        word = {
            "error": self.tr("Error"), "warning": self.tr("Warning"), "hint": self.tr("Note"),
        }[finding.severity]  # fmt: skip
        sign = QLabel()
        sign.setPixmap(theme.pixmap(icon, token, 16, self.devicePixelRatioF()))
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addWidget(self._words(visible(labelled(word, translated(finding.title))), weight=600))
        if finding.evidence:
            texts.addWidget(self._evidence(translated(finding.evidence)))
        if finding.fix:
            texts.addWidget(self._words(visible(sentence(translated(finding.fix)))))
        line = QWidget()
        line.setAccessibleName(
            visible(
                labelled(
                    word,
                    run_on(map(translated, (finding.title, finding.evidence, finding.fix))),
                )
            )
        )
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        if way := way_of(finding):
            row.addWidget(self._button(way, finding), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _evidence(self, text: str) -> QWidget:
        """Return what shows it, with many lines set as code."""
        lines = text.split("\n")
        shown = "\n".join(lines[:_LINES]) + ("\n…" if len(lines) > _LINES else "")
        evidence = self._words(visible(shown, lines=True), 12, token="text2")
        if len(lines) > 1:
            evidence.setFont(self._theme.font(12, mono=True))
        evidence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return evidence

    def _button(self, way: str, finding: Finding) -> QWidget:
        button = Button(self._theme, self._way_words(way), "link")
        button.setAccessibleName(labelled(self._way_words(way), visible(translated(finding.title))))
        button.clicked.connect(partial(self.fix_requested.emit, way))
        return button

    def _way_words(self, way: str) -> str:
        return {
            "open_auth": self.tr("Open Auth"),
            "open_headers": self.tr("Open Headers"),
            "open_params": self.tr("Open Params"),
            "open_settings": self.tr("Open settings"),
            "show_timing": self.tr("Show the chain"),
        }[way]


def way_of(finding: Finding) -> str:
    """Return the id of the fix that a finding's advice leads to; empty where there is none."""
    if not finding.fix:
        return ""
    if "redirect" in finding.title or " became " in finding.title:
        return "show_timing"
    if "in the address" in finding.title:
        return "open_params"
    way = next((way for word, way in _WAYS if word in finding.fix), "")
    return way or ("open_auth" if "token" in finding.title else "")
