public import Dialogue
import LuaRules

/// A customer and a clock, talking to a shop.
public struct Chatting: Sendable {
    public let bot: Bot
    public var customer = "+6281200000001"
    public var now = monday
    /// 23 November 2026, 09:15 in Jakarta.
    public static let monday = Instant(milliseconds: 1_795_400_100_000)

    public init(_ bot: Bot) { self.bot = bot }

    /// A bot of its own for the shop in `folder`.
    public init(_ folder: ScratchFolder, store: any Store = MemoryStore()) async throws {
        let shop = try ShopFolder(folder.path, installedPlugins: nil)
        bot = Bot(store: store, on: ShopThread(name: "test"))
        try await bot.load { try LuaRuleBook(loading: shop) }
    }

    /// The turn of whatever happens, a second after the one before; from this customer, if nobody else is named.
    public mutating func happen(
        _ content: Event.Content, from sender: String? = nil, channel: String = SenderAddress.console, id: String? = nil
    ) async throws -> Turn {
        now = now.adding(seconds: 1)
        return try await bot.receive(Event(id: id, customer: sender ?? customer, channel: channel, at: now, content))
    }

    /// The turn that answers `text`.
    public mutating func send(_ text: String, id: String? = nil) async throws -> Turn { try await happen(.message(text), id: id) }

    public mutating func tap(_ choice: String) async throws -> Turn { try await happen(.tap(choice)) }

    /// The bubbles that answer `text`.
    public mutating func say(_ text: String) async throws -> [String] { try await send(text).replies.map(\.text) }

    /// The clock moves on, and nothing else happens.
    public mutating func wait(minutes: Int) { now = now.adding(seconds: minutes * 60) }

    /// What happens next without a message, until `end`; the clock shows when. Nil when nothing does.
    public mutating func next(until end: Instant) async throws -> Turn? {
        guard let due = try await bot.nextDue(), due.at <= end else { return nil }
        now = max(now, due.at)
        return try await bot.wake(at: now)
    }

    /// The clock moves on; gives what happens meanwhile without a message, each thing in its time.
    public mutating func pass(minutes: Int) async throws -> [Turn] {
        let end = now.adding(seconds: minutes * 60)
        var turns: [Turn] = []
        while let turn = try await next(until: end) { turns.append(turn) }
        now = end
        return turns
    }
}
