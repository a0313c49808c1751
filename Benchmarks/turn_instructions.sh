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

# count OPTIONS TURNS TEXT [EARLIER…]: all instructions of such a run
count() {
    options=$1
    shift
    # shellcheck disable=SC2086 # the options are words
    valgrind --tool=callgrind --callgrind-out-file=/dev/null $options "$work/turn" shop "$@" 2>&1 >/dev/null |
        sed -n 's/.*Collected : //p'
}
per_turn() {
    options=$1
    shift
    few=$(count "$options" 500 "$@")
    many=$(count "$options" 1500 "$@")
    echo $(((many - few) / 1000))
}
pure="--toggle-collect=$understand --toggle-collect=$answer"

echo "| message | pure | receive |"
echo "|---|---|---|"
for text in "info dua kak" "pashmina berapa ya kak"; do
    echo "| $text | $(per_turn "$pure" "$text") | $(per_turn "" "$text") |"
done

# An order of ten questions: each turn runs the rule again from its first line, with one answer more.
echo
echo "| in an order of ten questions | pure | receive |"
echo "|---|---|---|"
set -- "mau daftar"
echo "| first turn | $(per_turn "$pure" "$1") | $(per_turn "" "$1") |"
set -- "info dua kak" "mau daftar" "Rina Wulandari" 081234567890 "Jl. Mawar No. 5 RT 2 RW 1"
echo "| fifth answer | $(per_turn "$pure" semarang "$@") | $(per_turn "" semarang "$@") |"
set -- "$@" semarang jne qris 38 hitam
echo "| tenth answer | $(per_turn "$pure" "tolong cepat" "$@") | $(per_turn "" "tolong cepat" "$@") |"
