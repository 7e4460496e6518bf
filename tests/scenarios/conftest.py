"""Servers that the scenarios share: httpbin from PyPI, in a thread on loopback."""

import threading
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session")
def httpbin() -> Iterator[str]:
    """The address of a server that another project wrote."""
    from httpbin import app
    from werkzeug.serving import WSGIRequestHandler, make_server

    class Quiet(WSGIRequestHandler):
        protocol_version = "HTTP/1.1"

        def log(self, *arguments: object) -> None:
            pass

    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()
