public import Dialogue
public import LuaRules

/// A conversation that was had, played again with the rules of now.
///
/// Each turn finds the state that these rules have made, and of the shop's other customers what it found then: the
/// last order's number, and what was reserved.
public struct Replay: Sendable {
    public var turns: [Turn]
    /// Which words are the shop's and the language's, and so nobody's name.
    let language: Language

    public struct Turn: Sendable {
        /// From 1.
        public var number: Int
        /// As it was.
        public var record: TurnRecord
        /// As it is now.
        public var now: Dialogue.Turn

        public var differs: Bool { record.replies != now.replies }
        /// The rule that speaks now, or spoke then.
        public var rule: String { now.runs.first { $0.rule != "session" }?.rule ?? record.rules.first { $0 != "session" } ?? "session" }
    }

    /// - Parameters:
    ///   - records: all turns of a conversation, from its first.
    ///   - number: the last turn that is played; all of them if not given.
    public init(_ records: [TurnRecord], of customer: String, until number: Int? = nil, with loaded: LoadedShop) async throws {
        language = loaded.shop.understanding.language
        let store = MemoryStore()
        let bot = Bot(store: store, on: ShopThread(name: loaded.shop.id))
        try await bot.load { try LuaRuleBook(loaded) }
        turns = []
        for (at, record) in records.prefix(number ?? records.count).enumerated() {
            await store.find(lastOrder: record.lastOrder, reserved: record.reserved)
            var event = record.event
            event.customer = customer
            turns.append(Turn(number: at + 1, record: record, now: try await bot.receive(event)))
        }
    }
}
