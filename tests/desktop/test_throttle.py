from __future__ import annotations

import asyncio
from dataclasses import replace

from desktop.throttle import Throttle
from server.protocol import Progress

NEWS = [replace(Progress("", (), 9, 9, 0, 0, (), 1, 1, 0.0), messages=n) for n in range(5)]


def test_the_first_news_pass_at_once_and_then_the_latest() -> None:
    async def scene() -> list[int]:
        shown: asyncio.Queue[int] = asyncio.Queue()
        with Throttle(lambda progress: shown.put_nowait(progress.messages), 0.01) as throttle:
            throttle.take(NEWS[0])
            first = shown.get_nowait()
            for news in NEWS[1:4]:
                throttle.take(news)
            assert shown.empty()
            second = await shown.get()
            throttle.take(NEWS[4])
        return [first, second, shown.qsize()]

    assert asyncio.run(scene()) == [0, 3, 0]


def test_after_a_silence_news_pass_at_once_again() -> None:
    async def scene() -> int:
        shown: list[int] = []
        with Throttle(lambda progress: shown.append(progress.messages), 0.0) as throttle:
            throttle.take(NEWS[0])
            await asyncio.sleep(0)
            await asyncio.sleep(0.001)
            throttle.take(NEWS[1])
        return len(shown)

    assert asyncio.run(scene()) == 2
