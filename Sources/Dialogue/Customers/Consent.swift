/// One line of the ledger of what a customer agreed to: nothing is ever taken out of it.
public struct Consent: Sendable, Hashable, Codable {
    /// To what: `promo`, or `promo:maroon` for promotions about one topic alone.
    public var scope: String
    /// False: refused, or withdrawn.
    public var isGiven: Bool
    public var at: Instant
    public var turn: Int
    /// Where it was said.
    public var channel: String
    /// What was asked, in the words that the customer read; empty when they said it unasked.
    public var wording: String
    /// What they answered.
    public var answer: String

    public init(scope: String, isGiven: Bool, at: Instant, turn: Int, channel: String, wording: String = "", answer: String) {
        self.scope = scope
        self.isGiven = isGiven
        self.at = at
        self.turn = turn
        self.channel = channel
        self.wording = wording
        self.answer = answer
    }

    /// Offers and news, unasked.
    public static let promo = "promo"
    /// Those about one topic.
    public static func promo(about topic: String) -> String { "\(promo):\(topic)" }

    public var isAboutPromos: Bool { scope == Self.promo || scope.hasPrefix("\(Self.promo):") }
}

extension Customer {
    /// Somebody new. Who once had everything erased is sent no promotion and not asked about it, unless they ask for it themselves.
    public init(id: String, wasErased: Bool) {
        self.init(id: id)
        guard wasErased else { return }
        consents = [Consent(scope: Consent.promo, isGiven: false, at: Instant(milliseconds: 0), turn: 0, channel: "", answer: "")]
    }

    /// Whether the last word on `scope`, or on all that it is part of, is a yes. Without a word it is no.
    public func consents(to scope: String) -> Bool { consents.allow(scope) }

    mutating func note(_ scope: String, isGiven: Bool, wording: String = "", at event: Event, turn: Int) {
        consents.append(
            Consent(scope: scope, isGiven: isGiven, at: event.at, turn: turn, channel: event.channel, wording: wording, answer: event.text))
    }

    /// What they have agreed to and not taken back.
    public var consentsGiven: [String] {
        var seen: Set<String> = []
        return consents.map(\.scope).filter { seen.insert($0).inserted && consents(to: $0) }.sorted()
    }
}

extension [Consent] {
    /// Whether the last word on `scope` is a yes: `promo:maroon` is part of `promo`.
    public func allow(_ scope: String) -> Bool { last { $0.scope == scope || scope.hasPrefix($0.scope + ":") }?.isGiven ?? false }
}
