"""What surrounds the tabs, and what the commands of a window do."""
