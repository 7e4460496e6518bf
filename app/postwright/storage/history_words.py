"""The words by which an exchange is found again, and the query that finds them."""

import sqlite3
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from postwright.model.exchange import Exchange, Response
from postwright.protocol.charsets import known
from postwright.storage.schema import has_trigrams

BODY_BYTES = 16_384
"""So much of a body's beginning is searched; the words of all of them lie in the database."""
MOST_CHARACTERS = 65_536
TRIGRAM = 3


class Query(msgspec.Struct, frozen=True):
    """A condition on `history_words` and its values."""

    condition: str
    values: tuple[str, ...]


def words_of(exchange: Exchange, place: str, mask: Callable[[str], str] = str) -> str:
    """Return what an exchange can be found by; `place` names its request."""
    prepared, response = exchange.prepared, exchange.response
    parts = [prepared.method, prepared.url, place]
    parts += [f"{header.name}: {header.value}" for header in prepared.headers]
    parts += [_text(piece) for piece in prepared.body.pieces if isinstance(piece, bytes)]
    if exchange.failure is not None:
        parts += [exchange.failure.kind, exchange.failure.title]
    if response is not None:
        parts.append(f"{response.status} {response.reason}")
        parts += [f"{name}: {value}" for name, value in response.headers]
        parts.append(mask(_body(response)))
    return folded("\n".join(parts))[:MOST_CHARACTERS]


def query_of(connection: sqlite3.Connection, text: str) -> Query:
    """Return what finds every word of a text, in whatever case and as part of others."""
    terms = folded(text).split()
    long = [term for term in terms if len(term) >= TRIGRAM] if has_trigrams(connection) else []
    short = [term for term in terms if term not in long]
    conditions = ["history_words MATCH ?"] if long else []
    conditions += ["words LIKE ? ESCAPE '\\'" for _ in short]
    quoted = " ".join('"' + term.replace('"', '""') + '"' for term in long)
    values = ((quoted,) if long else ()) + tuple(f"%{_escaped(term)}%" for term in short)
    return Query(" AND ".join(conditions) or "1", values)


def put_words(connection: sqlite3.Connection, rows: Iterable[tuple[str, str]]) -> None:
    """Keep the words of exchanges: pairs of id and words. Those that are gone are passed over."""
    connection.executemany(
        "INSERT OR REPLACE INTO history_words (rowid, words)"
        " SELECT rowid, ? FROM history WHERE id = ?",
        [(words, exchange_id) for exchange_id, words in rows],
    )


def without_words(connection: sqlite3.Connection, most: int) -> list[tuple[str, bytes, str, str]]:
    """Return id, exchange, body's name and place of those that were kept without their words."""
    return connection.execute(
        "SELECT id, exchange, body_sha, path FROM history"
        " WHERE rowid NOT IN (SELECT rowid FROM history_words) ORDER BY rowid DESC LIMIT ?",
        (most,),
    ).fetchall()


def purge(connection: sqlite3.Connection) -> None:
    """Let nothing of what was deleted remain in the index."""
    if has_trigrams(connection):
        connection.execute("INSERT INTO history_words (history_words) VALUES ('optimize')")


def folded(text: str) -> str:
    """Return a text as it is compared: composed, without case."""
    return unicodedata.normalize("NFC", text).casefold().replace("\0", " ")


def _body(response: Response) -> str:
    if not response.body.path:
        return ""
    try:
        with Path(response.body.path).open("rb") as file:
            data = file.read(BODY_BYTES)
    except OSError:
        return ""
    return _text(data, response.header("Content-Type"))


def _text(data: bytes, content_type: str = "") -> str:
    """Return bytes as text, empty where they are none."""
    data = data[:BODY_BYTES]
    charset = known(data, content_type)
    text = charset.decode(data) if charset is not None else ""
    return "" if sum(map(_is_control, text[:512])) > TRIGRAM else text


def _is_control(character: str) -> bool:
    return character < " " and character not in "\t\r\n\f"


def _escaped(text: str) -> str:
    for sign in "\\%_":
        text = text.replace(sign, "\\" + sign)
    return text
