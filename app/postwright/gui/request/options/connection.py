"""How a connection is made: HTTP version, whom to trust, what we show of ourselves."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox, QLineEdit

from postwright.gui.request.options.file_line import FileLine
from postwright.gui.request.options.group import (
    OptionGroup,
    inherited_words,
    show_choice,
    show_line,
    show_switch,
    tr,
)
from postwright.gui.request.options.secret_line import secret_line, tells
from postwright.gui.said_words import translated
from postwright.gui.widgets.labels import Label
from postwright.model.options import TLS_VERSIONS, Options, Tls
from postwright.model.said import said

HTTP = (
    ("", said("Inherited")),
    ("1.1", said("HTTP/1.1")),
    ("2", said("HTTP/2")),
    ("auto", said("Agreed with the server")),
)
TRUST = (
    ("", said("Inherited")),
    ("system", said("The system's authorities")),
    ("file", said("The CA file alone")),
)
PEM = said("PEM, trusted as well")
CERT = said("PEM with its key, or PKCS#12")
HOST = said("The URL's host")
_LINES = ("ca", "sni", "cert", "cert_key", "cert_passphrase")


class ConnectionOptions(OptionGroup):
    """What is empty is inherited."""

    title = said("Connection")

    def make(self) -> None:
        theme, root = self._theme, self._around.root
        self.http = self.choice(tr("HTTP version"), HTTP, self._set_http)
        self.verify = self.switch(tr("Check certificates"), lambda on: self._set(verify=on))
        self.warning = Label(
            theme,
            tr("Certificates are not checked: anyone on the way can read and change this."),
            12, 500, "warn", wrap=True,
        )  # fmt: skip
        versions = (("", said("Inherited")), *((v, f"TLS {v}") for v in TLS_VERSIONS))
        self.version = self.choice(
            tr("Lowest TLS version"), versions, lambda v: self._set(min_version=v)
        )
        self.trust = self.choice(tr("Trust"), TRUST, lambda value: self._set(trust=value))
        self.ca = FileLine(theme, tr("CA file"), root, lambda path: self._set(ca=path))
        self.sni = self.line(tr("Name to ask for and check"), lambda name: self._set(sni=name))
        self.cert = FileLine(
            theme, tr("Client certificate"), root, lambda path: self._set(cert=path)
        )
        self.cert_key = FileLine(
            theme, tr("Key of the certificate"), root, lambda path: self._set(cert_key=path)
        )
        self.cert_key.setPlaceholderText(tr("Where it is in a file of its own"))
        for line in (self.ca, self.cert, self.cert_key):
            line.picked.connect(self._document.picked)
        self.cert_passphrase = secret_line(
            theme,
            tr("Passphrase of the key"),
            lambda text: self._set(cert_passphrase=text),
            "{{passphrase}}",
        )
        self.literal = self.hint()
        self.literal.set_token("warn")
        self._hints = {name: self.hint() for name in ("http", "verify", "min_version", "trust")}
        self.add(tr("HTTP version"), self.http, self._hints["http"])
        self.add(tr("Check certificates"), self.verify, self._hints["verify"])
        self.add("", self.warning)
        self.add(tr("Lowest TLS version"), self.version, self._hints["min_version"])
        self.add(tr("Trust"), self.trust, self._hints["trust"])
        self.add(tr("CA file"), self.ca, self.ca.button)
        self.add(tr("Name to ask for"), self.sni)
        self.add(tr("Client certificate"), self.cert, self.cert.button)
        self.add(tr("Key"), self.cert_key, self.cert_key.button)
        self.add(tr("Passphrase"), self.cert_passphrase, self.cert_passphrase.eye)
        self.add("", self.literal)

    def show_options(self, options: Options) -> None:
        tls, settings = options.postwright.tls, self._around.settings()
        show_choice(self.http, options.postwright.http or "")
        show_switch(self.verify, tls.verify)
        show_choice(self.version, tls.min_version)
        show_choice(self.trust, tls.trust)
        for name in _LINES:
            show_line(getattr(self, name), getattr(tls, name))
        above, owner = self.above(lambda level: level.tls.verify)
        checks = settings.verify_tls if above is None else above
        off = tls.verify is False or (tls.verify is None and not checks)
        self.show_row(self.warning, off)
        self._say("verify", tls.verify, tr("on") if checks else tr("off"), owner)
        http, owner = self.above(lambda level: level.http)
        self._say("http", options.postwright.http, _word(self.http, http or "1.1"), owner)
        least, owner = self.above(lambda level: level.tls.min_version or None)
        self._say("min_version", tls.min_version or None, f"TLS {least or '1.2'}", owner)
        trust, owner = self.above(lambda level: level.tls.trust or None)
        words = _word(self.trust, trust or settings.trust)
        self._say("trust", tls.trust or None, words, owner)
        self._say_above(self.ca, lambda said: said.ca, settings.ca_file, PEM)
        self._say_above(self.sni, lambda said: said.sni, "", HOST)
        self._say_above(self.cert, lambda said: said.cert, "", CERT)
        own = bool(tls.cert)
        self.show_row(self.cert_key, own)
        self.show_row(self.cert_passphrase, own)
        self.literal.setText(tells(tls.cert_passphrase))
        self.show_row(self.literal, own and bool(tells(tls.cert_passphrase)))

    def _say(self, member: str, own: object, value: str, owner: str) -> None:
        by_default = member in ("http", "min_version")
        rule = said("by default") if by_default else said("from the settings")
        words = inherited_words(value, owner, otherwise=rule)
        self._hints[member].setText("" if own is not None else words)

    def _say_above(
        self, field: QLineEdit, member: Callable[[Tls], str], otherwise: str, empty: str
    ) -> None:
        found, owner = self.above(lambda level: member(level.tls) or None)
        found = found or otherwise
        field.setPlaceholderText(inherited_words(found, owner) if found else translated(empty))

    def _set_http(self, version: str) -> None:
        self.put_ours(http=version or None)

    def _set(self, **members: str | bool | None) -> None:
        self.put_ours(tls=replace(self.ours.tls, **members))


def _word(combo: QComboBox, value: str) -> str:
    at = combo.findData(value)
    return combo.itemText(at) if at >= 0 else value
