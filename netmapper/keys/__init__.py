"""Secrets and what they lock: passphrases, key slots, sealing. The only room that knows ciphers; it knows no file and no map."""
