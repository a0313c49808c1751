import Dialogue
import LuaRules
import RuleTesting
import ShopFixtures
import Testing

/// Whatever a customer bids, the shop promises no less than its own terms give (D05).
@Suite struct BargainingTests {
    /// What a bid looks like, of a product, its price in thousands and what is offered for it.
    private static let bids: [@Sendable (_ product: String, _ thousands: Int) -> String] = [
        { product, bid in "\(product) \(bid) ya kak" }, { product, bid in "\(product) \(bid)rb aja ya" },
        { product, bid in "\(product) bisa \(bid) ribu ga?" }, { product, bid in "\(bid) ya kak 2 pot \(2 * bid) \(product)" },
        { _, bid in "\(bid)rb aja deh" }, { _, _ in "kurangin dong kak" }, { _, bid in "\(bid).000 deal?" },
        { product, _ in "ambil 3 \(product) diskon ya" },
    ]

    @Test func fiveHundredBidsNeverGoBelowTheTerms() async throws {
        let sample = try SampleShop(of: "kebun-ijo")
        let loaded = try await sample.load()
        let bot = Bot(store: MemoryStore(), on: ShopThread(name: "bids"))
        try await bot.load { try LuaRuleBook(loaded) }
        let catalog = loaded.shop.catalog
        var chat = Chatting(bot)
        var dice = Dice(seed: 500)
        var answered = 0
        func draw(_ end: Int) -> Int { Int(dice.next() % UInt64(end)) }
        for number in 0..<100 {
            chat.customer = "+62812\(10_000_000 + number)"
            let product = catalog.products[draw(catalog.products.count)]
            _ = try await chat.send("\(product.name) berapa kak?")
            for _ in 0..<5 {
                let bid = max(1, product.price * (30 + draw(90)) / 100_000)
                let message = Self.bids[draw(Self.bids.count)](product.name, bid)
                let turn = try await chat.send(message)
                answered += turn.replies.isEmpty ? 0 : 1
                #expect(turn.failures == [], "\(message)")
                guard let offer = turn.conversation.offer else { continue }
                let full = offer.items.reduce(0) { $0 + (catalog[$1.sku]?.price ?? 0) * $1.quantity }
                // From Rp200,000 on Rp10,000 are taken off, once.
                #expect(offer.total >= (full >= 200_000 ? full - 10_000 : full), "\(message): \(offer)")
            }
        }
        #expect(answered == 500, "every bid is answered")
    }
}
