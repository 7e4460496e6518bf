"""What is known of one variable: its value now, where it is looked up, and where it is used."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from postwright.gui.models.variable_lookup import Place, winner
from postwright.gui.models.variables import DOTS
from postwright.gui.pages.use_list import UseList
from postwright.gui.scope_words import scope_words
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.widgets.elided import Elided
from postwright.gui.widgets.labels import Label
from postwright.model.collection import Collection, Path
from postwright.protocol.visible import visible

WIDTH, STEP = 280, 26
LONGEST_VALUE = 400


class VariableInspector(QScrollArea):
    """Shows what it is given; empty it says what to do."""

    rename_wanted = Signal(str)
    delete_wanted = Signal(str)
    secret_wanted = Signal(bool)
    opened = Signal(object)
    """The path of an item that uses or defines the variable."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.name = ""
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Variable"))
        self._make()
        self._lay_out()
        self.rename.clicked.connect(lambda: self.rename_wanted.emit(self.name))
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self.name))
        self.secret.clicked.connect(self.secret_wanted)
        self.uses.opened.connect(self.opened)

    def _make(self) -> None:
        theme, tr = self._theme, self.tr
        self.title = Elided(theme, "", 13, 600, "teal", mono=True)
        self.rename = IconButton(theme, "pencil", tr("Rename everywhere"))
        self.delete = IconButton(theme, "trash", tr("Delete everywhere"))
        self.now = Label(theme, "", 12, token="muted")
        self.value = Label(theme, "", 13, mono=True, wrap=True)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.secret = QCheckBox(tr("Secret: values stay out of files"))
        self.secret.setAccessibleName(self.secret.text())
        self.order = Label(theme, tr("Looked up in this order"), 12, token="muted")
        self.steps = QWidget()
        self.used = Label(theme, "", 12, token="muted")
        self.uses = UseList(theme)
        text = tr("Choose a variable to see its value, where it is looked up and who uses it.")
        self.nothing = Label(theme, text, token="muted", wrap=True)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("surface", "side")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 12, 16)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        head.addWidget(self.rename)
        head.addWidget(self.delete)
        column.addLayout(head)
        column.addWidget(self.nothing)
        self._parts = (
            self.now, self.value, self.secret, self.order, self.steps, self.used, self.uses,
        )  # fmt: skip
        for part in self._parts:
            if part in (self.secret, self.order, self.used):
                column.addSpacing(8)
            column.addWidget(part)
        column.addStretch(1)
        self._rows = QVBoxLayout(self.steps)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.setWidget(inner)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that no variable is chosen."""
        self.name = ""
        self._show_parts(False)

    def _show_parts(self, shown: bool) -> None:
        for part in (*self._parts, self.title, self.rename, self.delete):
            part.setVisible(shown)
        self.nothing.setVisible(not shown)

    def show_variable(
        self,
        name: str,
        places: tuple[Place, ...],
        uses: tuple[Path, ...],
        collection: Collection,
        *,
        secret: bool,
        revealed: bool,
    ) -> None:
        """Show a variable of a collection."""
        self.name = name
        self._show_parts(True)
        self.title.setText(visible(name))
        self.secret.setChecked(secret)
        found = winner(places)
        text = ""
        if found is not None and found.variable is not None:
            text = _shown(found, secret=secret, revealed=revealed)
        self.now.setText(self.tr("Value in use now") if found else self.tr("It has no value now"))
        self.value.setText(visible(text[:LONGEST_VALUE]) or self.tr("empty"))
        self.value.set_token("text" if text else "muted")
        self.value.setVisible(found is not None)
        self._show_steps(places, found, secret=secret, revealed=revealed)
        count = len(uses)
        requests = self.tr("Used in %n request(s)", "", count)
        only = all(path and path[-1].endswith(".yml") for path in uses)
        self.used.setText(requests if only else self.tr("Used in %n place(s)", "", count))
        self.uses.show_places(collection, uses)
        self.uses.setVisible(bool(uses))

    def _show_steps(
        self, places: tuple[Place, ...], found: Place | None, *, secret: bool, revealed: bool
    ) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for number, place in enumerate(places):
            value = _shown(place, secret=secret, revealed=revealed) if place.variable else "–"
            if place.kind == "request":
                value = self.tr("%n of their own", "", place.count)
            local = place.kind in ("request", "folder")
            lost = place is not found and place.variable is not None and not local
            ends = (number == 0, number == len(places) - 1)
            step = _Step(self._theme, self._label(place), visible(value), ends)
            step.mark(wins=place is found, lost=lost)
            self._rows.addWidget(step)

    def _label(self, place: Place) -> str:
        if place.kind == "environment" and not place.name:
            return self.tr("No environment chosen")
        if place.kind == "request":
            return self.tr("Requests")
        return place.name or scope_words(place.kind)

    def below(self) -> QPoint:
        """Return where a popover about the name opens: its right upper corner."""
        button = self.delete
        return button.mapToGlobal(QPoint(button.width(), button.height() + 4))


def _shown(place: Place, *, secret: bool, revealed: bool) -> str:
    value = place.variable.value if place.variable else ""
    return DOTS if secret and value and not revealed else value


class _Step(QWidget):
    """One scope: a node on a line, its name, its value."""

    def __init__(self, theme: Theme, label: str, value: str, ends: tuple[bool, bool]) -> None:
        super().__init__()
        self._theme, self._ends, self._wins, self._lost = theme, ends, False, False
        self._label, self._value = label, value
        self.setFixedHeight(theme.px(STEP))

    def mark(self, *, wins: bool, lost: bool) -> None:
        """Say whether its value counts, or would if no other did."""
        self._wins, self._lost = wins, lost
        words = self.tr("{scope}: {value}")
        if wins:
            words = self.tr("{scope}: {value}, in use")
        elif lost:
            words = self.tr("{scope}: {value}, not used")
        self.setAccessibleName(words.format(scope=self._label, value=self._value))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = px(7), self.height() / 2
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLine(x, 0 if not self._ends[0] else round(middle), x,
                         self.height() if not self._ends[1] else round(middle))  # fmt: skip
        side = px(9 if self._wins else 7)
        node = QRectF(x - side / 2, middle - side / 2, side, side)
        painter.setPen(QPen(theme.color("teal" if self._wins else "control"), 1.4))
        painter.setBrush(theme.color("teal" if self._wins else "side"))
        painter.drawEllipse(node)
        font = theme.font(13, 600 if self._wins else 400)
        painter.setFont(font)
        painter.setPen(theme.color("text" if self._wins else "text2"))
        left, width = px(24), self.width() - px(28)
        lane = Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        label = metrics.elidedText(self._label, Qt.TextElideMode.ElideRight, width * 6 // 10)
        painter.drawText(left, 0, width, self.height(), lane | Qt.AlignmentFlag.AlignLeft, label)
        taken = metrics.horizontalAdvance(label) + px(12)
        font = theme.font(12, mono=True)
        font.setStrikeOut(self._lost)
        painter.setFont(font)
        painter.setPen(theme.color("text" if self._wins else "muted"))
        room = max(0, self.width() - left - taken - px(4))
        value = self._value.replace("\n", " ⏎ ")
        short = painter.fontMetrics().elidedText(value, Qt.TextElideMode.ElideRight, room)
        painter.drawText(left + taken, 0, room, self.height(),
                         lane | Qt.AlignmentFlag.AlignRight, short)  # fmt: skip
