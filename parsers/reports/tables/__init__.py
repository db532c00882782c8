"""Figures from tables of any layout."""
