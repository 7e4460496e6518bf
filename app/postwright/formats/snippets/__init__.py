"""Prepared requests as code for other tools: one file per language and one word in the table."""

from typing import Protocol

import msgspec

from postwright.formats.snippets import (
    csharp,
    curl,
    curl_cmd,
    curl_powershell,
    go,
    httpie,
    java,
    javascript_axios,
    javascript_fetch,
    kotlin,
    node,
    php,
    python_aiohttp,
    python_http_client,
    python_httpx,
    python_requests,
    raw_http,
    ruby,
    rust_reqwest,
    wget,
)
from postwright.model.exchange import PreparedRequest

__all__ = ["SNIPPETS", "Render", "Snippet"]


class Render(Protocol):
    """Writes the code; secrets are left to the reader to fill in, unless revealed."""

    def __call__(self, prepared: PreparedRequest, *, reveal: bool = False) -> str: ...


class Snippet(msgspec.Struct, frozen=True):
    """A kind of code that sends a request."""

    label: str
    language: str
    """As highlighters name it."""
    render: Render
    suffix: str
    """Of a file that holds it, with the dot."""


SNIPPETS: dict[str, Snippet] = {
    "curl": Snippet("cURL", "bash", curl.render, ".sh"),
    "curl-cmd": Snippet("cURL for cmd", "batch", curl_cmd.render, ".cmd"),
    "curl-powershell": Snippet("cURL for PowerShell", "powershell", curl_powershell.render, ".ps1"),
    "wget": Snippet("wget", "bash", wget.render, ".sh"),
    "httpie": Snippet("HTTPie", "bash", httpie.render, ".sh"),
    "python-requests": Snippet("Python, Requests", "python", python_requests.render, ".py"),
    "python-httpx": Snippet("Python, HTTPX", "python", python_httpx.render, ".py"),
    "python-aiohttp": Snippet("Python, aiohttp", "python", python_aiohttp.render, ".py"),
    "python-http-client": Snippet(
        "Python, http.client", "python", python_http_client.render, ".py"
    ),
    "javascript-fetch": Snippet("JavaScript, fetch", "javascript", javascript_fetch.render, ".mjs"),
    "javascript-axios": Snippet("JavaScript, Axios", "javascript", javascript_axios.render, ".mjs"),
    "node": Snippet("Node.js, http", "javascript", node.render, ".mjs"),
    "go": Snippet("Go, net/http", "go", go.render, ".go"),
    "java": Snippet("Java, HttpClient", "java", java.render, ".java"),
    "kotlin": Snippet("Kotlin, OkHttp", "kotlin", kotlin.render, ".kt"),
    "csharp": Snippet("C#, HttpClient", "csharp", csharp.render, ".cs"),
    "php": Snippet("PHP, cURL", "php", php.render, ".php"),
    "ruby": Snippet("Ruby, Net::HTTP", "ruby", ruby.render, ".rb"),
    "rust-reqwest": Snippet("Rust, reqwest", "rust", rust_reqwest.render, ".rs"),
    "raw-http": Snippet("HTTP", "http", raw_http.render, ".http"),
}
"""In the order in which they are shown."""
