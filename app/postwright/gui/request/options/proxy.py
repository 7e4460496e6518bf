"""The proxy that a collection asks for, in place of the application's."""

from msgspec.structs import replace

from postwright.gui.request.options.group import OptionGroup, show_choice, show_line, tr
from postwright.gui.request.options.secret_line import secret_line, tells
from postwright.model.options import CollectionProxy, Options
from postwright.model.said import said

MODES = (
    ("inherit", said("As the application")),
    ("none", said("None")),
    ("http", said("HTTP")),
    ("https", said("HTTPS")),
    ("socks5", said("SOCKS5")),
)
DEFAULT_PORTS = {"http": "80", "https": "443", "socks5": "1080"}


class ProxyOptions(OptionGroup):
    """Edits `config.proxy`; an address in `_postwright.network` wins over it."""

    title = said("Proxy")

    def make(self) -> None:
        self.mode = self.choice(tr("Proxy"), MODES, self._set_mode)
        self.about = self.hint()
        self.host = self.line(
            tr("Proxy's host"), lambda text: self._set(host=text), "proxy.example.test"
        )
        self.port = self.line(tr("Proxy's port"), lambda text: self._set(port=text))
        self.signs_in = self.box(tr("Sign in to the proxy"), lambda on: self._set(signs_in=on))
        self.user = self.line(tr("User"), lambda text: self._set(user=text))
        self.password = secret_line(
            self._theme, tr("Password"), lambda text: self._set(password=text), "{{proxy_password}}"
        )
        self.literal = self.hint()
        self.literal.set_token("warn")
        self.bypass = self.line(
            tr("Not for these hosts"),
            lambda text: self._set(bypass=text),
            ".example.test, 10.0.0.0/8, host:8080",
        )
        self.add(tr("Proxy"), self.mode, self.about)
        self.add(tr("Host"), self.host)
        self.add(tr("Port"), self.port)
        self.add("", self.signs_in)
        self.add(tr("User"), self.user)
        self.add(tr("Password"), self.password, self.password.eye)
        self.add("", self.literal)
        self.add(tr("Not for these hosts"), self.bypass)

    def show_options(self, options: Options) -> None:
        proxy, own = options.config.proxy, options.postwright.network.proxy
        mode = "inherit" if proxy.inherit else proxy.protocol
        if not proxy.enabled:
            mode = "none"
        if own:
            mode = own
        if self.mode.findData(mode) < 0 and not own:
            self.mode.addItem(mode.upper(), mode)
        show_choice(self.mode, mode)
        by_hand = not own and proxy.enabled and not proxy.inherit
        self.about.setText(
            tr("written in the file's own settings of Postwright")
            if own
            else tr("never for this computer itself")
            if by_hand
            else ""
        )
        self.port.setPlaceholderText(DEFAULT_PORTS.get(proxy.protocol, ""))
        for field, text in (
            (self.host, proxy.host), (self.port, proxy.port), (self.user, proxy.user),
            (self.password, proxy.password), (self.bypass, proxy.bypass),
        ):  # fmt: skip
            show_line(field, text)
        self.signs_in.setChecked(proxy.signs_in)
        for row in (self.host, self.port, self.bypass, self.signs_in):
            self.show_row(row, by_hand)
        for row in (self.user, self.password):
            self.show_row(row, by_hand and proxy.signs_in)
        self.literal.setText(tells(proxy.password))
        self.show_row(self.literal, by_hand and proxy.signs_in and bool(tells(proxy.password)))

    def _set_mode(self, mode: str) -> None:
        if mode == self.ours.network.proxy:
            return
        now = self._document.request.options.config
        proxy = replace(now.proxy, inherit=mode == "inherit", enabled=mode != "none")
        if mode not in ("inherit", "none"):
            proxy = replace(proxy, protocol=mode)
        network = replace(self.ours.network, proxy="")
        self.put(config=replace(now, proxy=proxy), postwright=replace(self.ours, network=network))

    def _set(self, **members: str | bool) -> None:
        now = self._document.request.options.config
        proxy: CollectionProxy = replace(now.proxy, **members)
        self.put(config=replace(now, proxy=proxy))
