"""What cmd and PowerShell hand to a program, for the few of their words that snippets use.

Written from the vendor's pages, not from the snippets: `about_Quoting_Rules`, `about_Parsing`,
"Parsing C command-line arguments", and the phases of cmd's parser.
"""

import base64
import re
import tempfile
from pathlib import Path

Environment = dict[str, str]


def cmd_commands(script: str, environment: Environment) -> list[list[str]]:
    """Return the arguments of each command that is typed at the prompt of cmd."""
    lines = [line for line in script.split("\n") if not line.startswith("rem ")]
    found, held = [], ""
    for line in lines:
        expanded = re.sub(r"%([^%\n]+)%", lambda m: environment.get(m[1], m[0]), line)
        held += expanded
        parsed = _carets(held)
        if parsed is None:
            held = held[:-1]
            continue
        held = ""
        if parsed:
            found.append(arguments(parsed))
    return found


def _carets(line: str) -> str | None:
    """Return the line as the program gets it; None where it goes on in the next."""
    out, quoted, at = "", False, 0
    while at < len(line):
        sign = line[at]
        if sign == "^" and not quoted:
            if at + 1 == len(line):
                return None
            at += 1
            sign = line[at]
        elif sign == '"':
            quoted = not quoted
        else:
            assert quoted or sign not in "&|<>()", f"cmd would act on {sign} in {line}"
        out += sign
        at += 1
    return out


def arguments(line: str) -> list[str]:
    """Take a command line apart as Microsoft's C library does."""
    found, word, quoted, at, begun = [], "", False, 0, False
    while at < len(line):
        if slashes := re.match(r"\\+", line[at:]):
            count = slashes.end()
            at += count
            begun = True
            if at < len(line) and line[at] == '"':
                word += "\\" * (count // 2)
                if count % 2:
                    word += '"'
                    at += 1
            else:
                word += "\\" * count
            continue
        sign = line[at]
        if sign == '"':
            if quoted and line[at + 1 : at + 2] == '"':
                word += '"'
                at += 1
            else:
                quoted = not quoted
            begun = True
        elif sign in " \t" and not quoted:
            if begun:
                found.append(word)
            word, begun = "", False
        else:
            word, begun = word + sign, True
        at += 1
    return [*found, word] if begun else found


_TOKEN = re.compile(
    r"(?P<text>'(?:[^'\u2018\u2019\u201a\u201b]|['\u2018\u2019\u201a\u201b]{2})*')"
    r"|(?P<format>\"[^\"]*\")|\$env:(?P<env>\w+)|\[char\](?P<char>\d+)|(?P<variable>\$\w+)"
)
_PAIR = re.compile("(['\u2018\u2019\u201a\u201b])['\u2018\u2019\u201a\u201b]")


class PowerShell:
    """Runs the script of a snippet as far as curl, and tells what curl is to get."""

    def __init__(self, environment: Environment, folder: Path) -> None:
        self.folder = folder
        self.environment = environment
        self.variables: dict[str, str] = {}
        self.bytes = b""
        self.curl: list[str] = []
        self._text, self._at = "", 0

    def run(self, script: str) -> list[str]:
        """Return curl's arguments."""
        self._text, self._at = script, 0
        while self._at < len(script):
            self._statement()
        return self.curl

    def _take(self, pattern: str) -> re.Match[str] | None:
        found = re.compile(pattern).match(self._text, self._at)
        if found:
            self._at = found.end()
        return found

    def _statement(self) -> None:
        if self._take(r"#.*\n|\n|Remove-Item .*\n|\$(?:out|in)\.Close\(\)\n"):
            return
        if found := self._take(r"(\$\w+) = \[IO\.Path\]::GetTempFileName\(\)\n"):
            with tempfile.NamedTemporaryFile(dir=self.folder, delete=False) as file:
                self.variables[found[1]] = file.name
        elif found := self._take(r'(\$\w+) = ("[^"\n]*")\n'):
            self.variables[found[1]] = self._format(found[2])
        elif found := self._take(r"\$out = \[IO\.File\]::Create\((\$\w+)\)\n"):
            self.variables["$out"] = self.variables[found[1]]
            Path(self.variables["$out"]).write_bytes(b"")
        elif self._take(r"\$in = \[IO\.File\]::OpenRead\("):
            path = self._expression()
            assert self._take(r"\)\n\$in\.CopyTo\(\$out\)\n")
            self._append(Path(path).read_bytes())
        elif found := self._take(r"\$bytes = \[Convert\]::FromBase64String\('([^']*)'\)\n"):
            self.bytes = base64.b64decode(found[1])
        elif self._take(r"\$bytes = \[Text\.Encoding\]::UTF8\.GetBytes\("):
            self.bytes = self._expression().encode()
            assert self._take(r"\)\n")
        elif self._take(r"\$out\.Write\(\$bytes, 0, \$bytes\.Length\)\n"):
            self._append(self.bytes)
        elif self._take(r"\[IO\.File\]::WriteAllLines\(\$config, \[string\[\]\]@\(\n"):
            self._config()
        else:
            assert self._take(r"curl\.exe "), self._text[self._at : self._at + 80]
            self._program()

    def _append(self, data: bytes) -> None:
        with open(self.variables["$out"], "ab") as file:
            file.write(data)

    def _config(self) -> None:
        lines = []
        while not self._take(r"\n\)\)\n"):
            assert self._take(r"(?:,\n)?  \(")
            lines.append(self._expression())
            assert self._take(r"\)")
        Path(self.variables["$config"]).write_text("".join(f"{line}\n" for line in lines), "utf-8")

    def _expression(self) -> str:
        text = self._term()
        while self._take(r" \+ "):
            text += self._term()
        return text

    def _term(self) -> str:
        found = _TOKEN.match(self._text, self._at)
        assert found, self._text[self._at : self._at + 80]
        self._at = found.end()
        if found["env"]:
            text = self.environment[found["env"]]
        elif found["char"]:
            text = chr(int(found["char"]))
        elif found["variable"]:
            text = self.variables[found["variable"]]
        elif found["format"]:
            text = self._format(found[0])
        else:
            text = _PAIR.sub(r"\1", found["text"][1:-1])
        while change := self._take(r"\.Replace\('([^']*)', '([^']*)'\)"):
            text = text.replace(change[1], change[2])
        return text

    def _format(self, text: str) -> str:
        named = {**self.variables, "$env:TEMP": str(self.folder)}
        return re.sub(r"\$(?:env:)?\w+", lambda m: named[m[0]], text[1:-1])

    def _program(self) -> None:
        """Read arguments; check that versions before 7.3 hand them over unharmed."""
        while not self._take(r"\n|\Z"):
            if self._take(r" |`\n"):
                continue
            if self._text[self._at] in "'\"(":
                inside = bool(self._take(r"\("))
                word = self._expression()
                assert not inside or self._take(r"\)")
            else:
                found = self._take(r"[A-Za-z0-9_.:/+$-]+(?=[ \n])")
                assert found, self._text[self._at : self._at + 80]
                word = self.variables.get(found[0], found[0])
            assert '"' not in word
            assert word
            assert not word.endswith("\\")
            self.curl.append(word)
