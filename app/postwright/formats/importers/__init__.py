"""Other tools' text, read."""
