import Dialogue
import ShopFixtures
import Testing

/// A rule that comes without a message never speaks over a question that the customer may yet answer.
@Suite struct PutOffTests {
    private static let later = """
        reply "later_noted" [[ Nanti ya. ]]
        reply "follow" [[ Promo hari ini. ]]
        reply "follow_ask" [[ Jadi beli? ]]
        intent "remember" [[ ingatkan ]]
        function on.remember(chat) chat:say "later_noted" chat:later("30 menit", "follow_up") end
        function on.follow_up(chat) chat:say "follow" end
        """

    private func play(_ messages: String..., rules: String = later) async throws -> Play {
        var play = try await Play(["nanti.lua": rules])
        for message in messages { try await play.send(message) }
        return play
    }

    @Test func itGivesWayToAQuestionAnHourAtATime() async throws {
        var play = try await play("mau pesan pashmina nude 2", "ingatkan")
        let turns = try await play.pass(minutes: 180)
        #expect(turns.said == [] && turns.count == 3)
        #expect(turns.last?.asks == "name")
        #expect(turns.last?.timers == ["follow_up 60"])
        #expect(turns.allSatisfy { $0.runs.isEmpty })
        try await play.send("Dewi")
        #expect(try await play.pass(minutes: 120).said == [], "the silence is counted from the last message")
    }

    @Test func theHourIsCountedFromTheTimeItGaveWay() async throws {
        var play = try await play("mau pesan pashmina nude 2", "ingatkan")
        play.wait(minutes: 300)
        #expect(try await play.pass(minutes: 0).map(\.timers) == [["follow_up 60"]], "though nothing woke it for hours")
    }

    @Test func onceTheQuestionIsAnsweredItRuns() async throws {
        var play = try await play("mau pesan nayla M sage", "ingatkan")
        play.wait(minutes: 20)
        try await play.send("batal")
        #expect(try await play.pass(minutes: 20).said == ["Promo hari ini."])
    }

    @Test func afterThePauseItRunsAndTheQuestionIsStale() async throws {
        var play = try await play("mau pesan pashmina nude 2", Play.form, "bca", "ingatkan")
        #expect(try await play.pass(minutes: 5 * 60).said == [])
        #expect(try await play.pass(minutes: 120).said == ["Promo hari ini."])
        #expect(try await play.kept().conversation.flows.map(\.isStale) == [true])
        let turn = try await play.send("ya")
        #expect(turn.orders == [], "a yes to the offer is no yes to the summary")
        #expect(turn.said.last?.hasSuffix("Benar?") == true)
    }

    @Test func aSoftQuestionIsNoneToWaitFor() async throws {
        let play = try await play("mau pesan nayla M sage", "ingatkan")
        #expect(try await play.kept().conversation.flows.map(\.isSoft) == [], "what is ignored is gone at once")
        var soft = try await self.play("ingatkan", "mau pesan nayla M sage")
        #expect(try await soft.kept().conversation.flows.map(\.isSoft) == [true])
        #expect(try await soft.pass(minutes: 40).said == ["Promo hari ini."])
        #expect(try await soft.send("boleh").cart == "1 GMS01 sage M", "and it is gone then")
    }

    @Test func whatIsPutOffDoesNotGiveWayForEver() async throws {
        let asks = Self.later.replacing("\"30 menit\"", with: "\"1 menit\"")
        var play = try await play("mau pesan pashmina nude 2", "ingatkan", rules: asks)
        var said: [String] = []
        for _ in 1...30 {
            said += try await play.pass(minutes: 50).said
            try await play.send("buka sampai jam berapa?")
            said += try await play.pass(minutes: 10).said
        }
        #expect(said == ["Promo hari ini."])
    }

    @Test func aRuleThatAsksPutsItsQuestionAndTakesTheAnswer() async throws {
        let asks = Self.later.replacing(
            "chat:say \"follow\"", with: "if chat:confirm \"follow_ask\" then chat:say \"follow\" end")
        var play = try await play("ingatkan", rules: asks)
        #expect(try await play.pass(minutes: 40).said == ["Jadi beli?"])
        #expect(try await play.send("ya").said == ["Promo hari ini."])
    }

    @Test func aQuestionThatWasPutUnaskedIsAnsweredInTheNextSession() async throws {
        let asks = Self.later.replacing(
            "chat:say \"follow\"", with: "if chat:confirm \"follow_ask\" then chat:say \"follow\" end"
        ).replacing("\"30 menit\"", with: "\"1 hari\"")
        var play = try await play("ingatkan", rules: asks)
        #expect(try await play.pass(minutes: 24 * 60 + 5).said == ["Jadi beli?"])
        #expect(try await play.send("ya").said == ["Promo hari ini."], "it is on the screen, though the last message is a day old")
        try await play.send("ingatkan")
        try await play.pass(minutes: 24 * 60 + 400)
        #expect(try await play.send("ya").said == ["Jadi beli?"], "after a pause it is not")
    }
}
