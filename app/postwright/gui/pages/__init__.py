"""Tabs that are not requests."""
