"""Audio, video, PDF and the like as facts, with ways to keep the file or to open it elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postwright.gui.response.body_view.viewing import Body, Outlet, Viewer
from postwright.gui.response.job import Job
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.words import clauses, labelled, size_words
from postwright.protocol.file_facts import Facts, facts_of
from postwright.protocol.media_types import parse
from postwright.protocol.visible import visible

_ICONS = {"audio": "play", "video": "play", "document": "file", "archive": "layers"}
_HOUR_S, _MINUTE_S = 3600, 60


class FactsView(QWidget, Viewer):
    """Reads the header in a thread; opens nothing by itself."""

    def __init__(self, theme: Theme, outlet: Outlet) -> None:
        super().__init__()
        self._theme, self._outlet = theme, outlet
        self._job: Job | None = None
        self._body = Body()
        self.facts: Facts | None = None
        self.lines: list[tuple[str, str]] = []
        self._icon = QLabel()
        self.title = Label(theme, "", px=16, weight=600)
        self.save = Button(theme, self.tr("Save"), icon="download")
        self.open = Button(theme, self.tr("Open"), icon="external")
        self.open.setToolTip(self.tr("Opens a copy with the program that the system has for it"))
        self.bytes = Button(theme, self.tr("Show bytes"), kind="ghost")
        self._grid = QGridLayout()
        self._lay_out()
        self.save.clicked.connect(outlet.save_wanted)
        self.open.clicked.connect(self._open)
        self.bytes.clicked.connect(lambda: outlet.mode_wanted.emit("hex"))
        theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        theme = self._theme
        self._grid.setHorizontalSpacing(theme.px(24))
        self._grid.setVerticalSpacing(theme.px(8))
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(self._icon)
        head.addWidget(self.title)
        head.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self.open, self.save, self.bytes):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(16))
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addLayout(buttons)
        column.addStretch(1)
        self._grid.setColumnStretch(1, 1)

    def show_body(self, body: Body) -> None:
        self.leave()
        self._body = body
        self._show(None)
        source = body.source.again()
        self._job = Job(lambda cancelled: facts_of(source), self)
        self._job.done.connect(self._use)
        self._job.start()

    def leave(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _use(self, found: object) -> None:
        self._job = None
        self._show(found if isinstance(found, Facts) else None)

    def _show(self, facts: Facts | None) -> None:
        self.facts = facts
        self.open.setVisible(bool(facts and facts.ending))
        self.title.setText(self._title(facts))
        self.lines = self._lines(facts)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(self.lines):
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(Label(self._theme, name, token="muted"), row, 0, left)
            shown = Label(self._theme, value, wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(shown, row, 1)
        told = clauses(labelled(name, value) for name, value in self.lines)
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(told)
        self._restyle()

    def _title(self, facts: Facts | None) -> str:
        if facts is None:
            return self.tr("Bytes")
        words = {
            "audio": self.tr("{kind} audio"),
            "video": self.tr("{kind} video"),
            "document": self.tr("{kind} document"),
            "archive": self.tr("{kind} file"),
            "font": self.tr("{kind} font"),
            "program": self.tr("{kind} program"),
        }
        return words[facts.group].format(kind=facts.kind)

    def _lines(self, facts: Facts | None) -> list[tuple[str, str]]:
        lines = [(self.tr("Size"), size_words(self._body.source.size))]
        kind = parse(self._body.content_type).essence
        lines.append((self.tr("Sent as"), visible(kind[:200]) or self.tr("no Content-Type")))
        if facts is None:
            return lines
        if facts.seconds:
            lines.append((self.tr("Duration"), length_words(facts.seconds)))
        if facts.width:
            lines.append((self.tr("Picture"), f"{facts.width} × {facts.height}"))
        if facts.sample_hz:
            lines.append((self.tr("Sample rate"), f"{facts.sample_hz / 1000:g} kHz"))
        if facts.channels:
            names = {1: self.tr("mono"), 2: self.tr("stereo")}
            lines.append((self.tr("Channels"), names.get(facts.channels, str(facts.channels))))
        if facts.group == "document":
            pages = str(facts.pages) if facts.pages else self.tr("not told in the open")
            lines.append((self.tr("Pages"), pages))
            locked = self.tr("yes, it may ask for a password") if facts.encrypted else self.tr("no")
            lines.append((self.tr("Encrypted"), locked))
        return lines

    def _open(self) -> None:
        if self.facts is not None and self.facts.ending:
            self._outlet.open_wanted.emit(self.facts.ending)

    def _restyle(self) -> None:
        icon = _ICONS.get(self.facts.group if self.facts else "", "file")
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(icon, "text2", 24, ratio))


def length_words(seconds: float) -> str:
    """Return such as `0:07`, `3:05`, `1:02:03`."""
    whole = round(seconds)
    hours, rest = divmod(whole, _HOUR_S)
    minutes, left = divmod(rest, _MINUTE_S)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
