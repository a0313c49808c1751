public import Dialogue
import LuaRules

/// A customer and a clock, talking to a shop.
public struct Chatting: Sendable {
    public let bot: Bot
    public var customer = "+6281200000001"
    /// Monday, 23 November 2026, 09:15 in Jakarta.
    public var now = Instant(milliseconds: 1_795_400_100_000)

    public init(_ bot: Bot) { self.bot = bot }

    /// A bot of its own for the shop in `folder`.
    public init(_ folder: ScratchFolder, store: any Store = MemoryStore()) async throws {
        let shop = try ShopFolder(folder.path, installedPlugins: nil)
        bot = Bot(store: store, on: ShopThread(name: "test"))
        try await bot.load { try LuaRuleBook(loading: shop) }
    }

    /// The turn that answers `text`, a second after the one before.
    public mutating func send(_ text: String, id: String? = nil) async throws -> Turn {
        now = now.adding(seconds: 1)
        return try await bot.receive(Event(id: id, customer: customer, at: now, .message(text)))
    }

    public mutating func tap(_ choice: String) async throws -> Turn {
        now = now.adding(seconds: 1)
        return try await bot.receive(Event(customer: customer, at: now, .tap(choice)))
    }

    /// The bubbles that answer `text`.
    public mutating func say(_ text: String) async throws -> [String] { try await send(text).replies.map(\.text) }

    public mutating func wait(minutes: Int) { now = now.adding(seconds: minutes * 60) }
}
