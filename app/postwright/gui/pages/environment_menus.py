"""The menus of the page of environments: of an environment, of all, and of a cell."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from postwright.gui.theme import Theme
from postwright.gui.widgets.menu_text import menu_text

if TYPE_CHECKING:
    from postwright.gui.pages.environments import EnvironmentsPage


class EnvironmentMenus(QObject):
    """Opens a menu anew each time; what it does is done by the page's acts and edits."""

    def __init__(self, theme: Theme, page: "EnvironmentsPage") -> None:
        super().__init__(page)
        self._theme, self._page = theme, page
        page.more.clicked.connect(self._show_below_more)
        page.matrix.head.menu_wanted.connect(self._show_at_cursor)
        page.matrix.menu_wanted.connect(self._show_of_cell)

    def _show_below_more(self) -> None:
        button = self._page.more
        at = button.mapToGlobal(QPoint(0, button.height() + 4))
        self._show(self._page.current, at, popover=at + QPoint(button.width(), 0))

    def _show_at_cursor(self, scope: str) -> None:
        at = self._page.cursor().pos()
        self._show(scope, at, popover=at)

    def _show(self, scope: str, at: QPoint, *, popover: QPoint) -> None:
        """Open the menu of an environment, for the empty scope of all; popovers open elsewhere."""
        menu, acts = self._made(), self._page.acts
        if scope:
            menu.addSection(menu_text(scope))
            acts.fill(menu, scope, popover)
        else:
            for name in self._page.desk.names:
                acts.fill(menu.addMenu(menu_text(name)), name, popover)
            menu.addAction(self.tr("Use no environment"), partial(acts.activate, ""))
        menu.popup(at)

    def _show_of_cell(self, at: QPoint) -> None:
        menu, matrix = self._made(), self._page.matrix
        if matrix.variable:
            if matrix.scope is not None:
                self._fill_value(menu, matrix.variable, matrix.scope)
            self._fill_variable(menu, matrix.variable)
        if matrix.scope:
            self._page.acts.fill(menu.addMenu(menu_text(matrix.scope)), matrix.scope, at)
        menu.popup(at)

    def _fill_value(self, menu: QMenu, name: str, scope: str) -> None:
        page, icon = self._page, self._theme.icon
        edit = partial(page.edit_variable, name, scope)
        menu.addAction(icon("pencil"), self.tr("Edit"), edit)
        edits = page.matrix_model.edits
        if edits.find(name, scope):
            text = self.tr("Remove from {place}").format(place=page.desk.label(scope))
            menu.addAction(icon("minus"), text, partial(edits.unset, name, scope))

    def _fill_variable(self, menu: QMenu, name: str) -> None:
        tr, icon, edits = self.tr, self._theme.icon, self._page.matrix_model.edits
        word = tr("Turn off") if edits.is_on(name) else tr("Turn on")
        menu.addAction(icon("check"), word, partial(edits.toggle, name))
        rename = partial(self._page.rename_variable, name)
        menu.addAction(icon("pencil"), tr("Rename everywhere…"), rename)
        remove = partial(edits.remove, name)
        menu.addAction(icon("trash", "err"), tr("Delete everywhere"), remove)

    def _made(self) -> QMenu:
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
