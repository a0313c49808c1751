import Dialogue
import ShopFixtures
import Testing

/// A customer who waits for a person: the owner is alerted, the customer asked to excuse it.
@Suite struct AlertTests {
    private static let late = "Maaf menunggu ya kak 🙏 Admin kami sudah kami ingatkan, sebentar lagi dibalas di sini."

    private func handedOver(restarts: Bool = false) async throws -> Play {
        var play = try await Play(restarts: restarts)
        let turn = try await play.send("minta bicara sama admin")
        #expect(turn.notices == [Notice(kind: .handover, text: "minta bicara dengan orang")])
        #expect(turn.timers == ["alert 1 3", "alert 2 5"])
        return play
    }

    @Test(arguments: [false, true]) func theOwnerIsAlertedAfterThreeMinutesAndAfterFive(restarts: Bool) async throws {
        var play = try await handedOver(restarts: restarts)
        #expect(try await play.pass(minutes: 2).isEmpty)
        let first = try await play.pass(minutes: 1)
        #expect(first.notices == [Notice(kind: .overdue, text: "+6281200000001 sudah 3 menit menunggu balasan: minta bicara dengan orang")])
        #expect(first.said == [])
        let second = try await play.pass(minutes: 2)
        #expect(second.notices.map(\.kind) == [.overdue] && second.notices[0].text.contains("sudah 5 menit"))
        #expect(second.said == [Self.late])
        #expect(try await play.pass(minutes: 600).isEmpty)
    }

    @Test func theCustomerIsAskedToExcuseItOnlyOnce() async throws {
        var play = try await handedOver()
        try await play.pass(minutes: 6)
        #expect(try await play.send("admin").notices.map(\.kind) == [.handover])
        let again = try await play.pass(minutes: 6)
        #expect(again.notices.map(\.kind) == [.overdue, .overdue], "who asks again is heard again")
        #expect(again.notices.first?.text.contains("sudah 9 menit") == true, "since they asked first")
        #expect(again.said == [])
    }

    @Test func aRuleThatCallsAPersonAndAsksIsAlertedOfToo() async throws {
        var play = try await Play(
            rules:
                "reply \"what\" [[ Nomor pesanannya? ]]\nfunction on.x(chat) chat:hand_over \"rusak\" chat:ask(\"no\", \"what\", { type = \"text\" }) end",
            intents: "x")
        #expect(try await play.send("coba x").asks == "no")
        #expect(try await play.pass(minutes: 6).notices.count == 2)
    }

    @Test func whoAsksTwiceMeanwhileIsAlertedOfOnce() async throws {
        var play = try await handedOver()
        try await play.send("admin")
        #expect(try await play.pass(minutes: 10).notices.count == 2)
    }

    @Test(arguments: [PersonAct.hold(by: "Yudi"), .says("Siap kak"), .release]) func whoComesInTimeIsNotAlerted(_ act: PersonAct) async throws {
        var play = try await handedOver()
        try await play.pass(minutes: 4)
        let turn = try await play.person(act)
        #expect(turn.conversation.owedSince == nil && turn.conversation.timers == [])
        #expect(try await play.pass(minutes: 60).isEmpty)
    }

    @Test func afterThePersonHasGoneTheNextRequestCountsAnew() async throws {
        var play = try await handedOver()
        try await play.pass(minutes: 6)
        try await play.person(.says("Siap"))
        try await play.person(.release)
        #expect(try await play.kept().conversation.handover == nil)
        try await play.send("admin")
        let turns = try await play.pass(minutes: 6)
        #expect(turns.notices.count == 2)
        #expect(turns.said == [Self.late])
    }

    @Test func whileAPersonHasItAMessageWithoutAnAnswerAlertsAgain() async throws {
        var play = try await handedOver()
        try await play.person(.hold(by: "Yudi"))
        #expect(try await play.send("halo mas?").timers == ["alert 1 3", "alert 2 5"])
        try await play.pass(minutes: 1)
        try await play.send("mas?")
        let turns = try await play.pass(minutes: 6)
        #expect(turns.notices.map(\.text.utf8.first).count == 2 && turns.notices[0].text.contains("sudah 3 menit"), "counted from the first message")
        #expect(turns.said == [], "the person speaks for themselves")
        #expect(try await play.send("hei").conversation.timers.count == 2, "what is written after the last alert is alerted of too")
        #expect(try await play.person(.says("Ya kak")).conversation.timers == [])
        #expect(try await play.pass(minutes: 60).isEmpty)
    }

    @Test func aCustomerWithANameIsAlertedOfByIt() async throws {
        var play = try await handedOver()
        try await play.person(.edit(["name": "Dina"]))
        #expect(try await play.pass(minutes: 3).notices.map(\.text) == ["Dina sudah 3 menit menunggu balasan: minta bicara dengan orang"])
    }

    @Test func aYesToTheApologyIsNoYesToTheQuestion() async throws {
        var play = try await Play()
        try await play.send("mau pesan pashmina nude 2", Play.form, "bca", "minta bicara sama admin")
        #expect(try await play.pass(minutes: 5).said == [Self.late])
        #expect(try await play.send("ya").orders == [])
        #expect(try await play.send("ya").orders.count == 1)
    }

    @Test func theBotAnswersMeanwhile() async throws {
        var play = try await handedOver()
        #expect(try await play.send("buka sampai jam berapa?").said == ["Buka sampai jam 20.00."])
        #expect(try await play.pass(minutes: 5).notices.count == 2, "but the customer still waits for a person")
    }
}
