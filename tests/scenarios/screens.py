"""Every screen of the window, one after the other: tabs, pages, dialogs, popovers.

async for name, screen in screens(app, url): ...
"""

from collections.abc import AsyncIterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from postwright.gui.application import Application
from postwright.gui.dialogs.settings import PAGES
from postwright.gui.request_tab import RequestTab
from postwright.model.collection import RequestRef
from postwright.model.request import Field, Request
from tests.gui.driving import current, press, send, until
from tests.scenarios.more_screens import files, views

EDITORS = ("params", "headers", "auth", "body", "checks", "docs", "options")
VIEWS = ("body", "headers", "cookies", "timing", "auth", "console", "checks")
BODIES = ("none", "json", "xml", "text", "form-urlencoded", "multipart-form", "file")
OVER = (
    "import_any", "copy_code", "help_shortcuts", "open_log", "save_as", "send_repeatedly",
    "history", "commands",
)  # fmt: skip
"""Actions that open something over the window."""
Screen = tuple[str, QWidget]


async def screens(app: Application, url: str) -> AsyncIterator[Screen]:
    """Yield each screen while it is shown; `url` is of a server that misbehaves."""
    app.window.window().resize(1440, 900)
    yield "welcome", app.window
    async for one in _request(app, url):
        yield one
    async for one in _pages(app):
        yield one
    async for one in views(app, url):
        yield one
    async for one in files(app):
        yield one
    async for one in _dialogs(app):
        yield one


async def _request(app: Application, url: str) -> AsyncIterator[Screen]:
    window = app.window
    app.actions.new_request.trigger()
    yield "new request", window
    tab = current(app)
    fields = (Field("X-One", "1"), Field("X-Two", "2", enabled=False))
    tab.document.replace(Request(name="all", method="POST", url=f"{url}?a=1", headers=fields))
    for key in EDITORS:
        tab.request_pane.choose(key)
        yield f"editor {key}", window
    for kind in BODIES:
        tab.document.set("Body", body__kind=kind)
        tab.request_pane.choose("body")
        yield f"body {kind}", window
        if kind == "json":
            tab.request_pane.body.page.schema_button.click()
            yield "schema", window
            tab.request_pane.body.page.schema_button.click()
    tab.document.set("Body", body__kind="none")
    async for one in _sign_in(tab, window):
        yield one
    tab.request_pane.sends_as.toggle.click()
    yield "sends as", window
    for way in ("json", "login", "reset"):
        tab.document.set("URL", url=f"{url}/{way}")
        await send(app)
        for key in VIEWS:
            tab.response.choose_tab(key)
            yield f"answer {way} {key}", window
    tab.response.choose_tab("body")


async def _sign_in(tab: RequestTab, window: QWidget) -> AsyncIterator[Screen]:
    editor = tab.request_pane.auth.page
    tab.request_pane.choose("auth")

    def choose(kind: str) -> None:
        next(one for one in editor.kind.choices.actions() if one.data() == kind).trigger()

    for kind in [one.data() for one in editor.kind.choices.actions() if one.data()]:
        choose(kind)
        yield f"sign in {kind}", window
        if form := editor.forms.shown:
            form.more.click()
            yield f"sign in {kind}, more", window
    choose("none")


async def _pages(app: Application) -> AsyncIterator[Screen]:
    window, pages = app.window, app.window.pages
    root = app.session.collections[0].root
    pages.environments(root)
    yield "environments", window
    pages.cookies(str(root))
    yield "cookies", window
    shared = pages.shared(root)
    for key in tuple(shared.tabs._keys):
        shared.tabs.choose(key)
        yield f"shared {key}", window
    window.finding.open()
    yield "search", window
    window.runs.open(root)
    yield "runner", window
    window.sidebar.show_page(1)
    yield "history", window
    window.sidebar.show_page(2)
    yield "environment list", window
    window.sidebar.show_page(0)
    tab = window.tabs.open(next(t.ref for t in window.tabs.request_tabs))
    window.history.identities.open()
    yield "auth matrix", window
    window.tabs.show_widget(tab)
    app.actions.compare.trigger()
    await until(lambda: window.history.comparing.shown is not None)
    yield "compare", window
    window.tabs.show_widget(tab)


async def _dialogs(app: Application) -> AsyncIterator[Screen]:
    window, actions = app.window, app.actions
    settings = window.pages.settings()
    for key in PAGES:
        settings.show_page(key)
        yield f"settings {key}", settings
    settings.close()
    window.pages.crash(RuntimeError("made for this test"))
    crash = window.pages.crashes.dialog
    assert crash is not None
    yield "crash", crash
    crash.accept()
    for name in OVER:
        before = shown_over(app)
        getattr(actions, name).trigger()
        await until(lambda before=before: shown_over(app) - before, f"{name} opens nothing")  # type: ignore[misc]
        over = next(iter(shown_over(app) - before))
        if not isinstance(over, QFileDialog):
            yield name, over
        over.close()
    window.tabs.open(RequestRef(draft="jumping"))
    actions.jump.trigger()
    yield "jump", window
    press(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    window.chrome._show_tab_menu(0, QPoint())
    window.chrome._tab_menu.close()


def shown_over(app: Application) -> set[QWidget]:
    """Return the dialogs and popovers that are open."""
    kinds = (Qt.WindowType.Popup, Qt.WindowType.Dialog, Qt.WindowType.Tool)
    return {
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible()
        and widget is not app.window.window()
        and (isinstance(widget, QDialog) or widget.windowType() in kinds)
    }
