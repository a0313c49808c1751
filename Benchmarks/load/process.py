"""A server as a child process on a CPU of its own, and what it costs."""

import os
import re
import select
import signal
import subprocess
import time
from pathlib import Path

SERVER_CPU, LOAD_CPU = "0", "1"


class Process:
    def __init__(self, command, listening, environment=None, log=None, cpu=SERVER_CPU):
        """`listening`: what it prints when it listens, with the port as its only group."""
        self.process = subprocess.Popen(
            ["taskset", "-c", cpu, *map(str, command)], env={**os.environ, **(environment or {})}, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.said = b""
        deadline = time.monotonic() + 120
        while not (found := re.search(listening, self.said)):
            if not select.select([self.process.stdout], [], [], max(0, deadline - time.monotonic()))[0]:
                raise SystemExit(f"{command[0]} does not listen")
            read = os.read(self.process.stdout.fileno(), 65536)
            if not read:
                raise SystemExit(f"{command[0]} ended:\n{self.said.decode(errors='replace')}")
            self.said += read
        self.port = int(found[1])
        # From here on what it says goes to nobody: a full pipe would hold it up.
        self.drain = subprocess.Popen(["cat"], stdin=self.process.stdout, stdout=log or subprocess.DEVNULL)
        self.pid = self.process.pid

    def cpu_seconds(self):
        """User and system time of the whole process, in ticks of 10 ms."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def megabytes(self, which="VmRSS"):
        status = Path(f"/proc/{self.pid}/status").read_text()
        return int(re.search(rf"{which}:\s+(\d+)", status)[1]) / 1024

    def stop(self):
        """SIGTERM; gives the exit code."""
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()
        finally:
            self.drain.wait()
            self.process.stdout.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
