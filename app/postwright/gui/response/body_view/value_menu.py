"""What can be done with a value that was pointed at, wherever it is shown."""

from functools import partial

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from postwright.gui.response.body_view.viewing import Outlet
from postwright.gui.response.value_place import ValuePlace
from postwright.gui.widgets.menu_text import menu_text

_PATH_SHOWN = 40


class PointedValue(msgspec.Struct, frozen=True):
    """A value, and what of it is copied."""

    text: str
    """As people want it: a string without its quotes, all else as it was sent."""
    name: str = ""
    """Of the member whose value it is; empty in a list."""
    place: ValuePlace | None = None
    """None where no path leads to it."""


def add_value_actions(menu: QMenu, value: PointedValue, outlet: Outlet) -> None:
    """Add what suits the value."""
    translate = QCoreApplication.translate
    menu.addAction(translate("ValueMenu", "Copy value"), partial(to_clipboard, value.text))
    if value.name:
        menu.addAction(translate("ValueMenu", "Copy key"), partial(to_clipboard, value.name))
    place = value.place
    if place is None:
        return
    path = place.path
    shown = path if len(path) < _PATH_SHOWN else "…" + path[-_PATH_SHOWN:]
    words = translate("ValueMenu", "Copy path {path}").format(path=menu_text(shown))
    menu.addAction(words, partial(to_clipboard, path))
    menu.addSeparator()
    check = translate("ValueMenu", "Add check")
    menu.addAction(check, partial(outlet.check_wanted.emit, place))
    capture = translate("ValueMenu", "Save as variable")
    menu.addAction(capture, partial(outlet.capture_wanted.emit, place))


def to_clipboard(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
