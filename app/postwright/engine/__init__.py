"""From a request to an exchange. The only folder that imports httpx2 and httpcore2."""
