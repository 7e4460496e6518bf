"""The right side of a tab: what came back."""
