import Dialogue
import Testing

/// What could be had when it was shown or answered, and cannot any more.
@Suite struct SoldOutTests {
    private static let noSage = ["catalog.csv": PlayShop.catalog(stock: "M navy 4 | M sage 0 | L navy 3")]
    private static let noNavy = ["catalog.csv": PlayShop.catalog(stock: "M navy 0 | M sage 2 | L navy 3")]

    @Test func aLetterMeansWhatItStoodForOnTheScreen() async throws {
        var play = try await Play()
        #expect(try await play.send("mau pesan nayla M").said == ["Warna apa: A. navy atau B. sage?"])
        try await play.edit(Self.noNavy)
        #expect(try await play.send("B").cart == "1 GMS01 sage M")
    }

    @Test func aLetterForWhatIsGoneIsToldSo() async throws {
        var play = try await Play()
        try await play.send("mau pesan nayla M")
        try await play.edit(Self.noSage)
        let turn = try await play.send("B")
        #expect(turn.said == ["sage sedang kosong.", "Warna apa: A. navy?"])
        #expect(turn.asks == "colour@1")
        #expect(turn.cart == "1 GMS01 M")
        #expect(try await play.send("ya").cart == "1 GMS01 navy M")
    }

    @Test(arguments: [("1", "navy"), ("A", "navy"), ("yang kedua", "sage"), ("2", "sage"), ("yang terakhir", "sage"), ("B aja deh", "sage")])
    func aPositionIsThatOfTheOptionsShown(_ answer: String, colour: String) async throws {
        var play = try await Play()
        #expect(try await play.send("mau pesan nayla M", answer).cart == "1 GMS01 \(colour) M")
    }

    @Test func aPositionThatWasNotShownIsNoAnswer() async throws {
        var play = try await Play()
        #expect(try await play.send("mau pesan nayla M", "C").cart == "1 GMS01 M")
    }

    @Test func anAnswerThatSellsOutLaterIsAskedAgainAndTheRestIsNot() async throws {
        let pick = """
            function on.pick(chat)
              local product = chat:ask("product", "which")
              local colour = chat:choose("colour", product:ready { size = "M" } and product.colours and chat_colours(product), "which_colour")
              local size = chat:choose("size", product.sizes, "which_size")
              cart:add { product = product, size = size, colour = colour }
              chat:go "complete"
            end
            """.replacing("product:ready { size = \"M\" } and product.colours and chat_colours(product)", with: "ready_in_m(product)")
        let ready = """
            local function ready_in_m(product)
              local colours = {}
              for _, colour in ipairs(product.colours) do if product:ready { size = "M", colour = colour } then colours[#colours + 1] = colour end end
              return colours
            end

            """
        var play = try await Play(["pick.lua": ready + pick])
        #expect(try await play.send("mau pesan nayla sage").said == ["Size apa: A. M atau B. L?"])
        try await play.edit(Self.noSage)
        #expect(try await play.send("M").said == ["sage baru saja habis.", "Warna apa: A. navy?"])
        #expect(try await play.send("navy").cart == "1 GMS01 navy M")
    }

    @Test func whatSellsOutInTheCartIsNotPlacedAndNothingElseIsAskedAgain() async throws {
        var play = try await Play()
        #expect(try await play.send("mau pesan nayla M sage", "tidak", Play.form, "bca").asks == "summary")
        try await play.edit(Self.noSage)
        let turn = try await play.send("ya")
        #expect(turn.said == ["sage sedang kosong.", "Warna apa: A. navy?"])
        #expect(turn.flows == ["order", "complete"])
        #expect(turn.orders == [])
        let navy = try await play.send("navy")
        #expect(navy.said.first == "Dicatat: 1x Gamis Nayla navy size M.")
        #expect(navy.said.last == "1x Gamis Nayla navy size M untuk Rina Wulandari, 0812-0000-0001, Sleman; J&T, BCA, Rp200.000. Benar?")
        #expect(try await play.send("ya").orders.map(\.sum.text) == ["1x Gamis Nayla navy size M"])
    }
}
