"""What of a page comes back with the next start of the program; requests are for restoring."""

from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from postwright.gui.models.identity_rows import IdentityRow
from postwright.gui.pages.auth_matrix import AuthMatrixPage
from postwright.gui.pages.compare import ComparePage
from postwright.gui.pages.cookies import CookiesPage
from postwright.gui.pages.environments import EnvironmentsPage
from postwright.gui.pages.raw_file import RawFilePage
from postwright.gui.pages.welcome import WelcomePage
from postwright.gui.window_state import TabMemory
from postwright.model import tree
from postwright.model.collection import Folder, RequestRef
from postwright.model.exchange import Exchange

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow

COMPARE, SEND_AS, SHARED, RUN, FILE = "compare", "send as", "shared", "run", "file"


def memory_of_page(window: "MainWindow", page: QWidget) -> TabMemory | None:
    """Let a page keep what was typed. Return what brings it back; None: it stays away."""
    if isinstance(page, WelcomePage):
        return TabMemory(page="welcome")
    if isinstance(page, EnvironmentsPage):
        page.save()
        return TabMemory(page="environments", collection=str(page.root))
    if isinstance(page, CookiesPage):
        return TabMemory(page="cookies", collection=page.root)
    if isinstance(page, ComparePage):
        left, right = (one.id if one else "" for one in page.exchanges)
        memory = _about(COMPARE, window.history.comparing.ref)
        return replace(memory, answer=right, other=left)
    if isinstance(page, AuthMatrixPage):
        rows = ((_who(row), row.exchange) for row in page.rows.rows)
        return replace(
            _about(SEND_AS, page.ref), sent_as={who: one.id for who, one in rows if one is not None}
        )
    if isinstance(page, RawFilePage):
        page.keep_draft()
        return _about(FILE, page.ref)
    if (shared := window.pages.shared_page(page)) is not None:
        return _about(SHARED, shared.document.ref)
    root = window.runs.root_of(page)
    return TabMemory(page=RUN, collection=str(root)) if root else None


def bring_back_page(window: "MainWindow", memory: TabMemory) -> None:
    """Open a page as it was; what it was about may be gone."""
    opened = window.session.collection(memory.collection) if memory.collection else None
    if memory.page == "welcome":
        window.pages.welcome()
    elif memory.page == "cookies" and (opened is not None or not memory.collection):
        window.pages.cookies(memory.collection)
    elif memory.page == COMPARE:
        _compare(window, memory)
    elif memory.page == SEND_AS:
        _send_as(window, memory)
    elif opened is not None:
        _bring_back_in(window, memory, opened.root)


def _bring_back_in(window: "MainWindow", memory: TabMemory, root: FilePath) -> None:
    opened = window.session.collection(root)
    assert opened is not None
    item = tree.find(opened.tree, memory.path) if memory.path else None
    if memory.page == "environments":
        window.pages.environments(root)
    elif memory.page == RUN:
        window.runs.open(root)
    elif memory.page == SHARED and (not memory.path or (item and isinstance(item.value, Folder))):
        window.pages.shared(root, memory.path)
    elif memory.page == FILE and window.session.broken(_ref(memory)) is not None:
        window.disk.edit_file(root, memory.path)


def _compare(window: "MainWindow", memory: TabMemory) -> None:
    left, right = _kept(window, memory.other), _kept(window, memory.answer)
    if left is not None or right is not None:
        window.history.comparing.compare(left, right, _ref(memory))


def _send_as(window: "MainWindow", memory: TabMemory) -> None:
    ref = _ref(memory)
    request = window.session.drafts.of(ref) or window.session.saved(ref)
    if request is None:
        return
    identities = window.history.identities
    page = identities.show(ref, request)
    answers = {who: _kept(window, one) for who, one in memory.sent_as.items()}
    rows = ((row, answers.get(_who(row))) for row in page.rows.rows)
    identities.take_over(
        [replace(row, state="done", exchange=exchange) for row, exchange in rows if exchange]
    )


def _about(page: str, ref: RequestRef) -> TabMemory:
    return TabMemory(page=page, collection=ref.collection, path=ref.path, draft=ref.draft)


def _ref(memory: TabMemory) -> RequestRef:
    return RequestRef(memory.collection, memory.path, memory.draft)


def _who(row: IdentityRow) -> str:
    return f"{row.identity.kind} {row.identity.environment}".strip()


def _kept(window: "MainWindow", exchange_id: str) -> Exchange | None:
    return window.session.workspace.history.get(exchange_id) if exchange_id else None
