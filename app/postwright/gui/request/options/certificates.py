"""The certificates that a collection shows to servers, each for the hosts of a pattern."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from postwright.gui.request.options.file_line import FileLine
from postwright.gui.request.options.group import OptionGroup, show_line, tr
from postwright.gui.request.options.secret_line import secret_line, tells
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, beside
from postwright.gui.widgets.labels import Label
from postwright.gui.words import phrases
from postwright.model.options import ClientCertificate, Options
from postwright.model.said import said

PKCS12 = (".p12", ".pfx")
Changed = Callable[[ClientCertificate], None]


class CertificateOptions(OptionGroup):
    """One form below the other; the first whose pattern fits a host counts."""

    title = said("Client certificates")

    def make(self) -> None:
        self.cards: list[CertificateCard] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        self.form.addRow(self._column)
        self.add_button = Button(self._theme, tr("Add a certificate"), icon="plus")
        self.add_button.clicked.connect(self._append)
        self.form.addRow(self.add_button)

    def show_options(self, options: Options) -> None:
        rows = options.config.client_certificates
        while len(self.cards) > len(rows):
            card = self.cards.pop()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(rows):
            card = CertificateCard(self._theme, len(self.cards), self._around.root, self._change)
            card.picked.connect(self._document.picked)
            self.cards.append(card)
            self._column.addWidget(card)
        for card, row in zip(self.cards, rows, strict=True):
            card.show_row(row)

    @property
    def _said(self) -> tuple[ClientCertificate, ...]:
        return self._document.request.options.config.client_certificates

    def _append(self) -> None:
        self._put((*self._said, ClientCertificate()))
        self.cards[-1].domain.setFocus()

    def _change(self, number: int, row: ClientCertificate | None) -> None:
        rows = list(self._said)
        rows[number : number + 1] = [] if row is None else [row]
        self._put(tuple(rows))

    def _put(self, rows: tuple[ClientCertificate, ...]) -> None:
        config = replace(self._document.request.options.config, client_certificates=rows)
        self.put(config=config)


class CertificateCard(QWidget):
    """One certificate: for whom, which files, what opens them."""

    picked = Signal(object)
    """The paths of files that were chosen."""

    def __init__(
        self,
        theme: Theme,
        number: int,
        root: Callable[[], Path | None],
        changed: Callable[[int, ClientCertificate | None], None],
    ) -> None:
        super().__init__()
        self._theme, self._number, self._changed = theme, number, changed
        self._row, self._showing = ClientCertificate(), False
        self._name = tr("certificate {n}").format(n=number + 1)
        self.enabled = QCheckBox(tr("Show it to"))
        self.enabled.setMinimumHeight(theme.px(28))
        self.enabled.setAccessibleName(tr("Use {what}").format(what=self._name))
        self.enabled.clicked.connect(lambda on: self._set(enabled=on))
        self.domain = QLineEdit()
        self.domain.setPlaceholderText("*.example.test:8443")
        self.domain.editingFinished.connect(lambda: self._set(domain=self.domain.text().strip()))
        self.file = FileLine(theme, self._for(tr("File")), root, self._set_file)
        self.file.setPlaceholderText(tr("PEM, or PKCS#12 (.p12, .pfx)"))
        self.key = FileLine(theme, self._for(tr("Key")), root, lambda path: self._set(key=path))
        self.key.setPlaceholderText(tr("Where it is in a file of its own"))
        for line in (self.file, self.key):
            line.picked.connect(self.picked)
        self.passphrase = secret_line(
            theme, self._for(tr("Passphrase")), lambda text: self._set(passphrase=text),
            "{{passphrase}}",
        )  # fmt: skip
        self.literal = Label(theme, "", 12, token="warn", wrap=True)
        self.remove = Button(theme, tr("Remove"), "ghost")
        self.remove.setAccessibleName(tr("Remove {what}").format(what=self._name))
        self.remove.clicked.connect(lambda: self._changed(self._number, None))
        self.domain.setAccessibleName(self._for(tr("Hosts")))
        self._lay_out()

    def _for(self, what: str) -> str:
        return phrases((what, self._name))

    def _lay_out(self) -> None:
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.addRow(self.enabled, beside(self.domain, self.remove))
        self._form.addRow(self._label(tr("File")), beside(self.file, self.file.button))
        self._form.addRow(self._label(tr("Key")), beside(self.key, self.key.button))
        self._form.addRow(
            self._label(tr("Passphrase")), beside(self.passphrase, self.passphrase.eye)
        )
        self._form.addRow(self.literal)

    def _label(self, text: str) -> Label:
        label = Label(self._theme, text, 13, token="text2")
        label.setMinimumSize(self._theme.px(132), self._theme.px(28))
        return label

    def show_row(self, row: ClientCertificate) -> None:
        """Show a certificate; nothing is told."""
        self._row, self._showing = row, True
        self.enabled.setChecked(row.enabled)
        for field, text in (
            (self.domain, row.domain), (self.file, row.file), (self.key, row.key),
            (self.passphrase, row.passphrase),
        ):  # fmt: skip
            show_line(field, text)
        self._form.setRowVisible(2, not row.pkcs12)
        self.literal.setText(tells(row.passphrase))
        self._form.setRowVisible(self.literal, bool(tells(row.passphrase)))
        self._showing = False

    def _set_file(self, path: str) -> None:
        self._set(file=path, pkcs12=path.lower().endswith(PKCS12))

    def _set(self, **members: object) -> None:
        changed = replace(self._row, **members)
        if not self._showing and changed != self._row:
            self._changed(self._number, changed)
