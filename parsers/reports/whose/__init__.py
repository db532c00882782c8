"""Whose text is whose: one mail, one or many units."""
