"""XPath over XML: the language of the standard in tables, and honest errors for the rest."""

import pytest

from postwright.analysis.xml_query import BadXPath, find, find_within

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


TREE = b"""<r xml:lang="en" xmlns="urn:d" xmlns:p="urn:p"><?go now?><a id="1"><b>x</b><b>y</b></a>
<!-- two --><a id="2"><b>z</b><c><b>deep</b></c></a><p:n p:k="v" k="w">  many   words </p:n>
<a id="3" xml:lang="de-CH"/></r>"""


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("//c/ancestor::*/@id", ["2"]),
        ("//c/b/ancestor-or-self::b", ["<b>deep</b>"]),
        ("//b[.='deep']/ancestor::a//b/text()", ["z", "deep"]),
        ("//a[@id=1]/following-sibling::*/@id", ["2", "3"]),
        ("//a[@id=1]/following-sibling::a[1]/@id", ["2"]),
        ("//a[@id=3]/preceding-sibling::a[1]/@id", ["2"]),
        ("//a[@id=3]/preceding-sibling::a/@id", ["1", "2"]),
        ("//c/following::*[1]", ['<p:n p:k="v" k="w">  many   words </p:n>']),
        ("//c/preceding::b/text()", ["x", "y", "z"]),
        ("//c/preceding::b[1]/text()", ["z"]),
        ("//a[2]/descendant::b/text()", ["z", "deep"]),
        ("//a/descendant-or-self::a[@id=3]/@id", ["3"]),
        ("//b/parent::a/@id", ["1", "2"]),
        ("//b/..[@id=2]/@id", ["2"]),
        ("//@k/parent::*/self::p:n/@k", ["w"]),
        ("//@k/following::a/@id", ["3"]),
        ("/r/attribute::*", ["en"]),
        ("/r/namespace::p", ["urn:p"]),
        ("//c/namespace::*", ["urn:d", "urn:p"]),
        ("//comment()", ["<!-- two -->"]),
        ("/r/processing-instruction()", ["<?go now?>"]),
        ("//processing-instruction('stop')", []),
        ("//a[comment()]", []),
        ("(//b)[2]", ["<b>y</b>"]),
        ("(//b)[last()]/text()", ["deep"]),
        ("//b[2]", ["<b>y</b>"]),
        ("//a[2]/b[1] | //a[1]/b[1]", ["<b>x</b>", "<b>z</b>"]),
        ("//a[b][not(c)]/@id", ["1"]),
        ("//a[position() mod 2 = 1]/@id", ["1", "3"]),
        ("//a[last() - 1]/@id", ["2"]),
        ("//*[local-name() = 'n']/@*[name() = 'p:k']", ["v"]),
        ("//*[namespace-uri() = 'urn:p']/@k", ["w"]),
        ("//@*[namespace-uri() = 'urn:p']", ["v"]),
        ("//a[lang('en')]/@id", ["1", "2"]),
        ("//a[lang('de')]/@id", ["3"]),
        ("id('2 3')/@id", ["2", "3"]),
        ("//a[string-length(@id) = 1 and @id >= 2]/@id", ["2", "3"]),
        ("//a[@id != '1']/@id", ["2", "3"]),
        ("//a[. = 'xy']/@id", ["1"]),
        ("//a[b = 'y']/@id", ["1"]),
        ("//a[b != 'x']/@id", ["1", "2"]),
        ("//a[b = //c/b]/@id", []),
        ("//a[(b) = true()]/@id", ["1", "2"]),
        ("//a['x']/@id", ["1", "2", "3"]),
        ("//a['']/@id", []),
        ("//a[1.5]/@id", []),
        ("//text()[contains(., 'words')]", ["  many   words "]),
        ("/", [TREE.decode()]),
        ("/r/a/b/text()/..", ["<b>x</b>", "<b>y</b>", "<b>z</b>"]),
        ("//a[ @id = 2 ]/b / text( )", ["z"]),
    ],
)
def test_axes_and_predicates(query, found):
    assert [one.decode() for one in find(TREE, query)] == found


@pytest.mark.parametrize(
    ("query", "value"),
    [
        ("count(//a)", "3"), ("count(//a | //b)", "7"), ("sum(//@id)", "6"),
        ("sum(//none)", "0"), ("string(//b)", "x"), ("string(//none)", ""),
        ("concat(//b, '-', 1, true())", "x-1true"),
        ("normalize-space(//p:n)", "many words"), ("name(//@k)", "k"),
        ("local-name(//*[last()]/p:n)", "n"), ("name(//none)", ""),
        # 4.2
        ("substring-before('1999/04/01', '/')", "1999"),
        ("substring-after('1999/04/01', '/')", "04/01"),
        ("substring-after('1999/04/01', '19')", "99/04/01"),
        ("substring('12345', 2, 3)", "234"), ("substring('12345', 2)", "2345"),
        ("substring('12345', 1.5, 2.6)", "234"), ("substring('12345', 0, 3)", "12"),
        ("substring('12345', 0 div 0, 3)", ""), ("substring('12345', 1, 0 div 0)", ""),
        ("substring('12345', -42, 1 div 0)", "12345"),
        ("substring('12345', -1 div 0, 1 div 0)", ""),
        ("translate('bar', 'abc', 'ABC')", "BAr"), ("translate('--aaa--', 'abc-', 'ABC')", "AAA"),
        ("starts-with('abc', 'ab')", "true"), ("contains('abc', 'd')", "false"),
        ("string-length('größe')", "5"),
        # 3.5
        ("5 mod 2", "1"), ("5 mod -2", "1"), ("-5 mod 2", "-1"), ("-5 mod -2", "-1"),
        ("1.5 mod 0.5", "0"), ("6 div 4", "1.5"), ("1 div 0", "Infinity"),
        ("-1 div 0", "-Infinity"), ("0 div 0", "NaN"), ("2 + 3 * 4 - 1", "13"),
        ("(2 + 3) * 4", "20"), ("- - 2", "2"), ("-(2)", "-2"), ("1 - 1", "0"),
        # 4.3, 4.4
        ("boolean(0)", "false"), ("boolean('0')", "true"), ("boolean(//none)", "false"),
        ("not(1 = 1) or 2 > 1 and 3 <= 3", "true"), ("true() > false()", "true"),
        ("floor(-1.5)", "-2"), ("ceiling(1.2)", "2"), ("round(2.5)", "3"), ("round(-2.5)", "-2"),
        ("round(1 div 0)", "Infinity"), ("number('1e3')", "NaN"), ("number(' -.5 ')", "-0.5"),
        ("number(true())", "1"), ("1 = 1.0", "true"), ("'1' = 1", "true"), ("'a' < 'b'", "false"),
        ("0.1 + 0.2", "0.30000000000000004"), ("10000000 * 10000000", "100000000000000"),
        ("//none = ''", "false"), ("//none != ''", "false"), ("not(//none = '')", "true"),
        ("lang('en')", "false"),
    ],
)  # fmt: skip
def test_functions_and_signs(query, value):
    assert find(TREE, query) == [value.encode()]


def test_text_that_a_parser_gives_in_pieces_is_one():
    long = b"x" * 3_000_000
    text = b"<a>" + long + b"<![CDATA[<]]>&amp;</a>"
    assert find(text, "count(//text())") == [b"1"]
    assert find(text, "string-length(/a)") == [b"3000002"]
    assert find(b"<p>a &lt; b &amp; c</p>", "count(//text())", html=True) == [b"1"]


def test_a_query_that_looks_at_too_much_says_so():
    wide = b"<r>" + b"<a/>" * 3000 + b"</r>"
    with pytest.raises(BadXPath, match="too many nodes"):
        find(wide, "//a[count(preceding::a) = count(following::a)]")
    assert find(wide, "count(//a/following-sibling::a[1])") == [b"2999"]


@pytest.mark.parametrize(
    ("query", "offset", "words"),
    [
        ("//item[", 7, "ends too early"),
        ("//item]", 6, "not expected"),
        ("//item[matches(., 'x')]", 7, "function matches() is not known"),
        ("grandparent::x", 11, "axis grandparent is not known"),
        ("//item[@id=']", 11, "missing"),
        ("//element()", 9, "element() is no step"),
        ("//item[$x]", 7, "variables are not known"),
        ("contains(//item)", 0, "contains() takes 2 values"),
        ("concat('a')", 0, "concat() takes ≥ 2 values"),
        ("substring('a')", 0, "substring() takes 2 – 3 values"),
        ("count('a')", None, "count is for nodes"),
        ("'a' | //b", None, "is for nodes"),
        ("//a[", 4, "ends too early"),
        ("1 + ", 4, "ends too early"),
        ("(" * 60, 50, "nested too deep"),
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


def test_what_an_element_says_is_all_in_it_and_nothing_behind():
    text = b"<r>1<a>2<b>3</b><!-- no -->4</a>5<c/><d>6</d></r>"
    said = ["123456", "234", "3", "", "6"]
    assert [find(text, f"string((//*)[{n}])") for n in range(1, 6)] == [[s.encode()] for s in said]
    assert find(b"<p>1<br>2<b>3", "string(//p)", html=True) == [b"123"]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("//*[contains(., 'y')]", "too much text"),
        ("//*[normalize-space() = 'y']", "too much text"),
        ("//*[. = //*]", "too much text"),
        ("sum(//*)", "too much text"),
        ("//*[namespace-uri() = 'y']", "too many nodes"),
        ("//*[lang('de')]", "too many nodes"),
        ("//*/namespace::*", "too many nodes"),
    ],
)
def test_elements_in_each_other_do_not_hold_a_query_for_long(query, words):
    deep = b"<a>xx" * 20_000 + b"</a>" * 20_000
    with pytest.raises(BadXPath, match=words):
        find(deep, query)


def test_only_what_fits_is_kept_of_results_that_hold_each_other():
    deep = b"<a>xx" * 20_000 + b"</a>" * 20_000
    kept, count = find_within(deep, "//a", 1_000_000)
    assert (count, len(kept)) == (20_000, 5)
    assert sum(map(len, kept)) <= 1_000_000


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


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("substring-after('abc', '')", "abc"),
        ("substring-before('abc', '')", ""),
        ("substring-before('abc', 'x')", ""),
        ("substring-after('abc', 'b')", "c"),
        ("true() >= 5", "false"),
        ("false() >= ''", "false"),
        ("//item > false()", "true"),
        ("//item/@id = //price", "false"),
        ("//item/@id != //price", "true"),
        ("//item/@id > //price", "true"),
        ("//price <= //item/@id", "true"),
        ("//item/@name < //price", "false"),
        ("//nothing != //price", "false"),
        ("number('\u0661')", "NaN"),
        ("count(//item[99999999999999999999])", "0"),
        (f"count(//item[{'9' * 400}])", "0"),
    ],
)  # fmt: skip
def test_values_are_compared_and_cut_as_the_standard_says(query, found):
    assert find(SHOP, query) == [found.encode()]


def test_a_chain_without_end_is_refused():
    with pytest.raises(BadXPath, match="too deep"):
        find(SHOP, "+".join("1" * 5000))


def test_many_nodes_are_compared_with_many():
    many = b"".join(b"<a>%d</a><b>x%d</b>" % (n, n) for n in range(20_000))
    assert find(b"<r>" + many + b"</r>", "//a = //b") == [b"false"]


PIECES = ["<!--", "<a ", '<a x="', "<script></", "</", "<![", "<?", "< ", "&a", "<b></z>", "<li>"]


@pytest.mark.parametrize("piece", PIECES)
def test_html_of_nothing_but_beginnings_is_read_at_once(piece):
    """Each took minutes, or raised, when what is unfinished was read again at every `<`."""
    text = "<p>first</p>" + piece * 60_000
    assert find(text.encode(), "//p", html=True)[0] == b"<p>first</p>"


@pytest.mark.parametrize(
    ("body", "query", "found"),
    [
        ("<p>a < b < c</p>", "//p/text()", ["a < b < c"]),
        ("<p>a<b>", "//b", ["<b>"]),
        ("<p>a</p><b x", "//b", []),
        ("<![if !IE]><p>a</p><![endif]>", "//p/text()", ["a"]),
        ("<![<]><p>a</p>", "//p/text()", ["a"]),
        ("<b><i>x</b>y</z></i>", "//b", ["<b><i>x</b>"]),
    ],
)
def test_html_that_breaks_the_rules_is_read_leniently(body, query, found):
    assert [one.decode() for one in find(body.encode(), query, html=True)] == found
