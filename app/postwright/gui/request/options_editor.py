"""How the request is sent: the Options page, a column of groups."""

from collections.abc import Sequence
from typing import TypeVar

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.options.connection import ConnectionOptions
from postwright.gui.request.options.cookies import CookieOptions
from postwright.gui.request.options.group import OptionGroup, Place
from postwright.gui.request.options.redirects import RedirectOptions
from postwright.gui.request.options.retry import RetryOptions
from postwright.gui.request.options.timeouts import TimeoutOptions
from postwright.gui.request.options.upload import UploadOptions
from postwright.gui.request.surroundings import Surroundings
from postwright.gui.theme import Theme
from postwright.gui.widgets.wrapping_page import WrappingPage
from postwright.model.options import Options, Schema

G = TypeVar("G", bound=OptionGroup)
GROUPS: tuple[type[OptionGroup], ...] = (
    RedirectOptions,
    TimeoutOptions,
    ConnectionOptions,
    CookieOptions,
    RetryOptions,
    UploadOptions,
)
"""From top to bottom."""


def is_set(options: Options) -> bool:
    """Tell whether anything differs from a new request's options but for the body's schema."""
    ours = replace(options.postwright, schema=Schema())
    return replace(options, postwright=ours) != Options(encode_url=options.encode_url)


class OptionsEditor(QScrollArea):
    """A form over `request.options`; what is empty is inherited.

    Its many fields are made when they are first looked at: most tabs never show them.
    """

    def __init__(
        self,
        theme: Theme,
        document: RequestDocument,
        around: Surroundings | None = None,
        *,
        groups: Sequence[type[OptionGroup]] = GROUPS,
        place: Place = "request",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._around = document, around or Surroundings()
        self._theme, self._kinds, self._place = theme, tuple(groups), place
        self._made: tuple[OptionGroup, ...] = ()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        document.changed.connect(self.refresh)

    @property
    def groups(self) -> tuple[OptionGroup, ...]:
        """The groups, from top to bottom."""
        if not self._made:
            self._make()
        return self._made

    def _make(self) -> None:
        place = (self._theme, self._document, self._around, self._place)
        self._made = tuple(kind(*place) for kind in self._kinds)
        inner = WrappingPage()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        for group in self._made:
            column.addWidget(group)
        column.addStretch(1)
        self.setWidget(inner)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        if not self._made:
            self._make()
        super().showEvent(event)

    def group(self, kind: type[G]) -> G:
        """Return a group by its class."""
        return next(group for group in self.groups if isinstance(group, kind))

    def refresh(self) -> None:
        """Show what the document says, and what is inherited now."""
        if self._made:
            lineage = self._around.lineage()
            for group in self._made:
                group.refresh(lineage)
