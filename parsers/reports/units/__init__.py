"""Which units of the roster a text names."""
