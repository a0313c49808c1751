"""A day in the shop: thousands of customers, who misspell, write in bursts, digress and are delivered twice, with the four shops
on the four gateways; the program is killed again and again, and the gateways fail now and then.

    python3 day.py                                  10,000 customers, 100,000 messages; a quarter of an hour
    CUSTOMERS=200 MESSAGES=2000 KILLS=4 python3 day.py

What customers write comes from the shops' own sample conversations. Time is what is pressed together: nobody waits an hour
between two messages, so no reminder falls due. Looked at afterwards, in the data file and in what the gateways got: is every
message that was acknowledged kept once and answered, did each delivery go out once, is every sum right, does memory stay flat?
Prints the report of docs/day.md; exits with 1 if something is lost, doubled or wrong.
"""

import collections
import json
import os
import random
import re
import sqlite3
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tests/Acceptance"))

import shop_secrets  # noqa: E402
from bridge import Bridge  # noqa: E402
from doors import all_doors  # noqa: E402
from fake import FakeGateways, drop_after_read, error, slow_answer  # noqa: E402
from memory import resident  # noqa: E402
from shop_folder import OWNER  # noqa: E402

CUSTOMERS, MESSAGES, KILLS, SEED, WRITERS = (
    int(os.environ.get(name, held)) for name, held in
    [("CUSTOMERS", 10_000), ("MESSAGES", 100_000), ("KILLS", 40), ("SEED", 1), ("WRITERS", 16)])
SHOPS = {"wa": "hijab-aisyah", "tg": "ayam-geprek-bu-sri", "fn": "gadget-jaya", "wb": "kebun-ijo"}
MOST_BEHIND = 1_000
UNLIKE_TEXT = (">tap", ">image", ">voice", ">document", ">sticker", ">location", ">reaction", "owner ", "human ", "before ", "referral ")


class Shops(Bridge):
    """The sample shops, each on a gateway of its own."""

    def line(self, name):
        return {**super().line(name), "shop": SHOPS[name]}

    def start(self, timeout=60):
        self.rules = ROOT / "rules"
        return super().start(timeout)


# What customers write.

def conversations(shop):
    """The texts of each sample conversation of a shop, in order."""
    found = []
    for file in sorted((ROOT / "rules" / shop).glob("*.chat")):
        for part in re.split(r"(?m)^from .*$", file.read_text()):
            lines = part.splitlines()
            # Of who was erased nothing is left to look at.
            if any(line.startswith(UNLIKE_TEXT) or line.startswith("> hapus") for line in lines):
                continue
            texts = [line[2:] for line in lines if line.startswith("> ")]
            if texts:
                found.append(texts)
    return found


def misspelled(text, dice):
    """A word in twenty has two letters changed about."""
    words = text.split(" ")
    for at, word in enumerate(words):
        if len(word) > 4 and word.isalpha() and dice.random() < 0.05:
            cut = dice.randrange(1, len(word) - 2)
            words[at] = word[:cut] + word[cut + 1] + word[cut] + word[cut + 2:]
    return " ".join(words)


def day_of(known, count, dice):
    """`count` messages of one customer: whole conversations, with a line of another one in between now and then."""
    texts = []
    while len(texts) < count:
        for text in dice.choice(known):
            if dice.random() < 0.06:
                texts.append(dice.choice(dice.choice(known)))
            texts.append(misspelled(text, dice))
    return texts[:count]


class Day:
    def __init__(self, fake, bridge):
        self.fake, self.bridge = fake, bridge
        self.doors = all_doors(fake)
        self.taken = []  # (line, id) of what was acknowledged
        self.again, self.kills = 0, 0
        self.memory = []  # (seconds since the beginning, bytes)
        self.behind = 0  # what is stored and not answered, or said and not sent, as it lately was
        self.done = threading.Event()

    def write(self, number):
        """One writer's share of the customers: a message of each in turn, or several at once."""
        dice = random.Random(SEED * 1000 + number)
        known = {line: conversations(shop) for line, shop in SHOPS.items()}
        people = []
        for at in range(number, CUSTOMERS, WRITERS):
            door = self.doors[at % len(self.doors)]
            people.append((door, door.person(), day_of(known[door.name], MESSAGES // CUSTOMERS, dice)))
        while people:
            for door, person, texts in people:
                for _ in range(dice.choice((1, 1, 1, 2, 3))):
                    if texts:
                        self.post(door, person, texts.pop(0), dice)
            people = [one for one in people if one[2]]

    def post(self, door, person, text, dice):
        # Customers wait for answers; and the gateways here are one process in Python.
        while self.behind > MOST_BEHIND:
            time.sleep(0.1)
        letter = door.text(person, text)
        for _ in range(2 if dice.random() < 0.03 else 1):
            self.bridge.deliver(letter, timeout=120, pause=0.05)
        self.taken.append((door.name, letter.id))
        if dice.random() < 0.02:
            self.again += 1
            self.bridge.deliver(letter, timeout=120, pause=0.05)

    def play(self):
        begin = time.monotonic()
        # Who owns the shop has written today, or WhatsApp would not let them be told anything.
        self.bridge.deliver(self.doors[0].text(OWNER, "daftar"))
        writers = [threading.Thread(target=self.write, args=(number,), daemon=True) for number in range(WRITERS)]
        watch = threading.Thread(target=self.watch, args=(begin,), daemon=True)
        for thread in [*writers, watch]:
            thread.start()
        for kill in range(KILLS):
            due = (kill + 1) * MESSAGES // (KILLS + 1)
            while len(self.taken) < due and any(writer.is_alive() for writer in writers):
                time.sleep(0.02)
            self.bridge.kill()
            self.bridge.start()
            self.kills += 1
        for writer in writers:
            writer.join()
        self.written_after = time.monotonic() - begin
        self.fake.calm()
        # WhatsApp's statuses are told one after the other, and late: they say what arrived of what got no answer.
        while (self.open() or not self.fake.statuses.waiting.empty()) and time.monotonic() - begin < self.written_after + 900:
            time.sleep(0.5)
        self.left = self.open()
        self.settled_after = time.monotonic() - begin
        self.done.set()

    def watch(self, begin):
        while not self.done.wait(1):
            if self.bridge.alive:
                self.memory.append((time.monotonic() - begin, resident(self.bridge)))
            self.behind = self.open()

    def rows(self, query):
        with sqlite3.connect(f"file:{self.bridge.data}?mode=ro", uri=True, timeout=30) as file:
            return file.execute(query).fetchall()

    def open(self):
        waiting = self.rows("SELECT count(*) FROM arrival WHERE state = 'waiting'")[0][0]
        return waiting + self.rows("SELECT count(*) FROM delivery WHERE state IN ('queued', 'sending')")[0][0]

    # What became of it.

    def findings(self):
        found = [f"a gateway had to refuse: {violation}" for violation in self.fake.violations[:5]]
        kept = {(line, external): state for line, external, state in self.rows("SELECT line, external, state FROM arrival")}
        lost = [one for one in self.taken if kept.get(one) != "done"]
        found += [f"acknowledged, and not answered: {one}: {kept.get(one)}" for one in lost[:5]]
        if self.left:
            found.append(f"{self.left} are still on their way")
        found += self.doubled() + self.wrong_sums() + self.wrong_orders()
        return found

    def doubled(self):
        """Of each person: what they got, and what the program says that it sent to them."""
        got = collections.Counter((request.gateway, request.recipient) for request in self.fake.accepted())
        self.got, self.unknown, found = collections.Counter(), collections.Counter(), []
        query = "SELECT line, recipient, sum(parts_sent), sum(was_unknown OR state = 'unknown') FROM delivery GROUP BY line, recipient"
        sent = {(line, name): (parts, doubtful) for line, name, parts, doubtful in self.rows(query)}
        for one in got.keys() | sent.keys():
            parts, doubtful = sent.get(one, (0, 0))
            self.got[one[0]] += got[one]
            self.unknown[one[0]] += doubtful
            # What may have arrived is sent again once at most; on WhatsApp never, which tells whether it had.
            if not parts <= got[one] <= parts + doubtful:
                found.append(f"{one[0]} {one[1]}: got {got[one]} messages, {parts} were sent, of {doubtful} it could not be known")
        self.listed = self.rows("SELECT count(*) FROM delivery WHERE state = 'unknown'")[0][0]
        self.dead = self.rows("SELECT line, reason, count(*) FROM delivery WHERE state = 'dead' GROUP BY line, reason")
        return found[:5]

    def wrong_sums(self):
        self.sums, found = 0, []
        for request in self.fake.accepted():
            for sum_, said in re.findall(r"((?:[\w()&]+ )*Rp[\d.]+(?: [+-] (?:[\w()&]+ )*Rp[\d.]+)+) = Rp([\d.]*\d)", request.text):
                self.sums += 1
                signs = [1] + [1 if sign == "+" else -1 for sign in re.findall(r" ([+-]) ", sum_)]
                parts = [int(part.replace(".", "")) for part in re.findall(r"Rp([\d.]*\d)", sum_)]
                if sum(sign * part for sign, part in zip(signs, parts)) != int(said.replace(".", "")):
                    found.append(f"{request.gateway}: {sum_} = Rp{said}")
        return found[:5]

    def wrong_orders(self):
        self.orders, found = 0, []
        for shop in SHOPS.values():
            numbers = [number for number, in self.rows(f"SELECT number FROM placed_order WHERE shop = '{shop}'")]
            counted = sorted(int(re.sub(r"\D", "", number)) for number in numbers)
            if counted != list(range(1, len(counted) + 1)):
                found.append(f"{shop}: order numbers have gaps or doubles: {counted[:10]}")
        for number, body in self.rows("SELECT number, body FROM placed_order"):
            self.orders += 1
            total = json.loads(body).get("sum") or {}
            lines = sum(line["total"] for line in total.get("lines", []))
            due = lines - sum(one["amount"] for one in total.get("discounts", [])) + total.get("shipping", 0) + total.get("fee", 0)
            if total and total["total"] != due:
                found.append(f"{number}: the total is {total['total']}, not {due}: {body}")
        return found[:5]


def report(day, found):
    def most(quarter):
        part = [held for at, held in day.memory if int(at * 4 // day.settled_after) == quarter]
        return f"{max(part, default=0) / 1e6:.0f}"

    turns = day.rows("SELECT count(*) FROM turn")[0][0]
    print(f"""| | |
|---|---|
| customers, messages | {CUSTOMERS:,}, {len(day.taken):,} in {day.written_after:,.0f} s; answered after {day.settled_after:,.0f} s |
| killed (SIGKILL) and started again | {day.kills} times |
| delivered twice on purpose | {day.again:,} and more |
| turns; orders; sums checked | {turns:,}; {day.orders:,}; {day.sums:,} |
| messages that arrived | {", ".join(f"{line} {count:,}" for line, count in sorted(day.got.items()))} |
| of which it could not be known at first whether they had | {", ".join(f"{line} {count:,}" for line, count in sorted(day.unknown.items()))} |
| which is still not known, and listed by `bot outbox` | {day.listed:,} |
| given up | {"; ".join(f"{count:,} on {line}: {reason}" for line, reason, count in day.dead) or "none"} |
| MB held, at most, in each quarter | {", ".join(most(quarter) for quarter in range(4))} |
| lost, doubled, wrong | {len(found) or "nothing"} |""")
    for finding in found:
        print(finding)


def main():
    with FakeGateways() as fake:
        timing = {"settle": 0.05, "answers_per_minute": 100_000, "unknown_wait": 2, "retries": 12}
        bridge = Shops(fake, timing)
        try:
            bridge.start()
            day = Day(fake, bridge)
            for number, door in enumerate(day.doors):
                trouble = error(131016) if door.name == "wa" else error(503)
                fake.chance(door.name, SEED * 10 + number, {trouble: 0.01, drop_after_read(): 0.002, slow_answer(0.1): 0.01})
            fake.report_statuses(bridge.url + "/hooks/wa", shop_secrets.WA_APP_SECRET, statuses=("sent", "delivered"))
            day.play()
            fake.statuses.silence()
            found = day.findings()
            report(day, found)
            if found:
                print("\n" + bridge.tail(10), file=sys.stderr)
        finally:
            bridge.close()
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
