"""The window and its pages around a report."""
