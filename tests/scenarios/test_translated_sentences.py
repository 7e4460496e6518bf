"""What the layers below say can be translated whole: where, why, lists and words within it."""

import zlib

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from postwright.engine.auth.jwt import Jwt
from postwright.engine.auth.scheme import Unsigned
from postwright.engine.decode import Decoder
from postwright.engine.errors import InvalidField, NeedsConsent, NotSent, UndefinedVariable
from postwright.engine.failure_words import TITLE_LENGTH, Where, make, sentence
from postwright.engine.headers import gather
from postwright.engine.oauth2.answers import TokenFailed, token_of
from postwright.engine.ports import Context, FileFacts
from postwright.engine.typed_cookie import checked
from postwright.engine.variables import Resolver
from postwright.formats.importers import dotenv
from postwright.formats.importers.source import Source
from postwright.gui.said_words import forget_translations, translated
from postwright.model.collection import Collection, Lineage
from postwright.model.consent import Ask
from postwright.model.cookies import Cookie
from postwright.model.exchange import PreparedBody
from postwright.model.request import Field, Request
from postwright.model.said import said
from postwright.protocol.cookie_syntax import BadCookie

CONTEXT = Context(now=0.0, seed=1, files=lambda path: FileFacts(path, 0, 0))
UNSIGNED = Unsigned("GET", "http://h.test/", "h.test", "/", (), PreparedBody())


class Bracketing(QTranslator):
    """Puts every template in brackets, so that what is in none was not translated."""

    def translate(self, context, source, disambiguation=None, n=-1):  # type: ignore[no-untyped-def]
        if context == "Language":
            return "zh_CN"
        return f"⟦{source}⟧" if context == "Said" else None

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def bracketed(qapp):
    table = Bracketing()
    QCoreApplication.installTranslator(table)
    forget_translations()
    yield
    QCoreApplication.removeTranslator(table)
    forget_translations()


def stopped(make_it) -> NotSent:
    with pytest.raises(NotSent) as told:
        make_it()
    return told.value


def test_where_a_variable_was_looked_for(bracketed):
    resolver = Resolver(Lineage(), Request(), CONTEXT)
    error = stopped(lambda: resolver.text("{{gone}}", said("body")))
    assert isinstance(error, UndefinedVariable)
    assert translated(error.where) == "⟦body⟧"
    for label in ("⟦request⟧", "⟦environment (none chosen)⟧", "⟦collection⟧"):
        assert label in translated(error.fix)
    assert error.fix == "looked in request, environment (none chosen), collection; set a value"


def test_the_place_of_a_header_row(bracketed):
    shared = Lineage(Collection("C", headers=(Field("X-Y", "{{gone}}"),)))
    request = Request()
    error = stopped(lambda: gather(request, shared, Resolver(shared, request, CONTEXT)))
    assert error.where == "header X-Y (collection)"
    assert translated(error.where) == "⟦header X-Y (⟦collection⟧)⟧"


def test_what_a_jwt_lacks(bracketed):
    wrong = {"secret": "s", "payload": "[]"}
    error = stopped(lambda: Jwt().apply(wrong, UNSIGNED))
    assert isinstance(error, InvalidField)
    assert (error.what, error.where) == ("the JWT's claims must be a JSON object", "auth")
    assert translated(error.what) == "⟦the JWT's ⟦claims⟧ must be a JSON object⟧"
    assert translated(error.where) == "⟦auth⟧"


def test_several_agreements(bracketed):
    asks = (Ask("secret", "token", origin="http://h"), Ask("name", "HOME"))
    error = NeedsConsent(asks)
    assert error.what == (
        "token would be sent to http://h, which nobody agreed to; "
        "process.env.HOME would be read and sent"
    )
    assert translated(error.what) == (
        "⟦⟦token would be sent to http://h, which nobody agreed to⟧; "
        "⟦process.env.HOME would be read and sent⟧⟧"
    )


def test_a_damaged_body_is_shown_as_it_came(bracketed):
    decoder = Decoder(("gzip",))
    assert b"".join(decoder.feed(b"no gzip at all")) == b"no gzip at all"
    (defect,) = decoder.defects
    assert defect.startswith("The gzip data is damaged (")
    assert defect.endswith("). It is shown as it came.")
    assert translated(defect).startswith("⟦⟦The gzip data is damaged (")
    assert translated(defect).endswith(").⟧ ⟦It is shown as it came.⟧⟧")


def test_a_body_that_is_cut_off(bracketed):
    decoder = Decoder(("deflate",))
    assert b"".join(decoder.feed(zlib.compress(b"text" * 99)[:-4])) == b"text" * 99
    assert decoder.finish() == []
    assert translated(decoder.defects[0]) == (
        "⟦The deflate data ends too early: the body is cut off.⟧"
    )


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("a;", "1", "a name may not hold ; because that would end it"),
        ("a", "1;", "a value may not hold ; because that would end it"),
        ("a\x01", "1", "the name holds a control character"),
        ("a", "1\x01", "the value holds a control character"),
    ],
    ids=["name-semicolon", "value-semicolon", "name-control", "value-control"],
)
def test_what_a_cookie_may_not_hold(bracketed, name, value, told):
    with pytest.raises(BadCookie) as error:
        checked(Cookie(name, value, "h.test"))
    assert str(error.value) == told
    assert translated(error.value.args[0]) == f"⟦{told}⟧"


def test_a_refused_token_says_why_in_one_sentence(bracketed):
    with pytest.raises(TokenFailed) as error:
        token_of(400, "application/json", b'{"error":"invalid_scope"}', now=0.0)
    assert error.value.detail == (
        "The server says invalid_scope: the scope is unknown or more than is allowed. "
        "Correct the scope."
    )
    shown = translated(error.value.detail)
    assert "⟦The server says invalid_scope⟧" in shown
    assert "⟦the scope is unknown or more than is allowed⟧" in shown


def test_how_much_a_file_of_variables_holds(bracketed):
    one = dotenv.read(Source(b"A=1\n", ".env")).understood
    two = dotenv.read(Source(b"A=1\nB=2\n", ".env")).understood
    assert (one, two) == ("1 environment of 1 variable", "1 environment of 2 variables")
    assert translated(one) == "⟦⟦1 environment⟧ of 1 variable⟧"
    assert translated(two) == "⟦⟦1 environment⟧ of 2 variables⟧"


def test_a_long_title_is_cut_within_its_name(bracketed):
    title = said("The certificate of {host} comes from nobody known", host="a" * 30 + "b" * 30)
    made = make("tls", Where("h", 443), title, "").title
    assert len(made) == TITLE_LENGTH
    assert made.endswith("b comes from nobody known")
    assert translated(made) == f"⟦{made}⟧"


def test_a_sentence_stays_one(bracketed):
    assert translated(sentence(said("It is shown as it came."))) == "⟦It is shown as it came.⟧"
    assert translated(sentence(said("The name {host} was not found", host="h"))) == (
        "⟦⟦The name h was not found⟧.⟧"
    )
