"""Tags between commas: into the file, into the filter, and back by undo."""

from pathlib import Path

import pytest

from postwright.gui.request.tag_line import tags_of
from tests.gui.driving import open_request, type_into, until, window_on

HELLO = ("First steps", "Say hello.yml")


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("smoke, orders", ("smoke", "orders")),
        (" smoke ,, smoke,two  words ,", ("smoke", "two words")),
        ("冒烟，订单", ("冒烟", "订单")),
        ("", ()),
    ],
)
def test_words_between_commas_are_tags(text: str, tags: tuple[str, ...]) -> None:
    assert tags_of(text) == tags


async def test_tags_are_saved_and_filter_the_tree(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        tab = await open_request(app, root, HELLO)
        tab.request_pane.choose("docs")
        line = tab.request_pane.docs.page.tags
        type_into(line, "smoke, first,")
        assert line.text() == "smoke, first,"
        assert tab.document.request.tags == ("smoke", "first")
        app.actions.save.trigger()
        assert "  tags:\n    - smoke\n    - first\n" in root.joinpath(*HELLO).read_text()
        find = app.window.tree_model.find
        other = ("First steps", "Query and path.yml")
        for text, shown in (("tag:smo", True), ("tag:first say", True), ("tag:none", False),
                            ("tag:smoke tag:first", True), ("tag:smoke query", False)):  # fmt: skip
            type_into(app.window.sidebar.filter, text)
            await until(
                lambda shown=shown: (
                    find(str(root), HELLO).isValid() == shown
                    and not find(str(root), other).isValid()
                ),
                text,
            )
        app.window.sidebar.filter.clear()
        await until(lambda: find(str(root), other).isValid())
        node = app.window.tree_model.node(find(str(root), HELLO))
        assert app.window.tree_model.about(node).endswith("Tags: smoke, first")
        tab.document.undo_stack.undo()
        assert line.text() == ""
