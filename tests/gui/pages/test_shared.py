"""Headers, sign-in, variables and docs of a folder or a collection, edited on a page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from postwright.gui.application import Application
from postwright.gui.models.variables import Column
from postwright.gui.pages.both_sides import BothSidesPage
from postwright.gui.pages.shared import SharedPage
from postwright.gui.pages.shared_values import shared_of, with_shared
from postwright.gui.request.options.retry import RetryOptions
from postwright.gui.request.options.timeouts import TimeoutOptions
from postwright.gui.request.options.upload import UploadOptions
from postwright.gui.request.options_editor import OptionsEditor
from postwright.gui.request_tab import RequestTab
from postwright.model.collection import Collection, Folder
from postwright.model.exchange import PreparedRequest
from postwright.model.options import (
    ClientCertificate,
    CollectionProxy,
    Config,
    Network,
    Options,
    Postwright,
    RetryPolicy,
)
from postwright.model.request import Auth, Field, Request, Variable
from tests.gui.driving import click_row, current, until, window_on


def make(app: Application) -> tuple[Path, tuple[str, ...]]:
    session = app.window.session
    root = session.create_collection("Orchard API").root
    folder = session.edits.add(root, (), Folder(name="Orders"))
    request = session.edits.add(root, folder, Request(name="One", url="http://127.0.0.1:1/{{id}}",
                                                auth=Auth("inherit")))  # fmt: skip
    model = app.window.tree_model
    app.window.sidebar.tree.select(str(root), request)
    click_row(app.window.sidebar.tree, model.find(str(root), request), double=True)
    return root, folder


def shown(app: Application) -> SharedPage:
    page = app.window.pages.shown_shared()
    assert page is not None
    return page


async def test_a_folder_is_edited_saved_and_followed(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root, path = make(app)
        tab = current(app)
        previews: list[object] = []
        tab.request_pane.previewed.connect(previews.append)
        click_row(app.window.sidebar.tree, app.window.tree_model.find(str(root), path), double=True)
        page = shown(app)
        assert not app.actions.save.isEnabled()
        page.document.set("", headers=(Field("X-Key", "1"),), variables=(Variable("id", "7"),))
        page.document.set("", auth=Auth("bearer", (("token", "abc"),)), docs="About orders")
        assert app.actions.save.isEnabled()
        assert app.window.tabs.bar.face(app.window.tabs.bar.currentIndex()).dirty

        previews.clear()
        app.actions.save.trigger()
        page.bar.chosen.emit("save_plain")
        assert not page.unsaved
        text = (root.joinpath(*path) / "folder.yml").read_text("utf-8")
        assert "X-Key" in text
        assert "About orders" in text
        await until(lambda: previews and not isinstance(previews[-1], Exception))
        names = {header.name for header in previews[-1].headers}  # type: ignore[attr-defined]
        assert {"X-Key", "Authorization"} <= names
        assert previews[-1].url.endswith("/7")  # type: ignore[attr-defined]
        assert len(app.window.session.workspace.opened(root).tree.items[0].value.items) == 1


async def test_a_collection_keeps_its_secrets_out_of_the_file(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root, _ = make(app)
        page = app.window.pages.shared(root)
        assert "inherit" not in [a.data() for a in page.auth.kind.choices.actions()]
        model = page.model
        assert model.setData(model.index(0, Column.NAME), "key")
        model.setData(model.index(0, Column.SECRET), Qt.CheckState.Checked.value,
                      Qt.ItemDataRole.CheckStateRole)  # fmt: skip
        model.setData(model.index(0, Column.VALUE), "s3cret")
        page.keep_draft()
        page.save()
        assert app.window.session.workspace.secret(root, "", "key") == "s3cret"
        assert "s3cret" not in (root / "opencollection.yml").read_text("utf-8")
        assert not page.unsaved
        page.document.undo_stack.undo()
        page.document.undo_stack.undo()
        assert page.unsaved


async def test_what_was_not_saved_is_there_again(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root, path = make(app)
        page = app.window.pages.shared(root, path)
        page.document.set("", headers=(Field("X-Key", "1"),))
        app.window.tabs.close_widget(page)
        again = app.window.pages.shared(root, path)
        assert again is not page
        assert again.document.request.headers == (Field("X-Key", "1"),)
        assert again.unsaved
        again.save()
        assert app.window.session.shared(root, path).headers == (Field("X-Key", "1"),)
        again.keep_draft()
        assert app.window.session.drafts.shared(again.document.ref) is None


async def test_the_page_follows_a_rename_and_goes_with_the_folder(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root, path = make(app)
        page = app.window.pages.shared(root, path)
        renamed = app.window.session.edits.rename(root, path, "Deliveries")
        assert page.title.text() == "Deliveries"
        assert page.document.ref.path == renamed
        app.window.session.edits.remove(root, renamed)
        await until(lambda: page not in app.window.tabs.widgets)


async def test_a_file_that_others_wrote_is_asked_about(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root, path = make(app)
        page = app.window.pages.shared(root, path)
        page.document.set("", docs="mine")
        file = root.joinpath(*path) / "folder.yml"
        file.write_text(file.read_text("utf-8") + "\ndocs: theirs\n", "utf-8")
        page.save()
        assert page.unsaved
        use_file = page.bar.button("Take theirs")
        assert use_file is not None
        use_file.click()
        assert page.document.request.docs == "theirs"
        assert not page.unsaved


@pytest.mark.parametrize("of_collection", [False, True])
async def test_both_versions_are_shown_to_choose_from(tmp_path: Path, of_collection: bool) -> None:
    async with window_on(tmp_path) as app:
        root, path = make(app)
        path, name = ((), "opencollection.yml") if of_collection else (path, "folder.yml")
        page = app.window.pages.shared(root, path)
        page.document.set("", docs="mine", headers=(Field("A", "b"),))
        file = root.joinpath(*path) / name
        file.write_text(file.read_text("utf-8") + "\ndocs: theirs\n", "utf-8")
        page.save()
        page.bar.button("Show both").click()
        both = app.window.tabs.current
        assert isinstance(both, BothSidesPage)
        assert "theirs" in both.theirs.document().toRawText()
        assert "mine" in both.mine.document().toRawText()
        both.keep_mine.click()
        assert app.window.tabs.current is page
        assert not page.unsaved
        text = file.read_text("utf-8")
        assert "mine" in text
        assert "theirs" not in text
        assert page.bar.isHidden()


def test_a_file_that_says_nothing_of_sign_in_stays_silent() -> None:
    for owner in (Folder(auth=None), Collection(auth=None)):
        values = shared_of(owner)
        assert with_shared(owner, values) == owner
    signed = with_shared(Folder(auth=None), Request(auth=Auth("none")))
    assert signed.auth == Auth("none")


def first_request(app: Application, root: Path) -> PreparedRequest:
    tab = next(w for w in app.window.tabs.widgets if isinstance(w, RequestTab))
    tab.document.set("url", url="https://api.example.test/")
    return tab.prepare(tab.document.request)


async def test_what_is_inherited_is_edited_on_the_page_of_a_folder(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root, path = make(app)
        page = app.window.pages.shared(root, path)
        assert page.network is None
        assert UploadOptions not in {type(group) for group in page.options.groups}
        page.options.group(TimeoutOptions).total.setValue(7)
        retry = page.options.group(RetryOptions)
        retry.mode.setCurrentIndex(retry.mode.findData("on"))
        retry.mode.activated.emit(retry.mode.currentIndex())
        page.save()
        assert not page.unsaved
        text = (root.joinpath(*path) / "folder.yml").read_text("utf-8")
        assert '"total_s": 7' in text.replace("\\", "")
        found = first_request(app, root)
        assert found.timeouts.total_s == 7
        assert found.retry == RetryPolicy()
        options = current_options(app)
        assert options.group(TimeoutOptions).hints["total_s"].text() == "7 s, from Orders"
        assert options.group(RetryOptions).mode_hint.text() == "up to 3 times, from Orders"


def current_options(app: Application) -> OptionsEditor:
    tab = next(w for w in app.window.tabs.widgets if isinstance(w, RequestTab))
    return tab.request_pane.options.page


async def test_a_collection_says_proxy_hosts_and_certificates(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root, _ = make(app)
        (root / "me.pem").write_text("-----BEGIN CERTIFICATE-----")
        page = app.window.pages.shared(root)
        config = Config(
            CollectionProxy(inherit=False, host="p.test", port="3128"),
            (ClientCertificate("*.example.test", "me.pem"),),
        )
        network = Network(hosts=(("api.example.test", "192.0.2.7"),), prefer="ipv4")
        page.document.set(
            "x", options=Options(config=config, postwright=Postwright(network=network))
        )
        page.keep_draft()
        app.window.tabs.close_widget(page)
        page = app.window.pages.shared(root)
        assert page.unsaved
        page.save()
        text = (root / "opencollection.yml").read_text("utf-8")
        assert "hostname: p.test" in text
        assert "certificateFilePath: me.pem" in text
        found = first_request(app, root)
        assert found.proxy == "http://p.test:3128"
        assert found.network == network
        assert [row.file for row in found.client_certificates] == [str(root / "me.pem")]


async def test_a_secret_is_not_written_into_the_file_unasked(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root, _ = make(app)
        page = app.window.pages.shared(root)
        row = ClientCertificate("a.test", "me.pem", passphrase="open me")
        page.document.set("x", options=Options(config=Config(client_certificates=(row,))))
        page.save()
        assert page.unsaved
        assert "client certificate of a.test" in page.bar.text
        assert "open me" not in (root / "opencollection.yml").read_text("utf-8")
        page.bar.chosen.emit("edit")
        assert page.unsaved
        page.save()
        page.bar.chosen.emit("save_plain")
        assert not page.unsaved
        assert "open me" in (root / "opencollection.yml").read_text("utf-8")


async def test_a_secret_is_moved_to_the_vault(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root, path = make(app)
        for place in ((), path):
            page = app.window.pages.shared(root, place)
            page.document.set("x", headers=(Field("X-Api-Key", f"canary-{len(place)}"),))
            page.save()
            assert "header X-Api-Key" in page.bar.text
            page.bar.chosen.emit("to_vault")
            assert not page.unsaved
            name = page.document.request.headers[0].value.strip("{}")
            assert app.session.workspace.secret(root, "", name) == f"canary-{len(place)}"
        files = [file.read_text("utf-8") for file in root.rglob("*.yml")]
        assert "canary" not in "".join(files)


def test_what_the_page_does_not_edit_stays_as_the_file_says() -> None:
    ours = Postwright(id="7", auth=(("a", "b"),), http="2")
    owner = Collection(postwright=ours)
    values = shared_of(owner)
    assert values.options.postwright == Postwright(http="2")
    assert with_shared(owner, values) == owner


async def test_what_was_typed_last_survives_the_end_of_the_program(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.window.session.create_collection("Shop").root
        page = app.window.pages.shared(root, ())
        ref = page.document.ref
        page.document.set("Docs", docs="typed just now")
    async with window_on(tmp_path) as app:
        draft = app.window.session.drafts.shared(ref)
        assert draft is not None
        assert draft.docs == "typed just now"
