"""What a report looks like: a folder for each kind."""
