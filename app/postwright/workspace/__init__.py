"""What a window, a command and the runner do alike."""
