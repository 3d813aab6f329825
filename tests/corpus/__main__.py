"""Writes the corpus anew: ``python -m tests.corpus``."""

from tests.corpus.export import CORPUS, remake

print(f"{remake(CORPUS)} exports")
