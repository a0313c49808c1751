/// Questions of a rule, and the one way to their answers.
extension Run {
    /// The answer, checked today. Nil when there is none that fits: the question is put, and the run is to stop.
    public func ask(_ ask: Ask) throws(Misuse) -> Value? {
        try need(ask, open: [])
    }

    /// Whether the customer agrees to the words of a reply. A yes counts only for the words it was said
    /// to. Nil when it is not known: the question is put, and the run is to stop.
    public func confirm(_ reply: String, _ arguments: Arguments) throws(Misuse) -> Bool? {
        var ask = Ask(reply, type: SlotType.yesNo.rawValue, reply: reply)
        ask.arguments = arguments
        return try need(ask, open: []).map { $0 == .bool(true) }
    }

    /// All fields of a form by their names, pasted whole or one by one; `from` gives values that need only
    /// the check. Nil when one is missing: it is asked for, and the run is to stop.
    public func fill(_ name: String, from known: [String: Value]) throws(Misuse) -> [String: Value]? {
        guard let form = shop.forms[name] else {
            throw Misuse("no form '\(name)': \(Suggestion.help(for: name, in: shop.forms.keys, what: "form"))")
        }
        let open = form.fields.map { Question.OpenField(name: $0.name, type: $0.type.rawValue) }
        let needed = form.fields.filter { !$0.isOptional }
        let missing = needed.filter { flow.given[$0.name] == nil && flow.answers[$0.name] == nil && known[$0.name] == nil }
        var arguments = Arguments()
        arguments["labels"] = .text(form.fields.map { "\($0.label):" }.joined(separator: "\n"))
        arguments["missing"] = .list(missing.map { .text($0.label) })
        // Whole while nothing is known of it, later one by one.
        let isWhole = missing.count == needed.count && shop.replies.entries[name] != nil
        var filled: [String: Value] = [:]
        for field in needed {
            var ask = Ask(field.name, type: field.type.rawValue, reply: isWhole ? name : "\(name).\(field.name)")
            ask.arguments = arguments
            ask.arguments["label"] = .text(field.label)
            ask.from = known[field.name]
            guard let value = try need(ask, open: open) else { return nil }
            filled[field.name] = value
            if field.type == .city { filled["area"] = .text(area(value, flow.answers[field.name])) }
        }
        return filled
    }

    /// The part of a city as the customer wrote it, "Ngaglik, Sleman"; its name where that says no more.
    private func area(_ city: Value, _ answer: Flow.Answer?) -> String {
        let name = city.shortText
        let text = answer?.text ?? ""
        // It was named in the address, which has the rest.
        if flow.answers.values.contains(where: { $0.type == SlotType.address.rawValue && $0.text.contains(text) }) { return name }
        let language = shop.understanding.language
        let kept = text.split(separator: " ").filter { word in
            language.read(String(word)).words.allSatisfy { $0.marks.isDisjoint(with: [.filler, .aroundPlace]) }
        }
        return kept.count <= name.split(separator: " ").count || kept.count > 8 ? name : kept.joined(separator: " ")
    }

    // MARK: The one way to a value

    private func need(_ ask: Ask, open: [Question.OpenField]) throws(Misuse) -> Value? {
        guard asked.insert(ask.key).inserted else {
            throw Misuse("'\(ask.key)' is asked twice in a run; a name is asked once, or for each line of the cart: { of = line.id }")
        }
        _ = try entryOfQuestion(ask)
        // Only a yes is bound to words; making them costs as much as saying them.
        let shown = ask.type == SlotType.yesNo.rawValue ? try words(of: ask) : 0
        var wrong: (words: [String], listsOptions: Bool)?
        let taken = flow.answers[ask.key]
        for (answer, isTaken) in [(candidate(for: ask), false), (taken, true)] {
            guard let answer else { continue }
            switch AnswerCheck(shop: shop, catalog: catalog, customer: customer, ask: ask, today: CivilTime(now, in: shop.settings.zone)).check(
                answer, words: shown, isTaken: isTaken)
            {
            case .good(let value):
                var answer = answer
                (answer.value, answer.type) = (value, ask.type)
                flow.answers[ask.key] = answer
                flow.forgotten.removeAll { $0 == ask.key }
                let origin: Turn.UsedValue.Origin = answer.turn == 0 ? .known : answer.turn == draft.conversation.turn ? .told : .answered
                used.append(.init(name: ask.key, value: value, origin: origin))
                if ask.keeps {
                    learn(ask.name, value, text: answer.text)
                }
                return value
            case .wrong(let replies, let arguments):
                if flow.answers[ask.key] == answer { flow.answers[ask.key] = nil }
                if answer.turn == draft.conversation.turn { isRefused = true }
                if let said = try refuse(answer, of: ask, replies, arguments) { wrong = said }
            }
            // Who asks for what cannot be had hears why, and is not left with what they had before.
            if wrong != nil, answer.turn == draft.conversation.turn { break }
        }
        try put(ask, open, insteadOf: wrong)
        return nil
    }

    /// What may answer: told under its name, handed over, told in this message by its type, a fact.
    private func candidate(for ask: Ask) -> Flow.Answer? {
        if let given = flow.given.removeValue(forKey: ask.key) { return given }
        if ask.type == SlotType.product.rawValue, let several = flow.given.removeValue(forKey: "products") { flow.answers["products"] = several }
        let isForgotten = flow.forgotten.contains(ask.key)
        // What answers a waiting question is newer than what was known before.
        if flow.question != nil, let told = toldNow(ask) { return told }
        if let from = ask.from, from != .null, flow.answers[ask.key] == nil, !isForgotten { return Flow.Answer(from, turn: 0, type: ask.type) }
        if let told = toldNow(ask) { return told }
        guard flow.answers[ask.key] == nil, !isForgotten else { return nil }
        if ask.keeps, let fact = customer.facts[ask.name]?.value { return Flow.Answer(fact, turn: 0, type: ask.type) }
        if ask.name == "product", let product = topic("product") { return Flow.Answer(product, turn: 0, type: ask.type) }
        return nil
    }

    /// What this message told by the type of the ask.
    private func toldNow(_ ask: Ask) -> Flow.Answer? {
        guard !shop.understanding.isFreeText(ask.type), ask.type != ask.key, ask.type != SlotType.number.rawValue,
            let told = flow.given[ask.type], told.turn == draft.conversation.turn
        else { return nil }
        flow.given[ask.type] = nil
        return told
    }

    /// Says what is wrong with an answer; gives it back instead when it asks itself.
    private func refuse(_ answer: Flow.Answer, of ask: Ask, _ replies: [String], _ arguments: Arguments) throws(Misuse) -> (
        words: [String], listsOptions: Bool
    )? {
        let isOld = answer.turn > 0 && answer.turn < draft.conversation.turn
        let names = isOld ? replies.map { $0.replacing("wrong_", with: "no_longer_") } : replies
        guard let name = names.first(where: { shop.replies.entries[$0] != nil }) else { return nil }
        var arguments = ask.arguments.merging(arguments)
        arguments["value"] = .text(shown(answer))
        arguments["options"] = .list(offered(ask).map { .text($0.label) })
        let entry = try entry(name)
        let texts = try wording(entry, name, arguments, first: try bubbles(of: entry.variants[0], name, arguments))
        if texts.last?.endsInQuestion == true { return (texts, entry.variants.contains { $0.names("options") }) }
        draft.spoken.append(.init(reply: name, words: texts, bubbles: texts.map { Reply(text: $0) }, product: nil, isQuestion: false))
        return nil
    }

    /// The value that was told, in words; where none was found, the words it was told in.
    private func shown(_ answer: Flow.Answer) -> String {
        switch answer.value {
        case .text(let text) where text != "sender": text
        case .int, .handle: shown(answer.value)
        default: answer.text.isEmpty ? shown(answer.value) : answer.text
        }
    }

    private func shown(_ value: Value) -> String {
        if case .handle(.product, let sku) = value { return catalog[sku]?.name ?? sku }
        return value.shortText
    }

    // MARK: Putting the question

    /// What can be had of the options today. Words that fit several products leave these to choose from.
    private func offered(_ ask: Ask) -> [Ask.Option] {
        if let options = ask.options { return options.filter { $0.refusal == nil } }
        guard ask.type == SlotType.product.rawValue, case .list(let products)? = flow.answers["products"]?.value else { return [] }
        return products.map { Ask.Option(value: $0, label: shown($0)) }
    }

    /// A field of a form may go without a reply of its own.
    private func entryOfQuestion(_ ask: Ask) throws(Misuse) -> ReplyBook.Entry {
        if shop.replies.entries[ask.reply] == nil, ask.arguments["label"] != nil { return try entry("field") }
        return try entry(ask.reply)
    }

    private func arguments(of ask: Ask) -> Arguments {
        var arguments = ask.arguments
        if ask.options != nil || ask.type == SlotType.product.rawValue { arguments["options"] = .list(offered(ask).map { .text($0.label) }) }
        return arguments
    }

    private func words(of ask: Ask) throws(Misuse) -> UInt64 {
        Fingerprint(try bubbles(of: try entryOfQuestion(ask).variants[0], ask.reply, arguments(of: ask))).value
    }

    private func put(_ ask: Ask, _ open: [Question.OpenField], insteadOf wrong: (words: [String], listsOptions: Bool)?) throws(Misuse) {
        let arguments = arguments(of: ask)
        let fingerprint = try words(of: ask)
        let before = flow.question.flatMap { $0.name == ask.key ? $0 : nil }
        var name = ask.reply
        var entry = try entryOfQuestion(ask)
        // To somebody who comes back it is no second time.
        if before?.words == fingerprint, !flow.isStale, let again = shop.replies.entries[name + ".again"] { (name, entry) = (name + ".again", again) }
        let texts: [String]
        if let wrong {
            texts = wrong.words
        } else {
            texts = try wording(entry, name, arguments, first: try bubbles(of: entry.variants[0], name, arguments))
        }
        var question = Question(name: ask.key, type: ask.type, reply: ask.reply, words: fingerprint, turn: before?.turn ?? draft.conversation.turn)
        question.open = open
        question.remind = ask.remind
        // Positions mean what is on the screen.
        let options = wrong.map(\.listsOptions) == false ? [] : offered(ask)
        question.options = options.map { .init(value: $0.value, label: $0.label) }
        var replies = texts.map { Reply(text: $0) }
        replies.mark(as: entry)
        // A sentence that lists the options itself needs no list under it.
        if !replies.isEmpty, !entry.variants.contains(where: { $0.names("options") }) { replies[replies.count - 1].choices = options.map(\.label) }
        ending = .asks(question, replies)
    }

    /// Puts a reply instead of the waiting question of that name; yes then stands for `value`.
    public func suggest(_ name: String, _ value: Value, _ reply: String, _ arguments: Arguments) throws(Misuse) {
        let entry = try entry(reply)
        let words = try bubbles(of: entry.variants[0], reply, arguments)
        suggestion = Suggested(name: name, value: value, bubbles: try wording(entry, reply, arguments, first: words))
    }
}
