"""A whole collection in order."""
