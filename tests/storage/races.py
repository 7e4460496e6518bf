"""A program that renames, moves and deletes requests that another one does the same with."""

import random
import sys
from pathlib import Path

from postwright.model import tree
from postwright.model.request import Request
from postwright.storage.collections import ChangedOnDisk, CollectionFolder


def main() -> None:
    root, home, seed, steps = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    draw = random.Random(seed)
    folder = CollectionFolder(root, trash=home / "trash", locks=home / "locks")
    collection = folder.load()
    print("ready", flush=True)
    sys.stdin.readline()
    done = 0
    for _ in range(steps):
        requests = [path for path, item in tree.walk(collection) if isinstance(item.value, Request)]
        path = draw.choice(requests)
        name = f"n{draw.randrange(60)}"
        try:
            if draw.random() < 0.1:
                changed, change = tree.remove(collection, path)
            elif draw.random() < 0.3:
                parent = draw.choice([(), ("A",), ("B",)])
                changed, change = tree.move(collection, path, parent, None)
            else:
                changed, change = tree.rename(collection, path, name, f"{name}.yml")
            folder.apply(change, changed, collection)
            collection, done = changed, done + 1
        except (OSError, KeyError, ValueError, ChangedOnDisk):
            collection = folder.load()
    print(done, flush=True)


if __name__ == "__main__":
    main()
