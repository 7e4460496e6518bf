"""What a person does on the whole window, against the real demo server."""

import itertools
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from postwright.gui.pages.welcome import WelcomePage
from postwright.model.collection import Environment
from tests.gui.driving import body_of, click, current, press, send, type_into, until, window_on


async def test_first_send_works_with_nothing_but_one_key(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = app.window.tabs.current
        assert isinstance(page, WelcomePage)
        await until(page.url_bar.edit.hasFocus, "the URL bar has no focus")
        press(page.url_bar.edit, Qt.Key.Key_Return)
        await until(lambda: app.window.tabs.request_tab is not None)
        tab = current(app)
        await until(lambda: tab.exchange is not None and not tab.sending)
        assert tab.exchange.response.status == 200
        assert "world" in body_of(tab)
        assert app.window.tabs.page(WelcomePage) is None
        body = tab.response.body_tab
        await until(body.hint.isVisible)
        assert body.hint.text.text() == "Click the coloured bar to see where the time went"
        click(body.hint.button)
        assert tab.response.tabs.current_key == "timing"
        tab.response.tabs.choose("body")
        await send(app)
        assert not body.hint.isVisible()


async def test_the_first_page_calls_a_request_by_where_it_goes(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = app.window.tabs.current
        assert isinstance(page, WelcomePage)
        type_into(page.url_bar.edit, "{{demo}}/json")
        press(page.url_bar.edit, Qt.Key.Key_Return)
        await until(lambda: app.window.tabs.request_tab is not None)
        bar = app.window.tabs.bar
        assert bar.tabText(bar.currentIndex()).strip().endswith("/json")


async def test_the_hint_of_the_first_send_is_given_once(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        for shown in (True, False):
            page = app.window.pages.welcome()
            press(page.url_bar.edit, Qt.Key.Key_Return)
            await until(lambda: (t := app.window.tabs.request_tab) is not None and t.exchange)
            tab = current(app)
            await until(lambda tab=tab: not tab.sending)
            assert tab.response.body_tab.hint.isVisible() == shown


async def test_new_request_is_typed_sent_and_listed_in_history(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        type_into(tab.url_bar.edit, "{{demo}}/status/404")
        await send(app)
        assert tab.exchange.response.status == 404
        app.window.sidebar.show_page(1)
        model = app.window.history_model
        spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
        assert "GET /status/404, 404" in spoken[1]


async def test_cancel_keeps_the_window_alive_and_says_so(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        type_into(tab.url_bar.edit, "{{demo}}/slow?seconds=30")
        press(tab.url_bar.edit, Qt.Key.Key_Return)
        await until(lambda: tab.sending)
        await until(lambda: tab.url_bar.send.text() == "Cancel")
        await until(lambda: tab.response.progress.elapsed_s > 0.2, "it was not on its way")
        click(tab.url_bar.send)
        await until(lambda: not tab.sending)
        assert tab.exchange is not None
        assert tab.exchange.failure.kind == "cancelled"
        assert tab.url_bar.send.text() == "Send"


async def test_escape_in_an_editor_of_the_request_ends_no_send(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        type_into(tab.url_bar.edit, "{{demo}}/slow?seconds=30")
        press(tab.url_bar.edit, Qt.Key.Key_Return)
        await until(lambda: tab.sending)
        tab.request_pane.tabs.bar.setFocus()
        press(tab.request_pane.tabs.bar, Qt.Key.Key_Escape)
        assert tab.sending
        tab.response.tabs.bar.setFocus()
        press(tab.response.tabs.bar, Qt.Key.Key_Escape)
        await until(lambda: not tab.sending)


async def test_a_refused_connection_is_a_page_with_a_title(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        type_into(tab.url_bar.edit, "http://127.0.0.1:1/")
        await send(app)
        assert tab.exchange.failure.kind == "refused"
        assert "127.0.0.1:1" in tab.exchange.failure.title


async def test_an_unset_variable_stops_before_the_first_byte(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        type_into(tab.url_bar.edit, "{{nowhere}}/x")
        press(tab.url_bar.edit, Qt.Key.Key_Return)
        await until(lambda: not tab.sending and tab.response.body_tab.error.isVisible())
        assert tab.exchange is None


CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
)  # fmt: skip


def silent_controls(window: QWidget) -> set[str]:
    """The visible controls that say nothing to a screen reader, with what they are in."""
    found = set()
    for kind in CONTROLS:
        for widget in window.findChildren(kind):
            said = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            owner = widget.parent()
            part_of_another = isinstance(widget, QHeaderView) or isinstance(
                owner, QLineEdit | QAbstractSpinBox | QTabBar
            )
            if widget.isVisible() and not said and not part_of_another:
                inside = []
                parent = widget.parentWidget()
                while parent is not None and len(inside) < 4:
                    inside.append(type(parent).__name__)
                    parent = parent.parentWidget()
                found.add(" in ".join((type(widget).__name__, *inside)))
    return found


async def test_every_control_has_an_accessible_name(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        silent = silent_controls(app.window)
        root = app.session.collections[0].root
        app.actions.new_request.trigger()
        type_into(current(app).url_bar.edit, "{{demo}}/json")
        tab = await send(app)
        for key in ("params", "headers", "auth", "body", "docs", "options"):
            tab.request_pane.choose(key)
            silent |= silent_controls(app.window)
        for key in ("body", "headers", "cookies", "timing"):
            tab.response.choose_tab(key)
            silent |= silent_controls(app.window)
        app.window.pages.cookies("")
        silent |= silent_controls(app.window)
        app.window.pages.environments(root)
        silent |= silent_controls(app.window)
        silent |= silent_controls(app.window.pages.settings())
        assert not silent


async def test_zoom_and_dark_colours_apply_at_once(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app._fixed_theme = False
        app.actions.dark_theme.trigger()
        assert app.theme.name == "dark"
        app.actions.zoom_in.trigger()
        assert app.theme.zoom_percent == 110
        assert app.window.status.zoom.text() == "110%"
        app.actions.zoom_reset.trigger()
        await until(lambda: app.window.header.height() == 44)


async def test_a_large_zoom_leaves_room_as_a_narrow_window_does(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app._fixed_theme = False
        app.window.window().resize(1440, 900)
        app.actions.new_request.trigger()
        for _ in range(10):
            app.actions.zoom_in.trigger()
        await until(lambda: app.theme.zoom_percent == 200)
        assert not current(app).title.isVisible()
        assert app.window.sidebar.width() == app.theme.px(224)
        app.actions.zoom_reset.trigger()
        await until(lambda: current(app).title.isVisible())


async def test_the_smallest_window_shows_the_whole_header(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.create_collection("Mine").root
        environment = Environment("A rather long name")
        app.session.environments.save(root, environment)
        app.session.environments.choose(root, environment.name)
        app.window.window().resize(760, 520)
        await until(lambda: app.window.width() == 760)
        header = app.window.header
        places = [
            (left.x() + left.width(), right.x())
            for left, right in itertools.pairwise((header.environment, header.cookies, header.bell))
        ]
        assert all(end <= start for end, start in places), places


async def test_panes_stand_beside_or_below_each_other(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        app.window.window().resize(1440, 900)
        await until(lambda: not tab.stacked)
        app.actions.toggle_layout.trigger()
        assert tab.stacked
        app.actions.toggle_layout.trigger()
        assert not tab.stacked


async def test_tabs_close_and_come_back(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        type_into(tab.url_bar.edit, "http://example.test/kept")
        app.actions.close_tab.trigger()
        assert app.window.tabs.request_tab is None
        app.actions.reopen_tab.trigger()
        assert current(app).document.request.url == "http://example.test/kept"


async def test_the_palette_finds_a_request_by_its_letters(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.open_request.trigger()
        palette = app.window.palette_box
        await until(palette.isVisible)
        type_into(palette.field, "say hello")
        press(palette.field, Qt.Key.Key_Return)
        await until(lambda: app.window.tabs.request_tab is not None)
        assert current(app).document.request.name == "Say hello"


async def test_what_the_palette_does_not_know_becomes_a_request(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.commands.trigger()
        palette = app.window.palette_box
        await until(palette.isVisible)
        QTest.keyClicks(palette.field, "http://zz.test/q")
        press(palette.field, Qt.Key.Key_Return)
        assert current(app).document.request.url == "http://zz.test/q"
