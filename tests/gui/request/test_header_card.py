"""The credentials that will be sent: masked, shown for a while, copied."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from postwright.analysis.auth_preview import Credential
from postwright.gui.request.header_card import CredentialLine
from postwright.gui.theme import Theme


@pytest.mark.parametrize(
    ("credential", "name", "hidden", "copied"),
    [
        (Credential("header", "Authorization", "Bearer abc"),
         "Authorization:", "Bearer ••••••••", "Authorization: Bearer abc"),
        (Credential("query", "api_key", "abc"), "Query api_key=", "••••••••", "api_key=abc"),
        (Credential("cookie", "sid", "abc"), "Cookie sid=", "••••••••", "sid=abc"),
        (Credential("header", "Authorization", "AWS4 Credential=me, Signature=abcd",
                    secrets=("abcd",)),
         "Authorization:", "AWS4 Credential=me, Signature=••••••••",
         "Authorization: AWS4 Credential=me, Signature=abcd"),
        (Credential("header", "X-Amz-Date", "20260101T000000Z", is_open=True),
         "X-Amz-Date:", "20260101T000000Z", "X-Amz-Date: 20260101T000000Z"),
    ],
    ids=["header", "query", "cookie", "part", "open"],
)  # fmt: skip
def test_lines(qtbot: QtBot, credential: Credential, name: str, hidden: str, copied: str):
    line = CredentialLine(Theme("dark"), credential)
    qtbot.addWidget(line)
    assert (line.name.text(), line.value.text()) == (name, hidden)
    assert line.copy is not None
    line.copy.click()
    assert QGuiApplication.clipboard().text() == copied


def test_what_is_shown_hides_itself_again(qtbot: QtBot):
    line = CredentialLine(Theme("dark"), Credential("header", "Authorization", "Bearer abc"))
    qtbot.addWidget(line)
    assert line.eye is not None
    line.eye.click()
    assert line.value.text() == "Bearer abc"
    assert line.eye.accessibleName() == "Hide Authorization"
    line._hides.timeout.emit()
    assert line.value.text() == "Bearer ••••••••"
    assert line.eye.accessibleName() == "Show Authorization"


def test_what_follows_later_has_nothing_to_show_or_copy(qtbot: QtBot):
    waits = Credential("header", "Authorization", pending="after the server's challenge")
    line = CredentialLine(Theme("dark"), waits)
    qtbot.addWidget(line)
    assert line.value.text() == "after the server's challenge"
    assert line.eye is None
    assert line.copy is None


def test_what_acts_unseen_is_seen(qtbot: QtBot):
    line = CredentialLine(Theme("dark"), Credential("header", "X-Key", "a\u200bb"))
    qtbot.addWidget(line)
    assert line.eye is not None
    line.eye.click()
    assert line.value.text() == "a⟦ZWSP⟧b"
