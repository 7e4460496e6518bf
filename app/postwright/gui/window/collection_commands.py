"""What can be done with the rows of the collection tree; deleting is undone from its notice."""

from collections.abc import Callable
from pathlib import Path as FilePath

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from postwright.gui.models.collection_tree import CollectionTree
from postwright.gui.models.tree_nodes import Node
from postwright.gui.said_words import translated
from postwright.gui.session import Session
from postwright.gui.session.tree_edits import TreeEdit
from postwright.gui.sidebar.tree_view import TreeView
from postwright.gui.tasks import Tasks
from postwright.gui.widgets.file_dialogs import choose_folder
from postwright.gui.window.notices import Notice, Notices
from postwright.model.collection import Folder, Path, RequestRef
from postwright.model.request import Request
from postwright.storage.collection_reader import FOLDER_FILE, ROOT_FILE


class CollectionCommands(QObject):
    """Carries out what the tree asks for."""

    opened = Signal(object, bool)
    """RequestRef to be shown, whether its tab stays."""
    removed = Signal(object)
    """RequestRef that is gone, with all below it."""
    shared_wanted = Signal(object, object)
    """The root of a collection, and the path of a folder in it or nothing."""
    text_wanted = Signal(object, object)
    """The root of a collection, and the path of a file in it that cannot be read."""
    environments_wanted = Signal(object)
    """The root of a collection."""
    run_wanted = Signal(object, object)
    """The root of a collection, and the path of what is to be run in it."""
    export_wanted = Signal(object)
    """The root of a collection."""
    close_wanted = Signal(object)
    """The root of a collection."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        notices: Notices,
        model: CollectionTree,
        view: TreeView,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._tasks, self._notices = session, tasks, notices
        self._model, self._view, self._window = model, view, window
        self._menu = QMenu(window)
        # After the view has done with the click or the drop that asked.
        queued = Qt.ConnectionType.QueuedConnection
        model.rename_wanted.connect(self._rename, queued)
        model.move_wanted.connect(self._move, queued)
        model.copy_wanted.connect(self._copy, queued)
        view.opened.connect(self._open)
        view.refused.connect(self._tell_why)
        view.edit_wanted.connect(self.edit)
        view.menu_wanted.connect(self.show_menu)
        view.delete_wanted.connect(self.delete)
        view.move_by_key.connect(self._move_by)

    def _open(self, node: Node, keep: bool) -> None:
        self.opened.emit(RequestRef(collection=str(node.root), path=node.path), keep)

    def _tell_why(self, node: Node) -> None:
        """Show the text of a file that cannot be read; of others say why they are not opened."""
        if node.kind == "broken":
            self.text_wanted.emit(node.root, node.path)
            return
        text = self._model.about(node)
        if all(frame.notice.text != text for frame in self._notices.shown):
            notice = Notice(text=text, icon="warn", token="warn", action=self.tr("Show"))
            self._notices.tell(notice, lambda: self.show_in_files(node))

    def edit(self, node: Node) -> None:
        """Show what a folder or a collection shares with its requests."""
        if not node.problem:
            self.shared_wanted.emit(node.root, node.path)

    def _edit_text(self, node: Node) -> None:
        own = {"collection": (ROOT_FILE,), "folder": (FOLDER_FILE,)}.get(node.kind, ())
        self.text_wanted.emit(node.root, (*node.path, *own))

    def _try(self, act: Callable[[], object]) -> bool:
        """Do it, and tell what the disk said where it would not."""
        try:
            act()
        except (OSError, ValueError) as error:
            self._notices.warn(translated(str(error)))
            return False
        except KeyError:  # other programs, and keys, are faster than the tree
            self._notices.warn(self.tr("That item is not there any more: it was moved or deleted"))
            return False
        return True

    # Making new ones

    def place(self) -> tuple[FilePath, Path] | None:
        """Return the folder that a new item goes to: that of the current row."""
        node = self._view.current()
        if node is None:
            first = next(iter(self._session.collections), None)
            return (first.root, ()) if first else None
        if node.kind in ("folder", "collection"):
            return node.root, node.path
        return node.root, node.path[:-1]

    def new_request(self) -> None:
        """Put a new request into the current folder and open it."""
        if place := self.place():
            self._try(lambda: self._add(place, Request(name=self.tr("New request"))))

    def new_folder(self) -> None:
        """Put a new folder into the current folder and let its name be typed."""
        if place := self.place():
            self._try(lambda: self._add(place, Folder(name=self.tr("New folder"))))
        else:
            self.new_collection()

    def _add(self, place: tuple[FilePath, Path], value: Request | Folder) -> None:
        root, parent = place
        path = self._session.edits.add(root, parent, value)
        self._view.select(str(root), path)
        if isinstance(value, Request):
            self.opened.emit(RequestRef(collection=str(root), path=path), True)
        self._view.setFocus()
        self._view.rename(str(root), path)

    def new_collection(self) -> None:
        """Make a collection and let its name be typed."""
        self._try(self._new_collection)

    def _new_collection(self) -> None:
        created = self._session.create_collection(self.tr("New collection"))
        self._view.setFocus()
        self._view.rename(str(created.root), ())

    def open_folder(self) -> None:
        """Let the user choose a folder to open as a collection."""
        choose_folder(self._window, self.tr("Open a collection folder"), self.open_path)

    def open_path(self, path: str) -> None:
        """Open a folder as a collection."""
        self._tasks.start(self._open_path(FilePath(path)), "open folder")

    async def _open_path(self, root: FilePath) -> None:
        try:
            opened = await self._session.open_folder(root)
        except FileNotFoundError:
            text = self.tr("{name} is not a collection: it has no opencollection.yml")
            self._notices.warn(text.format(name=root.name))
            return
        except OSError as error:
            self._warn_unread(root, str(error))
            return
        self._view.select(str(opened.root), ())
        if opened.error:  # it was open before; its tabs have what was typed, and stay
            self._warn_unread(root, opened.error)

    def _warn_unread(self, root: FilePath, why: str) -> None:
        text = self.tr("{name} cannot be read: {why}")
        self._notices.warn(text.format(name=root.name, why=translated(why)))

    # Changing what is there

    def _rename(self, node: Node, name: str) -> None:
        self._try(lambda: self._session.edits.rename(node.root, node.path, name))

    def _move(self, node: Node, target: Node, row: int) -> None:
        index: int | None = row if row >= 0 else None
        same = node.parent is target
        if index is not None and same and node.row < row:
            index -= 1
        self._try(lambda: self._session.edits.move(node.root, node.path, target.path, index))
        self._view.select(str(node.root), (*target.path, node.path[-1]))

    def _copy(self, node: Node, target: Node, row: int) -> None:
        self._try(lambda: self._copy_into(node, target.path, row if row >= 0 else None))

    def _copy_into(self, node: Node, folder: Path, index: int | None) -> None:
        if folder == node.path[:-1]:  # beside itself it needs a name of its own
            self._duplicate(node)
            return
        path = self._session.edits.copy(node.root, node.path, folder, index)
        self._view.select(str(node.root), path)

    def _move_by(self, node: Node, by: int) -> None:
        if not node.path or node.parent is None:
            return
        count = len(node.parent.children)
        target = node.row + by
        if 0 <= target < count:
            parent = node.path[:-1]
            self._try(lambda: self._session.edits.move(node.root, node.path, parent, target))

    def duplicate(self, node: Node) -> None:
        """Put a copy beside the row's item and open it."""
        self._try(lambda: self._duplicate(node))

    def _duplicate(self, node: Node) -> None:
        path = self._session.edits.duplicate(node.root, node.path)
        self._view.select(str(node.root), path)
        if node.kind == "request":
            self.opened.emit(RequestRef(collection=str(node.root), path=path), True)

    def delete(self, node: Node) -> None:
        """Delete the row's item; the notice takes it back."""
        if not node.path:
            return
        edits: list[TreeEdit] = []
        if not self._try(lambda: edits.append(self._session.edits.remove(node.root, node.path))):
            return
        self.removed.emit(RequestRef(collection=str(node.root), path=node.path))
        if node.kind == "folder":
            count = sum(child.kind == "request" for child in node.walk())
            text = self.tr("Deleted folder {name}, {n} requests").format(name=node.name, n=count)
        else:
            text = self.tr("Deleted {name}").format(name=node.name)
        notice = Notice(text=text, icon="trash", token="text2", action=self.tr("Undo"))
        self._notices.tell(notice, lambda: self._take_back(node, edits[0]))

    def _take_back(self, node: Node, edit: TreeEdit) -> None:
        stack = self._session.edits.stack(node.root)
        last = stack.command(stack.index() - 1) if stack.index() else None
        if last is edit:
            self._try(stack.undo)
            self._view.select(str(node.root), node.path)
        else:
            text = self.tr("Other changes came after it: undo those first.")
            self._notices.inform(text)

    # The context menu

    def show_menu(self, node: Node | None, at: QPoint) -> None:
        """Offer what can be done with a row, or with the empty space."""
        menu, tr = self._menu, self.tr
        menu.clear()
        if node is None:
            menu.addAction(tr("New collection"), self.new_collection)
            menu.addAction(tr("Open folder…"), self.open_folder)
            menu.popup(at)
            return
        if node.kind == "request":
            menu.addAction(tr("Open"), lambda: self._open(node, True))
        if node.problem:
            menu.addAction(tr("Edit the file"), lambda: self._edit_text(node))
        if node.kind in ("collection", "folder"):
            menu.addAction(tr("New request"), self.new_request)
            menu.addAction(tr("New folder"), self.new_folder)
            if not node.problem:
                menu.addAction(tr("Edit…"), lambda: self.edit(node))
        if node.kind in ("request", "folder", "collection"):
            menu.addAction(tr("Run…"), lambda: self.run_wanted.emit(node.root, node.path))
        menu.addSeparator()
        if node.kind in ("request", "folder", "collection") and not node.problem:
            menu.addAction(tr("Rename"), lambda: self._view.rename(str(node.root), node.path))
        if node.kind in ("request", "folder") and node.path:
            menu.addAction(tr("Duplicate"), lambda: self.duplicate(node))
        if node.path:
            menu.addAction(tr("Delete"), lambda: self.delete(node))
        menu.addSeparator()
        if node.kind == "collection":
            menu.addAction(tr("Environments"), lambda: self.environments_wanted.emit(node.root))
            menu.addAction(tr("Export…"), lambda: self.export_wanted.emit(node.root))
            menu.addAction(tr("Read again from disk"), lambda: self._session.disk.reload(node.root))
            menu.addAction(tr("Close collection"), lambda: self.close_wanted.emit(node.root))
        menu.addAction(tr("Show in files"), lambda: self.show_in_files(node))
        menu.popup(at)

    def show_in_files(self, node: Node) -> None:
        """Open the folder that holds the item."""
        place = node.root.joinpath(*node.path)
        folder = place if place.is_dir() else place.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
