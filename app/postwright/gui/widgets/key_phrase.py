"""A short sentence about a key, which stands in it as a key cap."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.chips import Keys
from postwright.gui.widgets.labels import Label


class KeyPhrase(QWidget):
    """Says for example `Cancel with [Esc]`; in every language the key stands where it belongs."""

    def __init__(self, theme: Theme, template: str, keys: str) -> None:
        """`template` has `{keys}` where the key cap goes."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(template.format(keys=keys))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        before, _, after = (part.strip() for part in template.partition("{keys}"))
        self._row = QHBoxLayout(self)
        cap = Keys(theme, keys)
        parts = [Label(theme, words, 12, token="muted") for words in (before, after)]
        for part, shown in ((parts[0], before), (cap, keys), (parts[1], after)):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
            part.setVisible(bool(shown))
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(0, 0, px(6), 0)
        self._row.setSpacing(px(6))
