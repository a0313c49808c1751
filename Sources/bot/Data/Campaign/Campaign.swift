import Dialogue
import Hosting
import SQLiteStore

/// A campaign's rule, and every contact that it is run for.
struct Campaign {
    let rule: String
    let edition: String?
    let book: ShopBook
    let shop: OpenShop
    let now: Instant

    /// What comes of it.
    struct Result {
        var said: [Said] = []
        /// How many it is not said to, by the reason.
        var skipped: [CampaignSkip: Int] = [:]
        /// What to mend in the rule.
        var failures: [RuleFailure] = []
    }

    /// What one contact hears.
    struct Said {
        var turn: Turn
        /// The first decent moment.
        var at: Instant
        /// When they last wrote, which decides what a channel lets a shop write.
        var lastMessage: Instant?
    }

    private static let month = 30 * 86_400

    func preview() async throws -> Result { try await run { $0 } }

    /// Says it. Who heard this edition before is not told again.
    func send() async throws -> Result {
        try await run { [shop, now, rule, id] turn in
            try await shop.receive(Event(id: id, customer: turn.customer.id, at: now, .campaign(rule)))
        }
    }

    /// The event's id, the same for all.
    private var id: String { edition.map { "\(rule) \($0)" } ?? rule }

    /// - Parameter say: what is done with a turn that would say something.
    private func run(_ say: (Turn) async throws -> Turn) async throws -> Result {
        var result = Result()
        for contact in try await book.contacts() {
            var turn = try await shop.preview(Event(id: id, customer: contact.customer.id, at: now, .campaign(rule)))
            var (skip, at) = try await verdict(on: turn)
            if skip == nil {
                turn = try await say(turn)
                // Something may have happened since.
                if turn.skip != nil || turn.isRepeat || turn.replies.isEmpty { (skip, at) = (turn.skip ?? .hadIt, now) }
            }
            if let skip {
                result.skipped[skip, default: 0] += 1
            } else {
                result.said.append(Said(turn: turn, at: at, lastMessage: contact.conversation.lastMessage))
            }
            for failure in turn.failures where !result.failures.contains(failure) { result.failures.append(failure) }
        }
        let privates = try await book.store.privateAddresses(of: book.shop).count
        if privates > 0 { result.skipped[.isPrivate] = privates }
        return result
    }

    /// What would be decided when it is sent, as far as that is known now: a channel's own window is not.
    private func verdict(on turn: Turn) async throws -> (CampaignSkip?, at: Instant) {
        if let skip = turn.skip { return (skip, now) }
        if turn.isRepeat { return (.hadIt, now) }
        guard let scope = turn.replies.first?.promoScope else { return (.isPrivate, now) }
        let settings = await shop.shop.settings
        var promos: [Instant] = []
        if let route = turn.conversation.route {
            promos = try await book.data.promos(by: route, since: now.adding(seconds: -Self.month), isOpenCounted: true)
        }
        let facts = DeliveryPolicy.Facts(
            now: now, saidAt: now, customer: turn.customer, conversation: turn.conversation, lastMessage: nil, window: nil, hasTemplate: false,
            promos: promos, scope: scope)
        switch DeliveryPolicy(outreach: settings.outreach, zone: settings.zone).verdict(on: .promo, facts) {
        case .send, .template: return (nil, now)
        case .wait(let until): return (nil, until)
        case .refuse(.capReached): return (.cap, now)
        case .refuse(.neverOpen): return (.neverOpen, now)
        case .refuse: return (.noConsent, now)
        }
    }
}
