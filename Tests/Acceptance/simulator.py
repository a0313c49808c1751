"""`bot serve --simulate` as a child process."""

import os
import re
import select
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import shop_folder
from bridge import BOT


class Simulator:
    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="laris-simulator-"))
        self.rules = shop_folder.write(self.folder)
        self.process = None

    def command(self, listen):
        return [BOT, "serve", str(self.rules), "--simulate", "--listen", listen]

    def start(self, timeout=20):
        """`listen` and `url` say where it is."""
        self.process = subprocess.Popen(
            self.command("127.0.0.1:0"), cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True)
        told, deadline = b"", time.monotonic() + timeout
        while not (found := re.search(rb"http://(\S+:\d+)", told)):
            if not select.select([self.process.stdout], [], [], max(0, deadline - time.monotonic()))[0]:
                raise AssertionError(f"the simulator does not listen: {told}")
            piece = os.read(self.process.stdout.fileno(), 4096)
            if not piece:
                raise AssertionError(f"the simulator ended: {told}")
            told += piece
        self.listen = found[1].decode()
        self.url = f"http://{self.listen}"
        return self

    def run(self, listen, timeout=10):
        """Where it is to end by itself: the exit code, None if it did not, and what it said."""
        process = subprocess.Popen(
            self.command(listen), cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
        try:
            told = process.communicate(timeout=timeout)[0]
            return process.returncode, told
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            return None, process.communicate()[0]

    def close(self):
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()
        if self.process:
            self.process.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)
