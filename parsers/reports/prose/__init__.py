"""Figures, dates and words from sentences and labelled lines."""
