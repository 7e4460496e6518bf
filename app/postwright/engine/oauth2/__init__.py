"""How OAuth 2.0 tokens are fetched and renewed: one file for each concern.

asked ── what the form says        calls ── the requests, pure     answers ── what came back, pure
callback ── the loopback listener  flows ── the order of calls     source ── cache, refresh, again
"""
