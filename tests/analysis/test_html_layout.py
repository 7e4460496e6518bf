import pytest

from postwright.analysis.html_layout import MOST_DEPTH, indented


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("<p>one</p>", ["<p>one</p>"]),
        ("<div><p>one</p></div>", ["<div>", "  <p>one</p>", "</div>"]),
        ("<p>a <b>b</b>\n  c</p>", ["<p>a <b>b</b> c</p>"]),
        ("<br><hr/><p></p>", ["<br>", "<hr/>", "<p></p>"]),
        ("<ul><li>a<li>b</ul>", ["<ul>", "  <li>", "    a", "  <li>", "    b", "</ul>"]),
        ("<P>x</P>", ["<P>x</P>"]),
        ("<a href='x>y'>z</a>", ["<a href='x>y'>z</a>"]),
        ("</p>text</div>", ["</p>", "text", "</div>"]),
        ("plain < text", ["plain < text"]),
        ("<!doctype html><!-- a\n b -->x", ["<!doctype html>", "<!-- a\n b -->", "x"]),
        ("<pre>a\n  b</pre>", ["<pre>a\n  b</pre>"]),
        ("<script>if (a<b) {\n}</script>", ["<script>if (a<b) {\n}</script>"]),
        ("<style>a{}", ["<style>a{}"]),
        ("&lt;b&gt; &unknown;", ["&lt;b&gt; &unknown;"]),
        ("", []),
    ],
)
def test_blocks_get_lines(text, lines):
    assert indented(text) == "\n".join(lines)


def test_nothing_but_blanks_is_lost():
    text = "<table><tr><td>1<td>2</table><!-- x --> tail <em>and</em> <img src=a> <b"
    assert "".join(indented(text).split()) == "".join(text.split())


@pytest.mark.parametrize("piece", ["<div>", "<a ", "<!--", "<p>x</b>", "</a", "<a b='", "<script>"])
def test_hostile_text_is_laid_out_in_time_that_grows_with_it(piece):
    made = indented(piece * 20_000)
    assert len(made) < 20_000 * (len(piece) + 2 * MOST_DEPTH + 1)
