"""What the commands show people at a terminal, with wide characters aligned and foreign text made harmless."""
