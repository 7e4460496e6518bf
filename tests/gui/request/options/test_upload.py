from pytestqt.qtbot import QtBot

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.options.upload import UploadOptions
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.options import Framing, Options, Postwright, Upload
from postwright.model.request import Request


def page(qtbot: QtBot, document: RequestDocument) -> UploadOptions:
    group = UploadOptions(Theme(), document)
    qtbot.addWidget(group)
    document.changed.connect(group.refresh)
    group.refresh()
    group.show()
    return group


def test_chunks_are_switched_on_and_said(qtbot: QtBot) -> None:
    document = RequestDocument(Request(), RequestRef("/c"))
    group = page(qtbot, document)
    assert not group.chunk_size.isVisible()
    group.on.click()
    assert document.request.options.postwright.upload == Upload()
    assert (group.chunk_size.value(), group.unit.currentText()) == (5, "MiB")
    assert [(row.name, row.value) for row in group.table.rows] == [  # type: ignore[attr-defined]
        ("chunk_index", "{{chunk.index}}"), ("total_chunks", "{{chunk.total}}"),
    ]  # fmt: skip
    group.chunk_size.setValue(8)
    group.retries.setValue(0)
    at = group.target.findData("header")
    group.target.setCurrentIndex(at)
    group.target.activated.emit(at)
    assert document.request.options.postwright.upload == Upload(8 << 20, "header", (), 0)
    assert [row.name for row in group.table.rows] == ["Content-Range"]  # type: ignore[attr-defined]
    group.on.click()
    assert document.request.options.postwright.upload is None


def test_other_fields_and_units_are_kept(qtbot: QtBot) -> None:
    upload = Upload(1500, "form", (("part", "{{chunk.number}}"),))
    options = Options(postwright=Postwright(upload=upload))
    document = RequestDocument(Request(options=options), RequestRef("/c"))
    group = page(qtbot, document)
    assert (group.chunk_size.value(), group.unit.currentText()) == (1500, "bytes")
    fields = group.table.fields
    fields.setData(fields.index(1, 1), "sum")
    fields.setData(fields.index(1, 2), "{{chunk.sha256}}")
    changed = document.request.options.postwright.upload
    assert changed is not None
    assert changed.fields == (("part", "{{chunk.number}}"), ("sum", "{{chunk.sha256}}"))
    at = group.unit.findData("1024")
    group.unit.setCurrentIndex(at)
    group.unit.activated.emit(at)
    changed = document.request.options.postwright.upload
    assert changed is not None
    assert changed.chunk_bytes == 1500 * 1024


def test_framing_and_waiting(qtbot: QtBot) -> None:
    document = RequestDocument(Request(), RequestRef("/c"))
    group = page(qtbot, document)
    at = group.framing.findData("chunked")
    group.framing.setCurrentIndex(at)
    group.framing.activated.emit(at)
    group.waits.click()
    assert document.request.options.postwright.body == Framing("chunked", True)
