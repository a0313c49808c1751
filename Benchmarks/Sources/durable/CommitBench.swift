import Dialogue
import Measure
import SQLiteStore

/// The store's commits beside SQLite alone with the same rows, turn about in one run.
struct CommitBench {
    let replay: Replay
    let files: DataFiles

    struct Side {
        /// Microseconds of CPU for one commit.
        var cpu: [Double] = []
        /// Commits a second by the clock.
        var rate: [Double] = []
    }

    /// - Parameter customers: how many hold the conversation, `atOnce` of them at a time.
    func compare(customers: Int, atOnce: Int, rounds: Int) async throws {
        var store = Side(), bare = Side(), ratios: [Double] = [], groups: [Double] = []
        for round in 0..<rounds + 1 {
            let (ours, group, path) = try await runStore(customers: customers, atOnce: atOnce)
            let theirs = try await runBare(customers: customers, atOnce: atOnce, group: Int(group.rounded()), comparing: path)
            // The first round warms up.
            if round == 0 { continue }
            store.cpu.append(ours.cpu)
            store.rate.append(ours.rate)
            bare.cpu.append(theirs.cpu)
            bare.rate.append(theirs.rate)
            ratios.append(ours.cpu / theirs.cpu)
            groups.append(group)
        }
        let head = "| \(atOnce) | \(places(groups.quantile(0.5), 1)) | "
        print(head + "\(range(store.cpu)) | \(range(bare.cpu)) | \(range(ratios, 2)) | \(range(store.rate, 0)) | \(range(bare.rate, 0)) |")
    }

    /// - Returns: what a commit took, how many of them made a transaction in the mean, and the file.
    func runStore(customers: Int, atOnce: Int) async throws -> (took: (cpu: Double, rate: Double), group: Double, path: String) {
        let path = files.new()
        let store = try SQLiteStore(path: path)
        let commits = (0..<customers).map(replay.commits)
        let count = commits.reduce(0) { $0 + $1.count }
        let before = try DataFiles.transactions(path)
        let watch = Stopwatch()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<atOnce {
                group.addTask {
                    for customer in stride(from: lane, to: customers, by: atOnce) {
                        for commit in commits[customer] {
                            guard try await store.commit(commit) == .done else { throw BareSQLite.Failure(what: "a commit came too late") }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let took = watch.per(count)
        let transactions = try DataFiles.transactions(path) - before
        try await store.close()
        return (took, Double(count) / Double(transactions), path)
    }

    func runBare(customers: Int, atOnce: Int, group: Int, comparing other: String?) async throws -> (cpu: Double, rate: Double) {
        let path = files.new()
        let texts = Texts()
        // In the order in which `atOnce` customers at a time write them.
        var rows: [BareRows] = []
        for first in stride(from: 0, to: customers, by: atOnce) {
            let those = try (first..<min(first + atOnce, customers)).map { try replay.commits(ofCustomer: $0).map { try BareRows($0, texts) } }
            for step in those[0].indices { rows += those.map { $0[step] } }
        }
        try await SQLiteStore(path: path).close()
        let bare = try BareSQLite(path)
        let watch = Stopwatch()
        for start in stride(from: 0, to: rows.count, by: group) { try bare.write(rows[start..<min(start + group, rows.count)]) }
        let took = watch.per(rows.count)
        if let other, case let count = try bare.differences(from: other), count > 0 {
            throw BareSQLite.Failure(what: "\(count) rows are not the same")
        }
        return took
    }

    /// What one commit writes in the mean.
    func bytesOfCommit() throws -> Int {
        let texts = Texts()
        let rows = try replay.commits(ofCustomer: 1).map { try BareRows($0, texts).bytes }
        return rows.reduce(0, +) / rows.count
    }
}

struct Stopwatch {
    private let cpu = cpuSeconds(), wall = wallSeconds()

    /// Microseconds of CPU for each of `count`, and so many a second by the clock.
    func per(_ count: Int) -> (cpu: Double, rate: Double) {
        ((cpuSeconds() - cpu) * 1e6 / Double(count), Double(count) / (wallSeconds() - wall))
    }
}

/// `61.2 [58.0-70.3]`: the median and what lies around it.
func range(_ numbers: [Double], _ digits: Int = 1) -> String {
    "\(places(numbers.quantile(0.5), digits)) [\(places(numbers.quantile(0), digits))-\(places(numbers.quantile(1), digits))]"
}
