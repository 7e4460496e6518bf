"""The fields for a handshake: lowest version, other name, CA file, our own certificate."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.still_fields import ChoiceField
from postwright.model.options import TLS_VERSIONS, Tls

Changed = Callable[[Tls], None]


class TlsOptions:
    """Puts the fields beside each other in a form that others own; what is empty is inherited."""

    def __init__(self, theme: Theme, changed: Changed) -> None:
        self._theme, self._changed = theme, changed
        self._shown = Tls()
        tr = QCoreApplication.translate
        self.version = ChoiceField()
        self.version.addItem(tr("TlsOptions", "Inherited (TLS 1.2)"), "")
        for version in TLS_VERSIONS:
            self.version.addItem(f"TLS {version}", version)
        self.version.setAccessibleName(tr("TlsOptions", "Lowest TLS version"))
        self.version.setMinimumWidth(theme.px(200))
        self.version.activated.connect(self._set_version)
        self.sni = self._line(tr("TlsOptions", "Name to ask for and check"), "sni")
        self.sni.setPlaceholderText(tr("TlsOptions", "The URL's host"))
        self.ca = self._line(tr("TlsOptions", "CA file"), "ca")
        self.ca.setPlaceholderText(tr("TlsOptions", "PEM, trusted as well"))
        self.cert = self._line(tr("TlsOptions", "Client certificate"), "cert")
        self.cert.setPlaceholderText(tr("TlsOptions", "PEM with its key, or PKCS#12"))

    @property
    def rows(self) -> tuple[tuple[str, QWidget], ...]:
        """Label and field of each."""
        fields = (self.version, self.sni, self.ca, self.cert)
        return tuple((field.accessibleName(), field) for field in fields)

    def show(self, tls: Tls) -> None:
        """Show what the request says, but in a field that is being typed in."""
        self._shown = tls
        self.version.setCurrentIndex(max(0, self.version.findData(tls.min_version)))
        for field, text in ((self.sni, tls.sni), (self.ca, tls.ca), (self.cert, tls.cert)):
            if not field.hasFocus():
                field.setText(text)

    def _line(self, name: str, member: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setMinimumWidth(self._theme.px(200))
        field.editingFinished.connect(lambda: self._set(**{member: field.text().strip()}))
        return field

    def _set_version(self, index: int) -> None:
        self._set(min_version=self.version.itemData(index))

    def _set(self, **members: str) -> None:
        changed = replace(self._shown, **members)
        if changed != self._shown:
            self._changed(changed)
