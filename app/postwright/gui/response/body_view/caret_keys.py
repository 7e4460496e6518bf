"""Which key moves the caret where, as every platform has it."""

from enum import Enum, auto

from PySide6.QtGui import QKeyEvent, QKeySequence


class Move(Enum):
    """A way for the caret to go."""

    LEFT = auto()
    RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    ROW_START = auto()
    ROW_END = auto()
    START = auto()
    END = auto()
    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()


_Key = QKeySequence.StandardKey
_KEYS: tuple[tuple[QKeySequence.StandardKey, Move], ...] = (
    (_Key.MoveToPreviousChar, Move.LEFT),
    (_Key.SelectPreviousChar, Move.LEFT),
    (_Key.MoveToNextChar, Move.RIGHT),
    (_Key.SelectNextChar, Move.RIGHT),
    (_Key.MoveToPreviousWord, Move.WORD_LEFT),
    (_Key.SelectPreviousWord, Move.WORD_LEFT),
    (_Key.MoveToNextWord, Move.WORD_RIGHT),
    (_Key.SelectNextWord, Move.WORD_RIGHT),
    (_Key.MoveToStartOfLine, Move.ROW_START),
    (_Key.SelectStartOfLine, Move.ROW_START),
    (_Key.MoveToEndOfLine, Move.ROW_END),
    (_Key.SelectEndOfLine, Move.ROW_END),
    (_Key.MoveToStartOfDocument, Move.START),
    (_Key.SelectStartOfDocument, Move.START),
    (_Key.MoveToEndOfDocument, Move.END),
    (_Key.SelectEndOfDocument, Move.END),
    (_Key.MoveToPreviousLine, Move.UP),
    (_Key.SelectPreviousLine, Move.UP),
    (_Key.MoveToNextLine, Move.DOWN),
    (_Key.SelectNextLine, Move.DOWN),
    (_Key.MoveToPreviousPage, Move.PAGE_UP),
    (_Key.SelectPreviousPage, Move.PAGE_UP),
    (_Key.MoveToNextPage, Move.PAGE_DOWN),
    (_Key.SelectNextPage, Move.PAGE_DOWN),
)


def move_of(event: QKeyEvent) -> Move | None:
    """Return the move that a key press asks for, with or without selecting."""
    return next((move for key, move in _KEYS if event.matches(key)), None)
