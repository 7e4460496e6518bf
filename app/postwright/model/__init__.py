"""Values only: frozen structs that every other folder speaks in."""
