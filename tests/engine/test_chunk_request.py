"""What each chunk's request says."""

from postwright.engine.chunk_request import chunk_request
from postwright.engine.prepare import prepare
from postwright.model.options import Options, Postwright, Upload
from postwright.model.request import Auth, Body, FileChoice, Request
from tests.engine.given import context, lineage


def test_bare_file_becomes_a_part_of_a_form() -> None:
    options = Options(postwright=Postwright(upload=Upload(chunk_bytes=2)))
    body = Body("file", files=(FileChoice("a.bin"),))
    prepared = prepare(
        Request(method="POST", url="http://h/", body=body, options=options), lineage(), context()
    )
    made = chunk_request(prepared, 1)
    kinds = [h.value for h in made.headers if h.name == "Content-Type"]
    assert kinds == [f"multipart/form-data; boundary={made.body.boundary}"]
    text = b"".join(p if isinstance(p, bytes) else b"<%d>" % p.offset for p in made.body.pieces)
    assert text.decode().replace(made.body.boundary, "B").split("\r\n") == [
        "--B", 'Content-Disposition: form-data; name="chunk_index"', "", "1",
        "--B", 'Content-Disposition: form-data; name="total_chunks"', "", "2",
        "--B", 'Content-Disposition: form-data; name="file"; filename="a.bin"',
        "Content-Type: application/octet-stream", "", "<2>", "--B--", "",
    ]  # fmt: skip
    lengths = [h.value for h in made.headers if h.name == "Content-Length"]
    assert lengths == [str(made.body.size_bytes)]
    assert made.chunks is None


def test_each_chunk_is_signed_at_its_own_time_with_a_nonce_of_its_own() -> None:
    options = Options(postwright=Postwright(upload=Upload(chunk_bytes=2)))
    body = Body("file", files=(FileChoice("a.bin"),))
    auth = Auth("hawk", (("authId", "id"), ("authKey", "key")))
    whole = prepare(
        Request(method="POST", url="http://h/", body=body, options=options, auth=auth),
        lineage(),
        context(),
    )
    first, second = (chunk_request(whole, index, now=5.0 + index) for index in range(2))
    assert whole.signing is not None
    assert first.signing is not None
    assert second.signing is not None
    assert (first.signing.now, second.signing.now) == (5.0, 6.0)
    assert first.signing.seed != second.signing.seed
    assert second.signing.body is second.body
    assert not [header for header in second.headers if header.origin == "auth"]
    preview = chunk_request(whole, 0)
    assert preview.signing is not None
    assert preview.signing.now == whole.signing.now
