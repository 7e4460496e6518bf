"""The cookie jars of the open collections, as a window shows and edits them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from postwright.model.cookies import Cookie, CookieVerdict
from postwright.workspace.workspace import Workspace


class Cookies(QObject):
    """A jar is named by its collection's root; the empty root is of requests in none."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def of(self, root: str) -> tuple[Cookie, ...]:
        """Return the cookies of a jar."""
        return self._workspace.jar(root).cookies()

    def verdicts(self, root: str, url: str, now: float) -> tuple[CookieVerdict, ...]:
        """Judge each cookie of a jar for a URL."""
        return self._workspace.jar(root).verdicts(url, now)

    def put(self, root: str, cookie: Cookie, *, instead_of: Cookie | None = None) -> None:
        """Keep a cookie that was typed, perhaps in the place of another."""
        self._workspace.jar(root).put(cookie, instead_of=instead_of)
        self._keep(root)

    def remove(self, root: str, cookies: Sequence[Cookie]) -> None:
        """Forget cookies of a jar."""
        jar = self._workspace.jar(root)
        for cookie in cookies:
            jar.remove(cookie)
        self._keep(root)

    def _keep(self, root: str) -> None:
        self._workspace.save_cookies(root)
        self.changed.emit()
