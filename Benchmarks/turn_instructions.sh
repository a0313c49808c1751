#!/bin/sh
# Instructions of one turn, counted by valgrind: the difference of two run lengths, so that loading and warming up
# cancel out. "pure" is what a turn computes (TurnSteps.understand and .answer), "receive" all of Bot.receive with its
# changes of thread. Needs valgrind and binutils.
# usage: turn_instructions.sh
set -eu
cd "$(dirname "$0")"
swift build -c release --static-swift-stdlib --product turn >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# valgrind cannot read Swift's debug information; the symbols stay.
strip --strip-debug -o "$work/turn" .build/release/turn

understand='$s8Dialogue9TurnStepsV10understand4withyAA7MatcherC_tF'
answer='$s8Dialogue9TurnStepsV6answeryyF'
for symbol in "$understand" "$answer"; do
    nm "$work/turn" | grep -qF " $symbol" || { echo "no $symbol in the binary: was it renamed?" >&2; exit 1; }
done

# count TURNS TEXT [OPTION…]: all instructions of such a run
count() {
    turns=$1 text=$2
    shift 2
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" "$work/turn" shop "$turns" "$text" 2>&1 >/dev/null |
        sed -n 's/.*Collected : //p'
}
per_turn() {
    text=$1
    shift
    few=$(count 500 "$text" "$@")
    many=$(count 1500 "$text" "$@")
    echo $(((many - few) / 1000))
}

echo "| message | pure | receive |"
echo "|---|---|---|"
for text in "info dua kak" "pashmina berapa ya kak"; do
    pure=$(per_turn "$text" --toggle-collect="$understand" --toggle-collect="$answer")
    echo "| $text | $pure | $(per_turn "$text") |"
done
