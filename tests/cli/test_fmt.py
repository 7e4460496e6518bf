"""`postwright fmt`: writes what is out of form, or names it."""

from pathlib import Path

from tests.cli.commands import Commands


def everything(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def messy(sample: Path) -> Path:
    file = sample / "Items" / "get item.yml"
    file.write_text("# mine\n" + file.read_text().replace("method: GET", 'method:   "GET"'))
    return file


def test_check_names_what_would_change(postwright: Commands, sample: Path) -> None:
    assert postwright("fmt", str(sample), "--check").status == 0
    messy(sample)
    before = everything(sample)
    done = postwright("fmt", str(sample), "--check")
    assert (done.status, done.out) == (1, b"Items/get item.yml\n")
    assert everything(sample) == before


def test_files_are_brought_into_form(postwright: Commands, sample: Path) -> None:
    before = everything(sample)
    file = messy(sample)
    done = postwright("fmt", str(sample))
    assert (done.status, done.out) == (0, b"Items/get item.yml\n")
    assert everything(sample) == before | {
        str(file): b"# mine\n" + before[str(file)]
    }  # fmt: skip
    assert postwright("fmt", str(sample), "--check").status == 0


def test_what_cannot_be_read_is_told_and_left(postwright: Commands, sample: Path) -> None:
    file = sample / "Items" / "get item.yml"
    file.write_text("a: [\n")
    done = postwright("fmt", str(sample))
    assert done.status == 1
    assert "Items/get item.yml: left as it is" in done.err
    assert file.read_text() == "a: [\n"


def test_links_that_lead_out_are_not_followed(
    postwright: Commands, sample: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside.yml"
    outside.write_text('info:   {name: "x", type: http}\n')
    (sample / "link.yml").symlink_to(outside)
    postwright("fmt", str(sample))
    assert outside.read_text() == 'info:   {name: "x", type: http}\n'


def test_a_folder_that_is_no_collection(postwright: Commands, tmp_path: Path) -> None:
    assert "is no collection" in postwright("fmt", str(tmp_path)).error
