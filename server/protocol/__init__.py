"""The wire: bytes in, messages out; asked to send, bytes. Standard library only."""
