import Dialogue

/// A conversation with one customer as the checklist looks at it, whether it was played or kept.
struct Talk: Sendable {
    var shop: Shop
    /// In order; those in which nothing was said are among them.
    var turns: [TalkTurn] = []
    /// What was said before is not in it, as where a sample conversation begins with a full cart.
    var beginsInTheMiddle = false

    init(_ shop: Shop, beginsInTheMiddle: Bool = false) { (self.shop, self.beginsInTheMiddle) = (shop, beginsInTheMiddle) }

    /// Adds a turn, and finds out to which session it belongs.
    mutating func add(_ turn: TalkTurn) {
        var turn = turn
        let last = turns.last { $0.event.isSaid }
        let isWithin = last.map { turn.event.at.seconds(since: $0.event.at) < shop.settings.sessionPause } ?? false
        turn.opensSession = turn.event.isSaid && !isWithin
        turn.session = isWithin ? turns.last?.session : turn.event.isSaid ? (turns.last { $0.session != nil }?.session ?? 0) + 1 : nil
        turns.append(turn)
    }

    /// The turns of each session, by their places; what is said by itself long after a session belongs to none.
    var sessions: [[Int]] {
        let all = turns.indices.filter { turns[$0].session != nil }
        return all.reduce(into: []) { sessions, at in
            if let last = sessions.last?.first, turns[last].session == turns[at].session {
                sessions[sessions.count - 1].append(at)
            } else {
                sessions.append([at])
            }
        }
    }

    /// Words in which `SHOP` and `PERSONA` stand for the shop's own.
    func filled(_ phrases: [[String]]) -> [[String]] {
        let name = Sentence.words(of: shop.settings.name.lowercased())
        var persona: [String] = []
        if case .text(let text)? = shop.settings.fields["persona"] { persona = Sentence.words(of: text.lowercased()) }
        return phrases.compactMap { phrase in
            if phrase.contains("SHOP") && name.isEmpty || phrase.contains("PERSONA") && persona.isEmpty { return nil }
            return phrase.flatMap { $0 == "SHOP" ? name : $0 == "PERSONA" ? persona : [$0] }
        }
    }
}

/// One turn of a talk.
struct TalkTurn: Sendable {
    /// Of the `.chat` file; of a kept conversation the number of the turn. From 1.
    var line: Int
    var event: Event
    var replies: [Reply]
    var rules: [String]
    var intents: [String]
    /// A person was called for.
    var callsPerson: Bool
    /// By the ledger as it was then, the customer agreed to all promotions that stand in the replies.
    var mayPromote: Bool
    /// The customer's words, in the language's own spellings.
    var asked: [String]
    var sentences: [Sentence]
    /// From 1; nil for what happens by itself long after one.
    var session: Int?
    var opensSession = false
    /// Checks that are switched off here, by their names.
    var off: Set<String> = []

    init(
        line: Int, event: Event, replies: [Reply], rules: [String], intents: [String], notices: [Notice], consents: [Consent], in shop: Shop
    ) {
        self.line = line
        self.event = event
        self.replies = replies
        self.rules = rules
        self.intents = intents
        callsPerson = notices.contains { $0.kind == .handover }
        let then = consents.filter { $0.at <= event.at }
        mayPromote = replies.allSatisfy { !$0.isPromo || then.allow($0.promoScope) }
        asked = shop.understanding.language.words(of: event.text)
        sentences = replies.enumerated().flatMap { Sentence.all(in: $1.text, number: $0) }
    }

    init(_ turn: Turn, line: Int, in shop: Shop) {
        self.init(
            line: line, event: turn.event, replies: turn.replies, rules: turn.runs.map(\.rule), intents: turn.interpretation.intents,
            notices: turn.notices, consents: turn.customer.consents, in: shop)
    }

    init(_ record: TurnRecord, number: Int, of customer: Customer, in shop: Shop) {
        self.init(
            line: number, event: record.event, replies: record.replies, rules: record.rules, intents: record.intents, notices: record.notices,
            consents: customer.consents, in: shop)
    }

    /// The bot said something.
    var speaks: Bool { !replies.isEmpty }

    /// Obeyed in one line, and in no other.
    var isStop: Bool { intents.contains("opt_out") }

    var isComplaint: Bool {
        intents.contains { intent in AdviceWords.complaintIntents.contains { intent.hasPrefix($0) } }
            || hears(AdviceWords.complaints) && !hears(AdviceWords.supposes)
    }

    /// The customer wants to know something.
    var isQuestion: Bool {
        event.isSaid
            && (event.text.contains("?") || hears(AdviceWords.customerAsks)
                || intents.contains { intent in AdviceWords.questionIntents.contains { intent.hasPrefix($0) } })
    }

    /// The customer's first words say no.
    var isRefusal: Bool {
        AdviceWords.customerRefuses.contains { asked.starts(with: $0) || written.starts(with: $0) }
    }

    /// Whether the customer wrote one of the phrases, in whatever spelling.
    func hears(_ phrases: [[String]]) -> Bool { asked.holds(phrases) || written.holds(phrases) }

    private var written: [String] { Sentence.words(of: event.text.lowercased()) }

    var greets: Bool { sentences.contains { $0.begins(with: AdviceWords.greetings) } }

    /// Every word that is said, with what is offered.
    var saidWords: [String] { sentences.flatMap(\.words) + replies.flatMap(\.choices).flatMap { Sentence.words(of: $0.lowercased()) } }

    /// A question, something to choose from, or a form.
    var asks: Bool { sentences.contains(where: \.isQuestion) || offers || isForm }
    var offers: Bool { replies.contains { !$0.choices.isEmpty } }
    var isForm: Bool { replies.contains { $0.text.isForm } }
}

extension String {
    /// Two labels or more that wait for something behind them.
    var isForm: Bool { split(separator: "\n").filter { $0.last == ":" }.count >= 2 }
}
