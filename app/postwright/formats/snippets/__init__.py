"""A prepared request as code."""
