#!/usr/bin/env python3
"""Writes youth: the weekly letters of a university's summer practice teams, held back as a whole, and their gold."""
import youth_early  # each adds its letters to the folder as it is read, in the order of their dates
import youth_late
from youth_base import c

c.write()
