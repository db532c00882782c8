"""The vocabulary of Baosong: frozen values, states, errors and pure rules. Imports nothing of ours."""
