"""The listener for the browser's return: loopback alone, one request, then nobody there."""

import asyncio

import pytest

from postwright.engine.oauth2.answers import TokenFailed
from postwright.engine.oauth2.callback import Callback
from tests.engine.oauth2.authority import get

STATE = "af0ifjsldkj"


async def test_it_takes_exactly_one_request() -> None:
    async with Callback("", state=STATE) as callback:
        assert callback.url.startswith("http://127.0.0.1:")
        page = await get(f"{callback.url}?state={STATE}&code=SplxlOBeZQQYbYS6WxSbIA")
        assert b"close this page" in page
        with pytest.raises(ConnectionError):
            await get(f"{callback.url}?state={STATE}&code=another")
        told = await callback.wait()
    assert told == {"state": STATE, "code": "SplxlOBeZQQYbYS6WxSbIA"}


async def test_two_that_come_at_once_do_not_both_count() -> None:
    async with Callback("", state=STATE) as callback:
        host, port = "127.0.0.1", int(callback.url.split(":")[2].split("/")[0])
        first = await asyncio.open_connection(host, port)
        second = await asyncio.open_connection(host, port)
        for number, (_, writer) in enumerate((first, second)):
            head = f"GET /callback?state={STATE}&code={number} HTTP/1.1\r\n"
            writer.write(f"{head}Host: {host}:{port}\r\n\r\n".encode())
        answers = [await reader.read(15) for reader, _ in (first, second)]
        assert answers == [b"HTTP/1.1 200 OK", b"HTTP/1.1 404 No"]
        assert (await callback.wait())["code"] == "0"
        for _, writer in (first, second):
            writer.close()


@pytest.mark.parametrize("state", ["", "other", STATE + "x", STATE[:-1], "ü"])
async def test_another_state_is_refused(state: str) -> None:
    async with Callback("", state=STATE) as callback:
        page = await get(f"{callback.url}?code=c" + (f"&state={state}" if state else ""))
        assert b"did not work out" in page
        with pytest.raises(TokenFailed, match="state"):
            await callback.wait()
        with pytest.raises(ConnectionError):
            await get(f"{callback.url}?state={STATE}&code=c")


async def test_nobody_in_time() -> None:
    async with Callback("", state=STATE) as callback:
        with pytest.raises(TokenFailed, match="Nobody signed in"):
            await callback.wait(0.01)
        url = callback.url
    with pytest.raises(ConnectionError):
        await get(url)


@pytest.mark.parametrize(
    ("target", "headers", "method"),
    [
        ("/favicon.ico", {}, "GET"),
        ("/callback", {"Host": "evil.test"}, "GET"),
        ("/callback?state=af0ifjsldkj&code=c", {}, "POST"),
        ("/callback/more", {}, "GET"),
    ],
)
async def test_what_is_no_callback_is_sent_away_and_does_not_count(
    target: str, headers: dict[str, str], method: str
) -> None:
    async with Callback("", state=STATE) as callback:
        port = int(callback.url.split(":")[2].split("/")[0])
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        host = headers.get("Host", f"127.0.0.1:{port}")
        writer.write(f"{method} {target} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        status = await reader.readline()
        assert status.split()[1][:1] == b"4"
        writer.close()
        await get(f"{callback.url}?state={STATE}&code=c")
        assert (await callback.wait())["code"] == "c"


@pytest.mark.parametrize("noise", [b"", b"\0\xff" * 40, b"GET\r\n\r\n", b"x" * 70_000])
async def test_noise_does_no_harm(noise: bytes) -> None:
    async with Callback("", state=STATE) as callback:
        port = int(callback.url.split(":")[2].split("/")[0])
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(noise)
        writer.write_eof()
        await get(f"{callback.url}?state={STATE}&code=c")
        assert (await callback.wait())["code"] == "c"
        writer.close()


async def test_no_text_of_the_request_gets_into_the_page() -> None:
    async with Callback("", state=STATE) as callback:
        page = await get(f"{callback.url}?error=%3Cscript%3E&error_description=evil&state={STATE}")
        assert b"evil" not in page
        assert b"<script>" not in page
        assert b"Content-Type: text/plain" in page
        assert b"Cache-Control: no-store" in page


async def test_fragment_is_handed_over_by_a_page() -> None:
    async with Callback("", state=STATE, fragment=True) as callback:
        page = await get(callback.url)
        assert b"location.hash" in page
        body = f"state={STATE}&access_token=a%20b&expires_in=60".encode()
        origin = callback.url.removesuffix("/callback")
        refused = await get(callback.url, method="POST", body=body, Origin="http://evil.test")
        assert refused.startswith(b"HTTP/1.1 403")
        await get(callback.url, method="POST", body=body, Origin=origin)
        assert (await callback.wait())["access_token"] == "a b"
        with pytest.raises(ConnectionError):
            await get(callback.url)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_port_and_path_of_the_configured_callback_are_used(host: str) -> None:
    async with Callback(f"http://{host}/some/where", state=STATE) as any_port:
        port = any_port.url.split(":")[2].split("/")[0]
        assert any_port.url == f"http://{host}:{port}/some/where"
    async with Callback(f"http://{host}:{port}/some/where", state=STATE) as callback:
        assert callback.url == f"http://{host}:{port}/some/where"
        with pytest.raises(TokenFailed, match=f"Port {port}"):
            async with Callback(f"http://127.0.0.1:{port}/", state=STATE):
                pass


@pytest.mark.parametrize(
    "url",
    ["https://app.test/cb", "http://app.test/cb", "https://127.0.0.1/cb", "myapp://cb",
     "http://0.0.0.0/cb", "http://127.0.0.1:x/", "urn:ietf:wg:oauth:2.0:oob"],
)  # fmt: skip
async def test_callback_elsewhere_cannot_be_taken(url: str) -> None:
    with pytest.raises(TokenFailed, match="does not lead to this computer"):
        Callback(url, state=STATE)
