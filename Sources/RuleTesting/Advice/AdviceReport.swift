public import Dialogue
public import LuaRules

/// What the sellers' checklist found.
public struct AdviceReport: Sendable {
    /// The conversations in which something is broken, in order.
    public private(set) var conversations: [Conversation] = []
    /// A row a check, in the order of the list.
    public private(set) var rows: [Row] = Checklist.all.map { Row(check: $0.name, reason: $0.reason, tolerance: $0.tolerance) }
    public private(set) var conversationCount = 0
    /// Files that say something else than what is played: their advice may be about a mistake.
    public private(set) var differing: [String] = []

    public struct Row: Sendable {
        public var check: String
        public var reason: String
        /// So many of a hundred may break it.
        public var tolerance: Int
        public var looked = 0
        public var broken = 0

        /// More places break it than may.
        public var isBroken: Bool { broken * 100 > looked * tolerance }
    }

    public struct Conversation: Sendable {
        /// The file's title, or the customer.
        public var title: String
        /// Of a `.chat` file; nil for a kept conversation.
        public var path: String?
        public var broken: [Broken]
    }

    public struct Broken: Sendable, Hashable {
        public var check: String
        /// Of the file, or the number of the turn.
        public var line: Int
        public var at: Instant
        /// What the customer wrote.
        public var asked: String
        /// The line that breaks it.
        public var words: String
    }

    public var isBroken: Bool { rows.contains(where: \.isBroken) }

    public init() {}

    mutating func add(_ chat: AdvisedChat) {
        var broken: [Broken] = []
        for talk in chat.talks { broken += look(at: talk) }
        note(broken, title: chat.chat.title, path: chat.chat.path)
        if chat.differs { differing.append(chat.chat.path) }
    }

    /// A kept conversation, as it was had; names, numbers and addresses are masked.
    public mutating func add(_ replay: Replay, of customer: Customer, with loaded: LoadedShop) {
        var talk = Talk(loaded.shop)
        for turn in replay.turns { talk.add(TalkTurn(turn.record, number: turn.number, of: customer, in: loaded.shop)) }
        let personal = PersonalData(in: replay)
        let broken = look(at: talk).map { broken in
            var broken = broken
            (broken.asked, broken.words) = (personal.masked(broken.asked), personal.masked(broken.words))
            return broken
        }
        note(broken, title: SenderAddress.masked(customer.id), path: nil)
    }

    private mutating func note(_ broken: [Broken], title: String, path: String?) {
        conversationCount += 1
        let sorted = broken.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
        if !broken.isEmpty { conversations.append(Conversation(title: title, path: path, broken: sorted)) }
    }

    private mutating func look(at talk: Talk) -> [Broken] {
        var all: [Broken] = []
        for (number, check) in Checklist.all.enumerated() {
            let look = check.look(at: talk)
            let broken = look.broken.filter { !talk.turns[$0.turn].off.contains(check.name) }
            rows[number].looked += look.count - (look.broken.count - broken.count)
            rows[number].broken += broken.count
            all += broken.map { place in
                let turn = talk.turns[place.turn]
                return Broken(check: check.name, line: turn.line, at: turn.event.at, asked: turn.event.text, words: place.words)
            }
        }
        return all
    }
}

/// A sample conversation as it is played: a talk for each customer in it.
struct AdvisedChat: Sendable {
    var chat: ChatFile
    var talks: [Talk] = []
    var differs: Bool

    init(_ chat: ChatFile, _ loaded: LoadedShop) async {
        self.chat = chat
        let (turns, differences) = await Player(loaded).listen(to: chat)
        differs = !differences.isEmpty
        let lines = Set(turns.map(\.line)).sorted()
        let beginsInTheMiddle = chat.steps.contains { if case .before(let lua) = $0.action { lua.contains("cart") } else { false } }
        var byCustomer: [String: Int] = [:]
        for (line, turn) in turns where !turn.customer.isOwner && !turn.isIdle {
            var told = TalkTurn(turn, line: line, in: loaded.shop)
            told.off = Set(chat.adviceOff.filter { off in off.isForFile || lines.first { $0 > off.line } == line }.map(\.name))
            let at = byCustomer[turn.customer.id] ?? talks.count
            if at == talks.count { talks.append(Talk(loaded.shop, beginsInTheMiddle: beginsInTheMiddle)) }
            byCustomer[turn.customer.id] = at
            talks[at].add(told)
        }
    }
}
