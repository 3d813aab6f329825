"""The wire and the jobs."""
