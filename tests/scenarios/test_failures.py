"""No answer came, or half of one: the page or the bar that says why, and what helps."""

import asyncio
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from postwright.gui.request.options.connection import ConnectionOptions
from tests.gui.driving import press, until
from tests.scenarios.driver import CONTROL, Someone, check_as_shown, kept_of, someone
from tests.server import Authority, RawServer, Reply, self_signed, unused_port


async def test_read_timeout_says_how_long_it_waited(tmp_path: Path) -> None:
    async with RawServer(Reply(raw=b"", hang=True)) as server, someone(tmp_path) as user:
        user.type_url(f"{server.url}/slow")
        user.set_option("read", 1)
        exchange = await user.send()
        assert exchange.failure.kind == "read_timeout"
        assert exchange.hops[0].sent == server.requests[0].raw
        assert user.pill == "Timed out"
        assert "1 s" in user.title


async def test_refused_names_the_port(tmp_path: Path) -> None:
    port = unused_port()
    async with someone(tmp_path) as user:
        user.type_url(f"http://127.0.0.1:{port}/")
        exchange = await user.send()
        assert exchange.failure.kind == "refused"
        assert exchange.hops[0].sent == b""
        assert user.pill == "No connection"
        assert f"127.0.0.1:{port}" in user.title


async def test_a_server_that_was_started_is_found_by_retry(tmp_path: Path) -> None:
    port = unused_port()
    async with someone(tmp_path) as user:
        user.type_url(f"http://127.0.0.1:{port}/")
        await user.send()
        served = []

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            served.append(await reader.readuntil(b"\r\n\r\n"))
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
            await writer.drain()
            writer.close()

        server = await asyncio.start_server(answer, "127.0.0.1", port)
        async with server:
            count = len(user.recorded)
            buttons = user.tab.response.body_tab.error.buttons
            user.click(next(b for b in buttons if "try" in b.text().lower()))
            await until(lambda: user.pill == "200 OK", "the second try found nobody")
        assert len(user.recorded) == count + 1


async def test_unknown_name_is_named(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("http://api.exmaple.invalid/users")
        exchange = await user.send()
        assert exchange.failure.kind == "name"
        assert user.pill == "Not found"
        assert "api.exmaple.invalid" in user.title


async def test_unknown_variable_sends_nothing(tmp_path: Path) -> None:
    async with RawServer() as server, someone(tmp_path) as user:
        user.type_url(f"{server.url}/{{{{user_id}}}}")
        await user.come_back()
        press(user.tab.url_bar.edit, Qt.Key.Key_Return)
        await until(lambda: user.title != "")
        assert "user_id" in user.title
        assert user.pill == "Not sent"
        assert server.requests == []
        _, lines = await user.shown()
        assert "user_id" in user.tab.request_pane.sends_as.summary.text()
        assert not [line for line in lines if line.startswith("GET ")]


async def test_missing_file_sends_nothing(tmp_path: Path) -> None:
    async with RawServer() as server, someone(tmp_path) as user:
        file = tmp_path / "gone.bin"
        file.write_bytes(b"x")
        user.type_url(server.url)
        user.page("body")
        user.drop_files(file)
        await user.shown()
        file.unlink()
        press(user.tab.url_bar.edit, Qt.Key.Key_Return)
        await until(lambda: user.title != "")
        assert "gone.bin" in user.title
        assert server.requests == []


async def test_hang_up_in_the_head(tmp_path: Path) -> None:
    reply = Reply(raw=b"HTTP/1.1 200", close=True)
    async with RawServer(reply) as server, someone(tmp_path) as user:
        user.type_url(server.url)
        exchange = await user.send()
        assert exchange.failure.kind in ("reset", "protocol")
        assert user.title
        assert exchange.hops[0].received == b"HTTP/1.1 200"


async def test_cancel_in_the_middle_keeps_what_arrived(tmp_path: Path) -> None:
    half = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nhalf of it\n"
    async with RawServer(Reply(raw=half, hang=True)) as server, someone(tmp_path) as user:
        user.type_url(f"{server.url}/")
        prepared, lines = await user.shown()
        press(user.tab.url_bar.edit, Qt.Key.Key_Return)
        await until(lambda: "half of it" in user.body, "the beginning is not shown")
        assert user.tab.url_bar.send.text() == "Cancel"
        user.click(user.tab.url_bar.send)
        await until(lambda: not user.tab.sending)
        exchange = user.tab.exchange
        assert exchange.failure.kind == "cancelled"
        assert not exchange.response.body.complete
        await until(lambda: "half of it" in user.body)
        assert "What had arrived is shown" in user.hint
        check_as_shown(exchange, prepared, lines)
        history = user.app.workspace.history
        await until(lambda: history.last(user.tab.ref) is not None, "it is not in the history")
        kept = history.last(user.tab.ref)
        assert kept_of(kept) == b"half of it\n"
        assert [one.id for one in user.recorded] == [exchange.id]
        assert kept_of(exchange) == b"half of it\n"


async def test_escape_cancels_too(tmp_path: Path) -> None:
    async with RawServer(Reply(raw=b"", hang=True)) as server, someone(tmp_path) as user:
        user.type_url(server.url)
        await user.come_back()
        press(user.tab.url_bar.edit, Qt.Key.Key_Return)
        await server.arrived.wait()
        press(user.tab.url_bar.edit, Qt.Key.Key_Escape)
        await until(lambda: not user.tab.sending)
        assert user.tab.exchange.failure.kind == "cancelled"


async def test_return_pressed_twice_at_once_leaves_a_send_that_works(tmp_path: Path) -> None:
    async with RawServer() as server, someone(tmp_path) as user:
        user.type_url(server.url)
        await user.come_back()
        for _ in range(2):
            press(user.tab.url_bar.edit, Qt.Key.Key_Return)
        await until(lambda: not user.tab.sending, "it sends for ever")
        assert user.tab.url_bar.send.text() == "Send"
        await user.send()
        assert user.pill == "200 OK"


async def test_a_tab_closes_while_it_sends(tmp_path: Path) -> None:
    async with RawServer(Reply(raw=b"", hang=True)) as server, someone(tmp_path) as user:
        user.type_url(server.url)
        await user.come_back()
        press(user.tab.url_bar.edit, Qt.Key.Key_Return)
        await server.arrived.wait()
        press(user.tab.url_bar.edit, Qt.Key.Key_W, CONTROL)
        await until(lambda: user.recorded != [])
        assert user.window.tabs.request_tab is None
        assert user.recorded[0].failure.kind == "cancelled"


# TLS


@pytest.mark.parametrize("fault", ["self-signed", "expired", "wrong host", "unknown authority"])
async def test_a_bad_certificate_is_named(tmp_path: Path, fault: str) -> None:
    authority = Authority.make(tmp_path)
    context, title = {
        "self-signed": (self_signed(tmp_path), "The certificate of localhost is self-signed"),
        "expired": (authority.server(expired=True), "The certificate expired on 3 Mar 2025"),
        "wrong host": (authority.server("shop.example"), "The certificate is for shop.example"),
        "unknown authority": (
            authority.server(),
            "The certificate of localhost comes from nobody known",
        ),
    }[fault]
    async with RawServer(tls=context) as server, someone(tmp_path / "home") as user:
        if fault in ("expired", "wrong host"):
            trust(user, authority)
        user.type_url(f"https://localhost:{server.port}/")
        exchange = await user.send()
        assert exchange.failure.kind == "tls"
        assert user.title == title
        assert user.pill == "Not trusted"
        assert server.requests == []
        assert exchange.hops[0].sent == b""


async def test_a_trusted_certificate_is_shown(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with RawServer(tls=authority.server()) as server, someone(tmp_path / "home") as user:
        trust(user, authority)
        user.type_url(f"https://localhost:{server.port}/")
        exchange = await user.send()
        assert user.pill == "200 OK"
        assert exchange.hops[0].tls.verified
        assert user.travel == "TLS checked"


async def test_checks_are_off_for_one_request_and_loudly(tmp_path: Path) -> None:
    context = self_signed(tmp_path)
    async with RawServer(tls=context) as server, someone(tmp_path / "home") as user:
        user.type_url(f"https://localhost:{server.port}/")
        assert user.travel == "TLS checked"
        user.set_option("verify", "off")
        assert user.tab.request_pane.options.page.group(ConnectionOptions).warning.isVisible()
        assert user.travel == "TLS not checked"
        exchange = await user.send()
        assert user.pill == "200 OK"
        assert not exchange.hops[0].tls.verified
        assert exchange.hops[0].tls.certificate.self_signed
        user.open_new()
        assert user.travel == "TLS checked"


async def test_checks_that_are_off_for_a_host_are_loud_for_it_alone(tmp_path: Path) -> None:
    context = self_signed(tmp_path)
    async with RawServer(tls=context) as server, someone(tmp_path / "home") as user:
        session = user.app.session
        session.change_settings(replace(session.settings, unchecked_hosts=("localhost",)))
        user.type_url(f"https://localhost:{server.port}/")
        await until(lambda: user.travel == "TLS not checked")
        await user.send()
        assert user.pill == "200 OK"
        user.type_url(f"https://127.0.0.1:{server.port}/")
        await until(lambda: user.travel == "TLS checked")
        before = bytes(server.received)
        await user.send()
        assert user.pill == "Not trusted"
        assert bytes(server.received) == before


async def test_checks_that_are_on_again_refuse_what_was_let_through(tmp_path: Path) -> None:
    context = self_signed(tmp_path)
    async with RawServer(tls=context) as server, someone(tmp_path / "home") as user:
        user.type_url(f"https://localhost:{server.port}/")
        user.set_option("verify", "off")
        await user.send()
        assert user.pill == "200 OK"
        assert user.travel == "TLS not checked"
        before = bytes(server.received)
        user.set_option("verify", "on")
        assert user.travel == "TLS checked"
        exchange = await user.send()
        assert user.pill == "Not trusted"
        assert exchange.hops[-1].sent == b""
        assert bytes(server.received) == before


async def test_a_pause_between_attempts_is_shown_and_ended(tmp_path: Path) -> None:
    busy = Reply(503, b"", (("Retry-After", "900"),), reason="Busy")
    async with RawServer(busy, Reply(200, b"now")) as server, someone(tmp_path / "home") as user:
        user.type_url(server.url)
        user.set_option("mode", "on")
        user.set_option("cap", 900)
        press(user.tab.url_bar.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        sending = user.tab.response.body_tab.sending
        await until(sending.go_on.isVisible)
        assert sending.wait_words.text().startswith("503 Busy. Attempt 2 follows in 900 s")
        user.click(sending.go_on)
        await until(lambda: user.pill == "200 OK")
        assert [hop.status for hop in user.tab.exchange.hops] == [503, 200]


async def test_the_error_page_turns_checks_off(tmp_path: Path) -> None:
    context = self_signed(tmp_path)
    async with RawServer(tls=context) as server, someone(tmp_path / "home") as user:
        user.type_url(f"https://localhost:{server.port}/")
        await user.send()
        buttons = user.tab.response.body_tab.error.buttons
        off = next(b for b in buttons if "off" in b.accessibleDescription().lower())
        user.click(off)
        await until(lambda: user.pill == "200 OK")
        assert user.travel == "TLS not checked"


def trust(user: Someone, authority: Authority) -> None:
    session = user.app.session
    session.change_settings(replace(session.settings, ca_file=str(authority.file)))
