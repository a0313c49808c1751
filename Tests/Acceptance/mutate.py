"""Bodies that nobody should have posted, made from good ones; the same for the same seed."""

import copy
import json
import random

SWAPS = (None, 7, "tujuh", [], {}, [None], True, 1e308, -1, "", 10**30)
HOSTILE = ("\x00", "a\x00b", "\ud800", "\U0001f9d5" * 50, "x" * 70_000, "../../etc", "'; DROP TABLE x; --", "{text}", "${7*7}", "\u202e\u0000")
UNKNOWN = ("hologram", "", " ", "TEXT", "text\n")


def places(body, path=()):
    """The path of every value in a body, its own last."""
    items = body.items() if isinstance(body, dict) else enumerate(body) if isinstance(body, list) else ()
    for key, held in items:
        yield from places(held, path + (key,))
        yield path + (key,)


def changed(body, path, change):
    made = copy.deepcopy(body)
    holder = made
    for key in path[:-1]:
        holder = holder[key]
    change(holder, path[-1])
    return made


def put(value):
    def change(holder, key):
        holder[key] = value
    return change


def drop(holder, key):
    del holder[key]


def encoded(body):
    # Lone surrogates stay what they are on the wire: an escape that JSON allows and text does not.
    return json.dumps(body).encode()


def dropped(body):
    for path in places(body):
        yield f"without {'/'.join(map(str, path))}", encoded(changed(body, path, drop))


def swapped(body, seed):
    chance = random.Random(seed)
    for path in places(body):
        value = chance.choice(SWAPS + HOSTILE)
        yield f"{'/'.join(map(str, path))} = {str(value)[:20]!r}", encoded(changed(body, path, put(value)))


def unknown_kinds(body):
    for path in places(body):
        if path[-1] in ("type", "field", "object", "messageType", "event", "status"):
            for name in UNKNOWN:
                yield f"{'/'.join(map(str, path))} = {name!r}", encoded(changed(body, path, put(name)))


def deepened(body):
    for path in list(places(body))[:3]:
        deep = b"[" * 20_000 + b"]" * 20_000
        yield f"{path[-1]} 20000 deep", encoded(changed(body, path, put("HERE"))).replace(b'"HERE"', deep)


def broken(body, seed, count=4):
    chance = random.Random(seed)
    data = encoded(body)
    for _ in range(count):
        at = chance.randrange(len(data))
        yield f"byte {at} flipped", data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1:]
        cut = chance.randrange(len(data))
        yield f"cut at {cut}", data[:cut]
    yield "raw surrogate", data.replace(b"uji", b"\xed\xa0\x80", 1)
    yield "no UTF-8", data.replace(b"uji", b"\xff\xfe", 1)
    yield "a raw NUL", data.replace(b"uji", b"\x00", 1)
    yield "huge number", data.replace(b'"timestamp": "', b'"timestamp": 9' + b"9" * 400 + b', "was": "', 1)
    yield "doubled", data + data
    yield "byte order mark", b"\xef\xbb\xbf" + data


def batched(body, many=50):
    """Every list in the body, fifty times as long."""
    for path in places(body):
        held = body
        for key in path:
            held = held[key]
        if isinstance(held, list) and held:
            yield f"{'/'.join(map(str, path))} x {many}", encoded(changed(body, path, put(held * many)))


def mutations(body, seed, most=None):
    """(what was done, bytes) for a body; a sample of `most` if there are more."""
    made = [
        *dropped(body), *swapped(body, seed), *swapped(body, seed + 1), *unknown_kinds(body), *deepened(body), *broken(body, seed),
        *batched(body),
    ]
    return made if most is None or len(made) <= most else random.Random(seed).sample(made, most)
