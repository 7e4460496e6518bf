"""XPath over XML: the steps and predicates that people use, and honest errors for the rest."""

import pytest

from postwright.analysis.xml_query import BadXPath, find

SHOP = b"""<?xml version="1.0" encoding="utf-16"?>
<shop xmlns:x="urn:x"><!-- a > b -->
  <item id="1" name="a>b"/>
  <item id="2"><price cur="EUR">12.50</price><x:note>two &amp; three</x:note></item>
  <item id="10"><price cur="USD">7</price></item>
</shop>"""


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("/shop/item[1]", ['<item id="1" name="a>b"/>']),
        ("//price", ['<price cur="EUR">12.50</price>', '<price cur="USD">7</price>']),
        ("//price/text()", ["12.50", "7"]),
        ("//item/@id", ["1", "2", "10"]),
        ("//item[@id='2']/price/@cur", ["EUR"]),
        ("//item[price > 10]/@id", ["2"]),
        ("//item[not(price)]/@name", ["a>b"]),
        ("//item[last()]/@id", ["10"]),
        ("//item[position() < 3]/@id", ["1", "2"]),
        ("//price[contains(@cur, 'SD')]", ['<price cur="USD">7</price>']),
        ("//price[starts-with(., '12')]/..//@cur", ["EUR"]),
        ("//x:note/text()", ["two & three"]),
        ("//x:*/text()", ["two & three"]),
        ("/shop/*[2]/*[2]", ["<x:note>two &amp; three</x:note>"]),
        ("//@cur | //item[1]/@id", ["1", "EUR", "USD"]),
        ("//item[@id=1 or @id=10]/@id", ["1", "10"]),
        ("//item[price and @id='2']/@id", ["2"]),
        ("//item[count(price)=0]/@id", ["1"]),
        ("/shop/descendant-or-self::price[1]/@cur", ["EUR"]),
        ("//nothing", []),
    ],
)
def test_finds_what_the_standard_says(query, found):
    assert [one.decode() for one in find(SHOP, query)] == found


@pytest.mark.parametrize(
    ("query", "offset", "words"),
    [
        ("//item[", 7, "ends too early"),
        ("//item]", 6, "not expected"),
        ("//item[sum(price)]", 7, "function sum() is not known"),
        ("ancestor::x", 8, "axis ancestor is not known"),
        ("//item[@id=']", 11, "missing"),
        ("//comment()", 9, "comment() is no step"),
    ],
)
def test_says_where_a_query_is_wrong(query, offset, words):
    with pytest.raises(BadXPath) as error:
        find(SHOP, query)
    assert words in str(error.value)
    assert error.value.offset == offset


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b"<a><b></a>", "not well-formed XML, line 1"),
        (b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "declares entities"),
    ],
)
def test_says_why_a_text_cannot_be_asked(text, words):
    with pytest.raises(BadXPath, match=words):
        find(text, "//a")


def test_no_depth_harms():
    deep = b"<a>" * 20_000 + b"</a>" * 20_000
    assert find(deep, "/a/a/a/text()") == []
    assert len(find(deep, "/a/a")) == 1


HTML = b"""<!DOCTYPE html><html><body class=x><p>one<br>two<p>three &amp; four
<ul><li><a href=/a>A</a><li><A HREF="/b?x=1&amp;y=2">B</A></ul>
<script>if (a < b) document.write("<a href='/no'>")</script><img src=i.png><b>open"""


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("//a/@href", ["/a", "/b?x=1&y=2"]),
        ("//a", ["<a href=/a>A</a>", '<A HREF="/b?x=1&amp;y=2">B</A>']),
        ("//li[2]/a/text()", ["B"]),
        ("//p[1]", ["<p>one<br>two"]),
        ("//img/@src", ["i.png"]),
        ("//b", ["<b>open"]),
        ("/html/body/@class", ["x"]),
    ],
)
def test_html_is_read_leniently(query, found):
    assert [one.decode() for one in find(HTML, query, html=True)] == found


def test_html_of_any_depth_is_read():
    assert len(find(b"<div>" * 20_000, "//div[not(div)]", html=True)) == 1
