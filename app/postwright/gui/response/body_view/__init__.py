"""The body of an answer, of any size."""
