"""The tour: a collection of requests that the demo server answers."""

from pathlib import Path

from postwright.resources import resource


def tour_folder() -> Path:
    """Return the folder that ships with the program; it is copied, never changed."""
    return resource("samples/tour")
