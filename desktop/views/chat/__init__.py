"""What the chat report looks like: its pages, their models, and the sheet for paper."""
