"""Judgements on values: what an answer means, what a header says."""
