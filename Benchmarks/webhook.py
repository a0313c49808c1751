"""Measures the webhook bridge: what a request costs, how soon an answer comes under load, and what many customers take in memory.

    ./webhook.sh                      builds, and measures requests, answers and memory: five minutes
    python3 webhook.py requests       one of: requests, instructions, answers, memory, stages

Needs wrk; `instructions` and `stages` need valgrind. Linux only: processes are pinned to a CPU each and read in /proc.
"""

import asyncio
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from load import letters
from load.people import Gateway, People
from load.process import LOAD_CPU, Process

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
WEBHOOK = os.environ.get("WEBHOOK", HERE / ".build/release/webhook")
BOT = os.environ.get("BOT_SERVE", ROOT / ".build/release/bot-serve")
RULES = os.environ.get("RULES", ROOT / "rules/hijab-aisyah")
ROUNDS, SECONDS, CONNECTIONS = int(os.environ.get("ROUNDS", 5)), int(os.environ.get("SECONDS_EACH", 8)), 64


def webhook(kind, before=()):
    return Process([*before, WEBHOOK, kind], rb"(\d+)\n")


def bot(folder, gateway, before=(), program=None, **timing):
    """The whole program with the sample shop on WhatsApp; rates and the limit of answers are out of the way."""
    free = {"rate": 100_000, "burst": 100_000, "pair_rate": 1000, "pair_burst": 1000}
    line = {"gateway": "whatsapp", "shop": "hijab-aisyah", "number_id": letters.NUMBER_ID, "api": f"http://127.0.0.1:{gateway}/graph", **free}
    settings = {"listen": "127.0.0.1:0", "lines": {"wa": line}, "timing": {"answers_per_minute": 100_000, **timing}}
    file = Path(folder) / "serve.json"
    file.write_text(json.dumps(settings))
    secrets = {"LARIS_WA_APP_SECRET": letters.SECRET, "LARIS_WA_TOKEN": "EAAG-untuk-ukur-0123", "LARIS_WA_VERIFY_TOKEN": "kata-untuk-jabat-tangan-0123"}
    command = [*before, program or BOT, RULES, "--data", Path(folder) / "laris.db", "--settings", file]
    return Process(command, rb'"address":"127.0.0.1:(\d+)"', secrets)


def wrk(port, path, file, seconds):
    """Replays the requests of a file; gives what replay.lua prints."""
    done = subprocess.run(
        ["taskset", "-c", LOAD_CPU, "wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "-s", HERE / "load/replay.lua",
         f"http://127.0.0.1:{port}{path}", "--", file], capture_output=True, text=True, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    if told["failed"]:
        raise SystemExit(f"{told['failed']} requests failed:\n{done.stdout}")
    return {**told, "rate": told["requests"] / told["seconds"]}


# What a request costs.


def loaded(server, path, file, seconds):
    before = server.cpu_seconds()
    told = wrk(server.port, path, file, seconds)
    return {**told, "cpu_us": (server.cpu_seconds() - before) * 1e6 / told["requests"]}


class Files:
    """Requests for wrk: some that are sent again and again, and for the store many that are sent once."""

    def __init__(self, folder):
        self.bare, self.hooks, self.warm, self.whole = (str(Path(folder) / name) for name in ("bare", "hooks", "warm", "whole"))
        letters.write_requests(self.bare, "/hook", [letters.body(letters.person(n)) for n in range(2000)])
        letters.write_requests(self.hooks, "/hooks/wa", [letters.body(letters.person(n)) for n in range(2000)])
        self.once = 12_000 * SECONDS

    def anew(self):
        """Of 200 customers, all of whose messages come within the time that a customer is given to write more."""
        letters.write_requests(self.warm, "/hooks/wa", [letters.body(letters.person(n)) for n in range(200)])
        letters.write_requests(self.whole, "/hooks/wa", [letters.body(letters.person(n % 200)) for n in range(self.once)])


def measure_requests():
    rows = {"bare": [], "hooks, no store": [], "bot serve": []}
    with tempfile.TemporaryDirectory() as folder, Gateway() as gateway:
        files = Files(folder)
        with webhook("bare") as bare, webhook("hooks") as hooks:
            wrk(bare.port, "/hook", files.bare, 2)
            wrk(hooks.port, "/hooks/wa", files.hooks, 2)
            for _ in range(ROUNDS):
                rows["bare"].append(loaded(bare, "/hook", files.bare, SECONDS))
                rows["hooks, no store"].append(loaded(hooks, "/hooks/wa", files.hooks, SECONDS))
                files.anew()
                with tempfile.TemporaryDirectory(dir=folder) as own, bot(own, gateway.port, settle=3600) as server:
                    wrk(server.port, "/hooks/wa", files.warm, 1)
                    rows["bot serve"].append(loaded(server, "/hooks/wa", files.whole, SECONDS))
                if rows["bot serve"][-1]["requests"] > files.once:
                    raise SystemExit("there were too few messages: some were sent twice")
    print(f"\n{ROUNDS} rounds of {SECONDS} s, {CONNECTIONS} connections, {len(letters.body(letters.person(1)))} bytes\n")
    print("| server | requests/s | p50 ms | p99 ms | CPU µs a request [min-max] | times the bare one, paired [min-max] |")
    print("|---|---|---|---|---|---|")
    for name, runs in rows.items():
        cpu = [run["cpu_us"] for run in runs]
        ratios = [one / bare["cpu_us"] for one, bare in zip(cpu, rows["bare"])]
        rate, p50, p99 = (statistics.median(run[key] for run in runs) for key in ("rate", "p50_ms", "p99_ms"))
        print(f"| {name} | {rate:,.0f} | {p50:.1f} | {p99:.1f} | {spread(cpu, 1)} | {spread(ratios, 2)} |")


def spread(values, places):
    return f"{statistics.median(values):.{places}f} [{min(values):.{places}f}-{max(values):.{places}f}]"


def measure_instructions():
    """Instructions a request by valgrind, which no neighbour changes: the difference of a long run and one that only starts."""
    with tempfile.TemporaryDirectory() as folder:
        files, counts = Files(folder), {}
        for kind, path, file in (("bare", "/hook", files.bare), ("hooks", "/hooks/wa", files.hooks)):
            start, _ = instructions(folder, kind, path, file, 0)
            run, requests = instructions(folder, kind, path, file, 20)
            counts[kind] = (run - start) / requests
    print("\n| server | instructions a request | times the bare one |\n|---|---|---|")
    for kind, count in counts.items():
        print(f"| {kind} | {count:,.0f} | {count / counts['bare']:.2f} |")


def instructions(folder, kind, path, file, seconds):
    # valgrind cannot read Swift's debug information; the symbols stay.
    binary, out = Path(folder) / "stripped", os.environ.get("CALLGRIND_OUT", "/dev/null")
    subprocess.run(["strip", "--strip-debug", "-o", binary, WEBHOOK], check=True)
    command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}.{kind}" if seconds and out != "/dev/null" else "--callgrind-out-file=/dev/null"]
    log = Path(folder) / "log"
    with open(log, "wb") as written:
        server = Process([*command, binary, kind], rb"(?m)^(\d+)\n", log=written)
        requests = wrk(server.port, path, file, seconds)["requests"] if seconds else 0
        server.stop()
    found = re.search(rb"Collected : (\d+)", server.said + log.read_bytes())
    return int(found[1]), requests


# How soon an answer comes, and what many customers take.


def measure_answers(seconds=60, customers=200, rate=50, settle=3):
    async def run():
        people = People()
        gateway = await people.open()
        with tempfile.TemporaryDirectory() as folder, bot(folder, gateway, settle=settle) as server:
            # The first message of a process makes it load what later ones find.
            await people.write(server.port, [(letters.person(99_999), letters.body(letters.person(99_999)))], 1)
            await people.answered(settle + 10)
            people.waits, people.posts, before = [], [], server.cpu_seconds()
            who = [letters.person(n) for n in random.Random(1).sample(range(customers), customers)]
            messages = [(who[n % customers], letters.body(who[n % customers])) for n in range(seconds * rate)]
            await people.write(server.port, messages, rate)
            missing = await people.answered(settle + 30)
            cpu = server.cpu_seconds() - before
        waits = [wait - settle for wait in people.waits]
        print(f"\n{rate} messages a second of {customers} customers for {seconds} s, settle {settle} s\n")
        print("| messages | not answered | refused | p50 s | p95 s | longest s | a post, p99 ms | CPU of a core |\n|---|---|---|---|---|---|---|---|")
        print(f"| {len(messages)} | {missing} | {people.refused} | {at(waits, .5):.3f} | {at(waits, .95):.3f} | {max(waits):.3f} "
              f"| {at(people.posts, .99) * 1000:.1f} | {cpu / seconds:.1%} |")

    asyncio.run(run())


def measure_memory(customers=10_000, rate=400):
    async def run():
        people = People()
        gateway = await people.open()
        with tempfile.TemporaryDirectory() as folder, bot(folder, gateway, settle=0.2) as server:
            start, before = server.megabytes(), server.cpu_seconds()
            who = [letters.person(n) for n in range(customers)]
            await people.write(server.port, [(person, letters.body(person)) for person in who], rate)
            missing = await people.answered(120)
            cpu, right_after = server.cpu_seconds() - before, server.megabytes()
            await asyncio.sleep(30)
            print(f"\n{customers} customers who each wrote once\n")
            print("| not answered | refused | MB at the start | MB after the last answer | half a minute later | at most | CPU µs a message, answer and all |")
            print("|---|---|---|---|---|---|---|")
            print(f"| {missing} | {people.refused} | {start:.0f} | {right_after:.0f} | {server.megabytes():.0f} | {server.megabytes('VmHWM'):.0f} "
                  f"| {cpu * 1e6 / customers:.0f} |")

    asyncio.run(run())


# What a message costs from its body to its answer, stage by stage.

# The functions that a stage is, by pieces of their names in the program; of several the one that costs the most, which calls the others.
STAGES = {
    "the body: signature, JSON, arrival": ["WhatsAppCloudV7vouches", "WhatsAppCloudV8arrivals"],
    "reading and understanding": ["TurnStepsV10understand"],
    "rules in Lua": ["lua_pcallk"],
    "SQLite, all commits and reads": ["sqlite3_step"],
    "state as JSON, written and read": ["StateCoderO6encode", "StateCoderO6decode"],
    "requests to the gateway": ["WhatsAppCloudV7request"],
}


def measure_stages(messages=60, rate=2):
    """Instructions by valgrind. What belongs to no stage is HTTP, threads, queues and the memory of all of it."""
    async def run(before, program, folder, count):
        people = People()
        gateway = await people.open()
        with tempfile.TemporaryDirectory(dir=folder) as own, bot(own, gateway, before, program, settle=0.2) as server:
            await people.write(server.port, [(letters.person(99_999), letters.body(letters.person(99_999)))], 1)
            await people.answered(60)
            if before:
                subprocess.run(["callgrind_control", "--instr=on", str(server.pid)], check=True, stdout=subprocess.DEVNULL)
            cpu = server.cpu_seconds()
            await people.write(server.port, [(letters.person(n), letters.body(letters.person(n))) for n in range(count)], rate if before else 50)
            missing = await people.answered(300)
            if missing:
                raise SystemExit(f"{missing} messages have no answer")
            # The read marks and the last commits.
            await asyncio.sleep(10 if before else 1)
            return server.cpu_seconds() - cpu

    with tempfile.TemporaryDirectory() as folder:
        program, out = Path(folder) / "bot-serve", Path(folder) / "out"
        # valgrind cannot read Swift's debug information; the symbols stay.
        subprocess.run(["strip", "--strip-debug", "-o", program, BOT], check=True)
        cpu = asyncio.run(run((), program, folder, 1000)) * 1e6 / 1000
        asyncio.run(run(["valgrind", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={out}"], program, folder, messages))
        told = subprocess.run(["callgrind_annotate", "--inclusive=yes", "--threshold=100", out], capture_output=True, text=True, check=True).stdout
    costs = {name: int(count.replace(",", "")) for count, name in re.findall(r"^ *([\d,]+) \([ \d.]+%\)  \S*?:(\S+)", told, re.M)}
    total = int(re.search(r"([\d,]+) \(100.0%\)  PROGRAM TOTALS", told)[1].replace(",", ""))
    print(f"\n{messages} messages of {messages} customers under valgrind; 1,000 without it took {cpu:.0f} µs of CPU each\n")
    print("| stage | instructions a message | share |\n|---|---|---|")
    for stage, pieces in STAGES.items():
        cost = sum(max((count for name, count in costs.items() if piece in name), default=0) for piece in pieces)
        print(f"| {stage} | {cost / messages:,.0f} | {cost / total:.1%} |")
    print(f"| all | {total / messages:,.0f} | 100% |")


def at(values, part):
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


MEASURES = {"requests": measure_requests, "instructions": measure_instructions, "answers": measure_answers, "memory": measure_memory,
            "stages": measure_stages}

if __name__ == "__main__":
    chosen = sys.argv[1:] or ["requests", "answers", "memory"]
    if unknown := set(chosen) - set(MEASURES):
        raise SystemExit(f"there is no {', '.join(unknown)}; there are {', '.join(MEASURES)}")
    os.sched_setaffinity(0, {int(LOAD_CPU)})
    for name in chosen:
        MEASURES[name]()
        sys.stdout.flush()
