#!/usr/bin/env python3
"""Writes seventh: letters of the medical university by other hands, and their gold."""
import seventh_early  # each adds its letters to the folder as it is read, in the order of their dates
import seventh_late
from seventh_base import c

c.write()
