"""One request over one connection: lookup, connect, TLS, proxies, and the tape of it all."""
