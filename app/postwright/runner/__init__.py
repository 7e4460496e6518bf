"""A collection in order, and what came of it."""
