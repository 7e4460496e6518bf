from pytestqt.qtbot import QtBot

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.options.timeouts import TimeoutOptions
from postwright.gui.request.surroundings import Surroundings
from postwright.gui.theme import Theme
from postwright.model.collection import Collection, Folder, Lineage, RequestRef
from postwright.model.options import Postwright, Timeouts
from postwright.model.request import Request
from postwright.model.settings import Settings

ABOVE = Lineage(
    Collection("Shop", postwright=Postwright(timeout=Timeouts(connect_s=3))),
    (Folder("Orders", postwright=Postwright(timeout=Timeouts(read_s=0))),),
)


def test_each_field_writes_its_member_and_says_what_else_counts(qtbot: QtBot) -> None:
    document = RequestDocument(Request(), RequestRef(draft="d"))
    around = Surroundings(lineage=lambda: ABOVE, settings=lambda: Settings(total_timeout_s=90))
    group = TimeoutOptions(Theme(), document, around)
    qtbot.addWidget(group)
    document.changed.connect(group.refresh)
    group.refresh()
    said = {name: label.text() for name, label in group.hints.items()}
    assert said == {
        "total_s": "90 s, from the settings", "connect_s": "3 s, from Shop",
        "read_s": "no limit, from Orders", "write_s": "as long as Read",
        "pool_s": "no limit, from the settings",
    }  # fmt: skip
    group.write.setValue(7)
    group.pool.setValue(0)
    assert document.request.options.postwright.timeout == Timeouts(write_s=7, pool_s=0)
    assert group.hints["write_s"].text() == ""
    group.total.setValue(1.5)
    assert document.request.options.timeout_ms == 1500


def test_a_folder_keeps_the_whole_limit_in_its_own_settings(qtbot: QtBot) -> None:
    document = RequestDocument(Request(), RequestRef("/c", ("f",)))
    group = TimeoutOptions(Theme(), document, place="folder")
    qtbot.addWidget(group)
    group.total.setValue(20)
    assert document.request.options.timeout_ms is None
    assert document.request.options.postwright.timeout == Timeouts(total_s=20)
