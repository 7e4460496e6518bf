"""The window. The only folder that imports PySide6 and qasync."""
