"""How much memory the program holds, as Linux counts it."""

import contextlib
import threading
from pathlib import Path


def resident(bridge):
    """Bytes of the whole group of processes."""
    total = 0
    for pid in bridge.pids():
        try:
            told = Path(f"/proc/{pid}/status").read_text()
        except OSError:
            continue  # It ended meanwhile.
        total += sum(int(line.split()[1]) << 10 for line in told.splitlines() if line.startswith("VmRSS:"))
    return total


@contextlib.contextmanager
def watched(bridge, every=0.05):
    """A list whose only element is the most that it held, up to now."""
    most, ended = [resident(bridge)], threading.Event()

    def look():
        while not ended.wait(every):
            most[0] = max(most[0], resident(bridge))

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    try:
        yield most
    finally:
        ended.set()
        thread.join()
