"""A server on loopback to try things on."""
