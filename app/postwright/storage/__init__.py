"""The disk: collections, drafts, history, settings, secrets."""
