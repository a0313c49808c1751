"""`python3 -m fake --port 9000`: the gateways by hand; every request is printed as it comes."""

import argparse
import time

from . import FakeGateways

parser = argparse.ArgumentParser(prog="fake")
parser.add_argument("--port", type=int, default=9000)
parser.add_argument("--number-id", action="append", help="a WhatsApp number that there is; may be given again")
parser.add_argument("--closed", action="store_true", help="nobody may be written to who did not write first")
given = parser.parse_args()

with FakeGateways(given.port, **({"number_ids": given.number_id} if given.number_id else {})) as fake:
    for gateway in (fake.wa, fake.tg, fake.fn, fake.wb):
        gateway.open = not given.closed
    print(f"{fake.url}/graph  Bearer {fake.wa.token}")
    print(f"{fake.url}/tg     bot{fake.tg.token}")
    print(f"{fake.url}/fonnte {fake.fn.token}")
    print(f"{fake.url}/wablas {fake.wb.token}", flush=True)
    requests = violations = 0
    try:
        while True:
            for request in fake.requests[requests:]:
                requests += 1
                print(f"{request.gateway} {request.kind} to {request.recipient}: {request.answered} {request.text!r}", flush=True)
            for violation in fake.violations[violations:]:
                violations += 1
                print(f"  refused: {violation}", flush=True)
            time.sleep(0.1)
    except KeyboardInterrupt:
        pass
