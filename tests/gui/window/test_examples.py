"""An answer becomes an example in the request's file, and is shown again without a server."""

from pathlib import Path

from PySide6.QtCore import Qt

from postwright.formats.opencollection import read_request
from postwright.gui.application import Application
from postwright.gui.request_tab import RequestTab
from tests.gui.driving import (
    body_of,
    click,
    open_request,
    press,
    send,
    type_into,
    until,
    window_on,
)

HELLO = ("First steps", "Say hello.yml")


async def kept(app: Application, name: str = "") -> RequestTab:
    root = app.session.collections[0].root
    await open_request(app, root, HELLO)
    tab = await send(app)
    click(tab.response.strip.example)
    popover = app.window.examples.popover
    assert popover is not None
    if name:
        type_into(popover.name, name)
    press(popover.name, Qt.Key.Key_Return)
    await until(lambda: tab.document.request.examples)
    return tab


async def test_answer_is_written_as_the_formats_example(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = await kept(app, "Greets the world")
        body = body_of(tab)
        assert tab.unsaved
        app.actions.save.trigger()
        root = app.session.collections[0].root
        read = read_request(root.joinpath(*HELLO).read_text("utf-8"), HELLO[-1])
        (example,) = read.examples
        assert example.name == "Greets the world"
        assert (example.response.status, example.response.status_text) == (200, "OK")
        assert (example.response.body_type, example.response.body) == ("json", body)
        assert example.url == "{{demo}}/hello?name={{name}}"
        assert not tab.unsaved


async def test_example_is_shown_renamed_and_deleted(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = await kept(app)
        body, answer = body_of(tab), tab.exchange
        tab.request_pane.choose("docs")
        examples = tab.request_pane.docs.page.examples
        assert examples.isVisible()
        examples.open.click()
        await until(lambda: tab.exchange is not answer)
        assert body_of(tab) == body
        assert tab.response.strip.when.text().strip() == "Example: 200 OK"
        examples.list.item(0).setText("Another name")
        assert tab.document.request.examples[0].name == "Another name"
        press(examples.list, Qt.Key.Key_Delete)
        assert tab.document.request.examples == ()
        assert not examples.isVisible()
        tab.document.undo_stack.undo()
        assert [example.name for example in tab.document.request.examples] == ["Another name"]


async def test_second_example_gets_a_name_of_its_own(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = await kept(app)
        app.window.examples.ask(tab)
        assert app.window.examples.popover.name.text() == "200 OK (2)"
        press(app.window.examples.popover.name, Qt.Key.Key_Escape)
        assert len(tab.document.request.examples) == 1
