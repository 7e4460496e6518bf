"""Values, written for other tools."""
