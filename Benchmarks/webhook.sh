#!/bin/sh
# Builds what webhook.py measures, and measures it: five minutes. Needs wrk, and for `instructions` and `stages` valgrind and binutils.
# usage: webhook.sh [requests|instructions|answers|memory|stages …]
set -eu
cd "$(dirname "$0")"
swift build -c release --product bot-serve --package-path .. >&2
swift build -c release --product webhook >&2
exec python3 webhook.py "$@"
