import Dialogue
import ShopFixtures
import Testing

/// A question that is put again once when nobody answers: `remind`.
@Suite struct ReminderTests {
    private static let rules = """
        reply "use_for" [[ Untuk acara apa? ]]
        reply "size_then" [[ Size apa: {options:either}? ]]
        reply "fits_well" [[ Cocok: {size}. ]]
        function on.advise(chat)
          chat:ask("occasion", "use_for", { type = "text", remind = "30 menit" })
          chat:say("fits_well", { size = chat:choose("size", { "M", "L" }, "size_then") })
        end
        intent "advise" [[ sarankan dong ]]
        intent "opt_out" [[ ^ stop $ ]]
        reply "stopped" [[ Siap, berhenti. ]]
        function on.opt_out(chat) chat:say "stopped" end
        """

    private func play(_ more: String = "", restarts: Bool = false) async throws -> Play {
        let stop = Self.rules.replacing("intent \"stop\"", with: "intent(\"stop\", { global = true })")
        return try await Play(["saran.lua": stop + "\n" + more], restarts: restarts)
    }

    @Test(arguments: [false, true]) func aReminderPutsItsQuestionAgainOnce(restarts: Bool) async throws {
        var play = try await play(restarts: restarts)
        let turn = try await play.send("sarankan dong")
        #expect(turn.asks == "occasion")
        #expect(turn.timers == ["remind occasion 30"])
        #expect(try await play.pass(minutes: 29).said == [])
        #expect(try await play.pass(minutes: 1).said == ["Kak, yang tadi masih kami tunggu ya 😊", "Untuk acara apa?"])
        #expect(try await play.pass(minutes: 1000).said == [], "once")
        #expect(try await play.send("halo").asks == "occasion")
    }

    @Test func aReplyOfItsOwnReminds() async throws {
        var play = try await play("reply \"use_for.remind\" [[ Tinggal satu langkah. ]]")
        try await play.send("sarankan dong")
        #expect(try await play.pass(minutes: 30).said == ["Tinggal satu langkah.", "Untuk acara apa?"])
        let turn = try await play.send("kondangan sepupu")
        #expect(turn.asks == "size", "what comes after it is an answer")
        #expect(turn.conversation.timers == [])
    }

    @Test func aReminderIsAnsweredInANewSessionToo() async throws {
        var play = try await Play(["saran.lua": Self.rules.replacing("30 menit", with: "7 jam")])
        try await play.send("sarankan dong")
        #expect(try await play.pass(minutes: 421).said.last == "Untuk acara apa?")
        #expect(try await play.send("kondangan sepupu").asks == "size")
    }

    @Test(arguments: [
        ("kondangan sepupu", "answered"), ("batal", "put aside"), ("mulai dari awal", "forgotten"), ("stop", "they want none"),
        ("mau pesan nayla", "under another question"),
    ])
    func aReminderDiesWithItsQuestion(_ message: String, why: String) async throws {
        var play = try await play()
        let turn = try await play.send("sarankan dong", message)
        #expect(turn.conversation.timers == [], "\(why)")
        #expect(try await play.pass(minutes: 600).isEmpty)
    }

    @Test func aQuestionThatComesBackFromTheShelfHasNoReminderLeft() async throws {
        var play = try await play()
        #expect(try await play.send("sarankan dong", "batal", "lanjut").asks == "occasion")
        #expect(try await play.pass(minutes: 600).said == [])
    }

    @Test func wordsBesideTheQuestionDoNotMoveItsReminder() async throws {
        var play = try await play()
        try await play.send("sarankan dong")
        play.wait(minutes: 10)
        #expect(try await play.send("buka sampai jam berapa?").timers == ["remind occasion 19"])
    }

    @Test func aPersonWhoTakesOverEndsIt() async throws {
        var play = try await play()
        try await play.send("sarankan dong")
        #expect(try await play.person(.hold(by: "Yudi")).conversation.timers == [])
        try await play.person(.release)
        #expect(try await play.pass(minutes: 600).said == [])
    }

    @Test func anAnswerThatIsCorrectedAwayTakesTheReminderOfTheNextQuestionAlong() async throws {
        let rules = """
            reply "which_way" [[ Lewat {options:either}? ]]
            reply "note" [[ Catatan untuk {way}? ]]
            reply "done_x" [[ {way}: {note}. ]]
            function on.x(chat)
              local way = chat:choose("way", { "JNE", "Motor" }, "which_way")
              if way == "Motor" then return chat:say("done_x", { way = way, note = "-" }) end
              chat:say("done_x", { way = way, note = chat:ask("note", "note", { type = "text", remind = "30 menit", args = { way = way } }) })
            end
            reply "never" [[ Lewat apa? ]]
            function on.y(chat) chat:forget "way" end
            """
        var play = try await Play(rules: rules, intents: "x", "y")
        #expect(try await play.send("coba x", "JNE").timers == ["remind note 30"])
        let turn = try await play.send("coba y")
        #expect(turn.asks == "way")
        #expect(turn.conversation.timers == [])
        #expect(try await play.send("JNE").timers == ["remind note 30"], "asked anew, reminded anew")
    }

    @Test func aQuestionThatIsAskedAnewIsRemindedOfOnce() async throws {
        var play = try await play()
        #expect(try await play.send("sarankan dong", "batal. sarankan dong").timers == ["remind occasion 30"])
    }

    @Test func theQuestionUnderARuleThatIsGoneIsNotRemindedOf() async throws {
        var play = try await play()
        #expect(try await play.send("mau pesan pashmina nude 2", "sarankan dong").flows == ["order", "advise"])
        try await play.edit(["saran.lua": ""])
        #expect(try await play.pass(minutes: 60).said == [])
    }

    @Test func aRuleThatIsGoneIsNotRemindedOf() async throws {
        var play = try await play()
        try await play.send("sarankan dong")
        try await play.edit(["saran.lua": ""])
        let turns = try await play.pass(minutes: 60)
        #expect(turns.said == [] && turns.flatMap(\.failed) == [])
    }

    @Test(arguments: ["30", "\"besok\"", "\"0 menit\""]) func aReminderTakesASpan(_ span: String) async throws {
        var play = try await Play(
            rules: "reply \"what\" [[ Apa? ]]\nfunction on.x(chat) chat:ask(\"n\", \"what\", { type = \"text\", remind = \(span) }) end", intents: "x"
        )
        #expect(try await play.send("coba x").failed == ["remind in chat:ask takes a span: \"30 menit\", \"3 jam\", \"2 hari\""])
    }
}
