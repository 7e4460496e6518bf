import pytest
from pytestqt.qtbot import QtBot

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.options.connection import ConnectionOptions
from postwright.gui.request.options_editor import OptionsEditor
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.options import Options, Postwright, Tls
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


def test_what_is_typed_is_in_the_request(editor: OptionsEditor, document: RequestDocument) -> None:
    fields = editor.group(ConnectionOptions)
    for field, text in ((fields.sni, "inner.test"), (fields.ca, "ca.pem"), (fields.cert, "me.p12")):
        field.setText(f" {text} ")
        field.editingFinished.emit()
    fields.version.setCurrentIndex(fields.version.findData("1.3"))
    fields.version.activated.emit(fields.version.currentIndex())

    wanted = Tls(ca="ca.pem", min_version="1.3", sni="inner.test", cert="me.p12")
    assert document.request.options.postwright.tls == wanted
    document.undo_stack.undo()
    assert fields.version.currentData() == ""


def test_what_a_file_says_is_shown_and_kept(
    editor: OptionsEditor, document: RequestDocument
) -> None:
    tls = Tls(verify=True, ca="ca.pem", min_version="1.1", sni="a", cert="b")
    document.set("file", options=Options(postwright=Postwright(tls=tls)))
    fields = editor.group(ConnectionOptions)
    shown = (fields.ca.text(), fields.version.currentData(), fields.sni.text(), fields.cert.text())
    assert shown == ("ca.pem", "1.1", "a", "b")
    for field in (fields.sni, fields.ca, fields.cert):
        field.editingFinished.emit()
    assert document.request.options.postwright.tls == tls
