import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from postwright.gui.models.timing_rows import timing_rows, usual_times
from postwright.gui.response.chain_view import ChainView
from postwright.gui.response.timing_view import TimingView
from postwright.gui.response.wire_log import selected, wire_log
from postwright.gui.theme import Theme
from postwright.model.connection import Certificate, Pause, Timing, TlsInfo
from tests.gui.response.exchanges import CERTIFICATE, answer, hop, prepared, redirected


@pytest.fixture
def view(qtbot) -> TimingView:
    made = TimingView(Theme("dark"))
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    return made


def test_every_hop_has_its_phases_one_after_the_other(tmp_path):
    rows = timing_rows(answer(tmp_path, hops=redirected()))
    hops = [row for row in rows if row.kind == "hop"]
    phases = [row for row in rows if row.kind == "phase"]
    assert [row.status for row in hops] == [301, 200]
    assert [row.phase for row in phases[:5]] == ["lookup", "connect", "send", "wait", "download"]
    assert [row.start_ms for row in phases[:5]] == [0, 1, 3, 3.5, 23.5]
    assert phases[5].start_ms == pytest.approx(26.5)


def test_notes_tell_dropped_headers_and_the_certificate(tmp_path):
    notes = [r.words for r in timing_rows(answer(tmp_path, hops=redirected())) if r.kind == "note"]
    text = "\n".join(notes)
    assert "Authorization was not sent: another origin" in text
    assert "TLS 1.3, TLS_AES_128_GCM_SHA256, checked" in text
    assert "CN=shop.test" in text


def test_notes_tell_attempts_proxy_chain_and_our_certificate(tmp_path):
    busy = hop(status=503, reason="Busy")
    above = Certificate("CN=Test CA", "CN=Root", (), "2024-01-01T00:00:00Z", "2044-01-01T00:00:00Z",
                        "aa")  # fmt: skip
    again = hop(
        attempt=2,
        reason_for="retry",
        http="2",
        pause=Pause("503 Busy", "as Retry-After asked: 2", 2.0),
        proxy="http://p.test:3128",
        own_certificate="me.p12, for *.test",
        tls=TlsInfo("TLSv1.3", "X", True, CERTIFICATE, (CERTIFICATE, above), 9),
    )
    exchange = answer(tmp_path, hops=(busy, again))
    notes = "\n".join(r.words for r in timing_rows(exchange) if r.kind == "note")
    log = "\n".join(line.as_text() for line in wire_log(exchange))
    for words in ("Attempt 2 after 503 Busy, waited 2", "as Retry-After asked: 2",
                  "Through the proxy http://p.test:3128",
                  "Client certificate ready: me.p12, for *.test"):  # fmt: skip
        assert words in notes
        assert words in log
    assert "HTTP/2, new connection" in notes
    assert "It is for shop.test" in notes
    assert "Above it CN=Test CA, from 2024-01-01 until 2044-01-01" in notes
    assert "Above it: CN=Test CA, 2024-01-01T00:00:00Z to 2044-01-01T00:00:00Z" in log


def test_rows_are_read_out_as_text(view, tmp_path):
    view.show_exchange(answer(tmp_path))
    words = [view.rows.index(n).data() for n in range(view.rows.rowCount())]
    assert words[0] == "200 GET http://shop.test:8080/orders: 26.5 ms"
    assert words[1].startswith("Name lookup: 1.0 ms")


def test_facts_tell_connection_server_and_encryption(view, tmp_path):
    view.show_exchange(answer(tmp_path, hops=redirected()))
    view.set_earlier(tuple(answer(tmp_path, elapsed_ms=ms) for ms in (10.0, 30.0, 20.0)))
    assert dict(view.facts_in_words()) == {
        "Total": "26.5 ms",
        "Last 3 sends": "median 20.0 ms",
        "Connection": "new, 1 redirect",
        "Server": "127.0.0.1:8080",
        "Version": "HTTP/1.1",
        "Encryption": "TLS 1.3, trusted",
    }
    assert not view.grab().isNull()


def test_reused_connection_is_said(view, tmp_path):
    view.show_exchange(answer(tmp_path, hops=(hop(reused=True),)))
    assert dict(view.facts_in_words())["Connection"] == "reused"


def test_wire_log_masks_secrets_until_asked(view, tmp_path):
    view.show_exchange(answer(tmp_path, prepared=prepared(secrets=("hunter22",))))
    assert "hunter22" not in view.log.toPlainText()
    view.reveal.click()
    assert "X-Key: hunter22" in view.log.toPlainText()
    view.reveal.click()
    view.copy_log.click()
    assert "hunter22" not in QGuiApplication.clipboard().text()
    assert "GET /orders HTTP/1.1" in QGuiApplication.clipboard().text()


def test_the_log_stays_as_it_was_read_while_someone_looks_elsewhere(view, tmp_path):
    view.show_exchange(answer(tmp_path, hops=redirected()))
    view.log.selectAll()
    view.hide()
    view.show()
    assert view.log.textCursor().hasSelection()


def test_times_that_came_while_no_one_looked_are_drawn(view, tmp_path):
    view.show_exchange(answer(tmp_path))
    view.hide()
    view.set_earlier((answer(tmp_path, elapsed_ms=10.0), answer(tmp_path, elapsed_ms=20.0)))
    view.show()
    assert "Last 2 sends" in [name.text() for name, _ in view.facts]


def test_wire_log_parts(tmp_path):
    lines = wire_log(answer(tmp_path, hops=redirected()))
    sent = [line.text for line in selected(lines, "sent")]
    received = [line.text for line in selected(lines, "received")]
    assert sent[:2] == ["GET /orders HTTP/1.1", "Host: shop.test"]
    assert received[0] == "HTTP/1.1 200 OK"
    assert received[-1] == '{"a":1}'
    assert any("SHA-256" in line.text for line in selected(lines, "tls"))


def received(exchange) -> list[str]:
    return [line.text for line in selected(wire_log(exchange), "received")]


def test_coded_body_is_shown_in_the_bytes_that_came(tmp_path):
    """Where it is damaged, nothing else tells what the server sent."""
    came = b"HTTP/1.1 200 OK\r\n\r\n\x1f\x8b\x08\x00hello, world\x00\xff"
    lines = received(answer(tmp_path, hops=(hop(received=came, received_bytes=len(came) + 2000),)))
    assert lines[2:] == [
        "[2.0 KB that are no text]",
        "00000000  1f 8b 08 00 68 65 6c 6c 6f 2c 20 77 6f 72 6c 64   ····hello, world",
        "00000010  00 ff                                             ··",
        "[2.0 KB more]",
    ]


def test_secret_among_bytes_that_are_no_text_is_masked(tmp_path):
    came = b"HTTP/1.1 200 OK\r\n\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00hunter22hunter22"
    made = answer(tmp_path, hops=(hop(received=came),), prepared=prepared(secrets=("hunter22",)))
    assert "68 75 6e 74" not in "\n".join(received(made))
    assert "68 75 6e 74" in "\n".join(line.text for line in wire_log(made, reveal=True))


def test_many_bytes_are_shown_up_to_a_bound(tmp_path):
    came = b"HTTP/1.1 200 OK\r\n\r\n" + bytes(100_000)
    lines = received(answer(tmp_path, hops=(hop(received=came, received_bytes=len(came)),)))
    assert lines[-2].startswith("00001f30  00 00")
    assert lines[-1] == "[89.8 KB more]"


def test_answer_that_is_no_http_is_shown_as_text(tmp_path):
    banner = b"SSH-2.0-OpenSSH_9.2\r\n"
    assert received(answer(tmp_path, hops=(hop(received=banner),)))[0] == "SSH-2.0-OpenSSH_9.2"


def test_frames_of_http2_are_shown_as_bytes(tmp_path):
    frames = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes(9)
    made = answer(tmp_path, hops=(hop(http="2", sent=frames, received=bytes(9)),))
    assert received(made)[1].startswith("00000000  00 00 00 00 00 00 00 00 00")
    assert "00000000  50 52 49 20" in "\n".join(line.text for line in wire_log(made))


def test_interim_answers_are_read_as_heads(tmp_path):
    received = b"HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\nhi"
    lines = [x.text for x in wire_log(answer(tmp_path, hops=(hop(received=received),)))]
    assert "HTTP/1.1 200 OK" in lines
    assert lines[-1] == "hi"


def test_nothing_sent_shows_nothing(view):
    view.show_exchange(None)
    assert view.log.toPlainText() == ""
    assert view.rows.rowCount() == 0


def test_log_of_endless_lines_says_how_many_more(tmp_path):
    head = b"HTTP/1.1 200 OK\r\n" + b"X: v\r\n" * 3000 + b"\r\n"
    lines = wire_log(answer(tmp_path, hops=(hop(received=head + b"\n" * 5000),)))
    came = [line.text for line in selected(lines, "received")]
    assert "[2,501 more lines]" in came
    assert came[-1].endswith(" more]")
    assert len(came) < 1100


def waits(folder, *ms: float):
    return tuple(answer(folder, hops=(hop(timing=Timing(wait=one, total=one)),)) for one in ms)


def test_phases_stand_beside_what_is_usual(view, tmp_path):
    view.show_exchange(waits(tmp_path, 50.0)[0])
    assert not view.rows.has_usual
    view.set_earlier(waits(tmp_path, 50.0, 10.0, 30.0))
    assert [row.usual_ms for row in view.rows.rows if row.kind != "note"] == [30.0, 30.0]
    assert view.rows.index(1).data() == "Wait: 50.0 ms, usually 30.0 ms (0.0 ms +)"
    assert not view.grab().isNull()


def test_one_send_has_nothing_usual_and_failed_ones_do_not_count(tmp_path):
    lost = answer(tmp_path, response=None)
    assert usual_times(waits(tmp_path, 1.0)) == {}
    assert usual_times((*waits(tmp_path, 1.0), lost)) == {}
    assert usual_times(waits(tmp_path, 1.0, 3.0))[0, "wait"] == 2.0


def test_wire_log_in_hexadecimal(view, tmp_path):
    view.show_exchange(answer(tmp_path, prepared=prepared(secrets=("hunter22",))))
    view.wire.hex.click()
    lines = view.log.toPlainText()
    assert "00000000  47 45 54 20 2f 6f 72 64" in lines
    assert "65 72 32 32" not in lines
    view.reveal.click()
    assert "65 72 32 32" in view.log.toPlainText()


def test_wire_log_is_filtered_by_text(view, tmp_path):
    view.show_exchange(answer(tmp_path))
    view.wire.search.setText("content-TYPE")
    assert view.log.toPlainText().split("  ")[-1] == "< Content-Type: text/plain"
    view.copy_log.click()
    assert QGuiApplication.clipboard().text().count("\n") == 0


NOW = 1_700_000_000.0
ROOT = Certificate("CN=Root", "CN=Root", (), "2020-01-01T00:00:00+00:00",
                   "2023-01-01T00:00:00+00:00", "AA:BB", self_signed=True)  # fmt: skip
SOON = Certificate("CN=shop.test", "CN=Root", ("shop.test", "*.shop.test"),
                   "2023-01-01T00:00:00+00:00", "2023-11-20T00:00:00+00:00", "9F:2C")  # fmt: skip


def secured(folder, *chain: Certificate, verified: bool = True):
    tls = TlsInfo("TLSv1.3", "X", verified, chain[0], chain)
    return answer(folder, hops=(hop(url="https://shop.test/", tls=tls),))


def words(view) -> list[str]:
    return [label.text() for label in view.widget().findChildren(QLabel)]


def test_chain_shows_each_certificate_and_what_stands_out(qtbot, tmp_path):
    chain = ChainView(Theme("light"), lambda: NOW)
    qtbot.addWidget(chain)
    chain.show_exchange(secured(tmp_path, SOON, ROOT, verified=False))
    assert chain.count == 2
    shown = words(chain)
    assert "shop.test, *.shop.test" in shown
    assert "2023-11-20T00:00:00+00:00" in shown
    assert [card.accessibleName() for card in chain.widget().children() if hasattr(
        card, "property") and card.property("surface") == "raised"] == [
        "CN=shop.test, server, 5 days left",
        "CN=Root, authority, self-signed, expired",
    ]  # fmt: skip


def test_chain_has_its_part_only_where_there_was_tls(view, tmp_path):
    view.show_exchange(answer(tmp_path))
    assert view.wire.parts.buttons[4].isHidden()
    view.show_exchange(secured(tmp_path, SOON))
    view.wire.parts.buttons[4].click()
    assert view.wire.chain.isVisible()
    assert "Only the server's own certificate is known." in words(view.wire.chain)
    view.show_exchange(answer(tmp_path))
    assert view.log.isVisible()
    assert view.log.toPlainText()


def test_before_a_send_it_says_what_to_do(view):
    view.show_exchange(None)
    assert view.empty.isVisible()
    assert not view.axis.isVisible()


def test_it_catches_up_when_it_comes_into_sight(view, tmp_path):
    view.hide()
    view.show_exchange(answer(tmp_path, hops=redirected()))
    view.set_earlier((answer(tmp_path), answer(tmp_path)))
    view.show()
    assert any(row.kind == "hop" for row in view.rows.rows)
    assert view.log.toPlainText()
    assert "Last 2 sends" in {name.text() for name, _ in view.facts}
