#!/usr/bin/env python3
"""A harder set, deterministic: patterns that overlap, so that the order of preference decides most answers.
usage: generate_hard.py FOLDER N [N...]  -> FOLDER/<N>/{patterns,messages,expected,fresh,fresh_expected,sets,slots,fillers}.txt

Words follow Zipf's law; a third of the patterns are made of 20 words only, a tenth of slots only; nothing is anchored but a few;
optional parts, alternatives, gaps, sets, << >> and negations throughout.
The expected answer comes from `Reference`, which knows no trie: it files patterns under one required label, runs each of them
through the message position by position, and sorts by the published order. It shares no code with the engine.
"""
import sys, os, random, bisect, itertools

SLOTS = ["product", "quantity", "city", "colour", "size", "courier", "date", "phone"]
FILLERS = "kak dong ya sih nih deh kok lah min gan".split()

def words(rng, n):
    seen = set(FILLERS)
    while len(seen) < n + len(FILLERS):
        seen.add("".join(rng.choice("bcdghjklmnprstwy") + rng.choice("aiueo") for _ in range(rng.choice((2, 2, 3, 3, 4)))))
    return sorted(seen - set(FILLERS), key=lambda w: (len(w), w))

class Zipf:
    def __init__(self, items):
        self.items, self.sums, total = items, [], 0.0
        for i in range(len(items)): total += 1 / (i + 2) ** 1.05; self.sums.append(total)
    def __call__(self, rng): return self.items[bisect.bisect(self.sums, rng.random() * self.sums[-1])]

# ---- patterns: ("w", word) ("set", name) ("slot", type) ("any",) ("gap", most or None) ("opt", [..]) ("alt", [[..]..]) ("all", [..])
def text(e):
    k = e[0]
    if k == "w": return e[1]
    if k == "set": return "@" + e[1]
    if k == "slot": return "{%s}" % e[1]
    if k == "any": return "{x:any}"
    if k == "gap": return "*" if e[1] is None else "*%d" % e[1]
    if k == "opt": return "[" + " ".join(map(text, e[1])) + "]"
    if k == "alt": return "(" + "|".join(" ".join(map(text, a)) for a in e[1]) + ")"
    return "<< " + " ".join(map(text, e[1])) + " >>"

def gaps(e):
    k = e[0]
    if k in ("any", "gap"): return 1
    if k == "opt": return sum(map(gaps, e[1]))
    if k == "alt": return sum(gaps(x) for a in e[1] for x in a)
    return 1 if k == "all" and len(e[1]) > 1 else 0

class Pattern:
    def __init__(self, elements, neg=(), start=False, end=False):
        self.elements, self.neg, self.start, self.end = elements, neg, start, end
        self.gaps = sum(map(gaps, elements))
        self.text = " ".join((["^"] if start else []) + [text(e) for e in elements] + ["!" + text(n) for n in neg] + (["$"] if end else []))

def make(rng, n, vocab, zipf, sets):
    common = vocab[:20]
    def pattern():
        kind = rng.random()
        if kind < 1 / 3: word = lambda: rng.choice(common)
        else: word = lambda: zipf(rng)
        slots_only = kind > .9
        def label():
            if slots_only: return ("slot", rng.choice(SLOTS))
            r = rng.random()
            if kind >= 1 / 3 and r < .12: return ("slot", rng.choice(SLOTS))
            if kind >= 1 / 3 and r < .2: return ("set", rng.choice(sets))
            return ("w", word())
        elements = [label()]
        for _ in range(rng.choice((1, 2, 2, 3, 3, 4))):
            r = rng.random()
            if r < .08: elements.append(("gap", None))
            elif r < .14: elements.append(("gap", rng.choice((1, 2, 3))))
            elif r < .18: elements.append(("any",))
            if r < .62 or slots_only and r < .8: elements.append(label())
            elif r < .74: elements.append(("opt", [label() for _ in range(rng.choice((1, 1, 2)))]))
            elif r < .9: elements.append(("alt", [[label() for _ in range(rng.choice((1, 1, 2)))] for _ in range(rng.choice((2, 2, 3)))]))
            else: elements.append(("all", [label() for _ in range(rng.choice((2, 2, 3)))]))
        neg = [("w", word())] if rng.random() < .08 else []
        return Pattern(elements, neg, rng.random() < .08, rng.random() < .08)
    out, seen = [], set()
    while len(out) < n:
        p = pattern()
        if p.text not in seen: seen.add(p.text); out.append(p)
    return out

# ---- the reference
class Reference:
    def __init__(self, patterns, vocab_rank, members):
        self.patterns, self.members, self.files = patterns, members, {}
        for i, p in enumerate(patterns):
            keys = [k for k in map(self.required, p.elements) if k]
            best = min(keys, key=lambda k: sum(self.weight(l, vocab_rank) for l in k))
            for label in best: self.files.setdefault(label, []).append(i)
    def weight(self, label, rank):
        return 30.0 if label[0] != "w" else 1000.0 / (rank.get(label[1], 10 ** 6) + 2)
    def required(self, e):
        """labels of which one must be in the message, or None"""
        if e[0] in ("w", "set", "slot"): return [e]
        if e[0] == "all": return self.required(e[1][0])
        if e[0] == "alt": return [a[0] for a in e[1]]
        return None
    def best(self, msg):
        labels = [self.labels(w) for w in msg.split()]
        filler = [w in FILLERS for w in msg.split()]
        present = set().union(*labels) if labels else set()
        ranked = []
        for i in {i for l in present for i in self.files.get(l, ())}:
            p = self.patterns[i]
            if any(n in present for n in p.neg): continue
            score = self.match(p, labels, filler)
            if score: ranked.append((score, -p.gaps, -i))
        return -max(ranked)[2] if ranked else None
    def labels(self, w):
        return {("w", w)} | {("set", s) for s in self.members.get(w, ())} | ({("slot", SLOT_OF[w])} if w in SLOT_OF else set())
    def match(self, p, labels, filler):
        """best (accounted, literals, slots), or None"""
        n, best = len(labels), None
        for start in range(n):
            if p.start and not all(filler[:start]): break
            ends = self.run(p.elements, {start: (0, 0, 0)}, labels, filler, True)
            for end, score in ends.items():
                if p.end and not all(filler[end:]): continue
                if score[:1] != (-1,) and (best is None or score > best): best = score
        return best
    def run(self, elements, at, labels, filler, fresh=False):
        for e in elements:
            if not at: return at
            at = self.step(e, at, labels, filler, fresh); fresh = False
        return at
    def starts(self, i, filler, fresh):
        yield i
        while not fresh and i < len(filler) and filler[i]: i += 1; yield i
    def step(self, e, at, labels, filler, fresh=False):
        """positions with their best scores -> the same after one element"""
        out, n, k = {}, len(labels), e[0]
        def put(i, s):
            if i not in out or out[i] < s: out[i] = s
        if k in ("w", "set", "slot"):
            for i, (a, l, s) in at.items():
                for j in self.starts(i, filler, fresh):
                    if j < n and e in labels[j]:
                        a2 = a + (not filler[j])
                        put(j + 1, (a2, l, s + 1) if k == "slot" else (a2, l + 1, s))
        elif k in ("gap", "any"):
            most = e[1] if k == "gap" and e[1] else n
            for i, score in at.items():
                if k == "gap": put(i, score)
                for j in self.starts(i, filler, fresh):
                    if j < n and not filler[j]:
                        content = 0
                        for end in range(j + 1, n + 1):
                            content += not filler[end - 1]
                            if content > most: break
                            put(end, score)
        elif k == "opt":
            for i, s in itertools.chain(at.items(), self.run(e[1], at, labels, filler, fresh).items()): put(i, s)
        elif k == "alt":
            for a in e[1]:
                for i, s in self.run(a, at, labels, filler, fresh).items(): put(i, s)
        else:
            for order in itertools.permutations(e[1]):
                now = self.step(order[0], at, labels, filler, fresh)
                for item in order[1:]:
                    spread = {}
                    for i, s in now.items():
                        for j in range(i, n):
                            if j not in spread or spread[j] < s: spread[j] = s
                    now = self.step(item, spread, labels, filler)
                for i, s in now.items(): put(i, s)
        return out

# ---- messages
def instance(rng, elements, zipf, sets_of, values):
    out = []
    for e in elements:
        k = e[0]
        if rng.random() < .06: out.append(rng.choice(FILLERS))
        if k == "w": out.append(e[1])
        elif k == "set": out.append(rng.choice(sets_of[e[1]]))
        elif k == "slot": out.append(rng.choice(values[e[1]]))
        elif k == "any": out += [zipf(rng) for _ in range(rng.choice((1, 1, 2, 3)))]
        elif k == "gap": out += [zipf(rng) for _ in range(rng.randint(0, e[1] or 4))]
        elif k == "opt":
            if rng.random() < .5: out += instance(rng, e[1], zipf, sets_of, values)
        elif k == "alt": out += instance(rng, rng.choice(e[1]), zipf, sets_of, values)
        else:
            items = e[1][:]; rng.shuffle(items)
            for item in items: out += instance(rng, [item], zipf, sets_of, values) + ([zipf(rng)] if rng.random() < .3 else [])
    return out

SLOT_OF = {}

def generate(folder, n, counts=(500, 20000)):
    rng = random.Random(f"hard-{n}-v1")
    vocab = words(rng, int(200 + n ** .8))
    rng.shuffle(vocab)
    zipf = Zipf(vocab)
    SLOT_OF.clear()
    values = {s: [f"{s}{i}" for i in range(40)] for s in SLOTS}
    for s, vs in values.items():
        for v in vs: SLOT_OF[v] = s
    sets = [f"s{i}" for i in range(30)]
    sets_of = {s: [zipf(rng) for _ in range(6)] for s in sets}
    members = {}
    for s, ws in sets_of.items():
        for w in set(ws): members.setdefault(w, []).append(s)
    patterns = make(rng, n, vocab, zipf, sets)
    reference = Reference(patterns, {w: i for i, w in enumerate(vocab)}, members)
    def message():
        if rng.random() < .25: return " ".join(rng.choice(values[rng.choice(SLOTS)]) if rng.random() < .12 else zipf(rng) for _ in range(rng.randint(2, 14)))
        p = rng.choice(patterns)
        around = lambda k: [rng.choice(FILLERS) if rng.random() < .3 else zipf(rng) for _ in range(k)]
        return " ".join((around(rng.randint(0, 3)) if not p.start else []) + instance(rng, p.elements, zipf, sets_of, values) + (around(rng.randint(0, 3)) if not p.end else [])) or vocab[0]
    streams = [[message() for _ in range(k)] for k in counts]
    expected = [reference.best(m) for m in streams[0]]
    d = f"{folder}/{n}"; os.makedirs(d, exist_ok=True)
    W = lambda name, lines: open(f"{d}/{name}.txt", "w").write("".join(l + "\n" for l in lines))
    W("patterns", (p.text for p in patterns)); W("messages", streams[0]); W("fresh", streams[1])
    W("expected", ("-" if e is None else f"r{e:06d}" for e in expected))
    W("sets", (" ".join([s] + sorted(set(ws))) for s, ws in sets_of.items()))
    W("slots", (f"{s} {v}" for v, s in SLOT_OF.items())); W("fillers", FILLERS)
    hits = sum(e is not None for e in expected)
    print(f"hard {n}: {len(vocab)} words, {hits}/{len(expected)} messages match")

if __name__ == "__main__":
    for a in sys.argv[2:]: generate(sys.argv[1], int(a))
