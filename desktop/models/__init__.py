"""What Qt's views ask for. A model knows no network and no kind."""
