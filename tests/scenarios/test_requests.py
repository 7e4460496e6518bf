"""A request is put together by hand; httpbin and the demo server say what they understood."""

import hashlib
import json
from pathlib import Path

from tests.scenarios.driver import as_json, body_of, someone
from tests.server import RawServer


async def test_query_typed_in_the_table(tmp_path: Path, httpbin: str) -> None:
    async with someone(tmp_path) as user:
        user.type_url(f"{httpbin}/get")
        user.add_param("q", "two words")
        user.add_param("tag", "a&b")
        user.add_param("tag", "ü")
        assert user.tab.document.request.url == f"{httpbin}/get?q=two words&tag=a%26b&tag=ü"
        exchange = await user.send()
        assert as_json(exchange)["args"] == {"q": "two words", "tag": ["a&b", "ü"]}


async def test_query_typed_in_the_url_stays_as_it_was_typed(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/echo?a=1&a=2&flag&empty=&plus=1+1&p=%2F/%zz#part")
        rows = user.tab.request_pane.params.query.table.rows
        assert [(row.name, row.value) for row in rows][:3] == [("a", "1"), ("a", "2"), ("flag", "")]  # type: ignore[attr-defined]
        exchange = await user.send()
        assert as_json(exchange)["target"] == "/echo?a=1&a=2&flag&empty=&plus=1+1&p=%2F/%25zz"


async def test_path_parameter(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/echo/users/:id/posts/:post?draft=1")
        user.set_path_param("id", "a/b c")
        user.set_path_param("post", "7")
        exchange = await user.send()
        assert as_json(exchange)["target"] == "/echo/users/a/b%20c/posts/7?draft=1"


async def test_json_body(tmp_path: Path, httpbin: str) -> None:
    async with someone(tmp_path) as user:
        user.choose_method("PUT")
        user.type_url(f"{httpbin}/put")
        user.set_body_text("json", '{"name": "Zoë", "n": 1.10, "big": 9007199254740993}')
        exchange = await user.send()
        told = as_json(exchange)
        assert told["data"] == '{"name": "Zoë", "n": 1.10, "big": 9007199254740993}'
        assert told["headers"]["Content-Type"] == "application/json"


async def test_json_body_typed_over_several_lines(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.choose_method("POST")
        user.type_url("{{demo}}/echo")
        user.set_body_text("json", '{\n"a": [1, 2]\n}')
        exchange = await user.send()
        assert json.loads(as_json(exchange)["body"]["text"]) == {"a": [1, 2]}


async def test_form_fields(tmp_path: Path, httpbin: str) -> None:
    async with someone(tmp_path) as user:
        user.choose_method("POST")
        user.type_url(f"{httpbin}/post")
        user.set_body_form(("name", "Zoë & co"), ("tag", "1"), ("tag", "2"), ("eq", "a=b+c"))
        exchange = await user.send()
        told = as_json(exchange)
        assert told["form"] == {"name": "Zoë & co", "tag": ["1", "2"], "eq": "a=b+c"}
        assert told["headers"]["Content-Type"] == "application/x-www-form-urlencoded"


async def test_file_beside_json_metadata(tmp_path: Path) -> None:
    content = bytes(range(256)) * 400
    file = tmp_path / "schöne picture.png"
    file.write_bytes(content)
    async with someone(tmp_path / "home") as user:
        user.choose_method("POST")
        user.type_url("{{demo}}/upload")
        user.choose_body("multipart-form")
        user.add_text_part("metadata", '{"title": "Zoë"}', "application/json")
        user.drop_files(file)
        exchange = await user.send()
        metadata, picture = as_json(exchange)["parts"]
        assert metadata["content_type"] == "application/json"
        assert metadata["text"] == '{"title": "Zoë"}'
        assert picture["filename"] == "schöne picture.png"
        assert picture["content_type"] == "image/png"
        assert picture["sha256"] == hashlib.sha256(content).hexdigest()


async def test_httpbin_reads_the_same_parts(tmp_path: Path, httpbin: str) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("line one\nline two\n")
    async with someone(tmp_path / "home") as user:
        user.choose_method("POST")
        user.type_url(f"{httpbin}/post")
        user.choose_body("multipart-form")
        user.add_text_part("metadata", '{"a": 1}', "application/json")
        user.drop_files(file)
        told = as_json(await user.send())
        assert told["form"] == {"metadata": '{"a": 1}'}
        assert told["files"] == {"file": "line one\nline two\n"}


async def test_dropped_file_is_the_body(tmp_path: Path) -> None:
    file = tmp_path / "data.csv"
    file.write_bytes(b"a,b\r\n1,2\r\n")
    async with someone(tmp_path / "home") as user:
        user.choose_method("PUT")
        user.type_url("{{demo}}/echo")
        user.page("body")
        user.drop_files(file)
        told = as_json(await user.send())
        assert told["body"]["text"] == "a,b\r\n1,2\r\n"
        assert dict(told["headers"])["Content-Type"] == "text/csv"


async def test_headers_keep_order_case_and_duplicates(tmp_path: Path) -> None:
    async with RawServer() as server, someone(tmp_path) as user:
        user.type_url(f"{server.url}/")
        typed = [("X-B", "1"), ("x-a", "two words"), ("X-B", "3"), ("Accept", "text/plain")]
        for name, value in typed:
            user.add_header(name, value)
        await user.send()
        sent = server.requests[0].headers
        assert [pair for pair in sent if pair in typed] == typed
        assert [name for name, _ in sent].count("Accept") == 1


async def test_an_automatic_header_is_left_out(tmp_path: Path) -> None:
    async with RawServer() as server, someone(tmp_path) as user:
        user.type_url(f"{server.url}/")
        await user.leave_out("User-Agent")
        await user.send()
        assert server.requests[0].header("User-Agent") is None
        assert server.requests[0].header("Host") == f"127.0.0.1:{server.port}"


async def test_a_verb_of_ones_own(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_method("PURGE")
        user.type_url("{{demo}}/echo")
        assert as_json(await user.send())["method"] == "PURGE"


async def test_random_values_are_shown_before_each_send(tmp_path: Path) -> None:
    async with RawServer() as server, someone(tmp_path) as user:
        user.type_url(f"{server.url}/?id={{{{$guid}}}}")
        user.add_header("X-Id", "{{$randomUUID}}")
        await user.send()
        await user.send()
        lines = [request.line for request in server.requests]
        assert lines[0] != lines[1]


async def test_bytes_of_the_answer_are_those_of_the_server(tmp_path: Path, httpbin: str) -> None:
    async with someone(tmp_path) as user:
        user.type_url(f"{httpbin}/image/png")
        exchange = await user.send()
        assert body_of(exchange).startswith(b"\x89PNG")
        assert user.pill == "200 OK"
