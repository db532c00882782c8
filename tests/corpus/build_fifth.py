#!/usr/bin/env python3
"""Writes fifth: the letters of the medical university's other weeks and their gold."""
import fifth_early  # each adds its letters to the folder as it is read, in the order of their dates
import fifth_middle
from fifth_base import c

c.write()
