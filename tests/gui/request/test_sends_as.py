import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from postwright.engine.errors import UndefinedVariable
from postwright.gui.request.sends_as import SendsAs
from postwright.gui.request.sends_as_line import PreviewLine
from postwright.gui.theme import Theme
from postwright.gui.widgets.cards import Card
from postwright.gui.widgets.labels import Label
from postwright.model.exchange import Header, Pending, PreparedBody, PreparedRequest, Shadowed

PREPARED = PreparedRequest(
    method="POST",
    url="http://example.test/a?b=c",
    scheme="http",
    host="example.test",
    port=80,
    target="/a?b=c",
    headers=(
        Header("Host", "example.test", "automatic"),
        Header("X-Mine", "1", "request"),
        Header("Authorization", "Bearer s3cret-token", "auth", ("s3cret-token",)),
        Header("X-Signature", "", "auth"),
        Header("Accept", "*/*", "automatic"),
    ),
    secrets=("s3cret-token",),
    shadowed=(Shadowed("Accept", "text/html", "collection", "request"),),
    pending=(Pending("X-Signature", "made while sending"),),
    body=PreparedBody("json", (b'{"a": 1}',)),
)


@pytest.fixture
def strip(qtbot: QtBot) -> SendsAs:
    strip = SendsAs(Theme())
    qtbot.addWidget(strip)
    strip.resize(600, 240)
    strip.show()
    strip.show_prepared(PREPARED, "Staging")
    return strip


def test_the_request_line_comes_first(strip: SendsAs) -> None:
    assert strip.lines()[0] == "POST /a?b=c"


def test_each_header_has_its_origin(strip: SendsAs) -> None:
    assert "X-Mine: 1, this request" in strip.lines()
    assert "Host: example.test, automatic" in strip.lines()


def test_secrets_are_not_shown(strip: SendsAs) -> None:
    assert "s3cret-token" not in "\n".join(strip.lines())


def test_what_is_settled_later_says_so(strip: SendsAs) -> None:
    line = next(line for line in strip.lines() if line.startswith("X-Signature"))

    assert "made while sending" in line
    assert "settled while sending" in line


def test_a_header_that_lost_is_shown_as_not_sent(strip: SendsAs) -> None:
    line = next(line for line in strip.lines() if "text/html" in line)

    assert "not sent" in line


def test_the_summary_counts(strip: SendsAs) -> None:
    assert "5 header" in strip.summary.text()
    assert "8 B of body" in strip.summary.text()
    assert "Staging" in strip.summary.text()


def test_an_automatic_header_can_be_left_out(qtbot: QtBot, strip: SendsAs) -> None:
    buttons = [
        b for b in strip.findChildren(QPushButton) if b.accessibleName() == "turn off Accept"
    ]
    with qtbot.waitSignal(strip.omit_wanted) as told:
        buttons[0].click()

    assert told.args == ["Accept"]


def test_host_cannot_be_left_out(strip: SendsAs) -> None:
    names = [button.accessibleName() for button in strip.findChildren(QPushButton)]

    assert "turn off Host" not in names


def test_what_stops_a_send_is_told(strip: SendsAs) -> None:
    strip.show_error(UndefinedVariable("base", "URL", ("collection", "Staging")))

    assert "base is not set" in strip.summary.text()
    assert any("Staging" in line for line in strip.lines())
    assert not strip.copy.isEnabled()


def test_what_stops_a_send_looks_like_no_header(strip: SendsAs) -> None:
    strip.show_error(UndefinedVariable("base", "URL", ("collection", "Staging")))

    assert not any(line.isVisible() for line in strip.findChildren(PreviewLine))
    (card,) = strip.findChildren(Card)
    assert [label.text() for label in card.findChildren(Label)] == [
        "base is not set",
        "Where: URL",
        "What to do: looked in collection, Staging; set a value",
    ]


def test_it_closes_to_its_head_and_opens_again(qtbot: QtBot, strip: SendsAs) -> None:
    tall = strip.height()
    qtbot.mouseClick(strip.toggle, Qt.MouseButton.LeftButton)
    assert strip.height() == 36

    qtbot.mouseClick(strip.toggle, Qt.MouseButton.LeftButton)
    assert strip.height() == tall


def test_header_that_is_still_to_come_is_shown_with_its_reason(strip: SendsAs) -> None:
    coming = Pending("Authorization", "after the server's challenge")
    bare = replace(PREPARED, headers=PREPARED.headers[:1], pending=(coming,))

    strip.show_prepared(bare)

    assert any("after the server's challenge" in line for line in strip.lines())
