"""The command palette: what it offers, how that is found, and how it looks."""
