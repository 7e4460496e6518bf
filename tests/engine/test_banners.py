"""Servers that speak something else are known by their first words."""

import pytest

from postwright.engine.banners import speaker


@pytest.mark.parametrize(
    ("begins", "said"),
    [
        (b"SSH-2.0-OpenSSH_9.6\r\n", "SSH"),
        (b"\x15\x03\x01\x00\x02\x02\x46", "https://"),
        (b"\x00\x00\x06\x04\x00\x00\x00\x00\x00", "HTTP/2"),
        (b"220 mail.test ESMTP\r\n", "mail server"),
        (b"220 ProFTPD\r\n", "FTP"),
        (b"+OK ready\r\n", "POP3"),
        (b"* OK IMAP4rev1\r\n", "IMAP"),
        (b"-ERR unknown command\r\n", "Redis"),
        (b"J\0\0\0\x0a8.0.36\0", "MySQL"),
        (b"RTSP/1.0 200 OK\r\n", "RTSP"),
        (b"RFB 003.008\n", "VNC"),
        (b"<html>", "HTTP/0.9"),
        (b"hello there\r\nmore", "“hello there”"),
        (b"\xff\xfe\x00", "ff fe 00"),
        (b"", ""),
        (b"HT", ""),
        (b"HTTP/1.1 200 OK\r\n", ""),
        (b"http/1.1 200 OK\r\n", ""),
        (b"\r\n\r\nHTTP/1.1 200 OK\r\n", ""),
        (b"ICY 200 OK\r\n", ""),
    ],
)
def test_speaker(begins: bytes, said: str) -> None:
    found = speaker(begins)
    assert said in found
    assert bool(found) is bool(said)
