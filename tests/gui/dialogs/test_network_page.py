"""The network page of the settings: sign-in apart from the address, what is in force in words."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from postwright.engine.proxies_in_force import in_force
from postwright.gui.application import build
from postwright.gui.dialogs.network_page import with_sign_in, without_sign_in
from postwright.gui.dialogs.settings import SettingsDialog
from postwright.gui.theme import Theme
from postwright.model.settings import Settings
from tests.gui.driving import paths_in


def shown(
    qtbot: QtBot, settings: Settings, environment: Mapping[str, str] | None = None
) -> tuple[SettingsDialog, list[Settings]]:
    dialog = SettingsDialog(
        Theme("light"), settings, ways=lambda now: in_force(now, environment or {})
    )
    qtbot.addWidget(dialog)
    dialog.show_page("network")
    dialog.show()
    told: list[Settings] = []
    dialog.changed.connect(told.append)
    return dialog, told


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("http://p.test:1", ("http://p.test:1", "", "")),
        ("http://me:a%3A%40b@p.test:1", ("http://p.test:1", "me", "a:@b")),
        ("socks5://me@p.test", ("socks5://p.test", "me", "")),
        ("", ("", "", "")),
    ],
)
def test_sign_in_is_apart_from_the_address(url: str, parts: tuple[str, str, str]) -> None:
    assert without_sign_in(url) == parts
    assert with_sign_in(*parts) == url


def test_a_proxy_with_sign_in_and_exceptions(qtbot: QtBot) -> None:
    dialog, told = shown(qtbot, Settings(proxy_mode="manual"))
    page = dialog.network
    for line, text in ((page.proxy_url, "socks5h://p.test:9"), (page.user, "me"),
                       (page.password, "a:b"), (page.bypass, ".in.test")):  # fmt: skip
        line.setText(text)
        line.editingFinished.emit()
    assert told[-1] == Settings(
        proxy_mode="manual", proxy_url="socks5h://me:a%3Ab@p.test:9", proxy_bypass=".in.test"
    )
    assert "through socks5h://p.test:9" in page.in_force.text()
    assert "Directly to .in.test" in page.in_force.text()
    assert "a:b" not in page.in_force.text()


def test_the_variable_in_force_and_a_broken_one_are_named(qtbot: QtBot) -> None:
    environment = {"https_proxy": "http://me:pw@p.test:1", "HTTP_PROXY": "socks4://x"}
    dialog, _ = shown(qtbot, Settings(), environment)
    page = dialog.network
    assert "https:// through http://p.test:1, by https_proxy." in page.in_force.text()
    assert "pw" not in page.in_force.text()
    assert page.problems.text().startswith("Not used: HTTP_PROXY: socks4://")
    assert not page.proxy_url.isVisible()


def test_hosts_without_checks_and_the_one_file_to_trust(qtbot: QtBot) -> None:
    dialog, told = shown(qtbot, Settings())
    page = dialog.network
    assert not page.warning.isVisible()
    page.unchecked.setText("a.test  *.b.test:8443,a.test")
    page.unchecked.editingFinished.emit()
    assert told[-1].unchecked_hosts == ("a.test", "*.b.test:8443")
    assert page.warning.isVisible()
    page.trust.setCurrentIndex(1)
    assert told[-1].trust == "file"
    assert page.no_file.isVisible()
    page.ca_file.setText("/ca.pem")
    page.ca_file.editingFinished.emit()
    assert not page.no_file.isVisible()


GARBAGE = {
    "HTTP_PROXY": "http://[", "https_proxy": "socks4://x", "ALL_PROXY": "://", "NO_PROXY": "::1",
    "SSL_CERT_FILE": "/no/such/file", "SSLKEYLOGFILE": "/no/such/folder/file", "NETRC": "\x00",
}  # fmt: skip


async def test_the_window_starts_whatever_the_environment_says(tmp_path: Path) -> None:
    built = build(paths_in(tmp_path), theme=Theme("light"), environment=GARBAGE)
    await built.start()
    try:
        dialog = built.window.pages.settings("network")
        words = dialog.network.problems.text()
        for name in ("HTTP_PROXY", "https_proxy", "ALL_PROXY"):
            assert f"Not used: {name}: " in words
        assert "All requests directly: no proxy is set." in dialog.network.in_force.text()
    finally:
        await built.aclose()
        built.window.deleteLater()
