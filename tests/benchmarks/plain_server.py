"""A server of as little as possible, so that the client is what is measured.

    python plain_server.py      prints its port

`/` answers 13 bytes, `/big/N` N bytes from a buffer, `/wait/N` after N ms; any body is read and
counted.
"""

import socket
import threading
import time

SMALL = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 13\r\n\r\nHello, world!"
BLOCK = bytes(1 << 20)


def serve(connection: socket.socket) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    store = bytearray(1 << 20)
    waiting = b""
    while True:
        while b"\r\n\r\n" not in waiting:
            data = connection.recv(65536)
            if not data:
                return
            waiting += data
        head, _, waiting = waiting.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
            elif name.lower() == b"expect":
                connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        length -= len(waiting)
        while length > 0:
            got = connection.recv_into(store, min(len(store), length))
            if not got:
                return
            length -= got
        waiting = b"" if length == 0 else waiting[length:]
        target = head.split(b" ", 2)[1]
        if target.startswith(b"/big/"):
            size = int(target[5:])
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size)
            while size > 0:
                connection.sendall(BLOCK[:size] if size < len(BLOCK) else BLOCK)
                size -= len(BLOCK)
        else:
            if target.startswith(b"/wait/"):
                time.sleep(int(target[6:]) / 1000)
            connection.sendall(SMALL)


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(listener.getsockname()[1], flush=True)
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=_one, args=(connection,), daemon=True).start()


def _one(connection: socket.socket) -> None:
    with connection:
        try:
            serve(connection)
        except OSError:
            return


if __name__ == "__main__":
    main()
