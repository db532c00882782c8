#!/usr/bin/env python3
"""Writes wells: the letters of a district's waterworks and water offices, held back as a whole, and their gold."""
import wells_early  # noqa: F401  each adds its letters to the folder as it is read, in the order of their dates
import wells_late  # noqa: F401
from wells_base import c

c.write()
