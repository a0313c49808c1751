import Dialogue
import Testing

/// A rule runs again from its first line with every message; what it has said it does not say again.
@Suite struct SayOnceTests {
    private static let rules = """
        reply "line" [[ - {text} ]]
        reply "sum" [[ Jumlah {cart.subtotal:rupiah}. ]]
        reply "more" [[ Lanjut? ]]
        reply "hours" [[ Buka. ]]
        function on.x(chat)
          for _, line in ipairs(cart.lines) do chat:say("line", { text = line.product.name }) end
          chat:say "sum"
          chat:ask("more", "more", { type = "number" })
        end
        function on.y(chat) chat:say "hours" end
        function on.fill(chat)
          cart:add { product = "PSH01", colour = "nude" }
          cart:add { product = "PSH01", colour = "hitam" }
        end
        function on.two(chat) cart:set(1, { qty = 2 }) end
        function on.one(chat) cart:set(1, { qty = 1 }) end
        """

    private func play() async throws -> Play {
        var play = try await Play(rules: Self.rules, intents: "x", "y", "fill", "two", "one")
        try await play.send("coba fill")
        return play
    }

    @Test func twoEqualLinesAreBothSaid() async throws {
        var play = try await play()
        #expect(try await play.send("coba x").said == ["- Pashmina Ceruty", "- Pashmina Ceruty", "Jumlah Rp90.000.\nLanjut?"])
    }

    @Test func nothingIsSaidAgainButTheQuestion() async throws {
        var play = try await play()
        #expect(try await play.send("coba x", "coba y").said == ["Buka.", "Lanjut?"])
    }

    @Test func aSumThatChangesIsSaidAndSaidAgainWhenItChangesBack() async throws {
        var play = try await play()
        #expect(try await play.send("coba x", "coba two").said == ["Jumlah Rp135.000.", "Lanjut?"])
        #expect(try await play.send("coba one").said == ["Jumlah Rp90.000.", "Lanjut?"])
        #expect(try await play.send("coba y").said == ["Buka.", "Lanjut?"])
    }

    @Test func theOwnerIsToldOnceAndAPersonIsCalledOnce() async throws {
        var play = try await Play(
            rules: """
                reply "note" [[ Ada tamu {name}. ]]
                reply "who" [[ Siapa? ]]
                reply "hours" [[ Buka. ]]
                function on.x(chat)
                  chat:tell_owner("note", { name = "baru" })
                  chat:hand_over "tamu"
                  chat:ask("n", "who", { type = "number" })
                end
                function on.y(chat) chat:say "hours" end
                """, intents: "x", "y")
        let turn = try await play.send("coba x")
        #expect(turn.notices == [Notice(kind: .word, text: "Ada tamu baru."), Notice(kind: .handover, text: "tamu")])
        #expect(turn.conversation.handover?.reason == "tamu", "it takes effect though the rule waits")
        #expect(try await play.send("coba y").notices == [])
        #expect(try await play.send("3").notices == [])
    }

    @Test func theTextThatBeganARuleStaysItsText() async throws {
        var play = try await Play(
            rules: """
                reply "gift" [[ Kado untuk siapa? ]]
                reply "size" [[ Size apa? ]]
                reply "done" [[ Untuk {who}, size {size}. ]]
                function on.x(chat)
                  local who = chat.text:find "kado" and chat:ask("who", "gift", { type = "text" }) or "sendiri"
                  chat:say("done", { who = who, size = chat:ask("size", "size") })
                end
                """, intents: "x")
        #expect(try await play.send("coba x buat kado", "adik").said == ["Size apa?"])
        #expect(try await play.send("M").said == ["Untuk adik, size M."])
    }
}
