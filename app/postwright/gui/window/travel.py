"""How the request in front travels, on the status bar: TLS, cookies and proxy as they count."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from postwright.engine.options import effective
from postwright.engine.routes import checks, proxy_words

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow
    from postwright.gui.request_tab import RequestTab


class Travel(QObject):
    """Says at once when an edit weakens it; without a request what the settings say."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def serve(self, tab: "RequestTab") -> None:
        """Follow the edits of a tab."""
        tab.face_changed.connect(self.show)
        tab.request_pane.previewed.connect(self.show)

    def show(self) -> None:
        session, tab = self._window.session, self._window.tabs.request_tab
        settings = session.settings
        verify, cookies, proxy = settings.verify_tls, settings.store_cookies, ""
        if tab is not None:
            lineage = session.workspace.lineage(tab.ref)
            found = effective(tab.document.request, lineage, settings)
            verify, cookies = found.tls.verify is not False, found.store_cookies
            if (prepared := tab.request_pane.prepared) is not None:
                # The preview follows a moment later than the edit.
                verify = checks(replace(prepared, tls=found.tls, unchecked=found.unchecked))
                proxy = proxy_words(prepared)
        self._window.status.show_travel(settings, verify=verify, cookies=cookies, proxy=proxy)
