"""The table of a multipart body's parts: texts and files, several files in one row."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from postwright.gui.request.known_files import KnownFiles
from postwright.gui.request.part_cells import PartDelegate, chips_of
from postwright.gui.request.part_rows import PartRow, parts_of, rows_of, with_files
from postwright.gui.theme import Theme
from postwright.gui.widgets.field_rows import Column
from postwright.gui.widgets.field_table import FieldTable
from postwright.model.request import Part

NAME, KIND, TYPE, NOTE = 104, 74, 146, 90


class PartsTable(FieldTable):
    """Kinds and files are chosen from menus, everything else is typed."""

    spared = ("note", "content_type")
    files_wanted = Signal(int, str)
    """Files are to be chosen for the row of that number; the path is the one to replace."""

    def __init__(self, theme: Theme, files: KnownFiles, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, _columns(), PartRow(), _tr("Parts"), delegate=PartDelegate, parent=parent
        )
        self._files = files
        if isinstance(self.cells, PartDelegate):
            self.cells.files = files

    @property
    def parts(self) -> tuple[Part, ...]:
        return parts_of([row for row in self.rows if isinstance(row, PartRow)])

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show other parts without telling."""
        self.set_rows(rows_of(parts, self._files, self.tr("not found")))
        self.viewport().update()

    def put_files(self, number: int, paths: Sequence[str], label: str) -> None:
        """Give a row these files, as the user's edit."""
        row = self.fields.row(number)
        if isinstance(row, PartRow):
            self._put_part(number, with_files(row.part, paths), label)

    def _put_part(self, number: int, part: Part, label: str) -> None:
        row = self.fields.row(number)
        if not isinstance(row, PartRow):
            return
        (kept,) = parts_of([row])
        part = msgspec.structs.replace(
            part, name=kept.name, note=kept.note, content_type=kept.content_type
        )
        (shown,) = rows_of([part], self._files, self.tr("not found"))
        members = {name: getattr(shown, name) for name in ("kind", "value", "part", "enabled")}
        self.fields.change(number, label, **members)

    # Menus in the place of editors

    def edit(  # type: ignore[override]  # Qt's two overloads in one
        self,
        index: QModelIndex | QPersistentModelIndex,
        trigger: FieldTable.EditTrigger | None = None,
        event: QEvent | None = None,
    ) -> bool:
        """Begin typing, but for cells that are chosen from a menu."""
        if self._has_menu(index):
            return False
        if trigger is None:
            super().edit(index)
            return True
        return bool(super().edit(index, trigger, event))  # type: ignore[arg-type]

    def _has_menu(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        if not index.isValid() or self.fields.is_draft(index.row()):
            return index.isValid() and self.fields.member(index.column()) == "kind"
        row, member = self.fields.row(index.row()), self.fields.member(index.column())
        return member == "kind" or (
            member == "value" and isinstance(row, PartRow) and row.kind == "file"
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() != Qt.MouseButton.LeftButton or not self._has_menu(index):
            return
        if self.fields.member(index.column()) == "value":
            self._press_chip(index, point)
        else:
            self.open_choices(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._has_menu(self.currentIndex()) and event.key() in keys and alone:
            self.open_choices(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _press_chip(self, index: QModelIndex, point: QPoint) -> None:
        row, cell = self.fields.row(index.row()), self.visualRect(index)
        if not isinstance(row, PartRow):
            return
        x = point.x() - cell.x()
        for chip in chips_of(self.theme, row.part.files, self._files, cell.width()):
            if chip.left <= x <= chip.left + chip.width and chip.kind in ("locate", "choose"):
                self.files_wanted.emit(index.row(), chip.path)
                return
        self.open_choices(index)

    def open_choices(self, index: QModelIndex) -> QMenu:
        """Open the menu of a cell that has one."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        number, row = index.row(), self.fields.row(index.row())
        if self.fields.member(index.column()) == "kind":
            self._add_kinds(menu, number)
        elif isinstance(row, PartRow):
            self._add_files(menu, number, row.part)
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))
        return menu

    def _add_kinds(self, menu: QMenu, number: int) -> None:
        text = menu.addAction(self.theme.icon("list"), self.tr("Text"))
        text.triggered.connect(lambda: self.set_kind(number, "text"))
        file = menu.addAction(self.theme.icon("file"), self.tr("File"))
        file.triggered.connect(lambda: self.set_kind(number, "file"))

    def _add_files(self, menu: QMenu, number: int, part: Part) -> None:
        for path in part.files:
            if self._files.look(path).missing:
                words = self.tr("Locate {0}…").format(self._files.look(path).name)
                locate = menu.addAction(self.theme.icon("search"), words)
                locate.triggered.connect(
                    lambda _=False, lost=path: self.files_wanted.emit(number, lost)
                )
        choose = menu.addAction(
            self.theme.icon("plus"),
            self.tr("Add files…") if part.files else self.tr("Choose files…"),
        )
        choose.triggered.connect(lambda: self.files_wanted.emit(number, ""))
        for path in part.files:
            words = self.tr("Remove {0}").format(self._files.look(path).name)
            remove = menu.addAction(self.theme.icon("close"), words)
            remove.triggered.connect(lambda _=False, gone=path: self._remove_file(number, gone))

    def _remove_file(self, number: int, gone: str) -> None:
        row = self.fields.row(number)
        if isinstance(row, PartRow):
            kept = [path for path in row.part.files if path != gone]
            self.put_files(number, kept, self.tr("Remove a file"))

    def set_kind(self, number: int, kind: str) -> None:
        """Make a row a text or a file row; what it had of the other kind is kept with it."""
        row = self.fields.row(number)
        if isinstance(row, PartRow) and row.kind != kind:
            (part,) = parts_of([row])
            part = msgspec.structs.replace(part, kind="file" if kind == "file" else "text")
            self._put_part(number, part, self.tr("Change a part's kind"))


def _columns() -> tuple[Column, ...]:
    return (
        Column("name", _tr("Part"), NAME, hint=_tr("Add a part")),
        Column("kind", _tr("Kind"), KIND, mono=False),
        Column("value", _tr("Value")),
        Column("content_type", _tr("Content type"), TYPE),
        Column("note", _tr("Note"), NOTE, mono=False),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("PartsTable", text)
