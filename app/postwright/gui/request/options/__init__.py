"""The groups of the Options page, one module each."""
