"""The demo's /chunks: pieces in any order make a whole."""

from tests.demo.client import ask, running


async def test_pieces_in_any_order_make_a_whole():
    async with running() as server:
        first = await ask(server, "POST", "/chunks?chunk_index=1&total_chunks=2", b"def")
        assert first.json()["missing"] == [0]
        assert first.json()["complete"] is False
        last = await ask(server, "POST", "/chunks?chunk_index=0&total_chunks=2", b"abc")
        assert last.json()["complete"] is True
        assert last.json()["received_bytes"] == 6


async def test_a_form_may_carry_the_piece():
    async with running() as server:
        body = (
            b'--x\r\nContent-Disposition: form-data; name="chunk_index"\r\n\r\n0\r\n'
            b'--x\r\nContent-Disposition: form-data; name="total_chunks"\r\n\r\n1\r\n'
            b'--x\r\nContent-Disposition: form-data; name="chunk"; filename="a"\r\n\r\nabc\r\n--x--'
        )
        kind = "multipart/form-data; boundary=x"
        got = await ask(server, "POST", "/chunks", body, Content_Type=kind)
        assert (got.json()["size"], got.json()["complete"]) == (3, True)


async def test_numbers_that_do_not_fit_are_refused():
    async with running() as server:
        got = await ask(server, "POST", "/chunks?chunk_index=2&total_chunks=2", b"abc")
        assert got.status == 400
        assert (await ask(server, "POST", "/chunks", b"abc")).status == 400
