import Dialogue
import LuaRules
import Measure
import SQLiteStore

/// Whole turns that are on the disk when their replies are given: `Bot.receive` with the store in a file.
struct TurnBench {
    let folder: ShopFolder
    let files: DataFiles
    /// The messages before the order is placed: orders of one shop draw their numbers one after another.
    private static let messages = Replay.messages.prefix { $0 != "ya" }

    /// - Returns: CPU and turns a second, where `customers` hold the conversation, `atOnce` of them at a time.
    func run(customers: Int, atOnce: Int) async throws -> (cpu: Double, rate: Double) {
        let (bot, store, _) = try await open(files.new())
        let watch = Stopwatch()
        try await together(atOnce) { lane in
            for customer in stride(from: lane, to: customers, by: atOnce) {
                for (step, message) in Self.messages.enumerated() { try await Self.answer(step, message, customer, bot) }
            }
        }
        let took = watch.per(customers * Self.messages.count)
        try await store.close()
        return took
    }

    /// - Returns: CPU and orders a second, where `customers` who all have the summary before them say yes at once.
    func order(customers: Int) async throws -> (cpu: Double, rate: Double) {
        let (bot, store, _) = try await open(files.new())
        try await together(customers) { customer in
            for (step, message) in Self.messages.enumerated() { try await Self.answer(step, message, customer, bot) }
        }
        let watch = Stopwatch()
        try await together(customers) { try await Self.answer(Self.messages.count, "ya", $0, bot) }
        let took = watch.per(customers)
        try await store.close()
        return took
    }

    /// - Returns: CPU and reads a second of a conversation in the middle of its order, by an event not seen before.
    func read(customers: Int, times: Int) async throws -> (cpu: Double, rate: Double) {
        let (bot, store, shop) = try await open(files.new())
        try await together(customers) { customer in
            for (step, message) in Self.messages.enumerated() { try await Self.answer(step, message, customer, bot) }
        }
        let watch = Stopwatch()
        for _ in 0..<times {
            for customer in 0..<customers {
                let snapshot = try await store.read(ConversationKey(shop: shop, customer: Replay.address(customer)), event: "wamid.new")
                precondition(snapshot.version == Self.messages.count && snapshot.receipt == nil)
            }
        }
        let took = watch.per(customers * times)
        try await store.close()
        return took
    }

    private func open(_ path: String) async throws -> (Bot, SQLiteStore, shop: String) {
        let store = try SQLiteStore(path: path)
        let bot = Bot(store: store, on: ShopThread(name: "durable"))
        let folder = folder
        return (bot, store, try await bot.load { try LuaRuleBook(loading: folder) }.id)
    }

    private func together(_ count: Int, _ work: @escaping @Sendable (Int) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<count { group.addTask { try await work(number) } }
            try await group.waitForAll()
        }
    }

    private static func answer(_ step: Int, _ message: String, _ customer: Int, _ bot: Bot) async throws {
        let turn = try await bot.receive(Replay.event(step, of: Replay.address(customer), message))
        guard turn.failures.isEmpty, !turn.isMissed else { throw WrongAnswer(message: message, replies: turn.replies, failures: turn.failures) }
    }
}
