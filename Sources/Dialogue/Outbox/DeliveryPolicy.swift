/// When a bubble may go out, decided at the moment of sending: whatever a rule meant, and however long it waited.
public struct DeliveryPolicy: Sendable {
    /// What is known at that moment.
    public struct Facts: Sendable {
        public var now: Instant
        /// When the turn said it.
        public var saidAt: Instant
        public var customer: Customer
        public var conversation: Conversation
        /// The person's last message on that very way, by the gateway's clock; nil when they never wrote there.
        public var lastMessage: Instant?
        /// For so many seconds after it the channel lets a shop write freely; nil: always.
        public var window: Int?
        /// The channel has approved words to be used after that.
        public var hasTemplate: Bool
        /// When this person was sent other promotions, in the last 30 days.
        public var promos: [Instant]
        /// What a promotion needs consent to.
        public var scope: String
        /// The shop's promotions are paused, as its number is in danger: see `PromoHealth`.
        public var isPaused: Bool

        public init(
            now: Instant, saidAt: Instant, customer: Customer, conversation: Conversation, lastMessage: Instant?, window: Int?, hasTemplate: Bool,
            promos: [Instant] = [], scope: String = Consent.promo, isPaused: Bool = false
        ) {
            self.now = now
            self.saidAt = saidAt
            self.customer = customer
            self.conversation = conversation
            self.lastMessage = lastMessage
            self.window = window
            self.hasTemplate = hasTemplate
            self.promos = promos
            self.scope = scope
            self.isPaused = isPaused
        }
    }

    public enum Verdict: Sendable, Hashable {
        case send
        /// In approved words.
        case template
        case wait(until: Instant)
        case refuse(Refusal)
    }

    public enum Refusal: String, Sendable, Hashable {
        case tooLate = "the answer came too late to be one"
        case personHasIt = "a person took the conversation over"
        case outsideWindow = "the customer's last message is too long ago for the channel, and there is no template for it"
        case noConsent = "the customer has not agreed to promotions"
        case stopped = "the customer said stop"
        case capReached = "the customer was sent as many promotions this month as the shop allows"
        case paused = "promotions are paused, as `bot campaign health` tells; `bot outbox retry` sends it once they go on"
        case neverOpen = "the shop's outreach hours leave no hour open"

        /// That it is not sent is as the customer or the shop wants it; else somebody misses it.
        public var isAsWanted: Bool {
            switch self {
            case .noConsent, .stopped, .capReached, .personHasIt: true
            case .tooLate, .outsideWindow, .paused, .neverOpen: false
            }
        }
    }

    public var outreach: Outreach
    public var zone: Zone
    /// An answer that could not be sent for so many seconds is not sent any more.
    public var replyExpires: Int

    public init(outreach: Outreach, zone: Zone, replyExpires: Int = 600) {
        self.outreach = outreach
        self.zone = zone
        self.replyExpires = replyExpires
    }

    public func verdict(on purpose: Purpose, _ facts: Facts) -> Verdict {
        switch purpose {
        case .person, .owner: break
        case .reply, .service, .followUp, .promo:
            if let held = facts.conversation.held, held.since >= facts.saidAt { return .refuse(.personHasIt) }
        }
        switch purpose {
        case .reply: if facts.now.seconds(since: facts.saidAt) > replyExpires { return .refuse(.tooLate) }
        case .followUp: if facts.customer.hasStopped(since: facts.saidAt) { return .refuse(.stopped) }
        case .promo:
            guard facts.customer.consents(to: facts.scope) else { return .refuse(.noConsent) }
            if facts.isPaused { return .refuse(.paused) }
            guard facts.promos.count < outreach.promosPerMonth else { return .refuse(.capReached) }
        case .person, .service, .owner: break
        }
        if purpose == .followUp || purpose == .promo {
            guard let decent = outreach.next(at: facts.now, in: zone) else { return .refuse(.neverOpen) }
            if decent > facts.now { return .wait(until: decent) }
        }
        return isOpen(facts) ? .send : facts.hasTemplate ? .template : .refuse(.outsideWindow)
    }

    private func isOpen(_ facts: Facts) -> Bool {
        guard let window = facts.window else { return true }
        guard let last = facts.lastMessage else { return false }
        return facts.now.seconds(since: last) < window
    }
}

/// When and how often a shop writes to people who did not ask.
public struct Outreach: Sendable, Hashable {
    public var hours: OpeningHours
    /// To one person, within 30 days.
    public var promosPerMonth: Int

    public init(hours: OpeningHours, promosPerMonth: Int) { (self.hours, self.promosPerMonth) = (hours, promosPerMonth) }

    /// Monday to Saturday from eight to eight, and two promotions a month.
    public static let usual = Outreach(
        hours: OpeningHours(days: Array(repeating: 8 * 60..<20 * 60, count: 6) + [nil], text: "Senin-Sabtu 08.00-20.00"), promosPerMonth: 2)

    /// The first decent moment from `now` on; nil when there is none in a week.
    public func next(at now: Instant, in zone: Zone) -> Instant? {
        let time = CivilTime(now, in: zone)
        let minute = time.hour * 60 + time.minute
        for ahead in 0...7 {
            guard let open = hours.days[(time.weekday - 1 + ahead) % 7] else { continue }
            if ahead == 0, open.contains(minute) { return now }
            if ahead == 0, minute >= open.upperBound { continue }
            return now.adding(seconds: (ahead * 1440 + open.lowerBound - minute) * 60 - time.second)
        }
        return nil
    }
}

extension Customer {
    /// Whether they took their consent back after `moment`.
    func hasStopped(since moment: Instant) -> Bool {
        guard let last = consents.last(where: { $0.scope == Consent.promo }) else { return false }
        return !last.isGiven && last.at >= moment
    }
}
