import pytest

from postwright.analysis.xml_layout import XmlProblem, indented


def test_elements_get_lines_and_text_stays() -> None:
    text = "<?xml version='1.0'?><a><b x='1>2'>one <i>two</i></b><c/><d></d><!-- e --></a>"

    assert indented(text) == (
        "<?xml version='1.0'?>\n<a>\n  <b x='1>2'>one <i>two</i></b>\n  <c/>\n  <d></d>\n"
        "  <!-- e -->\n</a>"
    )


def test_cdata_and_preserved_space_are_not_touched() -> None:
    text = '<a><b><![CDATA[ <x> ]]></b><c xml:space="preserve"> <d/> </c></a>'

    assert indented(text) == (
        '<a>\n  <b><![CDATA[ <x> ]]></b>\n  <c xml:space="preserve"> <d/> </c>\n</a>'
    )


def test_variables_are_text() -> None:
    assert indented("<a><b>{{name}}</b></a>") == "<a>\n  <b>{{name}}</b>\n</a>"


def test_layout_twice_changes_nothing() -> None:
    once = indented("<a><b><c>1</c></b></a>")

    assert indented(once) == once


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        ("<a>\n<b></a>", "</b> is missing", (2, 4)),
        ("<a>", "</a> is missing", (1, 1)),
        ("</a>", "</a> closes nothing", (1, 1)),
        ("<a>1 < 2</a>", "this < begins no tag", (1, 6)),
    ],
)
def test_broken_text_says_where(text: str, message: str, place: tuple[int, int]) -> None:
    with pytest.raises(XmlProblem) as raised:
        indented(text)

    assert str(raised.value) == message
    assert (raised.value.line, raised.value.column) == place


def test_deep_nesting_is_laid_out() -> None:
    depth = 20_000
    made = indented("<a>" * depth + "</a>" * depth)
    assert made.count("\n") == 2 * depth - 2
    assert len(made) < 2 * depth * 410


def test_entities_are_not_expanded() -> None:
    text = '<!DOCTYPE a [<!ENTITY b "bb">]>\n<a>&b;&b;</a>'
    assert "<a>&b;&b;</a>" in indented(text)
