"""What a person sees."""

VERSION = "0.1.0"
