public import Dialogue
public import LuaRules

/// Plays a conversation against a shop's rules, twice: straight through, and again with everything but
/// the store thrown away before every message. Both must give the same.
public struct Player: Sendable {
    private let shop: Shop
    private let rules: @Sendable () throws -> any RuleBook

    public init(_ loaded: LoadedShop) { self.init(loaded.shop) { try LuaRuleBook(loaded) } }

    /// - Parameter rules: Makes a rule book of its own for each bot.
    public init(_ shop: Shop, rules: @escaping @Sendable () throws -> any RuleBook) {
        self.shop = shop
        self.rules = rules
    }

    /// What went wrong in one conversation, in the order of its lines.
    public func play(_ chat: ChatFile) async -> [Difference] {
        let straight = await pass(chat, restarting: false)
        let restarted = await pass(chat, restarting: true)
        var differences = straight.differences
        differences += restarted.differences.filter { !straight.differences.contains($0) }.map {
            var difference = $0
            difference.problem += " (after a restart)"
            return difference
        }
        for (first, second) in zip(straight.turns, restarted.turns) where first.replies != second.replies {
            differences.append(
                Difference(line: first.line, step: first.step, problem: "after a restart the bot answers differently", said: second.replies))
        }
        return differences.sorted { $0.line < $1.line }
    }

    /// What happens in a conversation that is played straight through, each turn with its line; and what does not hold.
    package func listen(to chat: ChatFile) async -> (turns: [(line: Int, turn: Turn)], differences: [Difference]) {
        let pass = await pass(chat, restarting: false)
        return (pass.heardAt, pass.differences)
    }

    /// Whether something does not hold, straight through; nothing is played behind the first line that does not.
    package func differs(_ chat: ChatFile) async -> Bool {
        await !pass(chat, restarting: false, untilDifference: true).differences.isEmpty
    }

    private func pass(_ chat: ChatFile, restarting: Bool, untilDifference: Bool = false) async -> Pass {
        var pass = Pass(shop: shop, rules: rules, restarting: restarting)
        for step in chat.steps {
            if untilDifference, !pass.differences.isEmpty { break }
            do {
                try await pass.take(step, in: chat)
            } catch {
                pass.differences.append(Difference(line: step.line, step: step.text, problem: "the bot broke down: \(error)", said: []))
                break
            }
        }
        return pass
    }
}

/// A line of a conversation that does not hold.
public struct Difference: Sendable, Hashable {
    public var line: Int
    public var step: String
    public var problem: String
    /// What the bot said in that turn.
    public var said: [String]
}

/// One walk through a conversation.
private struct Pass {
    let shop: Shop
    let rules: @Sendable () throws -> any RuleBook
    let restarting: Bool
    let store = MemoryStore()
    var bot: Bot?
    var now: Instant
    var customer = "+6281200000001"
    /// The last thing that happened; nil when time passed and nothing did.
    var turn: Turn?
    /// All that happened at the last line that made something happen.
    private var happened: [Turn] = []
    /// Everything that happened, with the line that made it happen.
    var heardAt: [(line: Int, turn: Turn)] = []
    var turns: [(line: Int, step: String, replies: [String])] = []
    var differences: [Difference] = []
    /// The line of the last turn up to which `<` lines have been met.
    private var met = 0
    /// What leads to the next message.
    private var referral: String?

    init(shop: Shop, rules: @escaping @Sendable () throws -> any RuleBook, restarting: Bool) {
        self.shop = shop
        self.rules = rules
        self.restarting = restarting
        // A Monday morning, when no `now` says otherwise.
        now = Instant(iso8601: "2026-11-23 09:15", in: shop.settings.zone) ?? Instant(milliseconds: 0)
    }

    mutating func take(_ step: ChatFile.Step, in chat: ChatFile) async throws {
        let place = Place(path: chat.path, line: step.line)
        switch step.action {
        case .from(let customer, let name):
            self.customer = SenderAddress.normal(customer, channel: SenderAddress.console)
            if let name { try await perform("customer.name = \(luaQuoted(name))", step, place) }
        case .at(let moment): try await passTime(to: instant(moment), step)
        case .wait(let seconds): try await passTime(to: now.adding(seconds: seconds), step)
        case .owner(let text):
            guard let owner = shop.owner else { return fail(step, "the shop has no owner: owner = \"+62…\" in shop.lua") }
            try await send(.message(text), from: owner, step)
        case .person(let act): try await send(.person(act), step)
        case .before(let lua): try await perform(lua, step, place)
        case .message(let text): try await send(.message(text), step)
        case .tap(let choice): try await send(.tap(choice), step)
        case .referral(let text): referral = text
        case .sends(let attachment, let caption): try await send(.message(caption), with: [attachment], step)
        case .says(let glob): says(glob, step)
        case .neverSays(let glob):
            if units.contains(where: { glob.matches($0.line) || glob.matches($0.bubble) }) { fail(step, "must not be said") }
        case .tellsOwner(let glob): if !toOwner.contains(where: { glob.matches($0) }) { fail(step, "the owner was not told") }
        case .silent: if heard.contains(where: { !$0.replies.isEmpty }) { fail(step, "something was said") }
        case .means(let intents, let slots): means(intents, slots, step)
        case .holds(let lua): try await holds(lua, step, place)
        }
    }

    private mutating func awakeBot() async throws -> Bot {
        if let bot, !restarting { return bot }
        let made = Bot(store: store, on: ShopThread(name: shop.id))
        try await made.load(rules)
        bot = made
        return made
    }

    private mutating func send(
        _ content: Event.Content, from sender: String? = nil, with attachments: [Attachment] = [], _ step: ChatFile.Step
    ) async throws {
        let event = Event(customer: sender ?? customer, at: now, content, attachments: attachments, referral: referral)
        referral = nil
        note([try await awakeBot().receive(event)], step)
    }

    /// Moves the clock, and lets happen what is to happen until then, each thing in its time and by a bot of its own.
    private mutating func passTime(to moment: Instant, _ step: ChatFile.Step) async throws {
        var unasked: [Turn] = []
        while let due = try await awakeBot().nextDue(), due.at <= moment {
            now = max(now, due.at)
            if let turn = try await awakeBot().wake(at: now) { unasked.append(turn) }
        }
        now = moment
        // Before the first message nothing was said that a line could ask about.
        if turn != nil || !unasked.isEmpty { note(unasked, step) }
    }

    private mutating func note(_ answers: [Turn], _ step: ChatFile.Step) {
        turn = answers.last
        happened = answers.flatMap { [$0] + $0.caused }
        heardAt += happened.map { (step.line, $0) }
        met = 0
        turns.append((step.line, step.text, happened.flatMap { $0.replies.map(\.text) }))
        for failure in happened.flatMap(\.failures) { fail(step, "\(failure.place): \(failure.message)") }
    }

    /// What this customer was told.
    private var heard: [Turn] { happened.filter { $0.customer.id == customer || $0.event.customer == customer } }

    /// What the owner was told: answers to their commands, and notices.
    private var toOwner: [String] {
        happened.flatMap { turn in
            (turn.event.customer == shop.owner && turn.event.isOfCustomer ? turn.replies.map(\.text) : []) + turn.notices.map(\.text)
        }
    }

    private mutating func perform(_ lua: String, _ step: ChatFile.Step, _ place: Place) async throws {
        let result = try await awakeBot().perform(lua, at: place, customer: customer, now: now)
        if case .failure(let failure) = result { fail(step, failure.message) }
    }

    private mutating func holds(_ lua: String, _ step: ChatFile.Step, _ place: Place) async throws {
        switch try await awakeBot().evaluate(lua, at: place, customer: customer, now: now) {
        case .success(.bool(false)), .success(.null): fail(step, "does not hold")
        case .success: break
        case .failure(let failure): fail(step, failure.message)
        }
    }

    /// Each line of each bubble, with its bubble; what is offered stands as `1. navy`, what is shown as `[picture nayla.jpg]`.
    private var units: [(line: String, bubble: String)] {
        heard.flatMap(\.replies).flatMap { reply in
            (reply.attachment.map { [($0.shown, reply.text)] } ?? [])
                + reply.text.split(separator: "\n").map { (String($0).trimmingSpaces(), reply.text) }
                + reply.choices.enumerated().map { ("\($0 + 1). \($1)", reply.text) }
        }
    }

    /// Lines are met in order; two globs may be met by the same line.
    private mutating func says(_ glob: Glob, _ step: ChatFile.Step) {
        let units = units
        if let at = units.indices.dropFirst(met).first(where: { glob.matches(units[$0].line) || glob.matches(units[$0].bubble) }) {
            met = at
        } else {
            fail(step, "was not said")
        }
    }

    private mutating func means(_ intents: [String], _ slots: [String: String], _ step: ChatFile.Step) {
        let interpretation = turn?.interpretation ?? Interpretation()
        if interpretation.intents != intents {
            fail(step, "was understood as \(interpretation.intents.isEmpty ? "nothing" : interpretation.intents.joined(separator: ", "))")
        }
        for (name, value) in slots.sorted(by: { $0.key < $1.key }) {
            let told = interpretation.told[name].map(\.shortText)
            if told != value { fail(step, "\(name) is \(told ?? "not told")") }
        }
    }

    private mutating func fail(_ step: ChatFile.Step, _ problem: String) {
        differences.append(Difference(line: step.line, step: step.text, problem: problem, said: happened.flatMap { $0.replies.map(\.text) }))
    }

    private func instant(_ moment: ChatFile.Moment) -> Instant {
        let zone = shop.settings.zone
        switch moment {
        case .date(let text): return Instant(iso8601: text, in: zone) ?? now
        case .timeOfDay(let hour, let minute):
            let time = CivilTime(now, in: zone)
            let ahead = (hour * 60 + minute) - (time.hour * 60 + time.minute)
            return now.adding(seconds: (ahead < 0 ? ahead + 24 * 60 : ahead) * 60 - time.second)
        }
    }
}
