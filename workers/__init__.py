"""The analyses, and the workers that run them."""

VERSION = "0.1.0"
