"""What is coloured in programs and scripts: texts, numbers, comments and the common words.

The languages of snippets share these patterns; none is read by its whole grammar.
"""

import re

_WORDS = (
    "and|as|async|await|break|catch|class|const|continue|def|defer|del|do|elif|else|end|err|except"
    "|finally|fn|for|from|fun|func|function|if|import|in|is|lambda|let|main|mut|new|not|object|or"
    "|override|package|private|public|require|return|static|throws|try|typeof|use|using|val|var"
    "|void|while|with|yield"
)
_TEXT = r"(?P<string>\"(?:[^\"\\]|\\.)*\"?|'(?:[^'\\]|\\.)*'?)"
_REST = (
    rf"|(?P<key>\b(?:{_WORDS})\b)|(?P<literal>\b(?:true|false|null|nil|None|True|False|undefined)\b)"
    r"|(?P<number>(?<![\w.])-?\d+(?:\.\d+)?\b)|(?P<punctuation>[{}()\[\]:;,=|&.])"
)
_C_LIKE = re.compile(_TEXT + r"|(?P<comment>//.*)" + _REST)
_WITH_HASH = re.compile(_TEXT + r"|(?P<comment>#.*)" + _REST)
_PHP = re.compile(_TEXT + r"|(?P<comment>//.*)|(?P<literal>\$\w+|<\?php)|(?P<number>CURL\w+)")
_SHELL = re.compile(
    r"(?P<comment>(?<!\S)#.*)|(?P<literal>\$\(|\"?\$[A-Za-z_]\w*\"?)|(?P<string>'[^']*'?|\"[^\"]*\"?)"
    r"|(?P<key>(?<!\S)(?:curl|wget|http|printf|base64|cat|rm)(?!\S))"
    r"|(?P<number>(?<!\S)--?[A-Za-z][\w.-]*)|(?P<punctuation>[\\|;{}]|\s>\s)"
)
_BATCH = re.compile(
    r"(?P<comment>^rem .*)|(?P<literal>%\w+%)|(?P<string>\^?\"[^\"]*\"?)"
    r"|(?P<key>^(?:curl\.exe|powershell|del)\b)|(?P<number>(?<!\S)--?[A-Za-z][\w.-]*)"
    r"|(?P<punctuation>\^)"
)
_POWERSHELL = re.compile(
    r"(?P<comment>(?<!\S)#.*)|(?P<literal>\$\w+(?::\w+)?)|(?P<string>'(?:[^']|'')*'?|\"[^\"]*\"?)"
    r"|(?P<key>\b(?:curl\.exe|Remove-Item)\b)|(?P<number>(?<!\S)--?[A-Za-z][\w.-]*)"
    r"|(?P<punctuation>[`()\[\]=+,])"
)
_HTTP = re.compile(
    r"(?P<key>^[A-Z]+(?= \S+ HTTP/)|^[!#$%&'*+.^_`|~\w-]+(?=: ))|(?P<literal>\$[A-Z_]\w*)"
    r"|(?P<number>\bHTTP/[\d.]+$)|(?P<string>\"(?:[^\"\\]|\\.)*\"?)"
)

LANGUAGES = {
    "bash": _SHELL, "batch": _BATCH, "powershell": _POWERSHELL, "http": _HTTP, "php": _PHP,
    "python": _WITH_HASH, "ruby": _WITH_HASH,
    **dict.fromkeys(("javascript", "go", "java", "kotlin", "csharp", "rust"), _C_LIKE),
}  # fmt: skip
