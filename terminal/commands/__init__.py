"""The commands, a room for each thing that people want. Each imports what it needs when it runs, so that `--help` answers at once."""
