extension Run {
    /// Says a reply, filled in with `arguments`, unless its words are the last that this flow said at
    /// this place of the run, or another rule said the same in this turn. `arguments["choices"]`, a list
    /// of texts, is offered with its last bubble.
    public func say(_ name: String, _ arguments: Arguments) throws(Misuse) {
        let entry = try entry(name)
        let words = try bubbles(of: entry.variants[0], name, arguments)
        guard isNew(name, words), !draft.spoken[..<spokenBefore].contains(where: { $0.reply == name && $0.words == words }) else { return }
        let texts = try wording(entry, name, arguments, first: words)
        var replies = texts.map { Reply(text: $0) }
        if case .list(let choices)? = arguments["choices"], !replies.isEmpty {
            replies[replies.count - 1].choices = choices.compactMap { if case .text(let text) = $0 { text } else { nil } }
        }
        if let attachment = try attachment(arguments), !replies.isEmpty { replies[0].attachment = attachment }
        replies.mark(as: entry)
        let product: String? = if case .handle(.product, let sku)? = arguments["product"] { sku } else { nil }
        // A turn says few things: room for all of them at once.
        if draft.spoken.isEmpty { draft.spoken.reserveCapacity(4) }
        draft.spoken.append(.init(reply: name, words: words, bubbles: replies, product: product, isQuestion: texts.allSatisfy(\.onlyAsks)))
    }

    /// Whether `words` differ from the last ones of this flow at this place: the so-manieth `name` of the run.
    func isNew(_ name: String, _ words: [String]) -> Bool {
        replies.append(name)
        let time = replies.count { $0 == name }
        let fingerprint = Fingerprint(words).value
        if let known = flow.said.firstIndex(where: { $0.time == time && $0.reply == name }) {
            if flow.said[known].words == fingerprint { return false }
            flow.said[known].words = fingerprint
        } else {
            flow.said.append(.init(reply: name, time: time, words: fingerprint))
        }
        return true
    }

    /// The variant whose turn it is, filled in, and counted as said.
    func wording(_ entry: ReplyBook.Entry, _ name: String, _ arguments: Arguments, first words: [String]) throws(Misuse) -> [String] {
        guard entry.variants.count > 1 else { return words }
        let said = draft.conversation.said[name]
        let variant = ReplyBook.variant(of: entry.variants.count, reply: name, to: draft.customer.id, said: said)
        draft.conversation.said[name] = Said(times: (said?.times ?? 0) + 1, variant: variant)
        return variant == 0 ? words : try bubbles(of: entry.variants[variant], name, arguments)
    }

    func entry(_ name: String) throws(Misuse) -> ReplyBook.Entry {
        if let entry = shop.replies.entries[name] { return entry }
        throw Misuse("no reply '\(name)': \(Suggestion.help(for: name, in: shop.replies.entries.keys, what: "reply"))")
    }

    func bubbles(of template: Template, _ name: String, _ arguments: Arguments) throws(Misuse) -> [String] {
        do {
            return try template.bubbles(in: shop.settings.zone) { lookUp($0, arguments) }
        } catch {
            switch error {
            case .missing(let place):
                let root = place.prefix { $0 != "." }
                throw Misuse("reply '\(name)' needs {\(place)}, which has no value here: hand it over as { \(root) = … }")
            case .unfit(let place, let expected):
                throw Misuse("reply '\(name)' shows {\(place)}, which is not \(expected)")
            }
        }
    }
}

extension [Reply] {
    /// What an entry of the shop's replies says is a promotion where the entry is one.
    mutating func mark(as entry: ReplyBook.Entry) {
        guard entry.isPromo else { return }
        for at in indices {
            self[at].isPromo = true
            self[at].topic = entry.topic
        }
    }
}

extension Fingerprint {
    init(_ words: [String]) {
        self.init()
        for text in words { add(text) }
    }
}
