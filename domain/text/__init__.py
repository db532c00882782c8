"""Text: charset, normalise, sanitise, mask. Pure."""
