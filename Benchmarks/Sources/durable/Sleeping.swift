import Dialogue
import Foundation
import LuaRules
import Measure
import SQLiteStore

/// What customers cost who have not written for long: each has a conversation in the middle of an order, and a timer
/// that is far ahead.
struct Sleeping {
    let folder: ShopFolder
    let shopPath: String
    let replay: Replay
    let files: DataFiles

    /// Makes the file, and lets a process of its own wake up in it.
    func measure(customers: Int) async throws {
        let path = files.new()
        let filled = try await fill(path, customers)
        let size = try DataFiles.megabytes(path)
        var found: [Woken] = []
        for number in 0..<5 { found.append(try await wake(path, number)) }
        let median = { (part: (Woken) -> Double) in found.map(part).quantile(0.5) }
        print(
            "| \(customers) | \(places(size, 1)) | \(places(filled, 1)) | \(places(median(\.open) * 1000, 1)) | \(places(median(\.load) * 1000, 0)) "
                + "| \(places(median(\.due) * 1000, 2)) | \(places(median(\.answer) * 1000, 1)) | \(places(median(\.dueAgain) * 1e6, 0)) "
                + "| \(places(median(\.memory), 1)) | \(places(median(\.peak), 1)) |")
    }

    /// One turn for each customer: the state in the middle of an order is what counts, not how it came about.
    private func fill(_ path: String, _ customers: Int) async throws -> Double {
        let store = try SQLiteStore(path: path)
        let begin = wallSeconds()
        let replay = replay
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<256 {
                group.addTask {
                    for customer in stride(from: lane, to: customers, by: 256) {
                        var commit = replay.commits(ofCustomer: customer)[Replay.middle]
                        commit.version = 0
                        commit.conversation.timers = [
                            Dialogue.Timer(at: Replay.start.adding(seconds: 30 * 86_400 + customer), .reminder(question: "city", turn: 6))
                        ]
                        if commit.customer == nil { commit.customer = Customer(id: commit.key.customer) }
                        guard try await store.commit(commit) == .done else { throw BareSQLite.Failure(what: "a commit came too late") }
                    }
                }
            }
            try await group.waitForAll()
        }
        let took = wallSeconds() - begin
        try await store.close()
        return took
    }

    /// What a process that has just begun says of itself.
    struct Woken: Codable {
        /// Seconds: to open the file, to load the shop, to find who is due first, to answer a message, to find it again.
        var open, load, due, answer, dueAgain: Double
        /// MB resident at the end, and at most.
        var memory, peak: Double
    }

    private func wake(_ path: String, _ customer: Int) async throws -> Woken {
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["wake", shopPath, path, String(customer)]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return try JSONDecoder().decode(Woken.self, from: said)
    }

    /// The process that wakes up.
    static func wakeUp(_ path: String, _ folder: ShopFolder, customer: Int) async throws {
        var marks = [wallSeconds()]
        let store = try SQLiteStore(path: path)
        marks.append(wallSeconds())
        let bot = Bot(store: store, on: ShopThread(name: "woken"))
        let shop = try await bot.load { try LuaRuleBook(loading: folder) }
        marks.append(wallSeconds())
        guard let due = try await bot.nextDue() else { throw BareSQLite.Failure(what: "nobody is due") }
        marks.append(wallSeconds())
        let event = Event(
            customer: Replay.address(customer), channel: "whatsapp", at: due.at.adding(seconds: -86_400), .message("gamis zahra berapa ya kak"))
        let turn = try await bot.receive(event)
        marks.append(wallSeconds())
        guard !turn.replies.isEmpty, turn.conversation.turn == Replay.middle + 2 else {
            throw WrongAnswer(message: event.text, replies: turn.replies, failures: turn.failures)
        }
        let (memory, peak) = (residentMegabytes(), residentMegabytes("VmHWM"))
        var again: [Double] = []
        for _ in 0..<200 {
            let begin = wallSeconds()
            _ = try await store.nextDue(in: shop.id, customer: nil)
            again.append(wallSeconds() - begin)
        }
        try await store.close()
        let took = zip(marks.dropFirst(), marks).map { $0.0 - $0.1 }
        let woken = Woken(
            open: took[0], load: took[1], due: took[2], answer: took[3], dueAgain: again.quantile(0.5), memory: memory, peak: peak)
        FileHandle.standardOutput.write(try JSONEncoder().encode(woken))
    }
}
