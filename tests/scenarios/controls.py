"""What a screen reader, a keyboard and a shaky hand find at the controls of a screen."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSplitter,
    QTabBar,
    QTextEdit,
    QWidget,
)

LEAST = 24
"""A target's sides in pixels at 100 %; WCAG 2.2, 2.5.8."""
PARTS = (QLineEdit, QAbstractSpinBox, QTabBar, QComboBox)
"""What is inside of them is not a control of its own."""
VIEWS = (QAbstractItemView, QPlainTextEdit, QTextEdit)


def controls(screen: QWidget) -> Iterator[QWidget]:
    """Yield what is shown and takes the focus, or can be clicked."""
    for widget in screen.findChildren(QWidget):
        if not widget.isVisibleTo(screen) or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QScrollBar | QHeaderView | QSplitter):
            continue
        if isinstance(widget.parent(), PARTS):
            continue
        if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, VIEWS):
            if widget.accessibleName() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield widget  # one that paints itself
            continue
        clickable = isinstance(widget, QAbstractButton)
        if clickable or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says first."""
    if widget.accessibleName():
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def where(widget: QWidget) -> str:
    """Return a control's class and what it is in."""
    inside, parent = [type(widget).__name__], widget.parentWidget()
    while parent is not None and len(inside) < 5:
        inside.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " in ".join(inside)


def nameless(screen: QWidget) -> set[str]:
    """Return the controls that say nothing."""
    return {where(one) for one in controls(screen) if not name_of(one).strip()}


def alike(screen: QWidget) -> set[str]:
    """Return the buttons and fields that cannot be told apart by what is said of them."""
    said = Counter(
        (type(one).__name__, name_of(one), one.accessibleDescription(), around(one))
        for one in controls(screen)
        if one.isEnabled() and name_of(one).strip()
    )
    return {f"{n} times {name!r}: {kind} in {parent}"
            for (kind, name, _, parent), n in said.items() if n > 1}  # fmt: skip


def around(widget: QWidget) -> str:
    """Return the class of what a control is in, and the names that are said on the way in."""
    parent = widget.parentWidget()
    said = [type(parent).__name__]
    while parent is not None:
        said += filter(None, (parent.accessibleName(),))
        parent = parent.parentWidget()
    return " in ".join(said)


def unexplained(screen: QWidget) -> set[str]:
    """Return the buttons without words whose tool tip says nothing either."""
    return {
        f"{name_of(one)!r}: {where(one)}"
        for one in controls(screen)
        if isinstance(one, QAbstractButton)
        and not one.text().strip()
        and not one.icon().isNull()
        and not one.toolTip()
    }


def tiny(screen: QWidget) -> set[str]:
    """Return the targets that are hard to hit."""
    return {
        f"{one.width()}x{one.height()} {name_of(one)!r}: {where(one)}"
        for one in controls(screen)
        if isinstance(one, QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox)
        and (one.width() < LEAST or one.height() < LEAST)
    }


def unringed(screen: QWidget) -> set[str]:
    """Return the controls that look the same with the focus and without it."""
    found = set()
    for one in list(controls(screen)):
        if not one.isEnabled() or not one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        around = one.parentWidget() or one
        one.clearFocus()
        before = around.grab().toImage()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if one.hasFocus() and around.grab().toImage() == before:
            found.add(f"{name_of(one)!r}: {where(one)}")
    return found
