import Dialogue
import ShopFixtures
import Testing

/// Rules that run at another time, without a message.
@Suite struct LaterTests {
    /// `x` puts off `follow_up` by `call`.
    private static func rules(_ call: String) -> String {
        """
        reply "noted_x" [[ Siap. ]]
        reply "follow" [[ Masih mau {what}? ]]
        reply "anything" [[ Ada lagi? ]]
        function on.x(chat)
          chat:say "noted_x"
          \(call)
        end
        function on.follow_up(chat) chat:say("follow", { what = chat:known "what" or "itu" }) end
        """
    }

    private static let start = Chatting.monday

    @Test(arguments: [
        ("\"2 jam\"", 120), ("\"1 hari 30 menit\"", 1470), ("chat.now + 3600", 60), ("chat.now + 3599.6", 60), ("\"2026-11-23 11:16\"", 120),
        ("\"2026-11-24\"", 884), ("\"2026-11-23T04:16:00Z\"", 120),
    ])
    func aTimeIsASpanANumberOrADateInTheShopsZone(_ time: String, minutes: Int) async throws {
        var play = try await Play(rules: Self.rules("chat:later(\(time), \"follow_up\")"), intents: "x")
        play.chat.now = Self.start.adding(seconds: 40)
        let turn = try await play.send("coba x")
        #expect(turn.failed == [])
        #expect(turn.timers == ["follow_up \(minutes)"])
    }

    @Test func aDateIsReadInTheZoneOfItsShop() async throws {
        let east = SmallShop.shop.replacing("WIB", with: "WIT")
        var play = try await Play(rules: Self.rules("chat:later(\"2026-11-23 14:15\", \"follow_up\")"), intents: "x", more: ["shop.lua": east])
        play.chat.now = Self.start.adding(seconds: -20)
        #expect(try await play.send("coba x").timers == ["follow_up 180"], "09.15 in Jakarta is 11.15 in Jayapura")
    }

    @Test(arguments: [
        (
            "chat:later(\"besok\", \"follow_up\")",
            "chat:later: 'besok' is no span and no time; write \"30 menit\", \"3 jam\", \"2 hari\", \"2026-11-28 11:00\" or chat.now + 3600"
        ),
        (
            "chat:later(\"2026-11-31 11:00\", \"follow_up\")",
            "chat:later: '2026-11-31 11:00' is no span and no time; write \"30 menit\", \"3 jam\", \"2 hari\", \"2026-11-28 11:00\" or chat.now + 3600"
        ),
        ("chat:later(\"0 menit\", \"follow_up\")", "chat:later needs a time that lies ahead, or a span: \"30 menit\", \"3 jam\", \"2 hari\""),
        ("chat:later(60, \"follow_up\")", "chat:later needs a time that lies ahead, or a span: \"30 menit\", \"3 jam\", \"2 hari\""),
        (
            "chat:later(\"2026-11-22 11:00\", \"follow_up\")",
            "chat:later needs a time that lies ahead, or a span: \"30 menit\", \"3 jam\", \"2 hari\""
        ),
        ("chat:later(\"2 jam\", \"follow_up\", { n = 0/0 })", "n in chat:later is no number that can be kept"),
        ("customer:learn(\"n\", 1/0)", "n in customer:learn is no number that can be kept"),
        (
            "local t = nil chat:later(t, \"follow_up\")",
            "chat:later needs a span or a time: \"30 menit\", \"3 jam\", \"2 hari\", \"2026-11-28 11:00\" or chat.now + 3600"
        ),
        ("local r = nil chat:later(\"2 hari\", r)", "chat:later needs the rule to run: chat:later(\"2 hari\", \"follow_up\")"),
        (
            "for n = 1, 60 do chat:later(\"2 hari\", \"follow_up\", { what = n }) end",
            "chat:later: 50 timers wait already in this conversation; chat:cancel what is not needed"
        ),
    ])
    func aTimeThatIsNoneFailsTheRuleWithWhatToWrite(_ call: String, _ message: String) async throws {
        var play = try await Play(rules: Self.rules(call), intents: "x", "follow_up")
        let turn = try await play.send("coba x")
        #expect(turn.failed == [message])
        #expect(turn.said == [apology])
        #expect(turn.conversation.timers == [], "a rule that failed has put off nothing")
    }

    @Test(arguments: [9e18, 1e300]) func aTimeThatNoCalendarShowsHarmsNobody(_ seconds: Double) async throws {
        var play = try await Play(rules: Self.rules("chat:later(\(seconds), \"follow_up\")"), intents: "x")
        _ = try await play.send("coba x")
        #expect(try await play.pass(minutes: 60 * 24 * 365).said == [])
    }

    @Test(arguments: [false, true]) func whatWasPutOffRunsInItsTimeWithTheValuesHandedOn(restarts: Bool) async throws {
        var play = try await Play(
            rules: Self.rules("chat:later(\"2 jam\", \"follow_up\", { what = \"gamis\" })"), intents: "x", restarts: restarts)
        #expect(try await play.send("coba x").said == ["Siap."])
        #expect(try await play.pass(minutes: 119).said == [])
        let turns = try await play.pass(minutes: 1)
        #expect(turns.said == ["Masih mau gamis?"])
        #expect(turns.map(\.runs).map { $0.map(\.cause) } == [["timer"]])
        #expect(try await play.pass(minutes: 600).said == [], "once")
    }

    @Test func aFlowPutsOffOnceThoughItRunsAgainAndAgain() async throws {
        let call =
            "chat:later(\"8 jam\", \"follow_up\")\n  chat:ask(\"more\", \"anything\", { type = \"text\" })\n  chat:ask(\"yet\", \"anything\", { type = \"text\" })"
        var play = try await Play(rules: Self.rules(call), intents: "x")
        try await play.send("coba x")
        play.wait(minutes: 60)
        #expect(try await play.send("gamis putih").timers == ["follow_up 419"], "seven hours are left")
        #expect(try await play.pass(minutes: 430).said == ["Masih mau itu?"])
        #expect(try await play.send("halo", "rok putih").conversation.timers == [], "nor does it after that")
    }

    @Test func valuesThatHaveChangedSinceArePutOffBesideTheOthers() async throws {
        let call = "chat:later(\"8 jam\", \"follow_up\", { what = chat:known \"more\" })\n  chat:ask(\"yet\", \"anything\", { type = \"text\" })"
        var play = try await Play(rules: Self.rules(call + "\nend\nfunction on.y(chat) chat:go(\"x\", { more = \"rok\" })"), intents: "x", "y")
        #expect(try await play.send("coba x", "coba y").timers == ["follow_up 479", "follow_up 480"])
    }

    @Test func anEndThatIsPastDoesNotFailAFlowThatPutItOffInTime() async throws {
        let call = "chat:later(\"2026-11-23 10:00\", \"follow_up\")\n  chat:ask(\"more\", \"anything\", { type = \"text\" })"
        var play = try await Play(rules: Self.rules(call), intents: "x")
        try await play.send("coba x")
        play.wait(minutes: 120)
        #expect(try await play.send("gamis putih").failed == [])
    }

    @Test func theSameRuleWithTheSameValuesIsMovedAndOtherValuesAreAnother() async throws {
        let call = "chat:later(chat:known \"quantity\" == 2 and \"2 jam\" or \"1 jam\", \"follow_up\", { what = chat:known \"colour\" })"
        var play = try await Play(
            rules: Self.rules(call) + "\nintent \"y\" [[ {colour} {quantity} ]]\nfunction on.y(chat) chat:go \"x\" end", intents: "x")
        try await play.send("navy 1 pcs")
        #expect(try await play.send("navy 2 pcs").timers == ["follow_up 120"])
        #expect(try await play.send("sage 1 pcs").timers == ["follow_up 60", "follow_up 119"])
        #expect(try await play.pass(minutes: 240).said == ["Masih mau sage?", "Masih mau navy?"])
    }

    @Test func whatIsOverdueComesInTheOrderOfItsTime() async throws {
        let call = "for _, n in ipairs { 2, 3, 1 } do chat:later(n .. \" jam\", \"follow_up\", { what = n }) end"
        var play = try await Play(rules: Self.rules(call), intents: "x")
        try await play.send("coba x")
        play.wait(minutes: 600)
        #expect(try await play.pass(minutes: 0).said == ["Masih mau 1?", "Masih mau 2?", "Masih mau 3?"])
    }

    @Test func whatWasPutOffIsCancelledByItsName() async throws {
        let more = """

            reply "gone" [[ Batal: {had}. ]]
            function on.y(chat) chat:say("gone", { had = chat:cancel "follow_up" }) end
            function on.other(chat) chat:say("follow", { what = "yang lain" }) end
            """
        let call =
            "chat:later(\"2 jam\", \"follow_up\", { what = 1 }) chat:later(\"2 jam\", \"follow_up\", { what = 2 }) chat:later(\"2 jam\", \"other\")"
        var play = try await Play(rules: Self.rules(call) + more, intents: "x", "y")
        #expect(try await play.send("coba x", "coba y").said == ["Batal: ya."])
        #expect(try await play.send("coba y").said == ["Batal: tidak."])
        #expect(try await play.pass(minutes: 240).said == ["Masih mau yang lain?"])
    }

    @Test func aFlowThatCancelsBeforeItPutsOffKeepsItsOwn() async throws {
        let call = "chat:cancel \"follow_up\"\n  chat:later(\"8 jam\", \"follow_up\")\n  chat:ask(\"more\", \"anything\", { type = \"text\" })"
        var play = try await Play(rules: Self.rules(call), intents: "x")
        #expect(try await play.send("coba x", "gamis putih").timers == ["follow_up 479"])
    }

    @Test func aRuleThatIsGoneByThenDoesNothing() async throws {
        var play = try await Play(rules: Self.rules("chat:later(\"2 jam\", \"follow_up\")"), intents: "x")
        try await play.send("coba x")
        let without = Self.rules("").split(separator: "\n").filter { !$0.contains("on.follow_up") }.joined(separator: "\n")
        try await play.edit(["uji.lua": without.replacing("reply \"follow\" [[ Masih mau {what}? ]]", with: "")])
        let turns = try await play.pass(minutes: 240)
        #expect(turns.map(\.failed) == [[]] && turns.said == [])
        #expect(try await play.chat.bot.nextDue() == nil)
    }

    @Test func aRuleThatFailsWithoutAMessageIsTheOwnersConcernAlone() async throws {
        var play = try await Play(
            rules: Self.rules("chat:later(\"2 jam\", \"y\")\n  chat:ask(\"more\", \"anything\", { type = \"text\" })")
                + "\nfunction on.y(chat) customer.name = \"Z\" chat:say \"noted_x\" error \"rusak\" end", intents: "x", "follow_up")
        try await play.send("coba x")
        let turns = try await play.pass(minutes: 60 * 24)
        #expect(turns.flatMap(\.failed).map { $0.suffix(5) } == ["rusak"])
        #expect(turns.said == [], "who wrote nothing is not told that something failed")
        #expect(try await play.kept().customer.name == nil)
        #expect(try await play.chat.bot.nextDue() == nil, "it is not tried for ever")
    }
}
