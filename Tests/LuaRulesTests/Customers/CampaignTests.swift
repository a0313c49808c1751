import Dialogue
import ShopFixtures
import Testing

/// A campaign's rule, run for a contact: to whom it speaks, why, and what an answer to it means.
@Suite struct CampaignTests {
    private static let rules = """
        reply "kabari" [[ Boleh kami kabari soal {topic}? ]]
        intent "follow" [[ kabari {x:any} ]]
        function on.follow(chat)
          local topic = chat:known "x"
          local scope = topic == "promo" and "promo" or "promo:" .. topic
          if chat:confirm("kabari", { topic = topic }) then customer:agree(scope, "kabari", { topic = topic }) else customer:refuse(scope) end
        end
        reply "state" [[ {maroon} {navy} {all} ]]
        intent "state" [[ cek izin ]]
        function on.state(chat)
          local says = function(scope) return customer:consents(scope) and "ya" or "tidak" end
          chat:say("state", { maroon = says "promo:maroon", navy = says "promo:navy", all = says "promo" })
        end
        intent("opt_out", { global = true }) [[ ^ stop $ ]]
        function on.opt_out(chat) end
        intent "person" [[ minta orang ]]
        function on.person(chat) chat:hand_over "komplain" end

        reply("news", { promo = "maroon" }) [[ {product.name} maroon sudah datang. ]]
        reply "want" [[ Mau {product.name}? ]]
        reply "taken" [[ Siap, {product.name} dicatat. ]]
        reply "price_of" [[ {product.name} {product.price:rupiah}. ]]
        function on.campaign_maroon(chat)
          if customer.facts.job == "guru" then return end
          local p = catalog:find({ text = "Gamis Nayla" })[1]
          if not customer.facts.quiet then chat:because "ikut kabar maroon" end
          chat:say("news", { product = p })
          chat:ask_back("want", { product = p })
        end
        function on.want(chat)
          local p = chat:known "product"
          if chat:confirm("want", { product = p }) then chat:say("taken", { product = p }) end
        end
        intent "it_price" [[ itu berapa ]]
        function on.it_price(chat) chat:say("price_of", { product = chat:known "product" }) end
        intent "teacher" [[ saya guru ]]
        function on.teacher(chat) customer:learn("job", "guru") end
        intent "quiet" [[ diam saja ]]
        function on.quiet(chat) customer:learn("quiet", true) end
        reply("all_news", { promo = true }) [[ Ada kabar. Mau lihat? ]]
        function on.campaign_all(chat) chat:because "pelanggan" chat:say "all_news" end
        reply "plain_news" [[ Ada kabar lagi. Mau lihat? ]]
        function on.campaign_plain(chat) chat:because "pelanggan" chat:say "plain_news" end
        function on.campaign_broken(chat) chat:because "" end
        """

    private static func play(_ messages: String..., restarts: Bool = false) async throws -> Play {
        var play = try await Play(rules: rules, restarts: restarts)
        for message in messages { try await play.send(message) }
        return play
    }

    private static func send(_ rule: String = "maroon", in play: inout Play, id: String? = nil) async throws -> Turn {
        try await play.chat.happen(.campaign("campaign_\(rule)"), id: id)
    }

    @Test func whoAgreedIsToldWhatConcernsThemAndWhyIsKept() async throws {
        var play = try await Self.play("kabari maroon", "ya")
        let turn = try await Self.send(in: &play, id: "campaign_maroon")
        #expect(turn.said == ["Gamis Nayla maroon sudah datang.", "Mau Gamis Nayla?"])
        #expect(turn.because == "ikut kabar maroon" && turn.skip == nil)
        #expect(turn.replies.allSatisfy { $0.isPromo && $0.topic == "maroon" }, "the question is part of it")
        let kept = try await play.store.turns(of: ConversationKey(shop: play.shopID, customer: play.chat.customer))
        #expect(kept.last?.because == "ikut kabar maroon" && kept.last?.event.content == .campaign("campaign_maroon"))
        let again = try await Self.send(in: &play, id: "campaign_maroon")
        #expect(again.isRepeat, "the same to the same person once")
        #expect(try await play.store.turns(of: ConversationKey(shop: play.shopID, customer: play.chat.customer)).count == kept.count)
    }

    @Test(arguments: [
        ([], "maroon", CampaignSkip.noConsent), (["makasih"], "maroon", .noConsent), (["kabari navy", "ya"], "maroon", .noConsent),
        (["kabari maroon", "ya"], "all", .noConsent), (["kabari maroon", "ya"], "plain", .noConsent),
        (["kabari maroon", "tidak"], "maroon", .stopped),
        (["kabari maroon", "ya", "stop"], "maroon", .stopped), (["kabari promo", "ya", "stop"], "all", .stopped),
        (["kabari maroon", "ya", "saya guru"], "maroon", .notConcerned), (["kabari maroon", "ya", "diam saja"], "maroon", .noReason),
        (["kabari maroon", "ya", "minta orang"], "maroon", .owed), (["kabari maroon", "ya", "kabari navy"], "maroon", .asked),
        (["kabari promo", "ya"], "broken", .failed), (["kabari promo", "ya"], "nothing", .notConcerned),
    ]) func whoIsNotToldIsLeftAsTheyAre(_ messages: [String], _ rule: String, _ why: CampaignSkip) async throws {
        var play = try await Self.play()
        for message in messages { try await play.send(message) }
        let before = try await play.kept()
        let turn = try await Self.send(rule, in: &play, id: "once")
        #expect(turn.skip == why)
        #expect(turn.replies == [] && turn.isIdle)
        let after = try await play.kept()
        #expect(after.version == before.version, "nothing is kept of it, so that it can be said another time")
    }

    @Test func whoAgreedToAllHearsOfEachTopicAndWhatIsNotMarkedToo() async throws {
        for rule in ["maroon", "all", "plain"] {
            var play = try await Self.play("kabari promo", "ya")
            let turn = try await Self.send(rule, in: &play)
            #expect(turn.skip == nil && !turn.replies.isEmpty)
            #expect(turn.replies.allSatisfy { $0.isPromo }, "however the rule marks it")
        }
    }

    @Test func aPersonWhoHasTheConversationIsNotSpokenOver() async throws {
        var play = try await Self.play("kabari maroon", "ya")
        try await play.person(.hold(by: "Yudi"))
        #expect(try await Self.send(in: &play).skip == .held)
        try await play.person(.release)
        #expect(try await Self.send(in: &play).skip == nil)
    }

    @Test func anOpenQuestionIsGivenTimeAndNotForever() async throws {
        var play = try await Self.play("kabari maroon", "ya", "kabari navy")
        #expect(try await Self.send(in: &play).skip == .asked)
        play.wait(minutes: 7 * 60)
        #expect(try await Self.send(in: &play).skip == nil)
    }

    @Test func theLastWordOnATopicOrOnAllCounts() async throws {
        var play = try await Self.play("kabari maroon", "ya")
        #expect(try await play.send("cek izin").said == ["ya tidak tidak"])
        #expect(try await play.send("kabari promo", "ya", "cek izin").said == ["ya ya ya"])
        #expect(try await play.send("kabari maroon", "tidak", "cek izin").said == ["tidak ya ya"], "that topic alone")
        #expect(try await play.send("stop", "cek izin").said == ["tidak tidak tidak"])
        let again = try await play.send("kabari maroon", "ya", "cek izin")
        #expect(again.said == ["ya tidak tidak"])
        #expect(again.customer.consentsGiven == ["promo:maroon"])
    }

    @Test(arguments: [20, 7 * 60, 30 * 60], [false, true]) func yesAnswersWhatTheCampaignAsked(minutes: Int, restarts: Bool) async throws {
        var play = try await Self.play("kabari maroon", "ya", restarts: restarts)
        _ = try await Self.send(in: &play)
        play.wait(minutes: minutes)
        #expect(try await play.send("mau").said == ["Siap, Gamis Nayla dicatat."])
    }

    @Test func aYesRightAfterAnotherOneIsToTheCampaign() async throws {
        var play = try await Self.play("kabari maroon", "ya")
        _ = try await Self.send(in: &play)
        #expect(try await play.sendAtOnce("ya", after: 5).said == ["Siap, Gamis Nayla dicatat."], "it is no second tap on the first question")
    }

    @Test func whatTheCampaignSpokeOfIsIt() async throws {
        var play = try await Self.play("kabari maroon", "ya")
        _ = try await Self.send(in: &play)
        play.wait(minutes: 8 * 60)
        #expect(try await play.send("itu berapa").said.first == "Gamis Nayla Rp189.000.")
    }

    @Test func afterThreeDaysAYesPutsTheQuestionAgain() async throws {
        var play = try await Self.play("kabari maroon", "ya")
        _ = try await Self.send(in: &play)
        play.wait(minutes: 4 * 24 * 60)
        #expect(try await play.send("mau").said == ["Mau Gamis Nayla?"])
    }

    @Test func whatWaitsForADecentHourIsNotAnsweredBefore() async throws {
        var play = try await Self.play("kabari maroon", "ya")
        play.wait(minutes: 12 * 60)
        _ = try await Self.send(in: &play)
        #expect(try await play.kept().conversation.campaign == Chatting.monday.adding(seconds: 22 * 3600 + 45 * 60), "eight the next morning")
        play.wait(minutes: 20)
        #expect(try await play.send("ya").said.contains("Mau Gamis Nayla?"), "they said yes to something else")
    }
}
