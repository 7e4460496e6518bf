"""The Auth tab of an answer: each of its sentences."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from postwright.gui.response.auth_view import AuthView, auth_badge
from postwright.gui.response.page_stack import Badge
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.widgets.pane_tabs import DOT
from postwright.model.cookies import SetCookie
from postwright.model.exchange import Child, Exchange, Header, Hop
from tests.analysis.test_auth_ntlm import handshake
from tests.analysis.test_auth_verdict import DATE, LACKS, TOKEN, asking, exchange


@pytest.fixture
def view(qtbot: QtBot) -> AuthView:
    view = AuthView(Theme("dark"))
    qtbot.addWidget(view)
    view.resize(560, 800)
    view.show()
    return view


def texts(view: AuthView) -> list[str]:
    return [label.text() for label in view.widget().findChildren(QLabel) if label.text()]


def refused() -> Exchange:
    return exchange(403, f"Bearer {TOKEN}", asking(LACKS))


def test_before_a_send_it_says_what_it_is_for(view: AuthView):
    view.show_exchange(None)
    assert texts(view) == ["Send to see what the server asks for, and what was sent"]


def test_without_any_sign_in_it_is_one_sentence(view: AuthView):
    view.show_exchange(exchange(200))
    assert texts(view) == ["No sign-in was sent, and the server asked for none."]


def test_a_refusal_has_a_dot_in_the_colour_of_warnings():
    assert auth_badge(refused()) == Badge(DOT, "warn")
    assert auth_badge(exchange(200, "Bearer a")) == Badge()
    assert auth_badge(None) == Badge()


def test_parts_stand_in_their_order(view: AuthView):
    view.show_exchange(refused())
    titles = ["Asked for and sent", "Challenge"]
    assert [text for text in texts(view) if text in titles] == titles
    assert texts(view)[0] == "Your token is valid, but it lacks orders:write"
    assert texts(view)[-1] == "No redirects. The connection to a.test was new."


def test_the_challenge_is_copied_as_it_is_shown(view: AuthView):
    view.show_exchange(refused())
    copy = next(
        button
        for button in view.widget().findChildren(IconButton)
        if button.accessibleName() == "Copy: Challenge"
    )
    copy.click()
    assert QGuiApplication.clipboard().text() == (
        'WWW-Authenticate: Bearer realm="orchard",\n'
        '  error="insufficient_scope",\n'
        '  scope="orders:write"'
    )


def test_what_changed_has_its_place_below_the_verdict(view: AuthView):
    view.set_changes(card := QLabel("What changed since it last worked"))
    view.show_exchange(refused())
    shown = [words for words in texts(view) if words in (card.text(), "Asked for and sent")]
    assert card.isVisible()
    assert card.y() > 0
    assert sorted(shown) == ["Asked for and sent", "What changed since it last worked"]
    view.show_exchange(exchange(401, "Bearer a"))
    assert "What changed since it last worked" in texts(view)
    assert card.isVisible()


def test_the_servers_own_proof_is_shown(view: AuthView):
    view.show_exchange(exchange(200, "Bearer a", ("Authentication-Info", 'rspauth="x"')))
    assert "What the answer says of the sign-in" in texts(view)
    assert view.boxes[0].toPlainText() == 'Authentication-Info: rspauth="x"'


def test_cookies_that_sign_in_have_their_verdicts(view: AuthView):
    cookies = (SetCookie("http://a.test/", "sid=1", stored=False, why="of another site"),)
    view.show_exchange(exchange(200, cookies=cookies))
    assert "Cookies that sign in" in texts(view)
    assert "sid: not kept: of another site" in [line.words() for line in view.lines]


def test_a_client_certificate_is_named_and_then_its_end(view: AuthView):
    hop = Hop("GET", "https://a.test/", status=200, own_certificate="me.p12, for *.test")
    view.show_exchange(exchange(200, hops=(hop,)))
    assert "Client certificate: me.p12, for *.test" in texts(view)
    view.show_certificate("me.p12 (me, until 2027-01-01)")
    known = "Client certificate: me.p12 (me, until 2027-01-01). Chosen: me.p12, for *.test."
    assert known in texts(view)
    view.set_changes(QWidget())  # the page is built anew
    assert known in texts(view)
    view.show_exchange(exchange(200, hops=(hop,)))
    assert "Client certificate: me.p12, for *.test" in texts(view)


def test_calls_for_a_token_open(view: AuthView, qtbot: QtBot):
    child = Child("token", "Get a token", exchange(200))
    view.show_exchange(exchange(200, "Bearer a", children=(child,)))
    with qtbot.waitSignal(view.child_opened) as opened:
        view.calls[0].click()
    assert opened.args == [child]


def test_every_way_out_says_what_it_does(view: AuthView, qtbot: QtBot):
    view.show_exchange(exchange(401, "", asking("Basic")))
    assert view.verdict is not None
    with qtbot.waitSignal(view.fix_requested) as asked:
        view.verdict.buttons[0].click()
    assert asked.args == ["use_scheme:basic"]


def test_other_findings_lead_to_where_they_can_be_followed(view: AuthView, qtbot: QtBot):
    view.show_exchange(exchange(401, "Bearer “abc”", asking('Bearer error="invalid_token"')))
    line = next(line for line in view.lines if line.button is not None)
    with qtbot.waitSignal(view.fix_requested):
        assert line.button is not None
        line.button.click()


def test_several_requests_lead_to_timing(view: AuthView, qtbot: QtBot):
    hops = (Hop("GET", "http://a.test/", status=302),
            Hop("GET", "http://b.test/", status=401, reason_for="redirect"))  # fmt: skip
    view.show_exchange(exchange(401, hops=hops))
    button = next(
        b for b in view.widget().findChildren(QAbstractButton) if b.text() == "Show in Timing"
    )
    with qtbot.waitSignal(view.fix_requested) as asked:
        button.click()
    assert asked.args == ["show_timing"]


def test_secrets_are_dots_wherever_a_server_repeats_them(view: AuthView):
    told = asking('Bearer error="invalid_token", error_description="not tok-12345"')
    made = exchange(401, "Bearer tok-12345", told)
    sent = (Header("Authorization", "Bearer tok-12345", "auth", ("tok-12345",)),)
    hop = replace(made.hops[0], headers=sent)
    view.show_exchange(replace(made, hops=(hop,)))
    assert "tok-12345" not in "\n".join(texts(view))
    assert "tok-12345" not in "\n".join(box.toPlainText() for box in view.boxes)


def test_what_acts_unseen_is_seen(view: AuthView):
    told = asking('Bearer error="x", error_description="a\u202eb"')
    view.show_exchange(exchange(401, "Bearer abc", told))
    assert "a\u202eb" not in "\n".join(texts(view))


def test_rows_are_copied_with_ctrl_c_and_read_aloud_whole(view: AuthView):
    view.show_exchange(refused())
    table = view.tables[0]
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Scheme\tBearer\tBearer\tmatch"
    said = table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Scheme, server: Bearer, sent: Bearer, match"


def test_everything_that_takes_the_focus_has_a_name(view: AuthView):
    digest = (
        'Digest username="u", realm="r", nonce="n", uri="/", qop=auth, nc=00000001, '
        'cnonce="c", response="x"'
    )
    made = exchange(401, digest, asking('Digest realm="r", nonce="n", qop="auth"'))
    again = replace(made.hops[0], reason_for="auth")
    view.show_exchange(replace(made, hops=(made.hops[0], again)))
    nameless = [
        widget
        for widget in view.widget().findChildren(QAbstractButton)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (widget.accessibleName() or widget.text())
    ]
    assert not nameless
    assert all(table.accessibleName() for table in view.tables)
    assert all(box.accessibleName() for box in view.boxes)


def test_of_several_requests_the_table_says_which_asked_and_which_sent(view: AuthView):
    challenge = asking('Digest realm="r", nonce="n1", algorithm=MD5')
    sent = 'Digest username="u", realm="r", nonce="n1", uri="/", response="x"'
    first, last = exchange(401, "", challenge), exchange(200, sent)
    view.show_exchange(replace(last, hops=(*first.hops, *last.hops)))
    model, across = view.tables[0].model(), Qt.Orientation.Horizontal
    assert [model.headerData(n, across) for n in (1, 2)] == [
        "Asked in answer 1",
        "Sent in request 2",
    ]
    again = exchange(401, sent, asking('Digest realm="r", nonce="n2", algorithm=MD5'))
    view.show_exchange(replace(again, hops=(*first.hops, *again.hops)))
    model = view.tables[0].model()
    said = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert said[:4] == ["Digest", "r", "MD5 (answer 1)", "n1… (answer 1)"]


def test_it_is_built_only_when_it_is_seen(qtbot: QtBot):
    view = AuthView(Theme("light"))
    qtbot.addWidget(view)
    view.show_exchange(refused())
    assert view.verdict is None
    view.show()
    assert view.verdict is not None


def test_an_answer_from_history_without_its_secrets_is_still_told(view: AuthView):
    view.show_exchange(exchange(403, "Bearer ***", asking(LACKS), DATE))
    assert texts(view)[0] == "The token may not do this"
    assert any(row.word == "missing" for row in view.tables[0]._rows.rows)


def test_a_file_that_is_gone_stops_nothing(view: AuthView, tmp_path: Path):
    made = refused()
    assert made.response is not None
    body = replace(made.response.body, path=str(tmp_path / "gone"), size_bytes=5)
    view.show_exchange(replace(made, response=replace(made.response, body=body)))
    assert view.verdict is not None


def test_the_messages_of_ntlm_are_read_and_hold_no_proof(view: AuthView):
    view.show_exchange(handshake(status=200))
    boxes = {box.accessibleName(): box.toPlainText() for box in view.boxes}
    assert boxes["NTLM message 2, in answer 1: the challenge"].startswith("Target: Server\n")
    answer = boxes["NTLM message 3, sent with request 2: the answer"]
    assert "User: User\nDomain: Domain\nWorkstation: COMPUTER" in answer
    assert "Proof: NTLMv2, 84 bytes, not shown" in answer
