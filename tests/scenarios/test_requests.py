"""A request is put together by hand, and httpbin says what it understood."""

from pathlib import Path

from tests.scenarios.driver import as_json, someone


async def test_query_typed_in_the_table(tmp_path: Path, httpbin: str) -> None:
    async with someone(tmp_path) as user:
        user.type_url(f"{httpbin}/get")
        user.add_param("q", "two words")
        user.add_param("tag", "a&b")
        user.add_param("tag", "ü")
        assert user.tab.document.request.url == f"{httpbin}/get?q=two words&tag=a%26b&tag=ü"
        exchange = await user.send()
        assert as_json(exchange)["args"] == {"q": "two words", "tag": ["a&b", "ü"]}
