"""What a server speaks that does not speak HTTP, told from the first bytes that it sends."""

import re

from postwright.model.said import said

_SHOWN = 40
_KNOWN = (
    (re.compile(rb"SSH-"), said("It is an SSH server. Check the port.")),
    (re.compile(rb"[\x14-\x17]\x03[\x00-\x04]"), said("It speaks TLS: try https://.")),
    (
        re.compile(rb"\0\0.[\x04-\x08]", re.S),
        said("It speaks HTTP/2 alone: choose HTTP/2 in Options."),
    ),
    (re.compile(rb"220[ -].*(SMTP|mail)", re.I), said("It is a mail server. Check the port.")),
    (re.compile(rb"220[ -]"), said("It is a file or mail server (FTP, SMTP). Check the port.")),
    (re.compile(rb"(\* OK|\+OK)"), said("It is a mail server (IMAP, POP3). Check the port.")),
    (re.compile(rb"-(ERR|NOAUTH|DENIED)"), said("It is a Redis server. Check the port.")),
    (re.compile(rb".\0\0\0\x0a[\d.]+", re.S), said("It is a MySQL server. Check the port.")),
    (re.compile(rb"RTSP/"), said("It speaks RTSP, which is for streams of video. Check the port.")),
    (re.compile(rb"RFB "), said("It is a VNC server. Check the port.")),
    (re.compile(rb"<"), said("It sent a page without a head, as HTTP/0.9 did.")),
)
_HTTP = re.compile(rb"[\s\xef\xbb\xbf]*(HTTP/|ICY )", re.I)


def speaker(begins: bytes) -> str:
    """Return what these first bytes say in a sentence; empty where they may be HTTP."""
    if not begins or _HTTP.match(begins) or b"HTTP/".startswith(begins[:5].upper()):
        return ""
    for pattern, words in _KNOWN:
        if pattern.match(begins):
            return words
    text = begins[:_SHOWN].split(b"\r\n")[0]
    if text and all(32 <= byte < 127 for byte in text):
        return said("Its first words are “{words}”.", words=text.decode())
    return said("Its first bytes are {bytes}.", bytes=begins[:8].hex(" "))
