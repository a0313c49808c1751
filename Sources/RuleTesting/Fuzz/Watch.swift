import Dialogue

/// Looks at every turn of a walk, and knows what must hold in all of them.
struct Watch {
    let shop: Shop
    let customers: [Walk.Secrets]
    let reckoning: Reckoning
    /// Words that a shop's own replies hold, so that they are no left-overs.
    private let ownWords: String
    /// The running number of the shop's last order.
    var lastOrder = 0
    var seen: [Int: Seen] = [:]
    /// What was answered to each message, by its id.
    private var answered: [String: [Reply]] = [:]

    /// What is known of a customer before a turn.
    struct Seen {
        var conversation = Conversation()
        var orders: [Order] = []
        /// The last replies that were not silence.
        var replies: [Reply] = []
        /// Everything that they wrote.
        var wrote = ""
        /// The totals that were stated, by what was known then.
        var totals: [String: Int] = [:]
    }

    init(shop: Shop, customers: [Walk.Secrets]) {
        self.shop = shop
        self.customers = customers
        reckoning = Reckoning(catalog: shop.catalog, terms: shop.settings.terms)
        ownWords = shop.replies.entries.values.flatMap(\.variants).flatMap(\.parts).compactMap {
            if case .words(let words) = $0 { words } else { nil }
        }
        .joined(separator: " ")
    }

    /// The first thing that is wrong with `turn`, which answers `message`.
    mutating func problem(in turn: Turn, _ message: Walk.Message) -> Problem? {
        if let recorded = answered[message.id] {
            // A person's act that could not be is tried again.
            if turn.isRepeat || turn.isIdle, turn.replies == recorded { return nil }
            return Problem(
                .notRepeated, "the same message (\(message.id)) again was answered with \(quoted(turn.replies)), first with \(quoted(recorded))")
        }
        answered[message.id] = turn.replies
        var before = seen[message.customer] ?? Seen()
        if case .person = message.content { return problem(inUnasked: turn, of: message.customer) }
        if before.conversation.held != nil {
            if !turn.replies.isEmpty {
                return Problem(.spoke, "a person has the conversation, but the bot said \(quoted(turn.replies))", line: "silent")
            }
            return problem(inUnasked: turn, of: message.customer, wrote: message.content.text)
        }
        before.wrote += message.content.text + "\n"
        let problem =
            inReplies(turn, before, message) ?? inSums(turn, &before) ?? inOrders(turn, before) ?? inFlows(turn, message)
            ?? leak(turn, of: message.customer)
        lastOrder = max(lastOrder, turn.lastOrder)
        before.conversation = turn.conversation
        before.orders = turn.customer.orders
        if !turn.replies.isEmpty { before.replies = turn.replies }
        seen[message.customer] = before
        return problem
    }

    /// The first thing that is wrong with a turn that no message asked for, or that nobody answers.
    mutating func problem(inUnasked turn: Turn, of customer: Int, wrote: String = "") -> Problem? {
        var before = seen[customer] ?? Seen()
        before.wrote += wrote + "\n"
        before.conversation = turn.conversation
        before.orders = turn.customer.orders
        if !turn.replies.isEmpty { before.replies = turn.replies }
        seen[customer] = before
        if let failure = turn.failures.first { return Problem(.ruleFailed, about: failure.rule, "\(failure.place): \(failure.message)") }
        for reply in turn.replies {
            if let leftover = leftover(in: reply.text, before.wrote) {
                return Problem(.leftover, about: leftover, "a reply holds \(leftover): \(reply.text.prefix(120))", line: "<! *\(leftover)*")
            }
        }
        return leak(turn, of: customer)
    }

    // MARK: Replies

    private func inReplies(_ turn: Turn, _ before: Seen, _ message: Walk.Message) -> Problem? {
        if let failure = turn.failures.first { return Problem(.ruleFailed, about: failure.rule, "\(failure.place): \(failure.message)") }
        if turn.replies.allSatisfy({ $0.text.trimmingSpaces().isEmpty }), !maySaySilent(turn, before, message) {
            return Problem(.silence, "\"\(message.content.text.prefix(60))\" was answered with silence", line: "< *")
        }
        if turn.replies.count > 3 { return Problem(.bubbles, "\(turn.replies.count) bubbles") }
        for reply in turn.replies {
            guard let leftover = leftover(in: reply.text, before.wrote) else { continue }
            return Problem(.leftover, about: leftover, "a reply holds \(leftover): \(reply.text.prefix(120))", line: "<! *\(leftover)*")
        }
        if turn.runs.last?.how.hasPrefix("asked ") == true, let question = turn.conversation.flows.last?.question, let last = turn.replies.last,
            !last.text.holds("?"), !last.text.holds(":"), last.choices.isEmpty
        {
            return Problem(
                .noQuestion, about: question.reply, "'\(question.reply)' waits, but the last bubble asks nothing: \(last.text.prefix(120))",
                line: "< *?*")
        }
        return nil
    }

    private func maySaySilent(_ turn: Turn, _ before: Seen, _ message: Walk.Message) -> Bool {
        if !message.content.text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) { return true }
        // The same yes so soon is the same tap.
        guard turn.interpretation.clauses.count == 1, let yes = turn.interpretation.clauses[0].yes, let last = before.conversation.lastYes else {
            return false
        }
        return last.isAgain(yes: yes, at: turn.event.at, text: turn.event.text)
    }

    private static let leftovers = ["{", "}", "nil", "function:", "table:", "userdata", "null"]

    private func leftover(in text: String, _ wrote: String) -> String? {
        Self.leftovers.first { leftover in
            guard text.holds(leftover), !wrote.holds(leftover), !ownWords.holds(leftover) else { return false }
            // "nil" is no part of a word.
            return leftover.count != 3 || text.split(whereSeparator: { !$0.isLetter }).contains { $0 == leftover }
        }
    }

    // MARK: Flows

    private func inFlows(_ turn: Turn, _ message: Walk.Message) -> Problem? {
        let waiting = turn.conversation.flows
        // Whether it is meant may be asked.
        if message.content == .message(Shopper.cancel), let flow = waiting.last, flow.question?.isConfirm != true {
            return Problem(.trapped, about: flow.rule, "after \"\(Shopper.cancel)\" the rule '\(flow.rule)' still waits", line: "! not chat.waiting")
        }
        if waiting.count > 3 {
            return Problem(.trapped, about: "many", "\(waiting.count) rules wait at once: \(waiting.map(\.rule).joined(separator: ", "))")
        }
        return nil
    }

    // MARK: Secrets

    private func leak(_ turn: Turn, of customer: Int) -> Problem? {
        let told = (turn.replies.flatMap { [$0.text] + $0.choices } + turn.notices.map(\.text)).joined(separator: "\n")
        guard let secret = secret(in: told, besides: customer) else { return nil }
        return Problem(.leak, "a reply holds \(secret), which another customer said", line: "<! *\(secret)*")
    }

    /// What another customer than `speaker` said and `text` holds.
    func secret(in text: String, besides speaker: Int) -> String? {
        guard customers.count > 1 else { return nil }
        let small = text.lowercased()
        let digits = String(decoding: text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }, as: UTF8.self)
        for (number, other) in customers.enumerated() where number != speaker {
            if let word = [other.name, other.street].first(where: { small.holds($0.lowercased()) }) { return word }
            if let phone = [other.id.dropFirst(3), other.phone.dropFirst()].first(where: { digits.holds(String($0)) }) { return String(phone) }
        }
        return nil
    }

    func quoted(_ replies: [Reply]) -> String { "\"" + replies.map { String($0.text.prefix(80)) }.joined(separator: " | ") + "\"" }
}

extension String {
    /// Whether these bytes stand in it: what `contains` says of ASCII; every turn asks this many times, and `contains` looks at characters.
    func holds(_ part: String) -> Bool {
        var (text, part) = (self, part)
        return text.withUTF8 { text in
            part.withUTF8 { part in
                guard let first = part.first, text.count >= part.count else { return part.isEmpty }
                return (0...text.count - part.count).contains { at in
                    text[at] == first && text[at..<at + part.count].elementsEqual(part)
                }
            }
        }
    }
}
