"""The lines that open a message: found, understood, and named by their shape."""
