#!/usr/bin/env python3
"""Ours beside its peers, on the same generated sets, in one run and one table.
usage: compare.py [--data FOLDER] [--cap SECONDS] [N ...]     sizes: 100 1000 10000 100000

Needs: swift, g++, and for the peers `pip install python-aiml rivescript` (a peer that is missing is left out).
A peer is stopped after CAP seconds (20) of messages; a slow one answers fewer than all. Peers replay the same
2,000 messages; ours and the trie in C++ (the limit: no captures, no preference) are timed on messages never seen before.
"""
import argparse, json, os, platform, subprocess, sys, tempfile, datetime

HERE = os.path.dirname(os.path.abspath(__file__))

def run(*command, **more):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)

def rows(result):
    return [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]

def cpu():
    try: return next(l.split(":")[1].strip() for l in open("/proc/cpuinfo") if l.startswith("model name"))
    except (OSError, StopIteration): return platform.processor()

def main():
    options = argparse.ArgumentParser()
    options.add_argument("--data", default=os.path.join(tempfile.gettempdir(), "laris-benchmarks"))
    options.add_argument("--cap", default="20")
    options.add_argument("sizes", nargs="*", default=["100", "1000", "10000", "100000"])
    options = options.parse_args()
    plain, hard = options.data, os.path.join(options.data, "hard")
    for script, folder in (("generate.py", plain), ("generate_hard.py", hard)):
        for n in options.sizes:
            if not os.path.exists(f"{folder}/{n}/fresh.txt"):
                print(f"# {script} {n}", file=sys.stderr)
                subprocess.run([sys.executable, f"{HERE}/{script}", folder, n], check=True, stdout=sys.stderr)
    subprocess.run(["swift", "build", "-c", "release", "--product", "matching", "--package-path", HERE], check=True, stdout=sys.stderr)
    ours = f"{HERE}/.build/release/matching"
    trie = os.path.join(options.data, "trie")
    run("g++", "-O2", "-o", trie, f"{HERE}/peers/trie.cpp")

    found = []
    for n in options.sizes:
        found += rows(run(ours, plain, n))
        if os.path.exists(trie): found += rows(run(trie, plain, n))
        for engine in ("aiml", "rivescript", "re_first"):
            print(f"# {engine} {n}", file=sys.stderr)
            if engine == "rivescript" and int(n) > 10000: continue   # about 2 s a message
            found += rows(run(sys.executable, f"{HERE}/peers/peers.py", engine, plain, n, options.cap))

    print(f"{datetime.date.today()}, {cpu()}, {os.cpu_count()} CPUs, load {os.getloadavg()[0]:.1f}\n")
    print("| engine | N | messages/s | p50 / p99 µs | load s | MB | right |\n|---|---|---|---|---|---|---|")
    for r in sorted(found, key=lambda r: (r["engine"] != "laris", r["engine"], r["N"])):
        print(f"| {r['engine']} | {r['N']:,} | {r['msgs_per_s']:,.0f} | {r['p50_us']:.2f} / {r['p99_us']:.2f} | {r['load_wall_s']:.3f} | {r['rss_delta_mb']:.1f} | {r['correct']}/{r['checked']} |")
    for title, command in (("generated set", (ours, plain, *options.sizes)), ("harder set", (ours, hard, *options.sizes)), ("worst case", (ours, "worst"))):
        print(f"\n{title}\n")
        print("\n".join(l for l in run(*command).stdout.splitlines() if not l.startswith("{")))

main()
