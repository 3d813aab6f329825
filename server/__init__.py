"""The wire and the jobs."""

VERSION = "0.1.0"
