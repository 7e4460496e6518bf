"""A collection's environments and variables as they are edited: each edit is a step."""
