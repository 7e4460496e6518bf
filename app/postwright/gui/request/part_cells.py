"""Paints the cells of multipart rows: the kind with an arrow, files as chips with their sizes."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from postwright.gui.request.known_files import FileLook, KnownFiles
from postwright.gui.request.part_rows import PartRow
from postwright.gui.theme import Theme
from postwright.gui.widgets.field_delegate import FieldDelegate
from postwright.gui.widgets.field_rows import FieldRows, Index
from postwright.gui.words import size_words
from postwright.protocol.media_types import guess

CHIP = 24
LONGEST_NAME = 180


class FileChip(msgspec.Struct, frozen=True):
    """One box in a cell."""

    left: float
    width: float
    text: str
    detail: str = ""
    icon: str = ""
    kind: str = "file"
    """`file`, `missing`, `locate`, `more` or `choose`."""
    path: str = ""


class PartDelegate(FieldDelegate):
    """Needs `files` before it paints a file row."""

    files: KnownFiles

    def paint_cell(self, painter: QPainter, rect: QRectF, index: Index, rows: FieldRows) -> None:
        row, member = rows.row(index.row()), rows.member(index.column())
        if rows.is_draft(index.row()) or not isinstance(row, PartRow):
            super().paint_cell(painter, rect, index, rows)
        elif member == "kind":
            self._paint_kind(painter, rect, row)
        elif member == "value" and row.kind == "file":
            painter.save()
            painter.setClipRect(rect)
            painter.setOpacity(1.0 if row.enabled else 0.7)
            for chip in chips_of(self.theme, row.part.files, self.files, rect.width()):
                self._paint_chip(painter, rect, chip)
            painter.restore()
        elif member == "content_type" and not row.content_type and row.kind == "file":
            self._paint_guess(painter, rect, row)
        else:
            super().paint_cell(painter, rect, index, rows)

    def _paint_kind(self, painter: QPainter, rect: QRectF, row: PartRow) -> None:
        theme, px = self.theme, self.theme.px
        painter.setFont(theme.font(12, 500))
        painter.setPen(theme.color("text2" if row.enabled else "muted"))
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect.adjusted(px(8), 0, 0, 0), left, kind_words(row))
        arrow = QRect(0, 0, px(12), px(12))
        arrow.moveCenter(rect.toRect().center())
        arrow.moveRight(round(rect.right()) - px(8))
        theme.icon("chev-d", "muted").paint(painter, arrow)

    def _paint_guess(self, painter: QPainter, rect: QRectF, row: PartRow) -> None:
        """Show the type that will be sent, in the colour of what nobody typed."""
        guessed = {guess(path) for path in row.part.files}
        text = guessed.pop() if len(guessed) == 1 else ""
        theme = self.theme
        font = theme.font(13, mono=True)
        place = rect.adjusted(theme.px(8), 0, -theme.px(4), 0)
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        shown = QFontMetricsF(font).elidedText(text, elide, place.width())
        painter.drawText(place, left, shown)

    def _paint_chip(self, painter: QPainter, rect: QRectF, chip: FileChip) -> None:
        theme, px = self.theme, self.theme.px
        box = QRectF(rect.x() + chip.left, 0, chip.width, px(CHIP))
        box.moveTop(round(rect.center().y() - px(CHIP) / 2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        missing, button = chip.kind == "missing", chip.kind in ("locate", "choose")
        if chip.kind != "more":
            painter.setPen(QPen(theme.color("err" if missing else "border"), 1))
            fill = theme.tint("err") if missing else theme.color("base" if button else "raised")
            painter.setBrush(fill)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(5), px(5))
        x = box.x() + px(8)
        token = "err" if missing else "accent" if button else "text"
        if chip.icon:
            place = QRect(round(x), round(box.center().y()) - px(7), px(14), px(14))
            tokens = {"image": "violet", "file": "err" if missing else "info"}
            theme.icon(chip.icon, tokens.get(chip.icon, token)).paint(painter, place)
            x += px(19)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        font = theme.font(12, 600)
        painter.setFont(font)
        painter.setPen(theme.color("muted" if chip.kind == "more" else token))
        painter.drawText(QRectF(x, box.y(), chip.width, box.height()), left, chip.text)
        if chip.detail:
            x += QFontMetricsF(font).horizontalAdvance(chip.text) + px(7)
            painter.setFont(theme.font(11))
            painter.setPen(theme.color("err" if missing else "muted"))
            painter.drawText(QRectF(x, box.y(), chip.width, box.height()), left, chip.detail)


def kind_words(row: PartRow) -> str:
    """Return what a row's kind is called."""
    if row.kind == "text":
        return _tr("Text")
    return _tr("Files") if len(row.part.files) > 1 else _tr("File")


def chips_of(theme: Theme, paths: Sequence[str], files: KnownFiles, room: float) -> list[FileChip]:
    """Return the chips of a cell of that width, those that do not fit as a number."""
    px = theme.px
    chips: list[FileChip] = []
    x = float(px(8))
    for number, path in enumerate(paths):
        look = files.look(path)
        beside = px(34) if look.missing or number < len(paths) - 1 else 0
        chip = _file_chip(theme, look, path, x, room - x - px(8) - beside)
        if chips and chip.left + chip.width > room - px(8):
            chips.append(FileChip(x - px(4), px(60), f"+{len(paths) - number}", kind="more"))
            return chips
        chips.append(chip)
        x += chip.width + px(6)
        if look.missing:
            words = _tr("Locate…") if room - x > px(100) else ""
            locate = _button(theme, words, "search", "locate", x)
            chips.append(msgspec.structs.replace(locate, path=path))
            x += chips[-1].width + px(6)
    if not paths:
        chips.append(_button(theme, _tr("Choose files…"), "file", "choose", x))
    return chips


def _file_chip(theme: Theme, look: FileLook, path: str, left: float, room: float) -> FileChip:
    px = theme.px
    metrics, small = QFontMetricsF(theme.font(12, 600)), QFontMetricsF(theme.font(11))
    detail = "" if look.size_bytes is None else size_words(look.size_bytes)
    if look.missing:
        detail = _tr("not found") if room > px(150) else ""
    extra = px(36) + (small.horizontalAdvance(detail) + px(7) if detail else 0)
    most = max(px(40), min(px(LONGEST_NAME), room - extra))
    name = metrics.elidedText(look.name, Qt.TextElideMode.ElideMiddle, most)
    icon = "image" if guess(look.name).startswith("image/") else "file"
    kind = "missing" if look.missing else "file"
    width = extra + metrics.horizontalAdvance(name)
    return FileChip(left, width, name, detail, "warn" if look.missing else icon, kind, path)


def _button(theme: Theme, text: str, icon: str, kind: str, left: float) -> FileChip:
    words = QFontMetricsF(theme.font(12, 600)).horizontalAdvance(text)
    width = words + theme.px(36 if text else 30)
    return FileChip(left, width, text, icon=icon, kind=kind)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PartDelegate", text)
