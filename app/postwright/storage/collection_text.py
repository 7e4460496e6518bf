"""The text of one file of a collection, whichever kind it is of: what keeps it from being read."""

from postwright.formats import opencollection as format_
from postwright.model.collection import Broken, Path
from postwright.storage.collection_files import conflict_in
from postwright.storage.collection_reader import ENVIRONMENTS, FOLDER_FILE, ROOT_FILE


def problem_of(path: Path, data: bytes) -> Broken | None:
    """Return what is wrong with a file's bytes, None where they can be read."""
    name = path[-1].removesuffix(".yml")
    try:
        if path == (ROOT_FILE,):
            format_.read_collection(data, name)
        elif path[-1] == FOLDER_FILE:
            format_.read_folder(data, path[-2])
        elif path[0] == ENVIRONMENTS and len(path) == 2:
            format_.read_environment(data, name)
        else:
            format_.read_request(data, path[-1])
    except format_.YamlError as error:
        broken = Broken(name, error.message, error.line, error.column)
        return conflict_in(name, data) or broken
    return None
