import pytest
from pytestqt.qtbot import QtBot

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.options.retry import RetryOptions, statuses_of
from postwright.gui.request.surroundings import Surroundings
from postwright.gui.theme import Theme
from postwright.model.collection import Collection, Folder, Lineage, RequestRef
from postwright.model.options import Postwright, RetryPolicy
from postwright.model.request import Request

ABOVE = Lineage(
    Collection("Shop", postwright=Postwright(retry=RetryPolicy(total=9))),
    (Folder("Orders", postwright=Postwright(retry=RetryPolicy(total=5))), Folder("Old")),
)


@pytest.fixture
def document(qapp: object) -> RequestDocument:
    return RequestDocument(Request(), RequestRef(draft="d"))


def shown(qtbot: QtBot, document: RequestDocument, lineage: Lineage | None = None) -> RetryOptions:
    around = Surroundings(lineage=lambda: lineage or Lineage())
    group = RetryOptions(Theme(), document, around)
    qtbot.addWidget(group)
    document.changed.connect(group.refresh)
    group.refresh()
    group.show()
    return group


def choose(group: RetryOptions, mode: str) -> None:
    at = group.mode.findData(mode)
    group.mode.setCurrentIndex(at)
    group.mode.activated.emit(at)


def policy(document: RequestDocument) -> RetryPolicy | None:
    return document.request.options.postwright.retry


def test_it_is_off_until_it_is_switched_on(qtbot: QtBot, document: RequestDocument) -> None:
    group = shown(qtbot, document)
    assert not group.times.isVisible()
    choose(group, "on")
    assert policy(document) == RetryPolicy()
    assert group.times.isVisible()
    group.times.setValue(2)
    group.factor.setValue(0.5)
    group.cap.setValue(20)
    group.jitter.setValue(0.25)
    for line, text in ((group.statuses, "429, 500-502"), (group.methods, "get, post")):
        line.setText(text)
        line.editingFinished.emit()
    group.respect.click()
    assert policy(document) == RetryPolicy(
        2, 0.5, 20, 0.25, (429, 500, 501, 502), ("GET", "POST"), respect_retry_after=False
    )
    assert "POST" in group.methods_hint.text()
    document.undo_stack.undo()
    assert group.respect.isChecked()


def test_the_nearest_folder_s_word_is_shown_and_can_be_switched_off(
    qtbot: QtBot, document: RequestDocument
) -> None:
    group = shown(qtbot, document, ABOVE)
    assert group.mode_hint.text() == "up to 5 times, from Orders"
    assert group.times.value() == 5
    assert not group.times.isEnabled()
    choose(group, "off")
    assert policy(document) == RetryPolicy(total=0)
    assert not group.times.isVisible()
    choose(group, "on")
    assert policy(document) == RetryPolicy(total=5)
    choose(group, "")
    assert policy(document) is None


def test_what_is_no_status_is_said_and_not_taken(qtbot: QtBot, document: RequestDocument) -> None:
    group = shown(qtbot, document)
    choose(group, "on")
    group.statuses.setText("503, soon")
    group.statuses.editingFinished.emit()
    assert policy(document) == RetryPolicy()
    assert "“soon”" in group.problem.text()
    assert group.problem.isVisible()
    assert group.statuses.text() == "503, soon"
    group.statuses.setText("503")
    group.statuses.editingFinished.emit()
    assert not group.problem.isVisible()


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("", ()),
        ("429", (429,)),
        ("500 - 502,429, 429", (500, 501, 502, 429)),
        ("503 504", (503, 504)),
    ],
)
def test_statuses(text: str, statuses: tuple[int, ...]) -> None:
    assert statuses_of(text) == statuses


@pytest.mark.parametrize("text", ["abc", "99", "600", "5xx", "500-", "-500", "500-9", "504-500"])
def test_what_is_no_status(text: str) -> None:
    with pytest.raises(ValueError, match=r"\d|abc"):
        statuses_of(text)
