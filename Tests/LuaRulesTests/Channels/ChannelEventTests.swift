import Dialogue
import ShopFixtures
import Testing

/// What a channel tells beside words: the owner's phone, taps of long ago, blocks, messages of long ago, pictures.
@Suite struct ChannelEventTests {
    // MARK: The owner's own phone

    @Test func whoIsAnsweredFromTheShopsPhoneIsNotAnsweredByTheBot() async throws {
        var play = try await Play()
        let turn = try await play.chat.happen(.person(.wrote("Siap kak, saya cek")))
        #expect(turn.said == [] && turn.deliveries(owner: nil).isEmpty, "the customer has read it already")
        #expect(try await play.send("gamis ready?").said == [])
    }

    @Test(arguments: [false, true]) func anHourAfterThePersonsLastWordTheBotAnswersAgain(byMessage: Bool) async throws {
        var play = try await Play()
        _ = try await play.chat.happen(.person(.wrote("Siap kak")))
        play.wait(minutes: 40)
        _ = try await play.chat.happen(.person(.wrote("Sudah saya kirim")))
        play.wait(minutes: 50)
        #expect(try await play.send("gamis ready?").said == [], "the hour begins anew with each word")
        if byMessage { play.wait(minutes: 11) } else { _ = try await play.chat.pass(minutes: 11) }
        #expect(try await play.send("gamis ready?").said != [])
    }

    @Test func whatSomebodyTookOverOnPurposeThePhoneDoesNotGiveBack() async throws {
        var play = try await Play()
        _ = try await play.chat.happen(.person(.hold(by: "Yudi")))
        _ = try await play.chat.happen(.person(.wrote("Siap kak")))
        play.wait(minutes: 300)
        #expect(try await play.send("gamis ready?").said == [])
    }

    // MARK: Taps

    private static let asking = """
        reply "sure" [[ Jadi kak? ]]
        reply "done" [[ Dicatat ya kak ]]
        function on.x(chat) if chat:confirm "sure" then chat:say "done" end end
        """

    private func tap(_ words: String, offeredIn turn: Int?, _ play: inout Play) async throws -> Turn {
        play.wait(minutes: 1)
        return try await play.chat.bot.receive(
            Event(customer: play.chat.customer, channel: "whatsapp", at: play.chat.now, .tap(words), offeredIn: turn))
    }

    @Test func aYesTappedUnderThisQuestionIsAYesToIt() async throws {
        var play = try await Play(rules: Self.asking, intents: "x")
        let asked = try await play.send("coba x")
        #expect(try await tap("Ya", offeredIn: asked.conversation.turn, &play).said == ["Dicatat ya kak"])
    }

    @Test(arguments: [0, 1]) func aYesTappedUnderAnOlderMessageOnlyPutsTheQuestionAgain(turn: Int) async throws {
        var play = try await Play(rules: Self.asking, intents: "x")
        try await play.send("halo", "coba x")
        #expect(try await tap("Ya", offeredIn: turn, &play).said == ["Jadi kak?"])
        #expect(try await play.send("iya").said == ["Dicatat ya kak"])
    }

    // MARK: Switches of the channel

    @Test func whoSwitchesPromotionsOffIsNotAnswered() async throws {
        var play = try await Play()
        try await play.send("halo")
        let turn = try await play.chat.happen(.promotions(wanted: false))
        #expect(turn.said == [] && turn.customer.consents.map(\.isGiven) == [false])
        #expect(try await play.chat.happen(.promotions(wanted: true)).customer.consents(to: Consent.promo))
    }

    @Test func anOwnerWhoSwitchesPromotionsOffHasGivenNoCommand() async throws {
        var play = try await Play()
        let turn = try await play.chat.happen(.promotions(wanted: false), from: Play.owner)
        #expect(turn.said == [])
    }

    // MARK: Too late

    @Test func aMessageOfLongAgoIsLeftToAPerson() async throws {
        var play = try await Play()
        play.wait(minutes: 1)
        let turn = try await play.chat.bot.receive(
            Event(customer: play.chat.customer, channel: "whatsapp", at: play.chat.now, .message("gamis ready kak?"), isLate: true))
        #expect(turn.said == [] && turn.conversation.handover?.reason == "pesan lama belum dijawab" && turn.notices == [])
        #expect(try await play.send("gamis ready kak?").said != [], "who writes again is answered")
    }

    @Test func aStopOfLongAgoIsObeyed() async throws {
        let play = try await Play()
        let turn = try await play.chat.bot.receive(
            Event(customer: play.chat.customer, channel: "whatsapp", at: play.chat.now, .message("stop"), isLate: true))
        #expect(turn.customer.consents.map(\.isGiven) == [false] && turn.said == [])
    }

    // MARK: Attachments

    private static let pictured = """
        reply "seen" [[ Fotonya bagus kak ]]
        reply "other" [[ Apa itu kak? ]]
        reply "hi" [[ Halo kak ]]
        function on.got_picture(chat)
          local sent = chat:known "attachment"
          chat:say(sent.ref == "p1" and "seen" or "other")
        end
        function on.got_attachment(chat) chat:say "other" end
        function on.x(chat) chat:say "hi" end
        """

    private func send(_ text: String, _ attachments: [Dialogue.Attachment], _ play: inout Play) async throws -> Turn {
        play.wait(minutes: 1)
        return try await play.chat.bot.receive(
            Event(customer: play.chat.customer, at: play.chat.now, .message(text), attachments: attachments))
    }

    @Test func aPictureHasItsRule() async throws {
        var play = try await Play(rules: Self.pictured, intents: "x")
        #expect(try await send("", [Dialogue.Attachment(.picture, ref: "p1")], &play).said == ["Fotonya bagus kak"])
        #expect(try await send("coba x", [Dialogue.Attachment(.picture, ref: "p1")], &play).said == ["Fotonya bagus kak", "Halo kak"])
    }

    @Test func whatHasNoRuleOfItsOwnHasThatForAll() async throws {
        var play = try await Play(rules: Self.pictured, intents: "x")
        let turn = try await send("", [Dialogue.Attachment(.voice)], &play)
        #expect(turn.said == ["Apa itu kak?"] && !turn.isMissed)
        #expect(try await send("coba x", [Dialogue.Attachment(.voice)], &play).said == ["Halo kak"], "words say what is meant")
    }

    @Test func aHeartThatNoRuleHeedsIsNothing() async throws {
        var play = try await Play(rules: Self.pictured, intents: "x")
        #expect(try await send("", [Dialogue.Attachment(.reaction, ref: "m1", text: "❤️")], &play).isIdle)
    }

    @Test func aReplyMayShowAPicture() async throws {
        var play = try await Play(
            rules: """
                reply "look" [[ Ini kak ]]
                function on.x(chat) chat:say("look", { picture = "nayla.jpg" }) end
                function on.y(chat) chat:say("look", { picture = "../rahasia.jpg" }) end
                function on.z(chat) chat:say("look", { location = { latitude = -6.2, longitude = 106.8, name = "Toko" } }) end
                """, intents: "x", "y", "z")
        #expect(try await play.send("coba x").replies == [Reply(text: "Ini kak", attachment: Dialogue.Attachment(.picture, ref: "nayla.jpg"))])
        #expect(try await play.send("coba y").failures.first?.message.contains("no file of the shop's media folder") == true)
        #expect(
            try await play.send("coba z").replies.first?.attachment == Dialogue.Attachment(.location, name: "Toko", latitude: -6.2, longitude: 106.8))
    }
}
