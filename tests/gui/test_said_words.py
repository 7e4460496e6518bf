"""Sentences of the layers below are shown in the window's language, wherever they went through."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from postwright.gui.said_words import forget_translations, run_on, translated
from postwright.gui.words import clauses, labelled, listed, phrases
from postwright.model.said import Said, said
from postwright.protocol.redaction import redactor

CHINESE = {
    ("Language", "en"): "zh_CN",
    ("Said", "Nothing is listening on {place}"): "{place} 上没有程序在监听",
    ("Said", "The name {host} was not found"): "找不到主机名 {host}",
    ("Said", "it needs a passphrase"): "需要口令",
    ("Said", "Looking up {host} took too long"): "查找 {host} 花了太长时间",
    ("Said", "{key}; unlock it, {why}"): "{key}；请解锁，{why}",
    ("Said", "{sentence}."): "{sentence}。",
    ("Said", "What had arrived is kept."): "已收到的内容会保留。",
    ("Said", "{name} is not set"): "{name} 未设置",
    ("Said", "token"): "令牌",
    ("Said", "Cancelled after {elapsed_s:.1f} s"): "{elapsed_s:.1f} 秒后取消",
    ("Said", "It was {kind}."): "类型是 {kind}。",
    ("Said", "{name} of the {scope}"): "{scope} 的 {name}",
    ("Said", "certificate {domain}"): "证书 {domain}",
    ("Said", "Nested too deeply."): "嵌套太深。",
    ("Said", "{some}, {one}"): "{some}、{one}",
    ("Said", "{words}, {more}"): "{words}，{more}",
    ("Said", "{words}; {more}"): "{words}；{more}",
    ("Said", "{name}: {value}"): "{name}：{value}",
}


class Table(QTranslator):
    """Says what a table says."""

    def translate(self, context, source, disambiguation=None, n=-1):  # type: ignore[no-untyped-def]
        return CHINESE.get((context, source))

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def chinese(qapp):
    table = Table()
    QCoreApplication.installTranslator(table)
    forget_translations()
    yield
    QCoreApplication.removeTranslator(table)
    forget_translations()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (said("Nothing is listening on {place}", place="h:80"), "h:80 上没有程序在监听"),
        (said("it needs a passphrase"), "需要口令"),
        (said("{name} is not set", name="{{token}}"), "{{token}} 未设置"),
        (
            said("{key}; unlock it, {why}", key="k", why=ValueError(said("it needs a passphrase"))),
            "k；请解锁，需要口令",
        ),
        (said("nothing says this in Chinese"), "nothing says this in Chinese"),
    ],
)  # fmt: skip
def test_a_sentence_with_its_values(chinese, text, shown):
    assert isinstance(text, Said)
    assert translated(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Nothing is listening on 10.0.0.1:8080", "10.0.0.1:8080 上没有程序在监听"),
        ("It needs a passphrase", "需要口令"),
        ("It needs a passphrase.", "需要口令。"),
        ("Looking up it needs a passphrase took too long", "查找 需要口令 花了太长时间"),
        ("It needs a passphrase. What had arrived is kept.", "需要口令。已收到的内容会保留。"),
        ("It was xml. What had arrived is kept.", "类型是 xml。已收到的内容会保留。"),
        ("It was xml. Nobody knows why.", "类型是 xml。Nobody knows why."),
        ("Nobody knows why. It was xml.", "Nobody knows why. 类型是 xml。"),
        ("It needs a passphrase. What had arrived is kept. Nobody knows why.",
         "需要口令。已收到的内容会保留。Nobody knows why."),
        ("the end of the story", "the end of the story"),
        ("certificate h.test", "证书 h.test"),
        ("certificate verify failed: no issuer", "certificate verify failed: no issuer"),
        ("Nested too deeply", "嵌套太深"),
        ("my own text, not yours", "my own text, not yours"),
        ("Cancelled after 1.4 s", "1.4 秒后取消"),
        ("{{token}}", "{{token}}"),
        ("", ""),
        ("x" * 5000, "x" * 5000),
    ],
)  # fmt: skip
def test_a_sentence_that_became_plain_text(chinese, text, shown):
    assert translated(text) == shown


def test_somebodys_name_is_not_translated(chinese):
    assert translated(said("{name} is not set", name="token")) == "token 未设置"
    assert translated("token is not set") == "token 未设置"


def test_what_stands_in_a_row(chinese):
    assert listed(("a", "b")) == "a、b"
    assert phrases(("一", "", "二")) == "一，二"
    assert clauses(("一", "二")) == "一；二"
    assert labelled("名称", "a") == "名称：a"
    assert run_on(("一。", "", "二。", "It is.", "三。")) == "一。二。It is. 三。"


def test_a_sentence_with_a_secret_is_still_translated(chinese):
    text = redactor(("geheim",))(said("The name {host} was not found", host="geheim.test"))
    assert translated(text) == "找不到主机名 •••.test"


def test_english_stays_as_it_is(qapp):
    forget_translations()
    assert translated("It needs a passphrase.") == "It needs a passphrase."
    assert translated(said("{n} rows", n=3)) == "3 rows"
    assert listed(("a", "b")) == "a, b"
    assert phrases(("a", "b")) == "a, b"
    assert clauses(("a", "b")) == "a; b"
    assert labelled("a", "b") == "a: b"
