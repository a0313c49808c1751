#!/usr/bin/env python3
"""usage: peers.py ENGINE FOLDER N [cap_seconds]  ENGINE in re_first rivescript aiml ; prints one JSON line"""
import sys, os, json, time, resource, gc, re
eng, d, N = sys.argv[1], f"{sys.argv[2]}/{sys.argv[3]}", int(sys.argv[3]); cap = float(sys.argv[4]) if len(sys.argv) > 4 else 40.0
def rss():
    for l in open("/proc/self/status"):
        if l.startswith("VmRSS"): return int(l.split()[1]) / 1024
def ucpu(): r = resource.getrusage(resource.RUSAGE_SELF); return r.ru_utime
msgs = [l.rstrip("\n") for l in open(f"{d}/messages.txt")]
exp = [l.rstrip("\n") for l in open(f"{d}/expected.txt")]
if eng == "rivescript": import rivescript
if eng == "aiml":
    if not hasattr(time, "clock"): time.clock = time.process_time
    import aiml
gc.collect(); r0 = rss(); u0 = ucpu(); t0 = time.perf_counter()
if eng == "re_first":
    pats = []
    for l in open(f"{d}/regex.tsv"):
        i, p = l.rstrip("\n").split("\t"); pats.append((re.compile(p).match, i))
    def ask(m):
        for f, i in pats:
            if f(m): return i
        return "-"
elif eng == "rivescript":
    rs = rivescript.RiveScript(); rs.load_file(f"{d}/rules.rive"); rs.sort_replies()
    def ask(m):
        r = rs.reply("u", m); return "-" if r.startswith("[ERR") or r.startswith("ERR") else r
elif eng == "aiml":
    k = aiml.Kernel(); k.verbose(False); k.learn(f"{d}/rules.aiml")
    def ask(m): return k.respond(m) or "-"
load_wall = time.perf_counter() - t0; load_u = ucpu() - u0; r1 = rss()
lat, ok, n, wrong = [], 0, 0, []
if eng == "aiml": sys.stderr = open(os.devnull, "w")
ask("halo dunia apa")
u0 = ucpu(); T = time.perf_counter()
M = len(msgs)
while n < M or time.perf_counter() - T < 1.0:      # whole stream at least once (or cap), small sets repeated for 1 s
    i = n % M
    t = time.perf_counter_ns(); a = ask(msgs[i]); lat.append(time.perf_counter_ns() - t)
    if n < M:
        if a == exp[i]: ok += 1
        elif len(wrong) < 3: wrong.append([msgs[i], exp[i], a])
    n += 1
    if time.perf_counter() - T > cap: break
u = ucpu() - u0
lat.sort()
out = {"engine": eng, "N": N, "load_user_s": round(load_u, 4), "load_wall_s": round(load_wall, 4), "rss_mb": round(r1, 1), "rss_delta_mb": round(r1 - r0, 1), "n": n, "msgs_per_s": round(n / u, 2) if u else None,
       "p50_us": lat[len(lat) // 2] / 1e3, "p99_us": lat[min(len(lat) - 1, int(len(lat) * .99))] / 1e3, "correct": ok, "checked": min(n, M), "wrong": wrong}
print(json.dumps(out))
