"""The left side of a tab: what will be sent."""
