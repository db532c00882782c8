"""Tags, deeds and items, each with its exact words."""
