"""Exports that hold the same chat: known by what they have in common, and merged."""
