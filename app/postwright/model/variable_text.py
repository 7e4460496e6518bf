"""How `{{variables}}` stand in text: for all who replace, colour, complete or keep them."""

import re

VARIABLE = re.compile(r"\{\{([^{}\r\n]+)\}\}")
"""A variable, and its name: anything but braces and line ends, not trimmed."""
UNFINISHED = re.compile(r"\{\{([^{}\r\n]*)$")
"""A variable that is being typed at the end of the text, and its name so far."""
