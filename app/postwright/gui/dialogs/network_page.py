"""The page of the settings about trust and proxies, and which proxy is in force by whose word."""

import re
from collections.abc import Callable
from urllib.parse import quote, unquote

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
)

from postwright.engine.proxies_in_force import InForce
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, beside
from postwright.gui.widgets.file_dialogs import choose_file
from postwright.gui.widgets.form import SecretLine
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.still_fields import ChoiceField
from postwright.gui.widgets.wrapping_page import WrappingPage
from postwright.model.settings import Settings
from postwright.protocol.visible import visible

TRUST = ("system", "file")
PROXIES = ("none", "system", "manual")
Ways = Callable[[Settings], InForce]


class NetworkPage(QScrollArea):
    """Shows settings, and gives them back with what was edited."""

    edited = Signal()

    def __init__(self, theme: Theme, ways: Ways) -> None:
        super().__init__()
        self._theme, self._ways = theme, ways
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._make()
        self._lay_out()
        self._connect()

    def _make(self) -> None:
        theme, tr = self._theme, self.tr
        self.verify = QCheckBox(tr("Check certificates"))
        self.unchecked = _line(tr("Hosts that are not checked"), "localhost, *.internal.test:8443")
        self.warning = Label(
            theme,
            tr("Certificates are not checked there: anyone on the way can read and change it."),
            12, 500, "warn", wrap=True,
        )  # fmt: skip
        self.trust = _choices(
            (tr("The system's authorities"), tr("The CA file alone")), tr("Trust")
        )
        self.ca_file = _line(
            tr("Extra CA file"), tr("A PEM file with certificates to trust as well")
        )
        self.choose_ca = Button(theme, tr("Choose…"))
        self.choose_ca.setAccessibleName(tr("Choose a CA file"))
        self.no_file = Label(
            theme, tr("Choose a CA file: without one nobody is trusted."), 12, 500, "err", wrap=True
        )
        self.proxy = _choices((tr("None"), tr("As the system"), tr("This one:")), tr("Proxy"))
        self.proxy_url = _line(tr("Proxy URL"), "http://localhost:3128")
        self.proxy_url.setToolTip(tr("http://, https://, socks5:// or socks5h://"))
        self.user = _line(tr("User of the proxy"), "")
        self.password = SecretLine(theme, str)
        self.password.setAccessibleName(tr("Password of the proxy"))
        self.password.setToolTip(tr("Kept in the settings file, which only you may read."))
        self.bypass = _line(tr("Hosts without the proxy"), ".example.test, 10.0.0.0/8, host:8080")
        self.in_force = Label(theme, "", 12, token="text2", wrap=True)
        self.in_force.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.problems = Label(theme, "", 12, 500, "warn", wrap=True)

    def _lay_out(self) -> None:
        tr = self.tr
        inner = WrappingPage()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        column.addLayout(self._form)
        column.addWidget(self.in_force)
        column.addWidget(self.problems)
        column.addStretch(1)
        self._form.addRow("", self.verify)
        self._form.addRow(tr("But not for"), self.unchecked)
        self._form.addRow(self.warning)
        self._form.addRow(tr("Trust"), self.trust)
        self._form.addRow(tr("Extra CA file"), beside(self.ca_file, self.choose_ca))
        self._form.addRow(self.no_file)
        self._form.addRow(tr("Proxy"), self.proxy)
        self._form.addRow(tr("Proxy URL"), self.proxy_url)
        self._form.addRow(tr("User"), self.user)
        self._password_row = beside(self.password, self.password.eye)
        self._form.addRow(tr("Password"), self._password_row)
        self._form.addRow(tr("But not for"), self.bypass)
        self.setWidget(inner)

    def _connect(self) -> None:
        self.verify.toggled.connect(self.edited)
        for box in (self.trust, self.proxy):
            box.currentIndexChanged.connect(self.edited)
        for line in (self.unchecked, self.ca_file, self.proxy_url, self.user, self.password,
                     self.bypass):  # fmt: skip
            line.editingFinished.connect(self.edited)
        self.choose_ca.clicked.connect(self._choose_ca)

    def show_settings(self, settings: Settings) -> None:
        """Show these."""
        self.verify.setChecked(settings.verify_tls)
        _show(self.unchecked, ", ".join(settings.unchecked_hosts))
        self.trust.setCurrentIndex(TRUST.index(settings.trust))
        _show(self.ca_file, settings.ca_file)
        self.proxy.setCurrentIndex(PROXIES.index(settings.proxy_mode))
        url, user, password = without_sign_in(settings.proxy_url)
        _show(self.proxy_url, url)
        _show(self.user, user)
        _show(self.password, password)
        _show(self.bypass, settings.proxy_bypass)
        self.show_state(settings)

    def edited_settings(self, settings: Settings) -> Settings:
        """Return the settings with what the fields say."""
        hosts = re.split(r"[,\s]+", self.unchecked.text())
        return replace(
            settings,
            verify_tls=self.verify.isChecked(),
            unchecked_hosts=tuple(dict.fromkeys(host for host in hosts if host)),
            trust=TRUST[self.trust.currentIndex()],
            ca_file=self.ca_file.text().strip(),
            proxy_mode=PROXIES[self.proxy.currentIndex()],
            proxy_url=with_sign_in(
                self.proxy_url.text().strip(), self.user.text(), self.password.text()
            ),
            proxy_bypass=self.bypass.text().strip(),
        )

    def show_state(self, settings: Settings) -> None:
        """Show which fields count, and what is in force."""
        manual = settings.proxy_mode == "manual"
        for line in (self.proxy_url, self.user, self.bypass):
            line.setEnabled(manual)
            self._form.setRowVisible(line, manual)
        self._form.setRowVisible(self._password_row, manual)
        unsafe = not settings.verify_tls or bool(settings.unchecked_hosts)
        self._form.setRowVisible(self.warning, unsafe)
        self._form.setRowVisible(self.no_file, settings.trust == "file" and not settings.ca_file)
        found = self._ways(settings)
        lines = [self._way(*way) for way in found.ways]
        if len({way[1:] for way in found.ways}) == 1:
            lines = [self._way(self.tr("All requests"), *found.ways[0][1:])]
        lines += [
            self.tr("Directly to {hosts}, by {source}.").format(
                hosts=visible(hosts), source=translated(source)
            )
            for source, hosts in found.exceptions
        ]
        if any(proxy for _, proxy, _ in found.ways):
            lines.append(self.tr("Directly to this computer itself, always."))
        self.in_force.setText("\n".join(lines))
        self.problems.setText(
            "\n".join(
                self.tr("Not used: {problem}").format(problem=visible(translated(one)))
                for one in found.problems
            )
        )
        self.problems.setVisible(bool(found.problems))

    def _way(self, what: str, proxy: str, source: str) -> str:
        if what in ("http", "https"):
            what = f"{what}://"
        if not proxy:
            return self.tr("{what} directly: {source}.").format(
                what=what, source=translated(source)
            )
        return self.tr("{what} through {proxy}, by {source}.").format(
            what=what, proxy=visible(proxy), source=translated(source)
        )

    def _choose_ca(self) -> None:
        filters = (self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)"))
        choose_file(self, self.tr("CA file"), self._take_ca, filters=filters)

    def _take_ca(self, path: str) -> None:
        self.ca_file.setText(path)
        self.edited.emit()


def without_sign_in(url: str) -> tuple[str, str, str]:
    """Return a proxy's address, its user and its password apart."""
    scheme, mark, rest = url.partition("://") if "://" in url else ("", "", url)
    before, at, place = rest.rpartition("@")
    if not at:
        return url, "", ""
    user, _, password = before.partition(":")
    return f"{scheme}{mark}{place}", unquote(user), unquote(password)


def with_sign_in(url: str, user: str, password: str) -> str:
    """Return the address with user and password in it; those in the address itself win."""
    if not url or not (user or password) or "@" in url:
        return url
    scheme, mark, rest = url.partition("://") if "://" in url else ("http", "://", url)
    secret = f":{quote(password, safe='')}" if password else ""
    return f"{scheme}{mark}{quote(user, safe='')}{secret}@{rest}"


def _choices(labels: tuple[str, ...], name: str) -> ChoiceField:
    box = ChoiceField()
    box.addItems(list(labels))
    box.setAccessibleName(name)
    return box


def _line(name: str, placeholder: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(placeholder)
    return line


def _show(line: QLineEdit, text: str) -> None:
    if line.text() != text:
        line.setText(text)
