"""An image on a checkerboard, scaled down to fit; read in a thread, with a limit on memory."""

import math
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from postwright.gui.response.body_view.viewing import Body, Outlet, Viewer
from postwright.gui.response.job import Job
from postwright.gui.theme import Theme
from postwright.gui.words import phrases

_ALLOCATION_MB = 64
_AT_ONCE = 1 << 20
"""Points: an image of no more is read without a thread."""
_MOST = 4 << 20
"""Points: a larger image is kept smaller than it is."""
_SQUARE = 8
_PAD = 16


class ImageView(QWidget, Viewer):
    """Shows one image, never larger than it is."""

    was_read = Signal()
    """The image is there, or `words` says why not."""

    def __init__(self, theme: Theme, outlet: Outlet) -> None:
        super().__init__()
        self._theme, self._outlet = theme, outlet
        self._image = QImage()
        self._job: Job | None = None
        self.words = ""
        self.setAccessibleName(self.tr("Image"))
        theme.changed.connect(self.update)

    def show_body(self, body: Body) -> None:
        """Read the file; `words` tells its kind and size, or why it cannot be shown."""
        self.leave()
        if body.growing:
            return
        path = body.path
        reader = _reader(path)
        kind = bytes(reader.format().data()).decode("ascii", "replace").upper()
        size = reader.size()
        points = max(0, size.width()) * max(0, size.height())
        self._say(phrases((kind, f"{size.width()} × {size.height()}")) if points else kind)
        if points <= _AT_ONCE:
            self._use(_read(path))
            return
        self._job = Job(lambda _: _read(path), self)
        self._job.done.connect(self._use)
        self._job.start()

    def _use(self, found: object) -> None:
        assert isinstance(found, _Found)
        self._image = found.image
        if self._image.isNull():
            problem = found.problem
            if found.points > _ALLOCATION_MB << 18:
                problem = self.tr("{count} million points are too many").format(
                    count=found.points // 1_000_000
                )
            self._say(self.tr("This image cannot be shown: {reason}").format(reason=problem))
        self.update()
        self.was_read.emit()

    def _say(self, words: str) -> None:
        self.words = words
        self.setAccessibleDescription(words)
        self._outlet.facts.emit(words)

    def copy_all(self) -> bool:
        """Copy the picture itself."""
        if self._image.isNull():
            return False
        QGuiApplication.clipboard().setImage(self._image)
        return True

    def leave(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._image = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("base"))
        if self._image.isNull():
            return
        place = self._place()
        light, dark = self._theme.color("raised"), self._theme.color("press")
        for y in range(place.top(), place.bottom() + 1, _SQUARE):
            for x in range(place.left(), place.right() + 1, _SQUARE):
                odd = ((x - place.left()) // _SQUARE + (y - place.top()) // _SQUARE) % 2
                square = QRect(x, y, _SQUARE, _SQUARE).intersected(place)
                painter.fillRect(square, dark if odd else light)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)

    def _place(self) -> QRect:
        room = self.rect().adjusted(_PAD, _PAD, -_PAD, -_PAD)
        size = QSize(self._image.size() / self.devicePixelRatioF())
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, max(1, size.width()), max(1, size.height()))
        place.moveCenter(room.center())
        return place


class _Found(NamedTuple):
    image: QImage
    problem: str
    points: int


def _reader(path: str) -> QImageReader:
    QImageReader.setAllocationLimit(_ALLOCATION_MB)
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader


def _read(path: str) -> _Found:
    reader = _reader(path)
    size = reader.size()
    points = size.width() * size.height()
    share = math.sqrt(_MOST / points) if points > _MOST else 1.0
    smaller = QSize(int(size.width() * share), int(size.height() * share))
    if share < 1 and bytes(reader.format().data()) == b"jpeg":
        reader.setScaledSize(smaller)  # others would be copied twice
    image = reader.read()
    if share < 1 and image.width() > smaller.width():
        image = image.scaled(smaller)
    return _Found(image, reader.errorString(), points)
