/// Whether an answer fits what is asked, today.
struct AnswerCheck {
    let shop: Shop
    let catalog: Catalog
    let customer: Customer
    let ask: Ask
    let today: CivilTime

    enum Outcome {
        case good(Value)
        /// The replies that say what is wrong, the most telling first, and what they may use.
        case wrong([String], Arguments)
    }

    /// - Parameters:
    ///   - words: Those of the question as it would be put now.
    ///   - isTaken: The ask took it before; then only what changes with time is looked at again.
    func check(_ answer: Flow.Answer, words: UInt64, isTaken: Bool) -> Outcome {
        if ask.type == SlotType.yesNo.rawValue { return checkYes(answer, words) }
        if let options = ask.options { return choose(answer, from: options) }
        if ask.type == SlotType.product.rawValue {
            if case .handle(.product, let sku) = answer.value, catalog[sku] != nil { return .good(answer.value) }
            return wrong("")
        }
        if let outcome = checkNumber(answer.value) { return outcome }
        if ask.type == SlotType.phone.rawValue, answer.value == .text("sender") {
            return customer.phone.map { .good(.text($0)) } ?? wrong("none")
        }
        if isTaken, Self.lasting.contains(ask.type) { return .good(answer.value) }
        switch shop.understanding.check.check(SlotType(rawValue: ask.type), answer.value, text: answer.text, on: today) {
        case .success(let value): return ask.type == SlotType.city.rawValue ? served(value, answer.text) : .good(value)
        case .failure(let wrong):
            return .wrong(["wrong_\(ask.type).\(wrong.reason)", "wrong_\(ask.type)"], Arguments(wrong.arguments))
        }
    }

    /// A city that the shop sends to, by the shop's name for it.
    private func served(_ city: Value, _ text: String) -> Outcome {
        guard let shipping = shop.settings.terms.shipping, !shipping.cities.isEmpty, case .text(let name) = city else { return .good(city) }
        guard let known = shipping.city(in: name) ?? shipping.city(in: text) else { return wrong("unknown") }
        return .good(.text(known))
    }

    /// What was a good name yesterday is one today.
    private static let lasting: [String] = [SlotType.name, .phone, .address, .height, .weight].map(\.rawValue) + ["text"]

    private func wrong(_ reason: String, _ arguments: Arguments = [:]) -> Outcome {
        .wrong(reason.isEmpty ? ["wrong_\(ask.type)"] : ["wrong_\(ask.type).\(reason)", "wrong_\(ask.type)"], arguments)
    }

    /// A yes counts for the words that were on the screen, a no for whatever was asked.
    private func checkYes(_ answer: Flow.Answer, _ words: UInt64) -> Outcome {
        guard case .bool(let yes) = answer.value else { return .wrong([], Arguments()) }
        if answer.agreedTo == words { return .good(answer.value) }
        return .wrong(yes && answer.agreedTo != nil ? ["changed"] : [], Arguments())
    }

    private func choose(_ answer: Flow.Answer, from options: [Ask.Option]) -> Outcome {
        var found = options.first { $0.value == answer.value }
        let words: String? = if case .text(let text) = answer.value { text } else if answer.value == .null { answer.text } else { nil }
        if found == nil, let text = words {
            found = OptionWords(options.map(\.label), shop.understanding).only(in: text).map { options[$0] }
        }
        guard let found else { return wrong("") }
        guard let refusal = found.refusal else { return .good(found.value) }
        return .wrong([refusal], ["value": .text(found.label)])
    }

    private func checkNumber(_ value: Value) -> Outcome? {
        guard ask.least != nil || ask.most != nil || ask.type == SlotType.quantity.rawValue || ask.type == SlotType.number.rawValue else {
            return nil
        }
        guard case .int(let number) = value else { return wrong("") }
        if let least = ask.least, number < least { return wrong("least", ["least": .int(least)]) }
        if let most = ask.most, number > most { return wrong("most", ["most": .int(most)]) }
        return .good(value)
    }
}

/// Finds which of several labels words mean: "transfer aja" means "Transfer BCA" where no other label has that word.
struct OptionWords {
    private let labels: [[String]]
    private let language: Language

    init(_ labels: [String], _ understanding: Understanding) {
        let language = understanding.language
        self.language = language
        // What stands in brackets tells of the option: "mocca (sisa 2)".
        self.labels = labels.map { language.words(of: String($0.prefix { $0 != "(" })) }
    }

    /// The position of the one label that `text` means; nil when none or several fit.
    func only(in text: String) -> Int? {
        let words = language.words(of: text)
        let whole = labels.indices.filter { !labels[$0].isEmpty && labels[$0].allSatisfy(words.contains) }
        let longest = whole.map { labels[$0].count }.max()
        let best = whole.filter { labels[$0].count == longest }
        if !best.isEmpty { return best.count == 1 ? best[0] : nil }
        let telling = words.filter { $0.contains(where: \.isLetter) }
        let partly = labels.indices.filter { labels[$0].contains(where: telling.contains) }
        return partly.count == 1 ? partly[0] : nil
    }
}
