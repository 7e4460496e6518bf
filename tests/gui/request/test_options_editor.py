import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.options.connection import ConnectionOptions
from postwright.gui.request.options.redirects import RedirectOptions
from postwright.gui.request.options.timeouts import TimeoutOptions
from postwright.gui.request.options_editor import OptionsEditor, is_set
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.options import Options, Postwright, Timeouts, Tls
from postwright.model.request import Request


@pytest.fixture
def document(qapp: object) -> RequestDocument:
    return RequestDocument(Request(), RequestRef(draft="d"))


@pytest.fixture
def editor(qtbot: QtBot, document: RequestDocument) -> OptionsEditor:
    editor = OptionsEditor(Theme(), document)
    qtbot.addWidget(editor)
    editor.show()
    return editor


def test_looking_changes_nothing(editor: OptionsEditor, document: RequestDocument) -> None:
    assert document.request.options == Options()
    assert not is_set(document.request.options)
    assert not document.undo_stack.canUndo()


def test_a_switched_off_check_is_loud(editor: OptionsEditor, document: RequestDocument) -> None:
    editor.group(ConnectionOptions).verify.setCurrentIndex(2)
    editor.group(ConnectionOptions).verify.activated.emit(2)

    assert document.request.options.postwright.tls.verify is False
    assert editor.group(ConnectionOptions).warning.isVisible()
    document.undo_stack.undo()
    assert not editor.group(ConnectionOptions).warning.isVisible()


def test_redirects_can_be_refused(editor: OptionsEditor, document: RequestDocument) -> None:
    editor.group(RedirectOptions).follow.click()

    assert not document.request.options.follow_redirects
    assert is_set(document.request.options)


def test_a_timeout_of_zero_is_no_limit_and_empty_is_inherited(
    editor: OptionsEditor, document: RequestDocument
) -> None:
    editor.group(TimeoutOptions).read.setValue(0)
    assert document.request.options.postwright.timeout.read_s == 0

    editor.group(TimeoutOptions).read.setValue(-1)
    assert document.request.options.postwright.timeout.read_s is None


def test_origins_that_keep_credentials_are_a_list(
    editor: OptionsEditor, document: RequestDocument
) -> None:
    editor.group(RedirectOptions).forward.setText(
        "https://a.example.test, https://b.example.test ,"
    )
    editor.group(RedirectOptions).forward.editingFinished.emit()

    assert document.request.options.postwright.redirects.forward_to == (
        "https://a.example.test",
        "https://b.example.test",
    )


def test_what_a_file_says_is_shown(editor: OptionsEditor, document: RequestDocument) -> None:
    ours = Postwright(http="2", timeout=Timeouts(connect_s=5), tls=Tls(verify=True))
    document.set("file", options=Options(encode_url=False, max_redirects=3, postwright=ours))

    assert editor.group(ConnectionOptions).http.currentData() == "2"
    assert editor.group(TimeoutOptions).connect_.value() == 5
    assert editor.group(RedirectOptions).most.value() == 3
    assert not editor.group(RedirectOptions).encode.isChecked()
    assert document.request.options.postwright == ours


def test_parts_of_a_second_stay(editor: OptionsEditor, document: RequestDocument) -> None:
    document.set("file", options=Options(timeout_ms=500))
    assert editor.group(TimeoutOptions).total.value() == 0.5

    editor.group(TimeoutOptions).connect_.setValue(1.25)
    assert document.request.options.postwright.timeout.connect_s == 1.25
    assert document.request.options.timeout_ms == 500


def test_every_number_can_be_read(editor: OptionsEditor) -> None:
    assert editor.group(RedirectOptions).most.text() == "10"
    assert editor.group(TimeoutOptions).total.text() == "inherited"


def test_a_number_typed_is_one_step(
    qtbot: QtBot, editor: OptionsEditor, document: RequestDocument
) -> None:
    editor.group(TimeoutOptions).read.setFocus()
    editor.group(TimeoutOptions).read.selectAll()
    qtbot.keyClicks(editor.group(TimeoutOptions).read, "120")
    qtbot.keyClick(editor.group(TimeoutOptions).read, Qt.Key.Key_Return)
    assert document.request.options.postwright.timeout.read_s == 120

    document.undo_stack.undo()
    assert document.request.options.postwright.timeout.read_s is None
