"""What the admin may set: the one description of every key, its reading and its checks, the roster, the secrets."""
