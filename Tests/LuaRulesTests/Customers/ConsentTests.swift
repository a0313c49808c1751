import Dialogue
import ShopFixtures
import Testing

/// What a customer told of themselves, and what they agreed to.
@Suite struct ConsentTests {
    private static let rules = """
        reply "promo" [[
          Boleh kami kabari promo?
          Mau dikabari promo?
        ]]
        reply "state" [[ {promo} {survey} ]]
        intent "offer" [[ promo dong ]]
        function on.offer(chat) if chat:confirm "promo" then customer:agree("promo", "promo") else customer:refuse("promo", "promo") end end
        intent "no" [[ jangan kabari ]]
        function on.no(chat) customer:refuse "promo" end
        intent "bad" [[ coba rusak ]]
        function on.bad(chat) customer:agree "survey" end
        intent "state" [[ cek izin ]]
        function on.state(chat) chat:say("state", { promo = tostring(customer:consents "promo"), survey = tostring(customer:consents "survey") }) end
        intent("opt_out", { global = true }) [[ ^ stop $ ]]
        function on.opt_out(chat) end
        """

    @Test(arguments: 1...6) func aYesIsNotedWithTheWordsThatWereRead(_ number: Int) async throws {
        var play = try await Play(rules: Self.rules)
        play.chat.customer = "+628120000000\(number)"
        let asked = try await play.send("promo dong").said
        let turn = try await play.send("iya boleh kak")
        #expect(
            turn.customer.consents == [
                Consent(
                    scope: "promo", isGiven: true, at: play.chat.now, turn: 2, channel: "console", wording: asked.joined(separator: "\n"),
                    answer: "iya boleh kak")
            ])
        #expect(turn.customer.consentsGiven == ["promo"])
    }

    @Test func theLastWordOnAScopeCounts() async throws {
        var play = try await Play(rules: Self.rules)
        #expect(try await play.send("cek izin").said == ["nil nil"], "without a word it is not known")
        #expect(try await play.send("promo dong", "ya", "cek izin").said == ["true nil"], "one scope says nothing of another")
        let refused = try await play.send("jangan kabari")
        #expect(refused.customer.consents.map(\.isGiven) == [true, false], "nothing is taken out of the ledger")
        #expect(refused.customer.consents.last?.wording == "")
        #expect(try await play.send("cek izin").said == ["false nil"])
        let no = try await play.send("promo dong", "tidak")
        #expect(no.customer.consents.last?.isGiven == false && no.customer.consents.last?.wording.isEmpty == false)
    }

    @Test func aYesNeedsTheReplyThatAsked() async throws {
        var play = try await Play(rules: Self.rules)
        let turn = try await play.send("coba rusak")
        #expect(
            turn.failed == ["customer:agree needs the reply that asked, whose words are kept: customer:agree(\"survey\", \"ask_consent\")"])
        #expect(turn.customer.consents == [])
    }

    @Test func whoSaysStopAgreesToNothingAnyMore() async throws {
        var play = try await Play(rules: Self.rules)
        let turn = try await play.send("promo dong", "ya", "stop")
        #expect(turn.customer.consents.map(\.isGiven) == [true, false])
        #expect(turn.customer.consentsGiven == [])
        #expect(try await play.send("stop").customer.consents.count == 2, "no is no, once")
        #expect(try await play.other("+6281200000002", "stop")?.customer.consents.map(\.isGiven) == [false], "also who was never asked")
    }

    @Test func aFactKeepsTheMessageThatToldIt() async throws {
        let rules = """
            reply "why" [[ Untuk apa? ]]
            reply "thanks_x" [[ Siap. ]]
            function on.x(chat)
              chat:ask("use", "why", { type = "text", keep = true })
              customer:learn("job", "guru")
              chat:say "thanks_x"
            end
            function on.y(chat) customer:learn("job", "guru") end
            function on.z(chat) customer:learn("job", nil) end
            """
        var play = try await Play(rules: rules, intents: "x", "y", "z")
        let told = try await play.send("coba x", "kondangan sepupu").customer
        let facts = ["use": Fact(.text("kondangan sepupu"), text: "kondangan sepupu", turn: 2, at: play.chat.now)]
            .merging(["job": Fact(.text("guru"), text: "kondangan sepupu", turn: 2, at: play.chat.now)]) { _, new in new }
        #expect(told.facts == facts)
        #expect(try await play.send("coba y").customer.facts == facts, "the same again is no news")
        #expect(try await play.send("coba z").failed == ["customer:learn needs what is learnt, as in customer:learn(\"job\", \"guru\")"])
    }
}
