"""The real program as a child process, in a folder of its own."""

import http.client
import json
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import shop_folder
import shop_secrets
import wire
from bodies.whatsapp import NUMBER_ID

ROOT = Path(__file__).resolve().parents[2]
BOT = os.path.abspath(os.environ.get("BOT", ROOT / ".build/release/bot"))
NO_ANSWER = (OSError, http.client.HTTPException)

TIMING = {
    "settle": 0.05, "stale": 900, "reply_expires": 600, "retry_base": 0.05, "retry_cap": 0.5, "retries": 8, "unknown_wait": 0.5,
}
# Nothing is throttled where a test is not about it.
FREE = {"rate": 1000, "burst": 1000, "pair_rate": 1000, "pair_burst": 1000}


class Bridge:
    def __init__(self, fake, timing=None, per_line=None, lines=("wa", "tg", "fn", "wb"), environment=None, settings=None, prepare=None):
        """`settings` go into serve.json beside the lines; `prepare` is called in the child before it becomes the bot."""
        self.fake = fake
        self.more_settings = settings or {}
        self.prepare = prepare
        self.folder = Path(tempfile.mkdtemp(prefix="laris-acceptance-"))
        self.rules = shop_folder.write(self.folder)
        self.data = self.folder / "laris.db"
        self.settings = self.folder / "serve.json"
        self.timing = {**TIMING, **(timing or {})}
        self.lines = {name: {**self.line(name), **(per_line or {}).get(name, {})} for name in lines}
        self.environment = {**shop_secrets.environment(fake), **(environment or {})}
        self.listen = "127.0.0.1:0"
        # Who owns the shop has started its bot on Telegram once.
        fake.customer_wrote("tg", shop_folder.TELEGRAM_OWNER)
        self.process = None
        self.log = []
        self.listening = threading.Event()

    def line(self, name):
        api = {"wa": "graph", "tg": "tg", "fn": "fonnte", "wb": "wablas"}[name]
        gateway = {"wa": "whatsapp", "tg": "telegram", "fn": "fonnte", "wb": "wablas"}[name]
        common = {"gateway": gateway, "shop": shop_folder.NAME, "api": f"{self.fake.url}/{api}", **FREE}
        if name == "wa":
            templates = {"service": {"name": "kabar_pesanan", "language": "id"}, "promo": {"name": "kabar_promo", "language": "id"}}
            return {**common, "number_id": NUMBER_ID, "owner": shop_folder.OWNER, "templates": templates}
        return {**common, "owner": shop_folder.TELEGRAM_OWNER} if name == "tg" else common

    def write_settings(self, **instead):
        held = {"listen": self.listen, "public_url": "https://toko.example", "lines": self.lines, "timing": self.timing, **self.more_settings, **instead}
        self.settings.write_text(json.dumps(held))

    def command(self, *arguments):
        return [BOT, *map(str, arguments)]

    def surroundings(self):
        kept = {name: held for name, held in os.environ.items() if not name.startswith("LARIS_") and not name.lower().endswith("_proxy")}
        return {**kept, **self.environment}

    def start(self, timeout=20):
        self.write_settings()
        self.listening.clear()
        self.process = subprocess.Popen(
            self.command("serve", self.rules, "--data", self.data, "--settings", self.settings),
            cwd=self.folder, env=self.surroundings(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            # The whole group is killed, whatever the command has started; and a full disk must not come as a signal.
            start_new_session=True, restore_signals=False, preexec_fn=self.before_start)
        self.reader = threading.Thread(target=self.read_log, args=(self.process,), daemon=True)
        self.reader.start()
        deadline = time.monotonic() + timeout
        while not self.listening.wait(0.02):
            if self.process.poll() is not None or time.monotonic() > deadline:
                state = f"exited with {self.process.poll()}" if self.process.poll() is not None else "does not listen"
                self.kill()
                raise AssertionError(f"the bot {state}:\n{self.tail()}")
        return self

    def before_start(self):
        ignore_file_limit()
        if self.prepare:
            self.prepare()

    def read_log(self, process):
        with process.stdout:
            self.read_lines(process.stdout)

    def read_lines(self, lines):
        for raw in lines:
            line = raw.decode(errors="replace").rstrip()
            self.log.append(line)
            try:
                told = json.loads(line)
            except ValueError:
                continue
            if isinstance(told, dict) and told.get("message") == "listening":
                # A restart listens where the start did: gateways do not learn new addresses.
                self.listen = told["address"]
                self.listening.set()

    def tail(self, lines=30):
        return "\n".join(self.log[-lines:])

    @property
    def url(self):
        return f"http://{self.listen}"

    @property
    def alive(self):
        return self.process is not None and self.process.poll() is None

    def kill(self):
        """SIGKILL, to everything that the command has started."""
        if not self.process:
            return
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass  # It had ended by itself.
        self.process.wait()
        self.reader.join(5)

    def terminate(self):
        self.process.send_signal(signal.SIGTERM)

    def stop(self, timeout=15):
        """SIGTERM; gives the exit code, None if it had to be killed."""
        if not self.alive:
            return self.process.poll() if self.process else None
        self.terminate()
        try:
            code = self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.kill()
            return None
        self.reader.join(5)
        return code

    def close(self):
        code = self.stop()
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)
        return code

    def pids(self):
        """Of all processes of the group that are alive."""
        found = []
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = stat.read_text().rpartition(")")[2].split()
            except OSError:
                continue  # It ended meanwhile.
            if int(fields[2]) == self.process.pid:
                found.append(int(stat.parent.name))
        return found

    def post(self, letter, timeout=10):
        return wire.send(self.url + letter.path, letter.data, letter.headers, timeout=timeout)

    def deliver(self, letter, timeout=20, pause=0.05):
        """Posts until it is taken, as the vendors do that try again; gives how often that was."""
        deadline = time.monotonic() + timeout
        for attempt in range(1, 10_000):
            try:
                if 200 <= self.post(letter, timeout=5).status < 300:
                    return attempt
            except NO_ANSWER:
                pass  # Nobody listens, or it was killed in between: the vendor does not care why.
            if time.monotonic() > deadline:
                raise AssertionError(f"{letter.path} was not taken in {timeout} s:\n{self.tail()}")
            time.sleep(pause)

    def get(self, path, headers=None):
        return wire.send(self.url + path, b"", headers, "GET")

    def run(self, *arguments, timeout=20):
        """Another command over the same data; gives its exit code and what it printed."""
        done = subprocess.run(
            self.command(*arguments, "--data", self.data), cwd=self.folder, env=self.surroundings(), capture_output=True, text=True,
            timeout=timeout)
        return done.returncode, done.stdout, done.stderr

    def without_data(self, *arguments, timeout=20):
        """A command that needs no data; gives the process that it was."""
        return subprocess.run(
            self.command(*arguments), cwd=self.folder, env=self.surroundings(), capture_output=True, text=True, timeout=timeout)

    def outbox(self, everything=False):
        code, out, err = self.run("outbox", "list", "--json", *(["--all"] if everything else []))
        if code != 0:
            raise AssertionError(f"bot outbox list exits with {code}: {out}{err}")
        return json.loads(out)["deliveries"]

    def deliveries(self, person, everything=False):
        """Those to one person: their number may be written with a plus."""
        return [row for row in self.outbox(everything) if str(row["to"]).lstrip("+") == str(person)]


def ignore_file_limit():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
