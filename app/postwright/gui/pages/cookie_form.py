"""One cookie as fields: a new one, or one of the jar to be changed."""

import datetime as dt
import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from postwright.engine.typed_cookie import checked
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.still_fields import ChoiceField
from postwright.model.cookies import Cookie
from postwright.model.said import said
from postwright.protocol.cookie_syntax import BadCookie

SAME_SITE = ("", "Strict", "Lax", "None")


class CookieForm(QFrame):
    """Asks for a cookie; what could not be sent is told and not taken."""

    submitted = Signal(object, object)
    """The Cookie, and the one in whose place it comes, None for a new one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Cookie | None = None
        self.setProperty("surface", "raised")
        tr = self.tr
        self.title = Label(theme, "", 13, 600)
        self.name = self._line(tr("Name"))
        self.value = self._line(tr("Value"))
        self.domain = self._line(tr("Domain"), "example.test")
        self.path = self._line(tr("Path"))
        self.ends = self._line(tr("Ends"), tr("when Postwright ends, or 2030-12-31 23:59 UTC"))
        self.same_site: QComboBox = ChoiceField()
        for word in SAME_SITE:
            self.same_site.addItem(word or tr("Not said"), word)
        self.same_site.setAccessibleName("SameSite")
        self.subdomains = self._box(tr("Subdomains too"))
        self.secure = self._box("Secure")
        self.http_only = self._box("HttpOnly")
        self.problem = Label(theme, "", 12, 500, "err", wrap=True)
        self.save = Button(theme, tr("Save"), "primary")
        self.fresh = Button(theme, tr("New cookie"), icon="plus")
        self._lay_out()
        self.save.clicked.connect(self._submit)
        self.fresh.clicked.connect(self.start_new)
        for field in (self.name, self.value, self.domain, self.path, self.ends):
            field.returnPressed.connect(self._submit)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_cookie(None)

    def _line(self, name: str, hint: str = "") -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        return line

    def _box(self, name: str) -> QCheckBox:
        box = QCheckBox(name)
        box.setAccessibleName(name)
        return box

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        fields = (
            (self.name, self.value), (self.domain, self.path), (self.ends, self.same_site),
        )  # fmt: skip
        for row, pair in enumerate(fields):
            for column, field in enumerate(pair):
                label = Label(self._theme, field.accessibleName(), 13, token="text2")
                label.setBuddy(field)
                self._grid.addWidget(label, row, 2 * column)
                self._grid.addWidget(field, row, 2 * column + 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.fresh)
        foot = QHBoxLayout()
        for box in (self.subdomains, self.secure, self.http_only):
            foot.addWidget(box)
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.save)
        self._foot = foot
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addLayout(self._grid)
        self._column.addLayout(foot)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(20), px(12), px(14), px(12))
        self._column.setSpacing(px(8))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8))
        self._foot.setSpacing(px(16))
        for field in (self.name, self.value, self.domain, self.path, self.ends):
            field.setFont(self._theme.font(13, mono=True))

    def start_new(self) -> None:
        """Empty the form, for a cookie of the same domain."""
        self.show_cookie(None)
        self.name.setFocus()

    def show_cookie(self, cookie: Cookie | None) -> None:
        """Show a cookie to be changed; None: an empty form, the domain stays."""
        self._shown = cookie
        self.title.setText(self.tr("Change the cookie") if cookie else self.tr("Add a cookie"))
        self.problem.setText("")
        shown = cookie or Cookie("", "", self.domain.text())
        self.name.setText(shown.name)
        self.value.setText(shown.value)
        self.domain.setText(shown.domain)
        self.path.setText(shown.path)
        self.ends.setText(_moment_text(shown.expires_at))
        self.same_site.setCurrentIndex(max(0, self.same_site.findData(shown.same_site)))
        self.subdomains.setChecked(not shown.host_only)
        self.secure.setChecked(shown.secure)
        self.http_only.setChecked(shown.http_only)

    def _submit(self) -> None:
        try:
            cookie = checked(self._typed())
        except BadCookie as error:
            self.problem.setText(str(error))
            return
        self.problem.setText("")
        self.submitted.emit(cookie, self._shown)

    def _typed(self) -> Cookie:
        now = time.time()
        return Cookie(
            self.name.text(),
            self.value.text(),
            self.domain.text(),
            path=self.path.text(),
            host_only=not self.subdomains.isChecked(),
            secure=self.secure.isChecked(),
            http_only=self.http_only.isChecked(),
            same_site=str(self.same_site.currentData()),
            expires_at=_moment(self.ends.text(), now),
            created_at=self._shown.created_at if self._shown else now,
        )


def _moment_text(moment: float | None) -> str:
    if moment is None:
        return ""
    at = dt.datetime.fromtimestamp(min(moment, 253_402_300_000.0), dt.UTC)
    return at.strftime("%Y-%m-%d %H:%M:%S")


def _moment(text: str, now: float) -> float | None:
    """Read when a cookie ends, in UTC where no zone is said. Raise BadCookie."""
    text = text.strip().removesuffix("UTC").strip()
    if not text:
        return None
    try:
        at = dt.datetime.fromisoformat(text)
    except ValueError:
        raise BadCookie(
            said("“{text}” is no date: write 2030-12-31 or 2030-12-31 23:59", text=text)
        ) from None
    moment = (at if at.tzinfo else at.replace(tzinfo=dt.UTC)).timestamp()
    if moment <= now:
        raise BadCookie(said("the end lies in the past: delete the cookie instead"))
    return moment
