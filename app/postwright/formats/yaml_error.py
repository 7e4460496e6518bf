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
        if not self.line:
            return self.message
        place = said("line {line}", line=self.line) + (
            said(", column {column}", column=self.column) if self.column else ""
        )
        return f"{self.message.rstrip('.')} ({place})."
