import Dialogue
import ShopFixtures
import Testing

/// What a turn is to be brought to, and by which way.
@Suite struct RouteTests {
    private static let rules = """
        reply "hi" [[ Halo kak ]]
        reply("sale", { promo = true }) [[ Diskon hari ini kak ]]
        reply "nudge" [[ Masih mau kak? ]]
        function on.x(chat) chat:say "hi" chat:later("1 jam", "y") end
        function on.y(chat) chat:say "nudge" chat:say "sale" end
        function on.z(chat) chat:say "sale" end
        """
    private static let way = Route(line: "wa", to: "6281200000001")
    private static let ownersWay = Route(line: "wa", to: "6281234500001")

    private func event(_ text: String, _ play: Play, route: Route? = way) -> Event {
        Event(customer: "+6281200000001", channel: "whatsapp", at: play.chat.now, .message(text), route: route)
    }

    private func play() async throws -> Play { try await Play(rules: Self.rules, intents: "x", "z") }

    @Test func anAnswerGoesBackByTheWayThatItsMessageCame() async throws {
        let play = try await play()
        let turn = try await play.chat.bot.receive(event("coba x", play))
        #expect(turn.deliveries(owner: nil) == [Delivery(route: Self.way, reply: Reply(text: "Halo kak"), purpose: .reply, turn: 1)])
    }

    @Test func onAConsoleNothingIsDelivered() async throws {
        let play = try await play()
        #expect(try await play.chat.bot.receive(event("coba x", play, route: nil)).deliveries(owner: Self.ownersWay).isEmpty)
    }

    @Test func whatIsSaidUnaskedGoesByTheWayOfTheLastMessage() async throws {
        var play = try await play()
        _ = try await play.chat.bot.receive(event("coba x", play))
        let later = try await play.chat.pass(minutes: 90)
        #expect(later.flatMap { $0.deliveries(owner: nil) }.map(\.purpose) == [.followUp])
        #expect(later.flatMap { $0.deliveries(owner: nil) }.map(\.route) == [Self.way])
    }

    @Test func aPromotionIsSaidUnaskedOnlyToWhoAgreed() async throws {
        var play = try await play()
        _ = try await play.chat.bot.receive(event("coba x", play))
        #expect(try await play.chat.pass(minutes: 90).flatMap(\.said) == ["Masih mau kak?"])
        _ = try await play.chat.bot.perform(
            "customer:agree('promo', 'hi')", at: Place(path: "test"), customer: "+6281200000001", now: play.chat.now)
        _ = try await play.chat.bot.receive(event("coba x", play))
        let later = try await play.chat.pass(minutes: 90)
        #expect(Set(later.flatMap { $0.deliveries(owner: nil) }.map(\.purpose)) == [.followUp, .promo])
    }

    @Test func whoAsksForTheOffersIsToldThem() async throws {
        let play = try await play()
        let turn = try await play.chat.bot.receive(event("coba z", play))
        #expect(turn.deliveries(owner: nil).map(\.purpose) == [.reply] && turn.said == ["Diskon hari ini kak"])
    }

    @Test func noticesGoToTheOwner() async throws {
        let play = try await Play()
        let turn = try await play.chat.bot.receive(event("minta bicara sama admin", play))
        #expect(
            turn.deliveries(owner: Self.ownersWay).last
                == Delivery(
                    route: Self.ownersWay,
                    reply: Reply(text: "+6281200000001: minta bicara dengan orang. Ketik \"ambil +6281200000001\" untuk membalas sendiri."),
                    purpose: .owner, turn: 0))
        let told = try await play.chat.bot.receive(
            Event(customer: "+6281200000001", at: play.chat.now, .notice(Notice(kind: .word, text: "tidak terkirim"))))
        #expect(told.notices.map(\.text) == ["tidak terkirim"] && told.said == [] && !told.isIdle)
    }

    @Test func whatAPersonSaysIsAPersons() async throws {
        var play = try await Play()
        _ = try await play.chat.bot.receive(event("halo", play))
        let turn = try await play.chat.happen(.person(.says("Siap kak")))
        #expect(turn.deliveries(owner: nil).map(\.purpose) == [.person] && turn.deliveries(owner: nil).map(\.route) == [Self.way])
    }
}
