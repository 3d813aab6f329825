"""What comes after a name: a person's words, or what WhatsApp put in their place."""
