import Dialogue
import Testing

/// When a bubble may go out. Nothing here can be gone round by a rule.
@Suite struct DeliveryPolicyTests {
    private static let day = 86_400
    /// A Monday, 09:15 in Jakarta.
    private static let monday = Instant(milliseconds: 1_795_400_100_000)

    private func facts(
        at now: Instant = monday, said: Instant? = nil, lastMessage: Int? = -60, window: Int? = day - 180, template: Bool = false, promos: Int = 0,
        _ change: (inout DeliveryPolicy.Facts) -> Void = { _ in }
    ) -> DeliveryPolicy.Facts {
        var facts = DeliveryPolicy.Facts(
            now: now, saidAt: said ?? now, customer: Customer(id: "+6281200000001"), conversation: Conversation(),
            lastMessage: lastMessage.map { now.adding(seconds: $0) }, window: window, hasTemplate: template,
            promos: Array(repeating: now.adding(seconds: -Self.day), count: promos))
        change(&facts)
        return facts
    }

    private func verdict(_ purpose: Purpose, _ facts: DeliveryPolicy.Facts, _ outreach: Outreach = .usual) -> DeliveryPolicy.Verdict {
        DeliveryPolicy(outreach: outreach, zone: .wib).verdict(on: purpose, facts)
    }

    private func agreed(_ facts: inout DeliveryPolicy.Facts) {
        facts.customer.consents = [
            Consent(scope: Consent.promo, isGiven: true, at: facts.now.adding(seconds: -10), turn: 1, channel: "whatsapp", answer: "ya")
        ]
    }

    // MARK: The window

    @Test(arguments: [
        (86_160, DeliveryPolicy.Verdict.refuse(.outsideWindow)), (86_280, .refuse(.outsideWindow)), (86_460, .refuse(.outsideWindow)),
        (86_219, .send), (60, .send),
    ]) func theWindowIsLookedAtWhenItIsSent(_ secondsAgo: Int, _ expected: DeliveryPolicy.Verdict) {
        // 23:56, 23:58 and 24:01 hours after the last message: three minutes before its end it counts as ended.
        let facts = facts(lastMessage: -secondsAgo)
        for purpose in [Purpose.reply, .service, .person] { #expect(verdict(purpose, facts) == (secondsAgo == 86_160 ? .send : expected)) }
    }

    @Test func afterTheWindowATemplateGoesOrNothing() {
        #expect(verdict(.service, facts(lastMessage: -2 * Self.day, template: true)) == .template)
        #expect(verdict(.service, facts(lastMessage: -2 * Self.day)) == .refuse(.outsideWindow))
        #expect(verdict(.service, facts(lastMessage: nil)) == .refuse(.outsideWindow), "who never wrote there is written to in no free words")
        #expect(verdict(.service, facts(lastMessage: nil, window: nil)) == .send, "a channel without a window")
    }

    // MARK: What was overtaken

    @Test func anAnswerThatCouldNotBeSentForTenMinutesIsNoAnswer() {
        let said = Self.monday
        #expect(verdict(.reply, facts(at: said.adding(seconds: 600), said: said)) == .send)
        #expect(verdict(.reply, facts(at: said.adding(seconds: 601), said: said)) == .refuse(.tooLate))
        #expect(verdict(.service, facts(at: said.adding(seconds: 601), said: said)) == .send)
    }

    @Test func whatTheBotSaidBeforeAPersonTookOverIsNotSaidAfter() {
        let held = facts { $0.conversation.held = Hold(by: "Yudi", since: $0.saidAt.adding(seconds: 1)) }
        for purpose in [Purpose.reply, .service, .followUp, .promo] { #expect(verdict(purpose, held) == .refuse(.personHasIt)) }
        #expect(verdict(.person, held) == .send)
    }

    // MARK: Unasked

    @Test func promotionsNeedConsent() {
        #expect(verdict(.promo, facts()) == .refuse(.noConsent))
        #expect(verdict(.promo, facts(agreed)) == .send)
        let stopped = facts {
            agreed(&$0)
            $0.customer.consents.append(
                Consent(scope: Consent.promo, isGiven: false, at: $0.now, turn: 2, channel: "whatsapp", answer: "stop"))
        }
        #expect(verdict(.promo, stopped) == .refuse(.noConsent), "stop counts from the next sending on")
    }

    @Test func aConsentToOneTopicOpensThatTopicAlone() {
        let maroon = facts {
            agreed(&$0)
            $0.customer.consents[0].scope = "promo:maroon"
            $0.scope = "promo:maroon"
        }
        #expect(verdict(.promo, maroon) == .send)
        var all = maroon
        all.scope = Consent.promo
        #expect(verdict(.promo, all) == .refuse(.noConsent))
        let everything = facts {
            agreed(&$0)
            $0.scope = "promo:maroon"
        }
        #expect(verdict(.promo, everything) == .send, "who agreed to all agreed to this")
    }

    @Test func whilePromotionsArePausedNoneGoesOutAndTheRestDoes() {
        let paused = facts {
            agreed(&$0)
            $0.isPaused = true
        }
        #expect(verdict(.promo, paused) == .refuse(.paused))
        #expect(verdict(.service, paused) == .send && verdict(.followUp, paused) == .send)
        #expect(!DeliveryPolicy.Refusal.paused.isAsWanted, "somebody decides about it")
    }

    @Test func promotionsAreCapped() {
        #expect(verdict(.promo, facts(promos: 1, agreed)) == .send)
        #expect(verdict(.promo, facts(promos: 2, agreed)) == .refuse(.capReached))
        #expect(verdict(.promo, facts(promos: 2, agreed), Outreach(hours: Outreach.usual.hours, promosPerMonth: 3)) == .send)
    }

    @Test func afterAStopNoFollowUpGoesOut() {
        let stopped = facts {
            $0.customer.consents = [Consent(scope: Consent.promo, isGiven: false, at: $0.now, turn: 2, channel: "whatsapp", answer: "stop")]
        }
        #expect(verdict(.followUp, stopped) == .refuse(.stopped))
        #expect(verdict(.reply, stopped) == .send && verdict(.service, stopped) == .send, "orders are still spoken of")
    }

    @Test(arguments: [
        ("2026-11-23 07:59", "2026-11-23 08:00"), ("2026-11-23 20:00", "2026-11-24 08:00"), ("2026-11-23 21:30", "2026-11-24 08:00"),
        ("2026-11-28 20:30", "2026-11-30 08:00"), ("2026-11-29 12:00", "2026-11-30 08:00"),
    ]) func unaskedWordsWaitForADecentHour(_ now: String, _ decent: String) throws {
        let now = try #require(Instant(iso8601: now, in: .wib)), decent = try #require(Instant(iso8601: decent, in: .wib))
        #expect(verdict(.promo, facts(at: now, agreed)) == .wait(until: decent))
        #expect(verdict(.followUp, facts(at: now)) == .wait(until: decent))
        #expect(verdict(.reply, facts(at: now)) == .send && verdict(.service, facts(at: now)) == .send && verdict(.owner, facts(at: now)) == .send)
        #expect(verdict(.followUp, facts(at: decent)) == .send)
    }

    @Test func aShopWithoutAnOutreachHourWritesToNobodyUnasked() {
        let never = Outreach(hours: OpeningHours(days: Array(repeating: nil, count: 7), text: ""), promosPerMonth: 2)
        #expect(verdict(.followUp, facts(), never) == .refuse(.neverOpen))
    }
}
