"""What of a mail may speak, and about what: its own text, its papers, their lines and where they end."""
