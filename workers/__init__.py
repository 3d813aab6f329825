"""The analyses, and the workers that run them."""
