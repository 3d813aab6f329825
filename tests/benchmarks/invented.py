"""Invents chats of any size, the same in every run."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random

FIRST = ["Lucía", "Mateo", "Priya", "Hannah", "Tomás", "Noor", "Carla", "Diego", "Aïcha", "Chen"]
LAST = ["Arregui", "Salvatierra", "Raman", "Okafor", "Iriarte", "Robledo-Quiñones", "Haddad"]
ODD = ["=cmd|' /C calc'!A0", "<img src=x>", "a$$b & c", "محمد العلي", "x\u202eevil", "N" * 3_000]
WORDS = ["pedido", "envío", "order", "factura", "pago", "tracking", "cambio", "refund", "stock"]


def people(count: int) -> list[str]:
    """Invent so many people, a few of them with names that harm careless programs."""
    names = [f"{FIRST[n % len(FIRST)]} {LAST[n % len(LAST)]} {n}" for n in range(count)]
    odd = ODD[: max(0, count - 100)]
    return names[: count - len(odd)] + odd


def write_chat(path: Path, size_bytes: int, days: int, names: Sequence[str]) -> Path:
    """Write an Android export of about that size, spread over so many days."""
    random = Random(size_bytes + days)
    words = WORDS + [f"palabra{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(300)]
    shares = [1 / (n + 1) ** 0.7 for n in range(len(names))]
    word_shares = [1 / (n + 1) ** 0.9 for n in range(len(words))]
    a_day = size_bytes / days
    written = 0
    with path.open("w", encoding="utf-8") as file:
        for number in range(days):
            day = date(2016, 1, 4) + timedelta(days=number)
            minutes = sorted(
                min(1_439, max(0, int(random.gauss(800, 240)))) for _ in range(int(a_day // 70) + 1)
            )
            for minute in minutes:
                if written > a_day * (number + 1):
                    break
                name = random.choices(names, shares)[0]
                text = " ".join(random.choices(words, word_shares, k=random.randint(2, 14)))
                line = f"{day:%d/%m/%y}, {minute // 60:02}:{minute % 60:02} - {name}: {text}\n"
                written += len(line.encode())
                file.write(line)
    return path


def write_everybody(path: Path, days: int, names: Sequence[str]) -> Path:
    """Write an export in which each person says something, over so many days."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(max(days, len(names))):
            day = date(2016, 1, 4) + timedelta(days=number * days // max(days, len(names)))
            for turn in range(4):
                name = names[(number * (turn + 1)) % len(names)]
                words = " ".join(WORDS[(number + n * turn) % len(WORDS)] for n in range(1 + turn))
                file.write(f"{day:%d/%m/%y}, {9 + turn:02}:{number % 60:02} - {name}: {words}\n")
    return path
