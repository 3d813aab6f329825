"""Starts the services of docker-compose.yml one by one, each command as it stands there.

No container engine is needed: what compose would do around a command (its variables, its
volumes, the names of hosts, the replicas) is done here.
"""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
VARIABLE = re.compile(r"\$\{(\w+)(?::([-?])([^}]*))?\}")


class Unset(Exception):
    """A variable that compose asks for, and the message it gives."""


def interpolated(value: Any, variables: Mapping[str, str]) -> Any:
    """Put variables in as compose does: ``${NAME}``, ``${NAME:-default}``, ``${NAME:?why}``."""
    if isinstance(value, dict):
        return {name: interpolated(one, variables) for name, one in value.items()}
    if isinstance(value, list):
        return [interpolated(one, variables) for one in value]
    if not isinstance(value, str):
        return value

    def put(match: re.Match[str]) -> str:
        name, how, text = match.groups()
        if variables.get(name):
            return variables[name]
        if how == "?":
            raise Unset(f"{name}: {text}")
        return text or ""

    return VARIABLE.sub(put, value)


def compose_file(variables: Mapping[str, str]) -> dict[str, Any]:
    """Read docker-compose.yml with these variables set."""
    text = (ROOT / "docker-compose.yml").read_text("utf-8")
    composed = interpolated(yaml.safe_load(text), variables)
    assert isinstance(composed, dict)
    return composed


class Composed:
    """The cluster of docker-compose.yml as processes of this machine.

    Args:
        folder: Holds the volumes.
        variables: What the file asks for.
        broker_command: The broker that stands in for ``redis-server``.
    """

    def __init__(self, folder: Path, variables: Mapping[str, str], broker_command: str) -> None:
        self.file = compose_file(variables)
        self._folder = folder
        self._broker_command = broker_command
        self._broker_port, self.port = free_port(), free_port()
        self._stack = ExitStack()
        self.processes: dict[str, list[subprocess.Popen[bytes]]] = {}

    def __enter__(self) -> Composed:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    @property
    def address(self) -> str:
        return f"localhost:{self.port}"

    def environment(self, name: str) -> dict[str, str]:
        """Give a service its variables, and the places that a container would have."""
        service = self.file["services"][name]
        given = {
            key: self._here(str(text), service) for key, text in service["environment"].items()
        }
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("ATALAYA_")}
        if "ATALAYA_PORT" in given:
            given["ATALAYA_PORT"] = str(self.port)
        return {**inherited, "PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1", **given}

    def command(self, name: str) -> list[str]:
        """Give a service's command, with this machine's programs in the place of the image's."""
        program, *arguments = self.file["services"][name]["command"]
        if program == "redis-server":
            # Outside a container it has neither a folder nor a port of its own.
            own = ["--dir", str(self.volume("queue")), "--port", str(self._broker_port)]
            return [self._broker_command, *arguments, *own, "--bind", "127.0.0.1"]
        assert program == "python"
        return [sys.executable, *arguments]

    def volume(self, name: str) -> Path:
        assert name in self.file["volumes"]
        path = self._folder / name
        path.mkdir(exist_ok=True)
        return path

    def start(self, name: str) -> list[subprocess.Popen[bytes]]:
        """Start all replicas of a service."""
        service = self.file["services"][name]
        replicas = int(service.get("deploy", {}).get("replicas", 1))
        started = [
            self._stack.enter_context(
                subprocess.Popen(
                    self.command(name),
                    cwd=self._folder,
                    env=self.environment(name),
                    stdout=self._log(f"{name}-{number}"),
                    stderr=subprocess.STDOUT,
                )
            )
            for number in range(replicas)
        ]
        for process in started:
            self._stack.callback(end, process)
        self.processes[name] = started
        return started

    def check_command(self, name: str) -> list[str]:
        """Give a service's health check as compose runs it in the container."""
        first, *arguments = self.file["services"][name]["healthcheck"]["test"]
        assert first == "CMD"
        assert arguments[0] == "python"
        return [sys.executable, *(one.replace(":7427", f":{self.port}") for one in arguments[1:])]

    def _log(self, name: str) -> Any:
        return self._stack.enter_context((self._folder / f"{name}.log").open("wb"))

    def _here(self, text: str, service: Mapping[str, Any]) -> str:
        text = text.replace("@redis:6379/", f"@127.0.0.1:{self._broker_port}/")
        for volume in service["volumes"]:
            source, inside = volume.split(":")
            if text == inside:
                return str(self.volume(source))
        return text


def end(process: subprocess.Popen[bytes]) -> None:
    """End a service as compose does: SIGTERM first."""
    if process.poll() is None:
        process.terminate()
        try:
            process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
