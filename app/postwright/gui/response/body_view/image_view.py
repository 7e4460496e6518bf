"""An image on a checkerboard, scaled down to fit; read with a limit on memory."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from postwright.gui.theme import Theme

_ALLOCATION_MB = 256
_SQUARE = 8
_PAD = 16


class ImageView(QWidget):
    """Shows one image, never larger than it is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self.words = ""
        self.setAccessibleName(self.tr("Image"))
        theme.changed.connect(self.update)

    def show_image(self, path: str) -> bool:
        """Read the file; where it is no image that can be read, `words` says why."""
        QImageReader.setAllocationLimit(_ALLOCATION_MB)
        reader = QImageReader(path)
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        kind = bytes(reader.format().data()).decode("ascii", "replace").upper()
        self._image = reader.read()
        if self._image.isNull():
            self.words = self.tr("This image cannot be shown: {reason}").format(
                reason=reader.errorString()
            )
        else:
            size = self._image.size()
            self.words = f"{kind}, {size.width()} × {size.height()}"
        self.setAccessibleDescription(self.words)
        self.update()
        return not self._image.isNull()

    def clear(self) -> None:
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
