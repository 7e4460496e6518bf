from pytestqt.qtbot import QtBot

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.options.certificates import CertificateOptions
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.options import ClientCertificate, Config, Options
from postwright.model.request import Request


def page(qtbot: QtBot, document: RequestDocument) -> CertificateOptions:
    group = CertificateOptions(Theme(), document, place="collection")
    qtbot.addWidget(group)
    document.changed.connect(group.refresh)
    group.refresh()
    group.show()
    return group


def test_rows_are_added_edited_removed_and_undone(qtbot: QtBot) -> None:
    document = RequestDocument(Request(), RequestRef("/c"))
    group = page(qtbot, document)
    group.add_button.click()
    group.add_button.click()
    first, second = group.cards
    for field, text in ((first.domain, "*.a.test"), (first.file, "a.pem"), (first.key, "a.key"),
                        (first.passphrase, "{{pw}}"), (second.domain, "b.test"),
                        (second.file, "certs/B.PFX")):  # fmt: skip
        field.setText(text)
        field.editingFinished.emit()
    second.enabled.click()
    rows = (
        ClientCertificate("*.a.test", "a.pem", "a.key", "{{pw}}"),
        ClientCertificate("b.test", "certs/B.PFX", pkcs12=True, enabled=False),
    )
    assert document.request.options.config.client_certificates == rows
    assert first.key.isVisibleTo(first)
    assert not second.key.isVisibleTo(second)
    first.remove.click()
    assert document.request.options.config.client_certificates == rows[1:]
    assert group.cards[0].domain.text() == "b.test"
    document.undo_stack.undo()
    assert document.request.options.config.client_certificates == rows
    assert [card.domain.text() for card in group.cards] == ["*.a.test", "b.test"]


def test_a_passphrase_that_is_no_variable_is_warned_of(qtbot: QtBot) -> None:
    document = RequestDocument(Request(), RequestRef("/c"))
    group = page(qtbot, document)
    for passphrase, warned in (("open me", True), ("{{pw}}", False), ("", False)):
        row = ClientCertificate("a.test", "a.pem", passphrase=passphrase)
        document.set("x", options=Options(config=Config(client_certificates=(row,))))
        card = group.cards[0]
        assert card.literal.isVisibleTo(card) is warned


def test_each_field_says_which_certificate_it_belongs_to(qtbot: QtBot) -> None:
    rows = (ClientCertificate("a.test"), ClientCertificate("b.test"))
    options = Options(config=Config(client_certificates=rows))
    document = RequestDocument(Request(options=options), RequestRef("/c"))
    group = page(qtbot, document)
    names = {card.file.accessibleName() for card in group.cards}
    assert names == {"File, certificate 1", "File, certificate 2"}
