"""The optional second reader: asks a language model where the rules are unsure, and believes only what it can quote."""
