"""Invented chats for pictures: a crowd with the strangest names, files with problems, few words."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from pathlib import Path

SEED = 7
PEOPLE, MESSAGES, DAYS = 2_000, 60_000, 3_650
FIRST_DAY = datetime(2016, 1, 4, 8)
# The busiest hours of a shop; at night hardly anybody writes.
HOURS = (9, 10, 10, 10, 11, 11, 12, 13, 15, 16, 16, 17, 17, 18, 19, 20, 22, 7)
STRANGE_NAMES = (
    "Valentina Robledo-Quiñones de la Fuente y Montemayor",
    "محمد عبد الرحمن السيد",
    "=cmd|' /C calc'!A0",
    "<img src=x onerror=alert(1)>",
    "דנה לוי",
    "Ana\u202egpj.exe",
    "a$$b & Söhne <b>GmbH</b>",
    "🚲 Bici 🛠️",
    "n" * 300,
    "+34 600 123 456",
)
_WORDS = (
    "pedido envío order factura pago tracking cambio talla refund stock delivery garantía retiro "
    "transferencia comprobante shipping dirección devolución demora tarjeta código cargador "
    "descuento sucursal batería precio contraseña warranty cuotas invoice paquete pickup screen "
    "reclamo horario repuesto reintegro package address size tienda return damaged caja طلبية "
    "internationalisation <b>cambio</b> teléfono cámara manillar sillín cadena "
    "freno pedal casco luces bolsa rueda taller recambio montaje presupuesto turno seguimiento"
)
WORDS = _WORDS.split()
NO_CHAT = b"Shopping list\n- lamp oil\n- rope\n- a new lens for the lighthouse\n"


def crowd(people: int = PEOPLE, messages: int = MESSAGES, days: int = DAYS) -> str:
    """Write a chat of thousands of people over ten years, the strangest names among the first."""
    chance = random.Random(SEED)
    names = [*STRANGE_NAMES, *(f"Cliente {nth:04d}" for nth in range(people))][:people]
    likely = [1 / (nth + 1) ** 0.7 for nth in range(len(names))]
    frequent = [1 / (nth + 1) ** 0.8 for nth in range(len(WORDS))]
    weekdays = (1.0, 0.9, 0.85, 0.85, 0.95, 0.4, 0.12)
    chosen_days = [day for day in range(days) for _ in range(round(10 * weekdays[day % 7]))]
    moments = sorted(
        FIRST_DAY.replace(hour=0)
        + timedelta(
            days=chance.choice(chosen_days),
            hours=chance.choice(HOURS),
            minutes=chance.randrange(60),
        )
        for _ in range(messages)
    )
    writers = [*names, *chance.choices(names, likely, k=messages)][:messages]
    chance.shuffle(writers)
    lines = (
        f"{moment:%d/%m/%Y, %H:%M} - {writer}: "
        + " ".join(chance.choices(WORDS, frequent, k=chance.randrange(3, 12)))
        for moment, writer in zip(moments, writers, strict=True)
    )
    return "\n".join(lines) + "\n"


def lone_message() -> str:
    """Write a chat of one message: the least that there can be."""
    return "12/03/2026, 09:41 - Lucía Arregui: Buen día, ¿en qué puedo ayudarte?\n"


def only_notices() -> str:
    """Write a chat in which nobody wrote."""
    return (
        "12/03/2026, 09:41 - Messages and calls are end-to-end encrypted. No one outside of this "
        "chat, not even WhatsApp, can read or listen to them. Tap to learn more.\n"
        '12/03/2026, 09:42 - Lucía Arregui created group "Nobody yet"\n'
    )


def write_problems(folder: Path) -> None:
    """Fill a folder with what a person may be asked about: doubts, strangers, long names."""
    either = "".join(
        f"{day:02d}/0{day % 9 + 1}/2026, 10:{day:02d} - {name}: {text}\n"
        for day in range(1, 12)
        for name, text in (("Ann", "Is the order on its way?"), ("Bob", "It left this morning"))
    )
    _write(folder / "WhatsApp Chat with Harbour Bikes.txt", either)
    cut = "".join(
        f"[{day}/2/26, 10:0{day % 10}:17] {name}: {text}\n"
        for day in range(13, 28)
        for name, text in (("دانة", "متى يصل الطلب؟"), ("محمد", "غدا إن شاء الله"))
    )
    _write(folder / "_chat.txt", cut + "[28/2/26, 11:00:02] دانة: شكر")
    _write(
        folder / f"WhatsApp Chat with {'Northern Branch and Workshop, ' * 6}.txt", crowd(9, 300, 90)
    )
    _write(folder / "محادثة واتساب مع المتجر.txt", crowd(4, 90, 30))
    (folder / "notes.txt").write_bytes(NO_CHAT)
    (folder / "empty.txt").write_bytes(b"")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")


def write_doubtful(folder: Path) -> None:
    """Fill a folder with chats that are read, but leave a person something to look at."""
    early = "Exported on another phone\n\nConversation of the shop\n"
    people = ("Lucía Arregui", "Mateo Salvatierra", "Mateo", "Carla M.", "lucia arregui")
    days = [f"{day}/{month}/26" for month in range(3, 8) for day in range(1, 29)]
    shop = "".join(
        f"{day}, 9:{nth % 60:02d} - {people[nth % 5]}: {WORDS[nth % len(WORDS)]} {nth}\n"
        for nth, day in enumerate(days)
    )
    pasted = "31/2/26, 10:00 - Carla M.: a day that no year has\n"
    _write(folder / "Chat de WhatsApp con Tienda Centro.txt", early + shop + pasted)
    phone = "".join(
        f"[{14 + nth % 14}/08/26, 10:{nth % 60:02d}:11] Carla M.: {WORDS[nth % len(WORDS)]}\n"
        for nth in range(14)
    )
    _write(folder / "Chat de WhatsApp con Taller.txt", shop.replace("9:", "11:") + phone)
    either = "".join(
        f"05/0{month}/2026, 12:0{month} - Tienda: Norte: {WORDS[month]}\n" for month in range(1, 10)
    )
    _write(folder / "_chat Tienda Norte.txt", either)


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8", newline="")
