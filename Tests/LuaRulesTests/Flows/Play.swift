import Dialogue
import LuaRules
import ShopFixtures

/// A customer who chats with the shop of the plays; the shop may be edited, and its process ended, between two messages.
struct Play {
    var chat: Chatting
    private let folder: ScratchFolder
    let store = MemoryStore()
    /// A bot of its own for each message: what is not in the store is gone.
    let restarts: Bool

    /// What Rina sends when she is asked where it goes.
    static let form = """
        Nama: Rina Wulandari
        No HP: 0812-0000-0001
        Alamat: Jl. Kaliurang KM 7 No. 21 RT 02/RW 05
        Kota: Sleman
        Kurir: J&T
        """

    init(_ more: [String: String] = [:], restarts: Bool = false) async throws {
        try await self.init(ScratchFolder(PlayShop.files(more)), restarts: restarts)
    }

    /// A shop without anything of the plays: `rules`, and "coba NAME" for each of `intents`.
    init(rules: String, intents: String..., more: [String: String] = [:], restarts: Bool = false) async throws {
        let declared = intents.map { "intent \"\($0)\" [[ coba \($0) ]]\n" }.joined()
        try await self.init(
            ScratchFolder(SmallShop.files(["uji.lua": rules, "niat.lua": declared].merging(more) { _, new in new })), restarts: restarts)
    }

    private init(_ folder: ScratchFolder, restarts: Bool) async throws {
        self.folder = folder
        self.restarts = restarts
        chat = try await Chatting(folder, store: store)
    }

    /// The turn that answers the last of `messages`; each comes 20 seconds after the one before.
    @discardableResult
    mutating func send(_ messages: String...) async throws -> Turn {
        var turn: Turn?
        for message in messages {
            if restarts { try await restart() }
            turn = try await sendAtOnce(message, after: 20)
        }
        guard let turn else { throw Empty() }
        return turn
    }

    /// The turn that answers `message`, `seconds` after the one before.
    mutating func sendAtOnce(_ message: String, after seconds: Int, id: String? = nil) async throws -> Turn {
        chat.now = chat.now.adding(seconds: seconds - 1)
        return try await chat.send(message, id: id)
    }

    mutating func wait(minutes: Int) { chat.wait(minutes: minutes) }

    /// The next message is answered by the files with these changes.
    func edit(_ files: [String: String]) async throws {
        for (name, text) in files { try folder.write(name, text) }
        let edited = try ShopFolder(folder.path, installedPlugins: nil)
        try await chat.bot.load { try LuaRuleBook(loading: edited) }
    }

    var shopID: String { String(folder.path.split(separator: "/").last ?? "") }

    /// Throws the process away, and keeps the store.
    mutating func restart() async throws {
        let (customer, now) = (chat.customer, chat.now)
        chat = try await Chatting(folder, store: store)
        (chat.customer, chat.now) = (customer, now)
    }

    private struct Empty: Error {}
}

extension Turn {
    var said: [String] { replies.map(\.text) }
    /// The name of the question that waits.
    var asks: String? { conversation.flows.last?.question?.name }
    /// The rules that wait, the one on top last.
    var flows: [String] { conversation.flows.map(\.rule) }
    var rows: [Int] { typed.map(\.row) }
    /// `2 PSH01 nude, 1 GMS01 sage M`
    var cart: String {
        conversation.cart.lines.map { line in
            (["\(line.quantity)", line.sku] + ["colour", "size"].compactMap { line.attributes[$0] }).joined(separator: " ")
        }.joined(separator: ", ")
    }
    var orders: [Order] { customer.orders }
    /// What a waiting rule was answered, or told and has not asked for yet.
    func known(_ name: String, by rule: String) -> String? {
        let flow = conversation.flows.first { $0.rule == rule }
        return (flow?.given[name] ?? flow?.answers[name])?.value.shortText
    }
}
