"""Changes one line of logic at each place of places.tsv, and sees whether a test notices.

    git clone . /tmp/mutants && python3 Tests/Mutants/mutants.py /tmp/mutants             all of them: some hours on two cores
    python3 Tests/Mutants/mutants.py /tmp/mutants 3 17                                    these; what is built stays

The folder is a clone that may be spoilt. All changes are built into it at once, each behind its number in LARIS_MUTANT, so that it is built once
and not once a change. Lua has `bot test --mutate`, which makes its changes itself. The places were drawn by chance, at least one a target and folder.
Exits with 1 if something is not noticed.
"""

import csv
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SWIFT = """import {libc}
private let number: Int32 = {{ if let text = getenv("LARIS_MUTANT") {{ atoi(text) }} else {{ 0 }} }}()
func isMutant(_ one: Int32) -> Bool {{ number == one }}
"""
C = """extern char *getenv(const char *); extern int atoi(const char *);
static int isMutant(int one) { const char *text = getenv("LARIS_MUTANT"); return text && atoi(text) == one; }
"""
# By the folder in Sources: the suite that should notice first.
FITTING = {"CLuaShim": "LuaRulesTests", "Hosting": "BotTests", "QRPicture": "BotTests", "bot": "BotTests", "bot-serve": "BotTests", "bot-backup": "BotTests"}
SUITES = ["DialogueTests", "LuaRulesTests", "RuleTestingTests", "SQLiteStoreTests", "GatewaysTests", "BridgeTests", "QRISTests", "BackupTests", "BotTests"]
BUILT = ".build/release"


def places():
    with open(HERE / "places.tsv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def build(folder, places):
    for number, place in enumerate(places, 1):
        file = folder / place["file"]
        text = file.read_text(encoding="utf-8")
        if text.count(place["line"]) < 1:
            raise SystemExit(f"{place['file']} has no line any more: {place['line']}")
        changed = place["line"].replace(place["there"], f"(isMutant({number}) ? ({place['instead']}) : ({place['there']}))", 1)
        text = text.replace(place["line"], changed, 1)
        if file.suffix == ".c" and not text.startswith(C):
            text = C + text
        file.write_text(text, encoding="utf-8")
        if file.suffix == ".swift":
            (folder / "Sources" / target(place) / "IsMutant.swift").write_text(SWIFT.format(libc="Glibc" if sys.platform == "linux" else "Darwin"))
    subprocess.run(["swift", "build", "-c", "release", "--build-tests"], cwd=folder, check=True)
    (folder / ".mutated").touch()


def target(place):
    return place["file"].split("/")[1]


def steps(place):
    """What is run until something notices: the fitting suite, the conversations, all suites, the bridge from outside."""
    first = FITTING.get(target(place), target(place) + "Tests")
    tests = [f"{BUILT}/larisPackageTests.xctest", "--testing-library", "swift-testing"]
    yield first, [*tests, "--filter", first]
    yield "conversations", [f"{BUILT}/bot", "test", "rules", "plugins"]
    yield "all suites", [*tests, "--filter", "|".join(suite for suite in SUITES if suite != first)]
    yield "acceptance", ["python3", "-W", "ignore", "-m", "unittest", "discover", "-f", "-s", "Tests/Acceptance"]


def noticed(folder, number, place):
    """By what, or nothing. What does not end is noticed."""
    environment = {**os.environ, "LARIS_MUTANT": str(number), "BOT": str(folder / BUILT / "bot"), "SWIFT_BACKTRACE": "enable=no"}
    for name, command in steps(place):
        try:
            ended = subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=1200)
        except subprocess.TimeoutExpired:
            return f"{name} (without end)"
        if ended.returncode:
            return name
    return None


def main():
    folder = Path(sys.argv[1]).resolve()
    all = places()
    if not (folder / ".mutated").exists():
        build(folder, all)
    if by := noticed(folder, 0, all[0]):
        raise SystemExit(f"without any change {by} fails already")
    chosen = [int(number) for number in sys.argv[2:]] or range(1, len(all) + 1)
    missed = 0
    for number in chosen:
        place = all[number - 1]
        by = noticed(folder, number, place)
        missed += by is None
        print(f"{number:3} {'noticed by ' + by if by else 'NOT NOTICED'}: {place['file']}: {place['there']} -> {place['instead']}", flush=True)
    print(f"{missed} of {len(chosen)} not noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    sys.exit(main())
