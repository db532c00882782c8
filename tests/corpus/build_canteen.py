#!/usr/bin/env python3
"""Writes canteen: the letters of a city's canteens and supervising stations on food safety, and their gold. Every second letter is held back."""
import canteen_early  # each adds its letters to the folder as it is read, in the order of their dates
import canteen_late
from canteen_base import c

for line in c.gold[1::2]:
    line["part"] = "held"
c.write()
