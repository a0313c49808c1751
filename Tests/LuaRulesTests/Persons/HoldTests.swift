import Dialogue
import ShopFixtures
import Testing

/// While a person has the conversation the bot does not say a word.
@Suite struct HoldTests {
    private static let stop = """
        intent("opt_out", { global = true }) [[ ^ stop $ ]]
        reply "stopped" [[ Siap, berhenti. ]]
        function on.opt_out(chat) chat:say "stopped" end
        reply "later_noted" [[ Nanti ya. ]]
        reply "follow" [[ Promo hari ini. ]]
        intent "remember" [[ ingatkan ]]
        function on.remember(chat) chat:say "later_noted" chat:later("30 menit", "follow_up") end
        function on.follow_up(chat) chat:say "follow" end
        intent "agree" [[ setuju promo ]]
        function on.agree(chat) customer:agree("promo", "consent") end
        """

    private func held(_ messages: String..., restarts: Bool = false) async throws -> Play {
        var play = try await Play(["jeda.lua": Self.stop], restarts: restarts)
        for message in messages { try await play.send(message) }
        try await play.person(.hold(by: "Yudi"))
        return play
    }

    @Test(arguments: [
        "oke mas makasih, alamat masih sama", "Jl. Kaliurang KM 7 No. 21 RT 02/RW 05", "batal", "mulai dari awal", "minta bicara sama admin",
        "makasih",
        "paketnya kok rusak", "gamis nayla berapa?", "asdf qwer zxcv", "ya", "", "mau pesan nayla M sage", "kotanya Semarang aja",
    ])
    func itIsSilentAndTheFlowIsFrozen(_ message: String) async throws {
        var play = try await held("mau pesan pashmina nude 2", "Dewi", "0812-0000-0004")
        let before = try await play.kept().conversation
        let turn = try await play.send(message)
        #expect(turn.said == [] && turn.notices == [] && turn.runs == [])
        #expect(turn.conversation.flows == before.flows && turn.conversation.shelf == before.shelf && turn.conversation.cart == before.cart)
        #expect(turn.conversation.handover == nil && turn.conversation.misses == before.misses)
    }

    @Test func aTapIsNotTakenEither() async throws {
        var play = try await held("mau pesan pashmina nude 2", Play.form)
        let turn = try await play.chat.tap("QRIS")
        #expect(turn.said == [])
        #expect(turn.known("payment", by: "order") == nil)
    }

    @Test func whatWasPutAsideStaysThere() async throws {
        var play = try await held("mau pesan pashmina nude 2", "batal")
        let turn = try await play.send(Play.form)
        #expect(turn.flows == [])
        #expect(turn.conversation.shelf.map(\.rule) == ["order"])
    }

    @Test func aSessionThatBeginsIsNotGreeted() async throws {
        var play = try await Play(["sapa.lua": "reply \"welcome\" [[ Halo. ]]\nfunction on.session(chat) chat:say \"welcome\" end"])
        try await play.person(.hold(by: "Yudi"))
        #expect(try await play.send("halo").said == [])
    }

    @Test(arguments: [false, true]) func timersAreHeldAndComeAnHourAfterTheRelease(restarts: Bool) async throws {
        var play = try await held("ingatkan", restarts: restarts)
        #expect(try await play.chat.bot.nextDue() == nil)
        #expect(try await play.pass(minutes: 300).said == [])
        #expect(try await play.person(.release).said == [])
        #expect(try await play.pass(minutes: 59).said == [])
        #expect(try await play.pass(minutes: 1).said == ["Promo hari ini."])
    }

    @Test func anAlertBringsNoOtherTimerAlong() async throws {
        var play = try await held("ingatkan")
        play.wait(minutes: 40)
        try await play.send("mas?")
        let turns = try await play.pass(minutes: 10)
        #expect(turns.notices.map(\.kind) == [.overdue, .overdue] && turns.said == [])
    }

    @Test func aTimerThatIsNotDueByTheReleaseComesInItsTime() async throws {
        var play = try await held("ingatkan")
        try await play.person(.release)
        #expect(try await play.pass(minutes: 31).said == ["Promo hari ini."])
    }

    @Test func theQuestionIsPutAgainBeforeWordsAnswerIt() async throws {
        var play = try await held("mau pesan pashmina nude 2", "Dewi", "0812-0000-0004")
        try await play.send("oke mas makasih, alamat masih sama")
        #expect(try await play.person(.release).said == [])
        let turn = try await play.send("sip makasih ya mas")
        #expect(turn.said.last == "Dikirim ke alamat mana?")
        #expect(turn.known("address", by: "order") == nil)
        #expect(try await play.send("Jl. Kaliurang KM 7 No. 21 RT 02/RW 05").asks == "city")
    }

    @Test func aYesThatWasMeantForThePersonPlacesNothing() async throws {
        var play = try await held("mau pesan pashmina nude 2", Play.form, "bca")
        try await play.person(.release)
        let turn = try await play.send("ya")
        #expect(turn.orders == [])
        #expect(turn.said.last?.hasSuffix("Benar?") == true)
        #expect(try await play.send("ya").orders.map(\.number) == ["TM-0001"])
    }

    @Test func whatWasOfferedBeforeThePersonCameIsOfferedNoMore() async throws {
        var play = try await Play(
            rules: """
                reply "ideas" [[ Ini idenya. ]]
                function on.x(chat) chat:say("ideas", { choices = { "gamis nayla berapa", "pashmina berapa" } }) end
                """, intents: "x")
        #expect(try await play.send("coba x").conversation.choices.count == 2)
        try await play.person(.hold(by: "Yudi"))
        try await play.person(.release)
        #expect(try await play.send("1").runs.map(\.rule).contains("ask_price") == false)
    }

    @Test func onlyStopIsObeyedAndWithoutAWord() async throws {
        var play = try await held("setuju promo", "ingatkan", "mau pesan pashmina nude 2", Play.form, "bca", "ya")
        #expect(try await play.kept().customer.consents(to: "promo"))
        let turn = try await play.send("stop")
        #expect(turn.said == [])
        #expect(turn.customer.consents(to: "promo") == false)
        #expect(turn.customer.consents.last?.answer == "stop")
        #expect(turn.timers.filter { !$0.hasPrefix("alert") } == ["due TM-0001 2082"], "what becomes of the order does not hang on it")
    }

    @Test func aWordOfThePersonIsSentAndHoldsTheConversation() async throws {
        var play = try await Play()
        try await play.send("mau pesan pashmina nude 2")
        let turn = try await play.person(.says("Siap kak,\nsaya bantu."))
        #expect(turn.said == ["Siap kak,\nsaya bantu."])
        #expect(turn.conversation.held?.by == "owner")
        #expect(try await play.send("Dewi").said == [])
        #expect(try await play.person(.says("Oke")).conversation.held?.by == "owner")
    }

    @Test func whatNobodyHoldsCannotBeGivenBack() async throws {
        var play = try await Play()
        try await play.send("makasih")
        let before = try await play.kept()
        let turn = try await play.person(.release)
        #expect(turn.refusal == .notHeld && turn.isIdle)
        #expect(try await play.kept().version == before.version, "and nothing is written down")
    }
}
