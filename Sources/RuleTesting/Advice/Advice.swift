/// One point of the sellers' checklist, held against a conversation.
///
/// The points are those of `docs/advice.md`, which has the source of each.
protocol Advice: Sendable {
    /// As a `.chat` file switches it off: `greets-once`.
    var name: String { get }
    /// What it asks for, in a line, with the ids of the sellers' rules that it comes from.
    var reason: String { get }
    /// So many of a hundred places may break it, as it is a habit and no rule.
    var tolerance: Int { get }

    func look(at talk: Talk) -> Look
}

extension Advice {
    var tolerance: Int { 0 }
}

/// What a check saw of a conversation.
struct Look {
    /// How many turns, or whatever it counts, it was held against.
    var count = 0
    var broken: [(turn: Int, words: String)] = []

    /// Held against a turn that may break it.
    /// - Parameter words: the line that breaks it; nil where all is well.
    mutating func see(_ turn: Int, _ words: String?) {
        count += 1
        if let words { broken.append((turn, words)) }
    }

    /// A look at each turn that `isMeant`; `find` gives the line that breaks it.
    init(_ talk: Talk, where isMeant: (TalkTurn) -> Bool = \.speaks, find: (TalkTurn) -> String?) {
        for (at, turn) in talk.turns.enumerated() where turn.speaks && isMeant(turn) { see(at, find(turn)) }
    }

    init() {}
}

/// The whole checklist, in the order in which a conversation goes.
enum Checklist {
    static let all: [any Advice] = [
        GreetsOnce(), SaysWhichShop(), Smiles(), FewEmoji(), AnswersFirst(), AsksBack(), OneQuestion(), NoLooseEnd(), NoColdNo(), ShortBubbles(),
        NoShouting(), NoBareOrders(), SaysKak(), NoBlame(), NoJargon(), OneUpsell(), PriceBeforeData(), AddsUp(), SameTotal(), ConsentFirst(),
    ]

    static let names = all.map(\.name)
}
