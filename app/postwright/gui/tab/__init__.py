"""What one open request does in its tab, a concern each; `request_tab` puts them together."""
