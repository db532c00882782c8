"""Everything seen for a field is weighed; one value is chosen, the others are kept with reasons."""
