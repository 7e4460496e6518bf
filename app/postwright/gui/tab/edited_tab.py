"""What a request's tab knows of its file: place, name, draft, and what became of the file."""

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from postwright.gui.environments.variable_rename import Rewritten
from postwright.gui.request.document import RequestDocument, in_step
from postwright.gui.said_words import translated
from postwright.gui.session import Session
from postwright.gui.tab.draft_names import draft_name
from postwright.gui.tab.title_row import TitleRow
from postwright.gui.theme import Theme
from postwright.gui.widgets.inline_bar import InlineBar
from postwright.model import tree
from postwright.model.collection import RequestRef
from postwright.model.request import Request

DRAFT_MS = 250
"""An edit is stored so long after it began; half a second is promised."""
QUIET_MS = 1000


class EditedTab(QWidget):
    """The part of a RequestTab that keeps; sending and showing is the other."""

    face_changed = Signal()
    save_wanted = Signal()
    renamed = Signal(str)
    crumb_chosen = Signal(int)
    quiet = Signal()
    """Nothing was typed for a moment, and the request has a file that says something else."""
    disk_answered = Signal(str)
    """What is to count where another program wrote the file."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        document: RequestDocument,
        menus: tuple[QMenu, QMenu],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.document = document
        self.preview = False
        """One click opened it; the next such click puts another in its place."""
        self.lost = False
        """The file is gone, or cannot be read any more."""
        self.title = TitleRow(theme, *menus)
        self.bar = InlineBar(theme)
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._quiet_timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet_timer.timeout.connect(self._tell_quiet)
        document.changed.connect(self._note_edit)
        self._draft_timer.timeout.connect(self.keep_draft)
        self.title.save_wanted.connect(self.save_wanted)
        self.title.renamed.connect(self.renamed)
        self.title.crumb_chosen.connect(self.crumb_chosen)
        self.bar.chosen.connect(self.disk_answered)
        session.rewritten.connect(self._follow_rewritten)

    def renew(self) -> None:
        """Prepare anew: the request's place, the environment or the settings changed."""

    @property
    def ref(self) -> RequestRef:
        return self.document.ref

    @property
    def is_new(self) -> bool:
        """Whether the request has no file yet."""
        return bool(self.ref.draft)

    @property
    def shown_name(self) -> str:
        """Return what the request is called; one without a file, and a name, by its path."""
        request = self.document.request
        return draft_name(request) if self.is_new else request.name

    @property
    def unsaved(self) -> bool:
        """Whether Save has something to do."""
        return self.is_new or self.lost or self.document.dirty

    def refresh(self) -> None:
        """Show name, place and whether it is edited."""
        self.title.show_place(self._place())
        self.title.show_edited(self.document.dirty or self.lost, new=self.is_new)
        self.face_changed.emit()

    def _place(self) -> tuple[str, ...]:
        name = self.shown_name
        opened = self._session.collection(self.ref.collection) if self.ref.collection else None
        if opened is None:
            return (name,)
        folders = tree.lineage_of(opened.tree, self.ref.path).folders
        return (opened.tree.name, *(folder.name for folder in folders), name)

    def _note_edit(self) -> None:
        self.preview = False
        if self.title.name_shown != self.shown_name:
            self.title.show_place(self._place())
        self.title.show_edited(self.document.dirty or self.lost, new=self.is_new)
        self.face_changed.emit()
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._quiet_timer.start()

    def _tell_quiet(self) -> None:
        if self.document.dirty and not (self.is_new or self.lost):
            self.quiet.emit()

    def keep_draft(self) -> None:
        """Store what was typed, or forget it where nothing differs from the file."""
        self._draft_timer.stop()
        if self.unsaved:
            self._session.drafts.keep(self.ref, self.document.request)
        else:
            self._session.drafts.drop(self.ref)

    def rename(self, name: str) -> None:
        """Give a request without a file another name."""
        self.document.set(self.tr("Rename"), name=name)
        self.refresh()

    def keep_pending(self) -> None:
        """Store at once what the timer would store in a moment."""
        if self._draft_timer.isActive():
            self.keep_draft()

    def mark_saved(self, request: Request) -> None:
        """Take note that the file says this now."""
        self._draft_timer.stop()
        self.lost = False
        self.bar.hide()
        self.document.mark_saved(request)
        self.refresh()

    def settle_at(self, ref: RequestRef, request: Request) -> None:
        """Take note of the file that a new request got."""
        self._draft_timer.stop()
        self.document.ref = ref
        self.document.replace(request)
        self.mark_saved(request)
        self.renew()

    def revert_to(self, request: Request) -> None:
        """Show what the file says; one undo takes that back."""
        self.document.replace(request)
        self.mark_saved(request)

    def follow_file(self) -> None:
        """Take over what became of the request's file: a new name, another place."""
        saved = self._session.saved(self.ref)
        if saved is None or saved == self.document.saved:
            return
        mine = self.document.request
        if not self.document.dirty:
            self.document.replace(saved)
        elif (mine.name, mine.seq) != (saved.name, saved.seq):
            self.document.replace(replace(mine, name=saved.name, seq=saved.seq))
        self.document.mark_saved(saved)
        self.refresh()

    def _follow_rewritten(self, written: Rewritten) -> None:
        """Let what is typed name a variable as the file does by now."""
        if self.ref.collection == str(written.root):
            made = written.change(self.document.request)
            if made != self.document.request:
                self.document.replace(made, written.words)

    def recall_disk(self) -> None:
        """Say again what became of the file while the tab was closed."""
        if self.is_new or not self.ref.collection:
            return
        session = self._session
        if session.saved(self.ref) is None:
            self._lose_file()
        elif self.ref in session.drafts.kept and session.workspace.in_conflict(self.ref):
            self.ask_about_disk()

    def follow_disk(self) -> None:
        """Take over what another program did to the file; what was typed is never given up."""
        if self.is_new:
            return
        saved = self._session.saved(self.ref)
        if saved is None:
            self._lose_file()
            return
        if self.lost:
            self.lost = False
            self.bar.hide()
        if not self.document.dirty:
            self.follow_file()
            self._session.drafts.drop(self.ref)
        elif in_step(saved) == self.document.saved and not self.bar.isVisibleTo(self):
            self._session.workspace.accept_file(self.ref)  # only its comments are others
        else:
            self.follow_file()
            if self.document.dirty:
                self.ask_about_disk()
            else:
                self.bar.hide()
                self.keep_draft()
        self.refresh()

    def keep_without_file(self) -> None:
        """Keep what the file said as a draft: its making was undone."""
        self.lost = True
        self.preview = False
        self.keep_draft()
        self.bar.ask(
            self.tr("This request's file was taken back. It is kept as a draft."),
            "warn",
            (("keep_mine", self.tr("Save again")), ("close", self.tr("Close the tab"))),
        )
        self.refresh()

    def follow_return(self) -> None:
        """Take note of a file that was gone and is there again."""
        if self._session.saved(self.ref) is not None:
            self.follow_disk()

    def _lose_file(self) -> None:
        """Keep what the file said as a draft, and say what became of it."""
        self.lost = True
        self.preview = False
        self.keep_draft()
        broken = self._session.broken(self.ref)
        if broken is None:
            self.bar.ask(
                self.tr("Another program deleted this request's file. It is kept as a draft."),
                "warn",
                (("keep_mine", self.tr("Save again")), ("close", self.tr("Close the tab"))),
            )
        else:
            place = self.tr("line {n}: ").format(n=broken.line) if broken.line else ""
            text = self.tr("This request's file cannot be read any more. {why}")
            self.bar.ask(
                text.format(why=place + translated(broken.reason)),
                "err",
                (("edit_file", self.tr("Edit the file")), ("keep_mine", self.tr("Keep mine"))),
            )
        self.refresh()

    def ask_about_disk(self) -> None:
        """Say that another program wrote the file, and ask what is to count."""
        self.bar.ask(
            self.tr("Another program changed this request's file while you edited it."),
            "warn",
            (
                ("show_both", self.tr("Show both")),
                ("keep_mine", self.tr("Keep mine")),
                ("use_file", self.tr("Take theirs")),
            ),
        )
