import Dialogue
import ShopFixtures
import Testing

/// Rules are edited while their flows wait.
@Suite struct HotEditTests {
    private static let pick = """
        function on.pick(chat)
          local product = chat:ask("product", "which")
          local size = chat:choose("size", product.sizes, "which_size")
          cart:add { product = product, size = size, colour = chat:choose("colour", product.colours, "which_colour") }
          chat:go "complete"
        end
        """
    private static let renamed = pick.replacing(
        "choose(\"size\", product.sizes, \"which_size\")", with: "choose(\"ukuran\", product.sizes, \"which_size\", { type = \"size\" })")
    private static let gift = """
        reply "gift" [[ Buat kado? ]]

        """ + pick.replacing("  local size =", with: "  chat:ask(\"gift\", \"gift\", { type = \"text\" })\n  local size =")

    @Test func anAnswerToARenamedAskIsTakenByItsType() async throws {
        var play = try await Play(["pick.lua": Self.pick])
        #expect(try await play.send("mau nayla").asks == "size")
        try await play.edit(["pick.lua": Self.renamed])
        let turn = try await play.send("M")
        #expect(turn.asks == "colour")
        #expect(turn.known("ukuran", by: "pick") == "M")
    }

    @Test func aQuestionAddedBeforeIsAskedAndTheAnswerOfTheOldOneIsKept() async throws {
        var play = try await Play(["pick.lua": Self.pick])
        #expect(try await play.send("mau nayla", "M").asks == "colour")
        try await play.edit(["pick.lua": Self.gift])
        #expect(try await play.send("sage").asks == "gift")
        let turn = try await play.send("buat kado adik")
        #expect(turn.cart == "1 GMS01 sage M")
    }

    @Test func anAskThatIsRenamedAwayAndBackIsAskedAgain() async throws {
        var play = try await Play(["pick.lua": Self.renamed])
        #expect(try await play.send("mau nayla", "M").asks == "colour")
        try await play.edit(["pick.lua": Self.pick])
        let turn = try await play.send("sage")
        #expect(turn.asks == "size")
        #expect(try await play.send("M").cart == "1 GMS01 sage M")
    }

    @Test func theWordsOfAWaitingQuestionAreEdited() async throws {
        var play = try await Play(["pick.lua": Self.pick])
        try await play.send("mau nayla")
        try await play.edit(["kata.lua": PlayShop.words.replacing("Size apa:", with: "Ukurannya:")])
        #expect(try await play.send("buka sampai jam berapa?").said == ["Buka sampai jam 20.00.", "Ukurannya: A. M atau B. L?"])
    }

    @Test func aRuleThatIsGoneEndsItsFlowAndTheMessageIsTakenAfresh() async throws {
        let survey = """
            reply "rate" [[ Nilainya berapa? ]]
            intent "survey" [[ isi survei ]]
            function on.survey(chat) chat:ask("n", "rate", { type = "number" }) end
            """
        var play = try await Play(["survei.lua": survey])
        #expect(try await play.send("isi survei").flows == ["survey"])
        try await play.edit(["survei.lua": "-- dihapus"])
        let turn = try await play.send("5")
        #expect(turn.flows == [])
        #expect(turn.said == ["Kurang paham."])
        #expect(try await play.send("buka sampai jam berapa?").said == ["Buka sampai jam 20.00."])
    }

    @Test func aRuleThatIsGoneUncoversTheOneBelow() async throws {
        let survey =
            "reply \"rate\" [[ Nilainya berapa? ]]\nintent \"survey\" [[ isi survei ]]\nfunction on.survey(chat) chat:ask(\"n\", \"rate\", { type = \"number\" }) end"
        var play = try await Play(["survei.lua": survey])
        #expect(try await play.send("mau pesan pashmina nude 2", "isi survei").flows == ["order", "survey"])
        try await play.edit(["survei.lua": "-- dihapus"])
        let turn = try await play.send("Dewi")
        #expect(turn.known("name", by: "order") == "Dewi")
        #expect(turn.said == ["Nomor HP-nya?"])
    }

    @Test func aRuleThatFailsInTheMiddleGoesOnWhenItIsMended() async throws {
        var play = try await Play()
        try await play.send("mau pesan pashmina nude 2", "Dewi")
        try await play.edit([
            "order.lua": PlayShop.order.replacing("local to = chat:form \"ship\"", with: "local to = chat:form \"ship\" error \"salah tulis\"")
                .replacing("chat:say \"subtotal\"", with: "chat:say \"subtotal\" error \"salah tulis\"")
        ])
        let failed = try await play.send("0812-0000-0004")
        #expect(failed.said == [apology])
        #expect(failed.failures.map(\.message) == ["salah tulis"])
        #expect(failed.flows == ["order"])
        try await play.edit(["order.lua": PlayShop.order])
        let mended = try await play.send("buka sampai jam berapa?")
        #expect(mended.said == ["Buka sampai jam 20.00.", "Dikirim ke alamat mana?"], "what was told meanwhile is not asked again")
        #expect(mended.known("phone", by: "order") == "+6281200000004")
    }

    @Test func aRuleThatFailsInItsFirstRunIsForgotten() async throws {
        var play = try await Play(rules: "function on.x(chat) error 'salah' end", intents: "x")
        let turn = try await play.send("coba x")
        #expect(turn.said == [apology])
        #expect(turn.flows == [])
    }
}

/// Nothing of a conversation lives in the process.
@Suite struct RestartTests {
    private static let plays: [[String]] = [
        ["gamis nayla berapa?", "harian", "M", "B", "boleh deh", Play.form, "cod bisa ya?", "iya", "ya", "MAU", "makasih"],
        [
            "mau pesan pashmina nude 2", "Dewi", "08123", "pakai nomor ini saja", "buka sampai jam berapa?", "semarang",
            "Jl. Pandanaran II no 8 RT 3 RW 1", "jne. eh warnanya jadi nude 1 sage 1", "COD JNE?", "transfer bca aja", "ya",
        ],
        [
            "mau order", "pashmina nude", "tambah ciput 1", "kalau tanpa ciput totalnya berapa?", "ya", "mau komplain", "No HP: 0812-0000-7777",
            "123",
            "batal", "lanjut", "Dewi", "eh no hp 0812-0000-8888", "mau pesan nayla M. paket kemarin rusak", "sage", "asdf qwer?", "tidak",
        ],
        [
            "mau pesan nayla M sage", "hmm", "tidak", Play.form, "qris. sama pashmina sage 1", "eh kirim ke jakarta", "jne", "tidak",
            "eh kurirnya jne", "ya", "ya",
        ],
    ]

    @Test(arguments: plays.indices) func aRestartBetweenAnyTwoTurnsChangesNothing(_ number: Int) async throws {
        var play = try await Play()
        var restarted = try await Play(restarts: true)
        for message in Self.plays[number] {
            let (turn, again) = (try await play.send(message), try await restarted.send(message))
            #expect(turn.failures == [])
            #expect(again.replies == turn.replies, "to \(message)")
            #expect(again.conversation == turn.conversation)
            #expect(again.customer == turn.customer)
        }
    }
}
