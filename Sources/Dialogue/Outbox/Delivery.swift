/// A bubble on its way to a person.
public struct Delivery: Sendable, Hashable, Codable {
    public var route: Route
    public var reply: Reply
    public var purpose: Purpose
    /// The turn of the conversation that said it, so that a choice tapped later is known to be of then.
    public var turn: Int

    public init(route: Route, reply: Reply, purpose: Purpose, turn: Int) {
        self.route = route
        self.reply = reply
        self.purpose = purpose
        self.turn = turn
    }
}

/// Why something is sent, which decides when it may be.
public enum Purpose: String, Sendable, Hashable, Codable {
    /// The customer waits for it.
    case reply
    /// A person of the shop wrote it.
    case person
    /// It is about an order, or a person's delay: expected, if not asked for.
    case service
    /// The bot takes up a conversation again by itself.
    case followUp
    /// Nobody asked for it.
    case promo
    /// It goes to the owner.
    case owner
}

extension Turn {
    /// What has to be brought to somebody, in its order.
    /// - Parameter owner: the way to the owner, if they are told what happens.
    public func deliveries(owner: Route?) -> [Delivery] {
        let route = event.isOfCustomer ? event.route : conversation.route
        // What was answered before is on its way already.
        if isRepeat { return [] }
        let told = replies.compactMap { reply in
            route.map { Delivery(route: $0, reply: reply, purpose: purpose(of: reply), turn: conversation.turn) }
        }
        let notices = notices.compactMap { notice in
            owner.map { Delivery(route: $0, reply: Reply(text: OwnerWords.notice(notice, about: customer)), purpose: .owner, turn: 0) }
        }
        return told + notices
    }

    private func purpose(of reply: Reply) -> Purpose {
        if customer.isOwner { return .owner }
        switch event.content {
        case .message, .tap, .promotions: return .reply
        case .person(.says): return .person
        case .person, .notice, .code: return .service
        case .campaign: return .promo
        case .timer: return reply.isPromo ? .promo : isFollowUp ? .followUp : .service
        }
    }
}
