// Usage: matching FOLDER N [N…]   or   matching worst
// Runs the sets in FOLDER/<N>, each in this process, smallest first, and prints a row for each as JSON and a table.
// From raw text to the winning pattern with its captures; every timed message is seen once.

import Dialogue
import Foundation
import Measure

struct Row: Codable {
    var engine = "laris"
    var N = 0
    var load_wall_s = 0.0
    var rss_delta_mb = 0.0
    var msgs_per_s = 0.0, min = 0.0, max = 0.0
    var p50_us = 0.0, p99_us = 0.0
    var correct = 0, checked = 0
    /// Partial matches kept and edges looked for, for a message.
    var states = 0.0, probes = 0.0
    var nodes = 0
    var cut = 0
}

func run(_ folder: String, _ size: Int) throws -> Row {
    let set = try RuleSet("\(folder)/\(size)")
    var row = Row(N: size)
    let memory = residentMegabytes()
    let start = wallSeconds()
    let (matcher, reader) = try set.open()
    row.load_wall_s = wallSeconds() - start
    row.rss_delta_mb = residentMegabytes() - memory
    row.nodes = matcher.index.nodeCount

    func ask(_ text: String) -> Match? {
        let (reading, slots) = reader.read(text)
        return matcher.best(in: reading, words: 0..<reading.words.count, slots: slots)
    }
    func check(_ text: String, _ expected: Int?) {
        row.checked += 1
        let found = ask(text).map { Int($0.pattern.rawValue) }
        row.states += Double(matcher.effort.states)
        row.probes += Double(matcher.effort.probes)
        if matcher.effort.isCut { row.cut += 1 }
        if found == expected {
            row.correct += 1
        } else if row.checked - row.correct < 4 {
            print("wrong: \(text) | expected \(expected.map { set.patterns[$0] } ?? "none") | found \(found.map { set.patterns[$0] } ?? "none")")
        }
    }
    for (text, expected) in zip(set.messages, set.expected) { check(text, expected) }

    // The first half without a clock within, in chunks; the second half one by one.
    let half = set.fresh.count / 2
    let chunk = Swift.max(1, half / 10)
    var rates: [Double] = []
    var captured = 0
    for from in stride(from: 0, to: half, by: chunk) {
        let begin = cpuSeconds()
        for text in set.fresh[from..<Swift.min(half, from + chunk)] { captured += ask(text)?.captures.count ?? 0 }
        rates.append(Double(chunk) / (cpuSeconds() - begin))
    }
    var latencies: [Double] = []
    for text in set.fresh[half...] {
        let begin = DispatchTime.now().uptimeNanoseconds
        captured += ask(text)?.captures.count ?? 0
        latencies.append(Double(DispatchTime.now().uptimeNanoseconds - begin) / 1e3)
    }
    row.msgs_per_s = rates.quantile(0.5)
    row.min = rates.quantile(0)
    row.max = rates.quantile(1)
    row.p50_us = latencies.quantile(0.5)
    row.p99_us = latencies.quantile(0.99)
    for (text, expected) in zip(set.fresh, set.freshExpected) { check(text, expected) }
    row.states /= Double(row.checked)
    row.probes /= Double(row.checked)
    precondition(captured >= 0)
    return row
}

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first else {
    print("usage: matching FOLDER N [N…]   or   matching worst")
    exit(2)
}

if folder == "worst" {
    try WorstCase.run()
    exit(0)
}
var rows: [Row] = []
for size in arguments.dropFirst().compactMap({ Int($0) }) {
    let row = try run(folder, size)
    rows.append(row)
    print(String(decoding: try JSONEncoder().encode(row), as: UTF8.self))
}
print("| N | messages/s [min-max] | p50 / p99 µs | load s | MB | right | states | probes | nodes |")
print("|---|---|---|---|---|---|---|---|---|")
for row in rows {
    print(
        "| \(row.N) | \(whole(row.msgs_per_s)) [\(whole(row.min))-\(whole(row.max))] | \(places(row.p50_us, 2)) / \(places(row.p99_us, 2)) "
            + "| \(places(row.load_wall_s, 3)) | \(places(row.rss_delta_mb, 1)) | \(row.correct)/\(row.checked) "
            + "| \(places(row.states, 1)) | \(places(row.probes, 1)) | \(row.nodes)\(row.cut > 0 ? ", \(row.cut) cut" : "") |")
}
let large = rows.filter { $0.N >= 100 }
if large.count > 1 {
    let points = large.map { (size: Double($0.N), cost: 1 / $0.msgs_per_s) }
    print("slope of cost over N from 100 on: \(places(slope(points), 2))")
}
