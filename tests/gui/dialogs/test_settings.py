"""The settings dialog: each change is said once, with everything else as it was."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from postwright.gui.dialogs.settings import PAGES, SettingsDialog
from postwright.gui.theme import Theme
from postwright.model.settings import Settings

GIVEN = Settings(
    theme="dark",
    zoom_percent=110,
    wrap_responses=True,
    close_pairs=False,
    connect_timeout_s=1.5,
    read_timeout_s=0.0,
    write_timeout_s=4.0,
    pool_timeout_s=5.0,
    total_timeout_s=90.0,
    max_redirects=3,
    verify_tls=False,
    unchecked_hosts=("a.test", "*.b.test:8443"),
    ca_file="/etc/company.pem",
    trust="file",
    proxy_mode="manual",
    proxy_url="http://me:s%3Acret@localhost:3128",
    proxy_bypass=".in.test",
    store_cookies=False,
    keep_responses=7,
    allowed_process_env=("HOME", "LANG"),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(Theme("light"), GIVEN)
    qtbot.addWidget(made)
    return made


def told_by(dialog: SettingsDialog, change: Callable[[], object]) -> list[Settings]:
    told: list[Settings] = []
    dialog.changed.connect(told.append)
    change()
    return told


def test_one_change_leaves_all_else_as_it_was(dialog: SettingsDialog) -> None:
    told = told_by(dialog, lambda: dialog.sending.redirects.setValue(4))
    assert [(s.max_redirects, s.proxy_url, s.read_timeout_s) for s in told] == [
        (4, GIVEN.proxy_url, GIVEN.read_timeout_s)
    ]
    assert told_by(dialog, lambda: dialog.sending.redirects.setValue(3)) == [GIVEN]


def test_showing_other_settings_tells_nothing(dialog: SettingsDialog) -> None:
    assert told_by(dialog, lambda: dialog.show_settings(Settings())) == []


def test_names_of_the_environment_are_lines_each_once(dialog: SettingsDialog) -> None:
    told = told_by(dialog, lambda: dialog.variables.names.setPlainText(" USER \n\nHOME\nUSER"))
    assert told[-1].allowed_process_env == ("USER", "HOME")


def test_a_proxy_is_typed_only_where_it_is_used(dialog: SettingsDialog) -> None:
    assert dialog.network.proxy_url.isEnabled()
    told = told_by(dialog, lambda: dialog.network.proxy.setCurrentIndex(0))
    assert told[-1].proxy_mode == "none"
    assert not dialog.network.proxy_url.isEnabled()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_opened_by_its_name(dialog: SettingsDialog, page: str) -> None:
    dialog.show_page(page)
    shown = {
        "appearance": dialog.appearance.zoom,
        "editor": dialog.editor.save,
        "keys": dialog.keys.preset,
        "sending": dialog.sending.redirects,
        "network": dialog.network.verify,
        "storage": dialog.storage.keep,
        "variables": dialog.variables.names,
        "privacy": dialog.privacy.way,
    }
    dialog.show()
    assert {name for name, field in shown.items() if field.isVisible()} == {page}


def listed(dialog: SettingsDialog) -> list[str]:
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_a_search_leaves_the_pages_that_say_it(dialog: SettingsDialog) -> None:
    dialog.show()
    dialog.search.setText("redirects")
    assert listed(dialog) == ["Sending"]
    assert dialog.title.text() == "Sending"
    dialog.search.setText("")
    assert len(listed(dialog)) == len(PAGES)


def test_enter_in_the_search_goes_to_what_was_found(dialog: SettingsDialog) -> None:
    dialog.show()
    dialog.search.setText("zoom")
    dialog.search.returnPressed.emit()
    assert dialog.focusWidget() is dialog.appearance.zoom


def test_a_search_without_a_hit_says_so(dialog: SettingsDialog) -> None:
    dialog.show()
    dialog.search.setText("nowhere at all")
    assert listed(dialog) == []
    assert dialog.nothing.isVisible()
