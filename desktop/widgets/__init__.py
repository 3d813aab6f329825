"""What the views are composed of. A widget is given values; it knows no network."""
