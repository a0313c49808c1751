import Dialogue
import Foundation
import SQLiteStore
import ShopFixtures
import Testing

/// `bot campaign`.
@Suite struct CampaignCommandTests {
    private static let rules = """
        reply "ask_news" [[ Boleh kami kabari {consent}? ]]
        intent "follow" [[ kabari ]]
        function on.follow(chat)
          if chat:confirm "ask_news" then customer:agree("promo:maroon", "ask_news") else customer:refuse "promo:maroon" end
        end
        reply("news", { promo = "maroon" }) [[ {product.name} maroon sudah datang {kak}. Mau? ]]
        function on.campaign_maroon(chat)
          local p = chat:known "product" or catalog:find({ text = "Gamis Nayla" })[1]
          chat:because("ikut kabar " .. p.sku)
          if chat:confirm("news", { product = p }) then chat:go("ask_price", { product = p }) end
        end
        """

    /// Dewi follows maroon, Rina refused, Dina never was asked.
    private func shop(consent: String = "\"koleksi baru\"", hours: String = "Senin-Minggu 00.00-23.59") async throws -> KeptShop {
        let say = { (number: Int, text: String) in #"{"from":"0812-0000-000\#(number)","text":"\#(text)"}"# }
        let kept = try await KeptShop([say(3, "makasih")])
        try kept.folder.write("rules/toko/kampanye.lua", Self.rules)
        try kept.folder.write(
            "rules/toko/shop.lua",
            SmallShop.shop.replacing("zone", with: "consent = \(consent), outreach = { hours = \"\(hours)\" }, zone"))
        _ = try await kept.say([say(1, "kabari"), say(1, "ya"), say(2, "kabari"), say(2, "tidak")])
        return kept
    }

    @Test func aPreviewSaysWhoWouldHearWhatAndWritesNothing() async throws {
        let shop = try await shop()
        let text = try await shop.out("campaign", "preview", "maroon")
        #expect(
            text == """
                campaign_maroon would be said to 1 of 3 contacts.

                +6281200000001  because: ikut kabar GMS01
                  at once
                    Gamis Nayla maroon sudah datang kak. Mau?

                On WhatsApp 1 of them can be written to freely then, having written within 24 hours; 0 would get the \
                line's promo template, which Meta charges as marketing.

                skipped  reason
                      1  no-consent  they never agreed to promotions about this
                      1  stopped     they took their consent back, or refused

                """)
        #expect(try await shop.out("campaign", "preview", "campaign_maroon") == text, "with the rule's whole name; nothing was written")
        let json = try await shop.json("campaign", "preview", "maroon")
        #expect(json["skipped"] as? [String: Int] == ["no-consent": 1, "stopped": 1] && json["sent"] as? Bool == false)
    }

    @Test func itIsSaidOnceToEachUnderOneNameAndItsAnswerIsUnderstood() async throws {
        let shop = try await shop()
        let sent = try await shop.out("campaign", "send", "maroon")
        #expect(
            sent.hasPrefix(
                """
                campaign_maroon is said to 1 contact, and not to 2.

                +6281200000001  because: ikut kabar GMS01

                It waits in the outbox
                """), "\(sent)")
        #expect(try await shop.json("campaign", "send", "maroon")["skipped"] as? [String: Int] == ["had-it": 1, "no-consent": 1, "stopped": 1])
        let answers = try await shop.say([#"{"from":"0812-0000-0001","text":"mau"}"#])
        let texts = { (value: Any?) in (value as? [[String: Any]] ?? []).compactMap { $0["text"] as? String } }
        let unasked = try #require(answers[0]["unasked"] as? [[String: Any]])
        #expect(unasked.flatMap { texts($0["replies"]) } == ["Gamis Nayla maroon sudah datang kak. Mau?"])
        #expect(texts(answers[0]["replies"]) == ["Gamis Nayla Rp189.000 kak"])
        #expect(try await shop.out("history", "0812-0000-0001").contains("(campaign_maroon, because: ikut kabar GMS01)"))
        #expect(try await shop.json("campaign", "send", "maroon", "--edition", "desember")["said"].map { ($0 as? [Any])?.count } == 1)
    }

    @Test func outsideTheOutreachHoursItIsQueued() async throws {
        // Half a day from now, wherever the sun stands.
        let later = CivilTime(Instant(seconds: Int(Date().timeIntervalSince1970) + 12 * 3600), in: .wib)
        let hour = (later.hour < 10 ? "0" : "") + "\(later.hour)"
        let shop = try await shop(hours: "Senin-Minggu \(hour).00-\(hour).59")
        #expect(try await shop.out("campaign", "preview", "maroon").contains("\(hour):00, the next outreach hour"))
        #expect(try await shop.out("campaign", "send", "maroon").contains(" \(hour):00 on, the next outreach hour."))
    }

    @Test(arguments: ["false", "\"  \""]) func withoutAWordingNothingIsSent(_ consent: String) async throws {
        let shop = try await shop(consent: consent)
        let refused = try await shop.bot("campaign", "send", "maroon")
        #expect(refused.exit == 2 && refused.out == "")
        #expect(
            refused.err
                == "consent is empty, so toko sends no campaign: say in shop.lua what customers agree to hear and how often, shop { consent = \"koleksi baru (maks. 2x sebulan)\" }, and ask them with it\n"
        )
        #expect(try await shop.out("campaign", "preview", "maroon").contains("It cannot be sent yet: say in shop.lua"))
    }

    @Test func aCampaignThatIsNotThereIsNamed() async throws {
        let shop = try await shop()
        let refused = try await shop.bot("campaign", "preview", "marron")
        #expect(refused.exit == 2 && refused.err == "toko has no campaign 'marron': did you mean 'maroon'?\n", "\(refused)")
    }

    @Test func promotionsThatAreBlockedPauseCampaignsUntilTheyAreLookedAt() async throws {
        let shop = try await shop()
        #expect(try await shop.out("campaign", "health").hasPrefix("Promotions are sent.\nOf the last 0 promotions:\n"))
        try await complain(3, in: shop)
        let health = try await shop.bot("campaign", "health")
        #expect(health.exit == 1)
        #expect(
            health.out == """
                Promotions are paused: the number is in danger of being locked.
                Of the last 3 promotions:
                  3 blocked, reported or held back (3 with code 131049); they pause from 3 on
                  0 led somebody to take their consent back; they pause from 5 on
                See what was sent and to whom, and send less of it, to those who asked. `bot campaign health --resume` lets promotions go on.

                """)
        let refused = try await shop.bot("campaign", "send", "maroon")
        #expect(refused.exit == 1 && refused.err == health.out && refused.out == "")
        #expect(try await shop.json("campaign", "preview", "maroon")["paused"] as? Bool == true)
        #expect(try await shop.out("campaign", "health", "--resume").hasPrefix("Promotions are sent.\nOf the last 0 promotions, since "))
        #expect(try await shop.json("campaign", "send", "maroon")["sent"] as? Bool == true)
    }

    @Test func whoHadEnoughThisMonthIsLeftAlone() async throws {
        let shop = try await shop()
        let way = Route(line: "wa", to: "6281200000001")
        let store = try SQLiteStore(path: shop.folder.path + "/t.db")
        let key = ConversationKey(shop: "toko", customer: "+6281200000001")
        for _ in 1...2 {
            let kept = try await store.read(key, event: nil)
            var conversation = kept.conversation
            conversation.route = way
            var commit = Commit(
                key: key, version: kept.version, conversation: conversation, customer: nil,
                turn: TurnRecord(event: Event(customer: key.customer, at: Self.now, .timer)))
            commit.deliveries = [Delivery(route: way, reply: Reply(text: "Baru", isPromo: true), purpose: .promo, turn: 1)]
            #expect(try await store.commit(commit) == .done)
        }
        try await store.close()
        #expect(try await shop.json("campaign", "send", "maroon")["skipped"] as? [String: Int] == ["cap": 1, "no-consent": 1, "stopped": 1])
    }

    private static var now: Instant { Instant(seconds: Int(Date().timeIntervalSince1970)) }

    /// As `bot serve` notes it.
    private func complain(_ times: Int, in shop: KeptShop) async throws {
        let store = try SQLiteStore(path: shop.folder.path + "/t.db")
        let key = ConversationKey(shop: "toko", customer: "+6281200000003")
        for _ in 1...times {
            let kept = try await store.read(key, event: nil)
            var commit = Commit(
                key: key, version: kept.version, conversation: kept.conversation, customer: nil,
                turn: TurnRecord(event: Event(customer: key.customer, at: Self.now, .timer)))
            commit.deliveries = [
                Delivery(route: Route(line: "wa", to: "6281200000003"), reply: Reply(text: "Baru", isPromo: true), purpose: .promo, turn: 1)
            ]
            #expect(try await store.commit(commit) == .done)
        }
        for var delivery in try await store.deliveries(in: [.queued]) {
            delivery.state = .dead
            try await store.update(delivery, complaint: Complaint(code: "131049", at: Self.now))
        }
        try await store.close()
    }
}
