"""The screens that come up seldom: views of an answer, popovers, bars, pages of files."""

from collections.abc import AsyncIterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from postwright.gui.application import Application
from postwright.gui.dialogs.passphrase import PassphraseDialog
from postwright.gui.request_tab import RequestTab
from postwright.gui.response.value_place import ValuePlace
from postwright.gui.window.notices import Notice
from postwright.model.request import Request
from postwright.model.tree import walk
from tests.gui.driving import current, open_request, press, send, until

Screen = tuple[str, QWidget]
CURL = "curl -X POST https://example.test/a -H 'X-One: 1' -d '{}' --unknown-option"


async def views(app: Application, url: str) -> AsyncIterator[Screen]:
    """Yield every view of a body, the find bar, and what is asked beside an answer."""
    window, tab = app.window, current(app)
    tab.document.set("URL", url=f"{url}/json")
    await send(app)
    tab.response.choose_tab("body")
    body = tab.response.body
    for mode in tuple(body.toolbar.offered):
        body.show_mode(mode)
        yield f"answer as {mode}", window
    body.show_mode("pretty")
    body.open_find()
    yield "find bar", window
    for kind in ("events", "parts"):
        tab.document.set("URL", url=f"{url}/{kind}")
        await send(app)
        body.show_mode(kind)
        await until(lambda kind=kind: shows(tab, kind), f"no {kind}")  # type: ignore[misc]
        yield f"answer as {kind}", window
    tab.document.set("URL", url=f"{url}/json")
    await send(app)
    for name, ask in (
        ("name of an example", lambda: window.examples.ask(tab)),
        ("name of a variable", lambda: tab.checks.ask_capture(ValuePlace("$.items[0].id", "0"))),
    ):
        ask()
        over = QApplication.activePopupWidget()
        assert over is not None, name
        yield name, over
        over.close()
    tab.url_bar.fill_from(CURL)
    yield "filled from cURL", window
    tab.document.set("URL", url="{{nowhere}}/a")
    tab.url_bar.edit.setFocus()
    press(tab.url_bar.edit, Qt.Key.Key_Home)
    press(tab.url_bar.edit, Qt.Key.Key_Right)
    press(tab.url_bar.edit, Qt.Key.Key_F2)
    yield "popover of a variable", tab.url_bar.popover
    tab.url_bar.popover.hide()
    window.notices.tell(Notice("Kept elsewhere", action="Undo"), lambda: None)
    yield "notice", window


def shows(tab: RequestTab, kind: str) -> bool:
    """Whether the list of a body's events or parts is filled, and one of them is shown."""
    view = tab.response.body.page(kind)
    return view.rows.rowCount() > 1 and (kind == "events" or view.viewer is not None)


async def files(app: Application) -> AsyncIterator[Screen]:
    """Yield the pages that are about a file, and the dialogs about a collection."""
    window, before = app.window, current(app)
    opened = app.session.collections[0]
    requests = (path for path, item in walk(opened.tree) if isinstance(item.value, Request))
    path = next(requests)
    tab = await open_request(app, opened.root, path)
    tab.document.set("Edit", note="edited here")
    yield "edited", window
    window.disk.show_both(tab)
    yield "both sides", window
    window.disk.edit_file(opened.root, path)
    yield "raw file", window
    exporting = window.commands.exporting
    exporting.ask(opened.root)
    assert exporting._dialog is not None
    yield "export", exporting._dialog
    exporting._dialog.close()
    asking = PassphraseDialog(window.theme, window)
    asking.open()
    yield "passphrase", asking
    asking.show_problem("It does not open the vault")
    yield "passphrase, wrong", asking
    asking.close()
    acts = window.pages.environments(opened.root).acts
    acts.add(QPoint(900, 200))
    assert acts.popover is not None
    yield "name of an environment", acts.popover
    acts.popover.close()
    acts.rename_variable("base", QPoint(900, 200))
    yield "name of a variable everywhere", acts.popover
    acts.popover.close()
    window.tabs.show_widget(before)
