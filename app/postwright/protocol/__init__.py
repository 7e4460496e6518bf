"""HTTP's own grammar: pure functions on bytes and text."""
