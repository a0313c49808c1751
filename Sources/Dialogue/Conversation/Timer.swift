/// Something that is to happen in a conversation without a message.
public struct Timer: Sendable, Hashable, Codable {
    public var at: Instant
    public var what: What
    /// How often it gave way to a waiting question.
    public var delays = 0

    public enum What: Sendable, Hashable, Codable {
        /// A rule, with what it is told: `chat:later`.
        case rule(String, [String: Value])
        /// The question of that name, put in that turn, is put again if it still waits.
        case reminder(question: String, turn: Int)
        /// A person owes an answer: the first alert, then the second.
        case alert(Int)
        /// The payment for an order has not come.
        case paymentDue(order: String)
        /// The customer wanted to be forgotten: everything that is kept of them goes.
        case erasure
    }

    public init(at: Instant, _ what: What) { (self.at, self.what) = (at, what) }

    /// Whether it goes on where another conversation of the same person does.
    var outlivesMerging: Bool {
        switch what {
        case .paymentDue, .erasure: true
        case .rule, .reminder, .alert: false
        }
    }

    /// Whether it runs while a person holds the conversation.
    var runsWhileHeld: Bool { isAlert || what == .erasure }

    var isAlert: Bool { if case .alert = what { true } else { false } }

    /// So long after it was promised everything is erased: the promise has been sent by then, which would be erased too.
    static let untilErasure = 60

    /// Whether it makes the bot write to the customer when nothing of an order is at stake.
    var isUnasked: Bool {
        switch what {
        case .rule, .reminder: true
        case .alert, .paymentDue, .erasure: false
        }
    }

    /// A timer that meets a waiting question comes again so much later, so many times; then it runs all the same.
    static let delay = 3600
    static let mostDelays = 24
    /// More of them than this at once are a rule's mistake, and the rule fails.
    static let most = 50
}

/// That a person has the conversation, and the bot is silent.
public struct Hold: Sendable, Hashable, Codable {
    public var by: String
    public var since: Instant
    /// When the bot has it again by itself; nil: when the person gives it back.
    public var until: Instant?

    public init(by: String, since: Instant, until: Instant? = nil) { (self.by, self.since, self.until) = (by, since, until) }

    /// Who writes on the shop's own phone does not tell the bot when they are done: so many seconds after their last word they are.
    public static let byPhone = 3600
}

extension Conversation {
    /// When it next wants to be woken; nil when it waits for nothing but messages.
    public var due: Instant? {
        guard let held else { return timers.lazy.map(\.at).min() }
        return (timers.lazy.filter(\.runsWhileHeld).map(\.at) + [held.until].compactMap(\.self)).min()
    }

    /// Since when somebody has to look at it; nil when the bot has it.
    public var needsPerson: Instant? { handover?.at ?? held?.since }

    /// The customer waits for a person from `now` on, or still does: then the alerts begin again once all have been given.
    mutating func owe(from now: Instant) {
        guard !timers.contains(where: \.isAlert) else { return }
        owedSince = owedSince ?? now
        for (number, seconds) in Self.alerts.enumerated() { timers.append(Timer(at: now.adding(seconds: seconds), .alert(number + 1))) }
    }

    mutating func settle() {
        owedSince = nil
        timers.removeAll(where: \.isAlert)
    }

    /// After so many seconds without a person's answer the owner is alerted, and alerted again: customers
    /// turn to another shop after five minutes.
    static let alerts = [180, 300]
}
