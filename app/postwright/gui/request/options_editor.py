"""How the request is sent: redirects, timeouts, TLS, cookies, HTTP version, retries."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.tls_options import TlsOptions
from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.still_fields import ChoiceField, NumberField
from postwright.model.options import Options, Postwright, RedirectTrust, RetryPolicy

HTTP_VERSIONS = (
    ("", "Inherited (HTTP/1.1)"),
    ("1.1", "HTTP/1.1"),
    ("2", "HTTP/2"),
    ("auto", "Agreed with the server"),
)
SWITCHES = (("", "Inherited"), ("on", "On"), ("off", "Off"))


class OptionsEditor(QScrollArea):
    """A form over `request.options`; what is empty is inherited."""

    def __init__(
        self, theme: Theme, document: RequestDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._document, self._showing = theme, document, False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 8, 16, 16)
        self._column.setSpacing(8)
        self.setWidget(inner)
        tr = self.tr
        self._make()
        self.warning = Label(
            theme,
            tr("Certificates are not checked: anyone on the way can read and change this."),
            12,
            500,
            "warn",
            wrap=True,
        )
        self._group(tr("Target and redirects"), (
            ("", self.encode), ("", self.follow), (tr("At most"), self.redirects),
            (tr("Keep credentials for"), self.forward),
        ))  # fmt: skip
        self._group(tr("Timeouts"), (
            (tr("Whole exchange"), self.total), (tr("Connect"), self.connect_),
            (tr("Read"), self.read),
        ))  # fmt: skip
        self._group(tr("Connection"), (
            (tr("Check certificates"), self.verify), ("", self.warning),
            (tr("HTTP version"), self.http), *self.tls.rows,
        ))  # fmt: skip
        self._group(tr("Cookies"), (
            (tr("Send"), self.send_cookies), (tr("Store"), self.store_cookies),
        ))  # fmt: skip
        self._group(tr("Send again"), (
            ("", self.retry), (tr("Attempts in all"), self.attempts), ("", self.retry_post),
        ))  # fmt: skip
        self._column.addStretch(1)
        document.changed.connect(self.refresh)
        self.refresh()

    def _make(self) -> None:
        tr = self.tr
        self.encode = self._box(tr("Encode what may not stand in a URL"), self._set_encode)
        self.follow = self._box(tr("Follow redirects"), self._set_follow)
        self.redirects = self._number(
            tr("At most so many redirects"), 0, 50, "", self._set_redirects
        )
        self.forward = QLineEdit()
        self.forward.setPlaceholderText("https://other.example.test")
        self.forward.setAccessibleName(tr("Origins that may get credentials after a redirect"))
        self.forward.editingFinished.connect(self._set_forward)
        inherited = tr("inherited")
        self.total = self._number(
            tr("Timeout of the whole exchange"), -1, 86_400, inherited, self._set_total
        )
        self.connect_ = self._number(
            tr("Connect timeout"), -1, 86_400, inherited, self._set_connect
        )
        self.read = self._number(tr("Read timeout"), -1, 86_400, inherited, self._set_read)
        for field in (self.total, self.connect_, self.read):
            field.setSuffix(tr(" s"))
            field.setToolTip(tr("0 means no limit"))
        self.verify = self._choice(tr("Check certificates"), SWITCHES, self._set_verify)
        self.tls = TlsOptions(self._theme, lambda tls: self._put_ours(tls=tls))
        self.http = self._choice(tr("HTTP version"), HTTP_VERSIONS, self._set_http)
        self.send_cookies = self._choice(tr("Send cookies"), SWITCHES, self._set_send)
        self.store_cookies = self._choice(tr("Store cookies"), SWITCHES, self._set_store)
        self.retry = self._box(
            tr("Send again after 429, 502, 503, 504 and failed connections"), self._set_retry
        )
        self.attempts = self._number(tr("Attempts in all"), 2, 20, "", self._set_attempts)
        self.retry_post = self._box(
            tr("POST and PATCH too, which may act twice"), self._set_retry_post
        )

    def _group(self, title: str, rows: tuple[tuple[str, QWidget], ...]) -> None:
        self._column.addWidget(Label(self._theme, title, 13, 600))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setContentsMargins(0, 0, 0, 8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for label, widget in rows:
            if label:
                form.addRow(Label(self._theme, label, 13, token="text2"), widget)
            else:
                form.addRow(widget)
        self._column.addLayout(form)

    def _box(self, text: str, changed: Callable[[bool], None]) -> QCheckBox:
        box = QCheckBox(text)
        box.setAccessibleName(text)
        box.clicked.connect(changed)
        return box

    def _number(
        self, name: str, least: int, most: int, empty: str, changed: Callable[[float], None]
    ) -> NumberField:
        field = NumberField()
        field.setDecimals(3 if least < 0 else 0)  # seconds, or a count
        field.setRange(least, most)
        field.setSpecialValueText(empty)
        field.setAccessibleName(name)
        field.setMinimumWidth(self._theme.px(120))
        field.valueChanged.connect(changed)
        return field

    def _choice(
        self, name: str, choices: tuple[tuple[str, str], ...], changed: Callable[[int], None]
    ) -> QComboBox:
        combo = ChoiceField()
        for value, label in choices:
            combo.addItem(self.tr(label), value)
        combo.setAccessibleName(name)
        combo.setMinimumWidth(self._theme.px(200))
        combo.activated.connect(changed)
        return combo

    # Showing

    @property
    def is_set(self) -> bool:
        """Whether anything differs from a new request's options."""
        return self._document.request.options != Options(
            encode_url=self._document.request.options.encode_url
        )

    def refresh(self) -> None:
        """Show what the document says."""
        options = self._document.request.options
        ours = options.postwright
        self._showing = True
        self.encode.setChecked(options.encode_url)
        self.follow.setChecked(options.follow_redirects)
        self.redirects.setValue(options.max_redirects)
        if not self.forward.hasFocus():
            self.forward.setText(", ".join(ours.redirects.forward_to))
        total = ours.timeout.total_s
        if total is None and options.timeout_ms is not None:
            total = options.timeout_ms / 1000
        for field, value in (
            (self.total, total),
            (self.connect_, ours.timeout.connect_s),
            (self.read, ours.timeout.read_s),
        ):
            field.setValue(-1 if value is None else value)
        _show_switch(self.verify, ours.tls.verify)
        self.warning.setVisible(ours.tls.verify is False)
        self.tls.show(ours.tls)
        self.http.setCurrentIndex(max(0, self.http.findData(ours.http or "")))
        _show_switch(self.send_cookies, ours.cookies.send)
        _show_switch(self.store_cookies, ours.cookies.store)
        policy = ours.retry
        self.retry.setChecked(policy is not None)
        for widget in (self.attempts, self.retry_post):
            widget.setEnabled(policy is not None)
        self.attempts.setValue(policy.total if policy else 3)
        self.retry_post.setChecked(policy is not None and "POST" in policy.methods)
        self._showing = False

    # Editing

    def _put(self, **members: object) -> None:
        if not self._showing:
            options = replace(self._document.request.options, **members)
            self._document.set(self.tr("Change an option"), options=options)

    def _put_ours(self, **members: object) -> None:
        self._put(postwright=replace(self._ours, **members))

    @property
    def _ours(self) -> Postwright:
        return self._document.request.options.postwright

    def _set_encode(self, on: bool) -> None:
        self._put(encode_url=on)

    def _set_follow(self, on: bool) -> None:
        self._put(follow_redirects=on)

    def _set_redirects(self, count: float) -> None:
        self._put(max_redirects=round(count))

    def _set_forward(self) -> None:
        origins = tuple(o.strip() for o in self.forward.text().split(",") if o.strip())
        if origins != self._ours.redirects.forward_to:
            self._put_ours(redirects=RedirectTrust(origins))

    def _set_total(self, seconds: float) -> None:
        timeout_ms = None if seconds < 0 else round(seconds * 1000)
        ours = replace(self._ours, timeout=replace(self._ours.timeout, total_s=None))
        self._put(timeout_ms=timeout_ms, postwright=ours)

    def _set_connect(self, seconds: float) -> None:
        self._put_timeout(connect_s=None if seconds < 0 else seconds)

    def _set_read(self, seconds: float) -> None:
        self._put_timeout(read_s=None if seconds < 0 else seconds)

    def _put_timeout(self, **members: float | None) -> None:
        self._put_ours(timeout=replace(self._ours.timeout, **members))

    def _set_verify(self, index: int) -> None:
        self._put_ours(tls=replace(self._ours.tls, verify=_switch(self.verify, index)))

    def _set_http(self, index: int) -> None:
        self._put_ours(http=self.http.itemData(index) or None)

    def _set_send(self, index: int) -> None:
        send = _switch(self.send_cookies, index)
        self._put_ours(cookies=replace(self._ours.cookies, send=send))

    def _set_store(self, index: int) -> None:
        store = _switch(self.store_cookies, index)
        self._put_ours(cookies=replace(self._ours.cookies, store=store))

    def _set_retry(self, on: bool) -> None:
        self._put_ours(retry=RetryPolicy() if on else None)

    def _set_attempts(self, total: float) -> None:
        if self._ours.retry is not None:
            self._put_ours(retry=replace(self._ours.retry, total=round(total)))

    def _set_retry_post(self, on: bool) -> None:
        policy = self._ours.retry
        if policy is not None:
            methods = tuple(m for m in policy.methods if m not in ("POST", "PATCH"))
            extra = ("POST", "PATCH") if on else ()
            self._put_ours(retry=replace(policy, methods=(*methods, *extra)))


def _switch(combo: QComboBox, index: int) -> bool | None:
    return {"": None, "on": True, "off": False}[str(combo.itemData(index))]


def _show_switch(combo: QComboBox, value: bool | None) -> None:
    combo.setCurrentIndex({None: 0, True: 1, False: 2}[value])
