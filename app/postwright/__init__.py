"""A native desktop HTTP request builder."""

__version__ = "0.1.0"
