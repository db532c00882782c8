"""The commands, and what they show people at a terminal: wide characters aligned, foreign text made harmless."""
