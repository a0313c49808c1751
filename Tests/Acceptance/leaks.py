"""What must never stand in a log."""

import re

import shop_folder
import shop_secrets
from doors import PHONE_START

SIGNATURE = re.compile(r"sha256=[0-9a-fA-F]{64}")
PHONE = re.compile(rf"{PHONE_START}\d{{5}}|0{PHONE_START[2:]}\d{{5}}")


def leaks(lines, fake):
    """What leaked, and the line that it stands in."""
    tokens = [*shop_secrets.ALL, shop_folder.OWNER, fake.wa.token, fake.tg.token, fake.fn.token, fake.wb.token]
    # Parts of a token are as good as all of it.
    tokens += [fake.tg.token.split(":")[1], *fake.wb.token.split(".")]
    found = []
    for line in lines:
        found += [(token, line) for token in tokens if token in line]
        found += [(match[0], line) for match in SIGNATURE.finditer(line)]
        found += [(match[0], line) for match in PHONE.finditer(line)]
    return found
