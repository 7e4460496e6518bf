"""Whose sign-in counts where folders and the collection have one too."""

from postwright.engine.prepare_auth import effective_auth
from postwright.model.collection import Collection, Folder, Lineage
from postwright.model.request import Auth


def test_nearest_sign_in_counts() -> None:
    near, far = Auth("bearer", (("token", "near"),)), Auth("basic")
    folders = (Folder(auth=near, name="Near"), Folder(auth=Auth("inherit")), Folder())
    line = Lineage(Collection(auth=far), folders)
    assert effective_auth(Auth("inherit"), line) == (near, "folder:Near")
    assert effective_auth(Auth("digest"), line) == (Auth("digest"), "request")
    assert effective_auth(Auth("inherit"), Lineage(Collection(auth=far))) == (far, "collection")
    assert effective_auth(Auth("inherit"), Lineage()) == (Auth("none"), "")
