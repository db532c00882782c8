#!/usr/bin/env python3
"""Writes post: the letters that come to a culture bureau's mailbox, few of them reports, and their gold. Every second letter is held back."""
import post_early  # each adds its letters to the folder as it is read, in the order of their dates
import post_late
from post_base import c

for line in c.gold[1::2]:
    line["part"] = "held"
c.write()
