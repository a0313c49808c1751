// Usage: durable SHOP [ROUNDS]           commits beside SQLite alone, whole turns, and reads
//        durable sleeping SHOP           customers who have not written for long
//        durable store SHOP CUSTOMERS ATONCE          so many commits and nothing else, for a profiler
//        durable bare SHOP CUSTOMERS ATONCE GROUP     the same of SQLite alone
// Data files are made in the folder for temporary files: TMPDIR says which disk is measured.

import Dialogue
import LuaRules
import Measure

let arguments = Array(CommandLine.arguments.dropFirst())
let words = ["sleeping", "wake", "store", "bare"]
let word = arguments.first.flatMap { words.contains($0) ? $0 : nil }
let rest = word == nil ? arguments : Array(arguments.dropFirst())
let number = { (at: Int, other: Int) in rest.count > at ? Int(rest[at]) ?? other : other }
guard let path = rest.first else {
    print("usage: durable SHOP [ROUNDS]   or   durable sleeping SHOP")
    throw CancellationError()
}
let folder = try ShopFolder(path, installedPlugins: nil)

if word == "wake" {
    try await Sleeping.wakeUp(rest[1], folder, customer: number(2, 0))
} else {
    let files = try DataFiles()
    let replay = try await Replay(folder, files)
    let bench = CommitBench(replay: replay, files: files)
    switch word {
    case "sleeping":
        print("| customers | MB of file | s to fill | open ms | load ms | first nextDue ms | answer ms | nextDue µs | RSS MB | at most MB |")
        print("|---|---|---|---|---|---|---|---|---|---|")
        for customers in [1_000, 10_000, 100_000] {
            try await Sleeping(folder: folder, shopPath: path, replay: replay, files: files).measure(customers: customers)
        }
    case "store": print(try await bench.runStore(customers: number(1, 256), atOnce: number(2, 64)))
    case "bare": print(try await bench.runBare(customers: number(1, 256), atOnce: number(2, 64), group: number(3, 32), comparing: nil))
    default:
        let rounds = number(1, 7)
        print(
            "Commits: \(Replay.messages.count) for each customer, of \(try bench.bytesOfCommit()) bytes in the mean; \(rounds) rounds, medians and ranges.\n"
        )
        print("| at once | a transaction | store, CPU µs | SQLite, CPU µs | ratio | store, commits/s | SQLite, commits/s |")
        print("|---|---|---|---|---|---|---|")
        try await bench.compare(customers: 64, atOnce: 1, rounds: rounds)
        for atOnce in [16, 64, 256] { try await bench.compare(customers: 768, atOnce: atOnce, rounds: rounds) }

        print("\n| what | CPU µs | a second |")
        print("|---|---|---|")
        let turns = TurnBench(folder: folder, files: files)
        func row(_ what: String, _ run: @Sendable () async throws -> (cpu: Double, rate: Double)) async throws {
            var cpu: [Double] = [], rate: [Double] = []
            for _ in 0..<rounds {
                let took = try await run()
                cpu.append(took.cpu)
                rate.append(took.rate)
            }
            print("| \(what) | \(range(cpu)) | \(range(rate, 0)) |")
        }
        try await row("turns, one after another") { try await turns.run(customers: 32, atOnce: 1) }
        for atOnce in [64, 256] { try await row("turns, \(atOnce) at once") { try await turns.run(customers: 256, atOnce: atOnce) } }
        try await row("orders, 64 at once") { try await turns.order(customers: 64) }
        try await row("read") { try await turns.read(customers: 64, times: 64) }
    }
}
