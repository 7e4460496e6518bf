"""What is wrong in a YAML text, and where."""

from postwright.model.said import said


class YamlError(Exception):
    """A text that is not one YAML document, in words fit to show."""

    def __init__(self, message: str, line: int = 0, column: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        """From 1; 0 where no place is known."""
        self.column = column

    def __str__(self) -> str:
        return str(self.told)

    @property
    def told(self) -> str:
        """Return the message with its place, which a window can translate."""
        if not self.line:
            return self.message
        bare = self.message.rstrip(".")
        if not self.column:
            return said("{message} (line {line}).", message=bare, line=self.line)
        return said(
            "{message} (line {line}, column {column}).",
            message=bare,
            line=self.line,
            column=self.column,
        )
