import Dialogue
import LuaRules
import SQLiteStore

/// The commits of one conversation with the sample shop, made once by the bot and then written for as many customers
/// as are wanted.
struct Replay {
    /// From the first greeting to an order that waits for its payment.
    static let messages = [
        "halo kak", "gamis zahra berapa ya kak", "ada warna apa aja?", "yang sage size L ready?",
        "kak mau order pashmina ceruty nude 2", "Nama: Dewi\nNo HP: 081200000004\nAlamat: Jl. Pandanaran II no 8 RT 3",
        "Semarang", "ongkir ke semarang berapa?", "JNE", "Transfer BCA", "ya", "makasih kak",
    ]
    /// The step after which the city is asked.
    static let middle = 5
    static let start = Instant(seconds: 1_795_660_200)

    let shop: String
    private let commits: [Commit]

    /// Holds the conversation in a data file of its own.
    init(_ folder: ShopFolder, _ file: DataFiles) async throws {
        let store = try SQLiteStore(path: file.new())
        let bot = Bot(store: store, on: ShopThread(name: "replay"))
        let loaded = try await bot.load { try LuaRuleBook(loading: folder) }
        let customer = "+6281200000001"
        var commits: [Commit] = []
        for (at, message) in Self.messages.enumerated() {
            let before = try await store.read(ConversationKey(shop: loaded.id, customer: customer), event: nil)
            let turn = try await bot.receive(Self.event(at, of: customer, message))
            guard turn.failures.isEmpty, !turn.isMissed else { throw WrongAnswer(message: message, replies: turn.replies, failures: turn.failures) }
            commits.append(Commit(turn, on: before, shop: loaded.id, zone: loaded.settings.zone))
        }
        guard commits.contains(where: { !$0.orders.isEmpty }) else { throw WrongAnswer(message: "no order", replies: [], failures: []) }
        try await store.close()
        (shop, self.commits) = (loaded.id, commits)
    }

    /// The message of that step as an event of `customer`, with an id as WhatsApp gives them.
    static func event(_ step: Int, of customer: String, _ message: String) -> Event {
        let id = "wamid.HBgN" + customer.dropFirst() + "VAgASGBQzQTdCRjE4" + String(step + 100)
        return Event(id: id, customer: customer, channel: "whatsapp", at: start.adding(seconds: 30 * step), .message(message))
    }

    static func address(_ number: Int) -> String { "+6281" + String(300_000_000 + number) }

    /// The same conversation, as the customer of that number would have had it.
    ///
    /// Their order has a number of its own but draws none: drawing makes orders wait for one another, and what that
    /// costs is measured by itself.
    func commits(ofCustomer number: Int) -> [Commit] {
        let address = Self.address(number)
        return commits.enumerated().map { step, commit in
            var commit = commit
            commit.key.customer = address
            commit.customer?.id = address
            commit.turn.event.customer = address
            commit.turn.event.id = Self.event(step, of: address, "").id
            commit.drawn = nil
            for at in commit.orders.indices { commit.orders[at].number = "HA-" + String(100_000 + number) }
            return commit
        }
    }
}

struct WrongAnswer: Error {
    var message: String
    var replies: [Reply]
    var failures: [RuleFailure]
}
