import Dialogue
import ShopFixtures
import Testing

/// What is kept for orders that have not left the shop is not sold again.
@Suite struct ReservationTests {
    private static let look = """
        reply "left" [[ Sisa {n}, sage {sage}. ]]
        intent "look" [[ cek stok ]]
        function on.look(chat)
          local product = catalog:find { text = "nayla" }[1]
          chat:say("left", { n = product.stock, sage = product:ready { size = "M", colour = "sage" } })
        end
        """

    private func ordered(_ quantity: Int = 2, pay: String = "bca") async throws -> Play {
        var play = try await Play(["stok.lua": Self.look])
        #expect(try await play.send("cek stok").said == ["Sisa 9, sage ya."])
        try await play.send("mau pesan nayla M sage \(quantity)", "tidak", Play.form, pay, "ya", "TIDAK")
        return play
    }

    private func left(_ play: inout Play) async throws -> [String] {
        let own = try await play.send("cek stok").said
        let others = try await play.other("+6281200000002", "cek stok")?.said
        #expect(own == others, "one stock for all")
        return own
    }

    @Test(arguments: ["bca", "cod"]) func anOpenOrderTakesItsThingsFromTheShelf(pay: String) async throws {
        var play = try await ordered(pay: pay)
        #expect(try await left(&play) == ["Sisa 7, sage tidak."])
        #expect(try await play.other("+6281200000002", "mau pesan nayla M")?.said == ["Warna apa: A. navy?"])
    }

    @Test func whatIsLeftCanStillBeBought() async throws {
        var play = try await ordered(1)
        #expect(try await left(&play) == ["Sisa 8, sage ya."])
    }

    @Test func twoOrdersTakeWhatBothHold() async throws {
        var play = try await ordered(1)
        try await play.other("+6281200000003", "mau pesan nayla M sage 1", "tidak", Play.form, "bca", "ya")
        #expect(try await left(&play) == ["Sisa 7, sage tidak."])
    }

    @Test func aThingThatIsCountedAsAWholeIsTakenToo() async throws {
        let look = Self.look.replacing("\"nayla\"", with: "\"ciput\"").replacing("size = \"M\", colour = \"sage\"", with: "")
        let counted = PlayShop.catalog().replacing("INN01,Inner Ciput,15000,,,,", with: "INN01,Inner Ciput,15000,,,3,")
        var play = try await Play(["stok.lua": look, "catalog.csv": counted])
        #expect(try await play.send("mau pesan ciput 3", Play.form, "bca", "ya").orders.count == 1)
        #expect(try await play.send("TIDAK", "cek stok").said.first?.hasPrefix("Sisa 3") == false)
        #expect(try await play.other("+6281200000002", "mau pesan ciput 1")?.asks != "name", "none is left")
    }

    /// Nobody says which one the gift is: it is one of those that there are most of.
    @Test func aGiftLeavesTheShelfToo() async throws {
        let promo = #"promos = { { name = "Bonus", of = "INN01", min_qty = 1, gift = "GMS01" } },"#
        let settings = PlayShop.settings.replacing("payments = {", with: promo + "\npayments = {")
        var play = try await Play(["stok.lua": Self.look, "shop.lua": settings])
        #expect(try await play.send("mau pesan ciput 2", Play.form, "bca", "ya").orders.first?.sum.gifts.map(\.sku) == ["GMS01"])
        #expect(try await play.send("TIDAK", "cek stok").said.last == "Sisa 8, sage ya.")
    }

    @Test(arguments: [("lunas", 7), ("kirim", 9), ("selesai", 9), ("batal", 9)]) func aStepOfTheOrderKeepsOrFreesThem(_ command: String, left: Int)
        async throws
    {
        var play = try await ordered()
        try await play.owner("\(command) TM-0001")
        #expect(try await self.left(&play) == ["Sisa \(left), sage \(left == 9 ? "ya" : "tidak")."], "sent things have left the shelf, and its count")
    }

    @Test func anOrderThatIsNotPaidFreesThem() async throws {
        var play = try await ordered()
        try await play.pass(minutes: 6000)
        #expect(try await left(&play) == ["Sisa 9, sage ya."])
    }

    @Test func whatAnotherBoughtMeanwhileIsNotAgreedTo() async throws {
        var play = try await Play(["stok.lua": Self.look])
        try await play.send("mau pesan nayla M sage 2", "tidak", Play.form, "bca")
        try await play.other("+6281200000002", "mau pesan nayla M sage 2", "tidak", Play.form, "bca", "ya")
        let turn = try await play.send("ya")
        #expect(turn.orders == [])
        #expect(turn.asks == "colour@1", "it is sold out")
    }
}
