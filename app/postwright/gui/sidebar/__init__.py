"""Collections and history beside the tabs."""
