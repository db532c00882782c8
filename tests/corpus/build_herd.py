#!/usr/bin/env python3
"""Writes herd: the letters of a banner's townships, farms and stations on lambing, vaccination and grass fires, and their gold. Every second letter is held back."""
import herd_early  # each adds its letters to the folder as it is read, in the order of their dates
import herd_late
from herd_base import c

for line in c.gold[1::2]:
    line["part"] = "held"
c.write()
