#!/usr/bin/env python3
"""Deterministic generator of shop-chat rule sets and message streams (Indonesian-looking), with converters.
usage: generate.py FOLDER N [N...]   -> FOLDER/<N>/{patterns.txt,rules.rive,rules.aiml,regex.tsv,messages.txt,expected.txt,
                                        fresh.txt,fresh_expected.txt,stats.json}
messages.txt (2,000) is what all engines run; fresh.txt (20,000 further ones) is for timing messages that were never seen.
Neutral pattern nodes: {"w":word} | {"star":1} (one or more words) | {"alt":[words]} | {"opt":word}; whole-message (anchored) matching.
Each hit message matches exactly one rule, each miss none (also when * may be empty), so no engine's precedence can decide the outcome.
"""
import sys, os, json, random, re, itertools

CONS = "b c d g h j k l m n p r s t w y".split()
VOW = ["a", "i", "u", "e", "o", "a", "a", "u"]
FIN = ["", "", "", "n", "r", "s", "ng", "k", "t", "l", "h"]
BASE = ("baju celana kaos kemeja jaket gamis kerudung hijab rok sepatu sandal tas dompet topi mukena daster piyama "
        "batik sarung blazer sweater hoodie kaoskaki ikatpinggang jam kacamata kalung gelang cincin parfum").split()
ATTR = "merah biru hijau hitam putih kuning coklat abu ungu pink krem navy maroon polos motif lengan panjang pendek kecil besar jumbo anak dewasa pria wanita".split()
SIZE = "s m l xl xxl allsize".split()
CITY = "jakarta bandung surabaya medan bekasi depok bogor tangerang semarang yogya solo malang denpasar makassar palembang padang".split()
FILL = "kak gan sis min dong ya nih kalau untuk yang itu ini saya aku mau tanya bisa tidak gak nggak dulu lagi sama juga hari besok minggu kemarin sudah belum tolong mohon info terima kasih halo pagi siang sore malam banget sekali buat adik ibu teman kantor acara lebaran".split()
EXACT = ["berapa harga {p}", "berapa harga {p} {a}", "harga {p} {a} berapa", "ada {p} {a}", "{p} {a} ready", "mau pesan {p}", "mau pesan {p} warna {a}",
         "ada {p} ukuran {s}", "kak {p} masih ada", "{p} {q} masih ada", "ongkir {p} ke {c}", "ongkir ke {c} untuk {p} berapa", "kapan {p} restok",
         "kapan {p} {a} restok lagi", "minta foto {p} {a}", "bahan {p} {q} apa", "mau tukar {p} ukuran {s}", "cara pesan {p} {a}", "promo {p} hari ini",
         "stok {p} {q} ukuran {s}", "bisa cod {p} ke {c}", "cek resi {p}", "garansi {p} {q} berapa lama", "{p} {q} {a} ukuran {s} harga berapa"]
WILD = ["berapa harga {p} *", "harga {p} {a} *", "ongkir {p} ke *", "minta katalog {p} *", "mau pesan {p} {q} *", "cek pesanan {p} *", "diskon {p} *",
        "* {p} ready", "* {p} {a} ready", "* stok {p}", "* {p} masih ada", "* pesan {p} {a}",
        "ada * {p} {a}", "kirim * ke {c} pakai {p}", "tukar {p} * {q}", "beli {p} * bonus {q}", "bandingkan {p} * dengan {q}"]
GENERIC = ["berapa ongkir ke *", "* katalog terbaru", "alamat toko di * mana"]   # truly open slots, in every set
ALT = [("(ada|masih|ready) ({p}|{q}) [{a}]"), ("(mau|pengen|ingin) (beli|pesan|order) {p} [{a}]"), ("(harga|hrg) ({p}|{q}) {a} [berapa]"),
       ("(kirim|antar) {p} ke ({c}|{d}) [hari] [ini]"), ("({p}|{q}) (ukuran|size) {s} (ada|ready|masih)"), ("(berapa|brp) (harga|hrg) [satu] {p} {q}"),
       ("(tukar|retur|komplain) ({p}|{q}) (rusak|salah|cacat)")]
OPT = ["berapa [sih] harga {p} {q} [kak]", "[kak] {p} {a} masih [kah] ada", "[halo] mau tanya {p} {q} [dong]", "stok {p} {a} [nya] ada [gak]", "[min] {p} ukuran {s} [ya] berapa"]

def vocab(rng, n):
    seen, out = set(BASE), list(BASE)
    bad = set(ATTR + SIZE + CITY + FILL) | {w for t in EXACT + WILD + GENERIC + ALT + OPT for w in re.findall(r"[a-z]+", re.sub(r"\{.\}", "", t))}
    while len(out) < n:
        k = rng.choice((2, 2, 3, 3, 4))
        w = "".join(rng.choice(CONS) + rng.choice(VOW) + (rng.choice(FIN) if i == k - 1 or rng.random() < .25 else "") for i in range(k))
        if w not in seen and w not in bad:
            seen.add(w); out.append(w)
    return out

def parse(text):
    nodes = []
    for t in text.split():
        if t == "*": nodes.append({"star": 1})
        elif t[0] == "(": nodes.append({"alt": t[1:-1].split("|")})
        elif t[0] == "[": nodes.append({"opt": t[1:-1]})
        else: nodes.append({"w": t})
    return nodes

def expand(nodes):
    """all literal/star token sequences"""
    c = []
    for n in nodes:
        if "w" in n: c.append([[n["w"]]])
        elif "star" in n: c.append([["*"]])
        elif "alt" in n: c.append([[a] for a in n["alt"]])
        else: c.append([[n["opt"]], []])
    for combo in itertools.product(*c):
        yield [x for part in combo for x in part]

class Ref:
    """reference matcher: trie over expansions with state-set simulation; star = 1+ (or 0+ when loose)"""
    def __init__(self): self.root = {}
    def add(self, rid, nodes):
        for seq in expand(nodes):
            d = self.root
            for t in seq: d = d.setdefault(t, {})
            d.setdefault("$", set()).add(rid)
    def match(self, words, loose=False):
        # state: (node, starred?) ; starred nodes may eat more words
        cur = {}
        def put(dst, node, st):
            k = (id(node), st)
            if k in dst: return
            dst[k] = (node, st)
            if loose and "*" in node: put(dst, node["*"], True)
        put(cur, self.root, False)
        for w in words:
            nxt = {}
            for node, st in cur.values():
                if w in node: put(nxt, node[w], False)
                if "*" in node: put(nxt, node["*"], True)
                if st: put(nxt, node, True)
            cur = nxt
        out = set()
        for node, st in cur.values():
            out |= node.get("$", set())
        return out

def gen(N):
    rng = random.Random(f"shop-{N}-v1")
    V = vocab(rng, int(30 + N ** 0.82))
    def fill(t):
        p, q = rng.sample(V, 2)
        c, d = rng.sample(CITY, 2)
        return t.format(p=p, q=q, a=rng.choice(ATTR), s=rng.choice(SIZE), c=c, d=d)
    kinds = {"exact": (EXACT, round(N * .4)), "wild": (WILD, round(N * .3)), "alt": (ALT, round(N * .2)), "opt": (OPT, N - round(N * .4) - round(N * .3) - round(N * .2))}
    texts, seen = [], set()
    for kind, (T, k) in kinds.items():
        i = 0
        if kind == "wild":
            for g in GENERIC[: max(1, min(3, N // 10))]:
                texts.append((kind, g)); seen.add(g); i += 1
        while i < k:
            t = fill(rng.choice(T))
            if t not in seen: seen.add(t); texts.append((kind, t)); i += 1
    rng.shuffle(texts)
    rules = [{"id": f"r{i:06d}", "kind": kd, "text": t, "nodes": parse(t), "reply": f"r{i:06d}"} for i, (kd, t) in enumerate(texts)]
    ref = Ref()
    for r in rules: ref.add(r["id"], r["nodes"])
    bag = V + (ATTR + SIZE + CITY + FILL) * max(1, len(V) // 150)
    def inst(rng, r):
        while True:
            out = []
            fixed = len(r["nodes"])
            for n in r["nodes"]:
                if "w" in n: out.append(n["w"])
                elif "alt" in n: out.append(rng.choice(n["alt"]))
                elif "opt" in n:
                    if rng.random() < .5: out.append(n["opt"])
                else:
                    k = min(rng.choice((1, 1, 1, 2, 2, 3, 4, 5, 7, 9, 12, 15)), 20 - fixed + 1)
                    out += [rng.choice(bag) for _ in range(k)]
            if 2 <= len(out) <= 20: return out
    def stream(rng, M):
        msgs = []
        while len(msgs) < M * 7 // 10:
            r = rng.choice(rules)
            for _ in range(8):
                w = inst(rng, r)
                if ref.match(w) == {r["id"]} and ref.match(w, True) == {r["id"]}:
                    msgs.append((" ".join(w), r["id"])); break
        near = 0
        while len(msgs) < M:
            if near < M * 3 // 20:
                w = inst(rng, rng.choice(rules))
                k = rng.random()
                if k < .6: w[rng.randrange(len(w))] = rng.choice(bag)
                elif k < .8: w.insert(0, rng.choice(bag))
                else: w.append(rng.choice(bag))
                w = w[:20]
            else:
                w = [rng.choice(bag) for _ in range(rng.randint(2, 20))]
            if not ref.match(w) and not ref.match(w, True):
                msgs.append((" ".join(w), None)); near += 1
        rng.shuffle(msgs)
        return msgs
    return V, rules, stream(rng, 2000), stream(random.Random(f"fresh-{N}-v1"), 20000)

def rx(nodes):
    # single-space separated, anchored; optional carries its own space
    toks = []
    for n in nodes:
        if "w" in n: toks.append((n["w"], False))
        elif "star" in n: toks.append((".+", False))
        elif "alt" in n: toks.append(("(?:" + "|".join(n["alt"]) + ")", False))
        else: toks.append((n["opt"], True))
    s, have = "", False
    for t, o in toks:
        if o: s += f"(?:{t} )?" if not have else f"(?: {t})?"
        else:
            s += (" " if have else "") + t; have = True
    return "^" + s + "$"

def ours(nodes):
    """the pattern in Laris' own language: here a star takes one word or more, and is captured"""
    out, stars = [], 0
    for n in nodes:
        if "w" in n: out.append(n["w"])
        elif "alt" in n: out.append("(" + "|".join(n["alt"]) + ")")
        elif "opt" in n: out.append("[" + n["opt"] + "]")
        else: stars += 1; out.append("{x%d:any}" % stars)
    return "^ " + " ".join(out) + " $"

def write(folder, N, V, rules, msgs, fresh):
    d = f"{folder}/{N}"; os.makedirs(d, exist_ok=True)
    W = lambda name, s: open(f"{d}/{name}", "w").write(s)
    W("patterns.txt", "".join(ours(r["nodes"]) + "\n" for r in rules))
    for name, stream in (("messages", msgs), ("fresh", fresh)):
        W(f"{name}.txt", "".join(t + "\n" for t, _ in stream))
        W(f"{name[:5] + '_' if name == 'fresh' else ''}expected.txt", "".join((e or "-") + "\n" for _, e in stream))
    W("regex.tsv", "".join(f"{r['id']}\t{rx(r['nodes'])}\n" for r in rules))
    # RiveScript: same notation
    W("rules.rive", "! version = 2.0\n\n" + "".join(f"+ {r['text']}\n- {r['reply']}\n\n" for r in rules))
    # AIML: alternatives and optionals expanded to categories (AIML has neither)
    cats, dup = [], set()
    for r in rules:
        for seq in expand(r["nodes"]):
            p = " ".join(seq).upper()
            if p in dup: continue
            dup.add(p); cats.append((p, r["reply"]))
    W("rules.aiml", '<?xml version="1.0" encoding="UTF-8"?>\n<aiml version="1.0.1">\n' + "".join(f"<category><pattern>{p}</pattern><template>{t}</template></category>\n" for p, t in cats) + "</aiml>\n")
    L = [len(t.split()) for t, _ in msgs]
    st = {"N": N, "vocab": len(V), "aiml_categories": len(cats), "messages": len(msgs), "hits": sum(e is not None for _, e in msgs),
          "words_mean": sum(L) / len(L), "words_min": min(L), "words_max": max(L)}
    W("stats.json", json.dumps(st)); print(json.dumps(st))

if __name__ == "__main__":
    for a in sys.argv[2:]:
        N = int(a); write(sys.argv[1], N, *gen(N))
