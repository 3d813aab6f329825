"""``atalaya server``: one server of a cluster, or with ``--embedded`` all of one."""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
from collections.abc import Sequence
from dataclasses import replace

from server.errors import BadSettings
from server.settings import ServerSettings
from workers.errors import BadSetting


def main(argv: Sequence[str] | None = None) -> int:
    """Run the server until it is told to stop; return the exit code."""
    arguments = _parser().parse_args(argv)
    logging.basicConfig(
        level=logging.INFO if arguments.verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        stream=sys.stderr,
    )
    # It warns each time that memory:// has no host name.
    logging.getLogger("kombu.connection").setLevel(logging.ERROR)
    try:
        if arguments.embedded:
            from server.embedded import main as serve_parent

            serve_parent()
            return 0
        settings = ServerSettings.from_environment()
        if arguments.host:
            settings = replace(settings, hosts=tuple(arguments.host))
        if arguments.port is not None:
            settings = replace(settings, port=arguments.port)
        settings.check()
        asyncio.run(_serve(settings))
    except (BadSettings, BadSetting) as error:
        print(f"atalaya server: {error}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="atalaya server",
        description="Take exports, have them counted by the workers, and give reports.",
    )
    parser.add_argument("--host", action="append", help="listen here (may be given again)")
    parser.add_argument("--port", type=int, help="listen on this port; 0 takes a free one")
    parser.add_argument(
        "--embedded", action="store_true", help="run the whole cluster for the parent process"
    )
    parser.add_argument("--verbose", action="store_true", help="tell more on standard error")
    return parser


async def _serve(settings: ServerSettings) -> None:
    from server.access import SHARED
    from server.running import run_server, stop_on_signals

    stopping = asyncio.Event()
    stop_on_signals(stopping)

    def tell(port: int, hosts: list[str]) -> None:
        print(f"listening on port {port} of {', '.join(hosts)}", file=sys.stderr, flush=True)

    await run_server(settings, subject=SHARED, stopping=stopping, on_ready=tell)


if __name__ == "__main__":
    sys.exit(main())
