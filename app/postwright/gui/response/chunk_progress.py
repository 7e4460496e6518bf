"""Which chunk of an upload goes out, and the button that pauses before the next one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from postwright.gui.response.progress import Progress
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.words import size_words


class ChunkProgress(QWidget):
    """Hidden unless an upload goes out in chunks."""

    paused = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._pausing = False
        self.words = Label(theme, "", weight=500, wrap=True)
        self.button = Button(theme, self.tr("Pause"))
        self.button.clicked.connect(self._toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_progress(self, progress: Progress) -> None:
        """Show the chunk that goes out or is waited for."""
        chunk, paused = progress.chunk, progress.paused
        self.setVisible(chunk is not None or paused is not None)
        if paused is not None:
            words = self.tr("Paused before chunk {n} of {total}")
            self.words.setText(words.format(n=paused.number, total=paused.total))
        elif chunk is not None:
            done = max(0, progress.up.done_bytes - chunk.offset_bytes)
            words = self.tr("Chunk {n} of {total}, {done} of {size}").format(
                n=chunk.number,
                total=chunk.total,
                done=size_words(min(done, chunk.size_bytes)),
                size=size_words(chunk.size_bytes),
            )
            if self._pausing:
                words = self.tr("{words}; pauses after it").format(words=words)
            self.words.setText(words)
        else:
            self._pausing = False
            self.button.setText(self.tr("Pause"))
        self.setAccessibleName(self.words.text())

    def _toggle(self) -> None:
        self._pausing = not self._pausing
        self.button.setText(self.tr("Resume") if self._pausing else self.tr("Pause"))
        self.paused.emit(self._pausing)
