"""Text of this and of other tools, to values and back."""
