"""A prepared request for aiohttp's client: https://docs.aiohttp.org/."""

from postwright.formats.snippets.outline import FromFile, Outline, outline
from postwright.formats.snippets.python_text import (
    PYTHON,
    content,
    generator,
    rows,
    tls_context,
    with_imports,
)
from postwright.model.exchange import PreparedRequest

_ABLE = ("certificate", "ca", "insecure", "proxy", "chunked", "redirects", "suppress", "repeat",
         "raw")  # fmt: skip


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the code. The URL is left as it is written; headers are pairs: they may repeat."""
    said = outline(prepared, reveal=reveal)
    before, data, streamed = _body(said)
    lines = (*said.lines, said.length) if streamed and not said.chunked else said.lines
    url = f"URL({PYTHON.text(said.url)}, encoded=True)"
    words = [PYTHON.literal(prepared.method), url]
    if lines:
        words.append(
            f"headers=CIMultiDict({rows(lines, pairs=True, indent='            ', as_text=True)})"
        )
    words += [f"data={data}"] if data else []
    words += _how(prepared, said)
    skipped = [*said.suppressed] + ([] if said.typed else ["Content-Type"])
    session = ""
    if skipped:
        names = ", ".join(map(PYTHON.literal, skipped))
        session = f"skip_auto_headers=[{names}]"
    call = "".join(f"\n            {word}," for word in words)
    code = PYTHON.comments(said.notes(able=_ABLE)) + tls_context(prepared) + before
    code += f"""\
async def main():
    async with aiohttp.ClientSession({session}) as session:
        async with session.request({call}
        ) as response:
            print(response.status)
            print(await response.text())


asyncio.run(main())
"""
    further = ["aiohttp"] + (["from multidict import CIMultiDict"] if lines else [])
    return with_imports(code, *further, "from yarl import URL")


def _body(said: Outline) -> tuple[str, str, bool]:
    """Return what stands before, the argument, and whether its length must be said."""
    if not said.body:
        return "", "", False
    if len(said.body) == 1 and not said.chunked:
        only = said.body[0]
        if isinstance(only, FromFile) and only.size_bytes:
            return "", f'open({PYTHON.literal(only.path)}, "rb")', False
        return "", content(only, "            "), False
    return f"async {generator(said)}", "body()", True


def _how(prepared: PreparedRequest, said: Outline) -> list[str]:
    words = [] if prepared.follow_redirects else ["allow_redirects=False"]
    if prepared.follow_redirects and prepared.max_redirects != 10:
        words.append(f"max_redirects={prepared.max_redirects}")
    limits = prepared.timeouts
    named = (("total", limits.total_s), ("sock_connect", limits.connect_s),
             ("sock_read", limits.read_s))  # fmt: skip
    given = ", ".join(f"{name}={value:g}" if value else f"{name}=None" for name, value in named)
    words.append(f"timeout=aiohttp.ClientTimeout({given})")
    if tls_context(prepared):
        words.append("ssl=context")
    if prepared.proxy:
        words.append(f"proxy={PYTHON.text(said.names.split(prepared.proxy))}")
    return words
