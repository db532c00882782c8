#!/usr/bin/env python3
"""Writes ninth: letters of the medical university in the autumn, by further hands, and their gold. Every second letter is held back."""
import ninth_early  # each adds its letters to the folder as it is read, in the order of their dates
import ninth_late
from ninth_base import c

for line in c.gold[1::2]:
    line["part"] = "held"
c.write()
