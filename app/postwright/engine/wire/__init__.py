"""Connections: name lookup, TLS, proxies, the time of each phase and every byte."""
