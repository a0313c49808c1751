/// Rows 7 to 10, 14 and 15: what answers the question that waits.
extension ClauseTyping {
    func answer(_ clause: ReadClause, _ slots: [String: Flow.Answer]) -> (Int, TypedClause.Kind)? {
        guard let question, let top else { return nil }
        // "lanjut" is a yes to what is about to happen, not to what was only offered.
        if let yes = clause.yes ?? (top.isSoft ? nil : clause.meansYes), !clause.isQuestion {
            // "ya, kirim ke kantor aja": nothing is agreed to beside words that nobody understood.
            if question.isConfirm, yes, clause.unexplained > 1, clause.meansYes == nil, !top.isSoft { return nil }
            if question.isConfirm {
                var told = slots
                told[question.name] = answer(.bool(yes), clause, SlotType.yesNo.rawValue)
                return (7, .answer(told, below: nil))
            }
            // What a stale yes was said to is not on the screen: it only puts the question again.
            let counts = yes && !top.isStale
            if yes, question.options.count == 1 {
                return (7, .answer(counts ? [question.name: answer(question.options[0].value, clause, question.type)] : [:], below: nil))
            }
            if let suggestion = question.suggestion {
                return (8, .answer(counts ? [question.name: answer(suggestion, clause, question.type)] : [:], below: nil))
            }
        }
        if question.isConfirm, takesOffer(clause, top) {
            var told = slots
            told[SlotType.product.rawValue] = nil
            told[question.name] = answer(.bool(true), clause, SlotType.yesNo.rawValue)
            return (7, .answer(told, below: nil))
        }
        if question.isConfirm, isOnlyWhatThereIs(clause, top) {
            return (7, .answer([question.name: answer(.bool(false), clause, SlotType.yesNo.rawValue)], below: nil))
        }
        if speaksOfOthers(clause, question, top) { return nil }
        if let split = twoOfOne(clause, question) { return (5, split) }
        if let option = option(clause, question), !clause.isQuestion || !isExplicit(clause) {
            // What is only a choice says nothing else: its number is no quantity, nor are the figures on a button.
            var told = clause.position != nil || isSame(clause.text, option.label) ? [:] : slots
            told[question.type] = nil
            told[question.name] = answer(option.value, clause, question.type)
            return (9, .answer(told, below: nil))
        }
        if let slot = slots[question.name] ?? slots[question.type] ?? attempt(at: question, slots), !isExplicit(clause) || isStatement(clause) {
            var told = slots
            told[question.type] = nil
            told[SlotType.badPhone.rawValue] = nil
            told[question.name] = slot
            // A date may come with its time, a height with its weight.
            return (10, .answer(told, below: nil))
        }
        if let number = bareNumber(clause, question), !clause.isQuestion, !top.isStale {
            return (10, .answer([question.name: number], below: nil))
        }
        return nil
    }

    /// Whether two texts differ in nothing but signs and capitals.
    private func isSame(_ one: String, _ other: String) -> Bool {
        one.lowercased().filter { $0.isLetter || $0.isNumber } == other.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// Free text and wrong tries: the ask itself says what is wrong with them.
    func words(_ clause: ReadClause, _ slots: [String: Flow.Answer]) -> (Int, TypedClause.Kind)? {
        guard let top, let question, !clause.isQuestion else { return nil }
        // What was only offered is one of its choices or none.
        if top.isSoft, !question.options.isEmpty { return nil }
        let text = [question.name: answer(.null, clause, question.type)]
        if shop.understanding.isFreeText(question.type) {
            let isOther = clause.position != nil || clause.yes != nil || (clause.mark == .change && question.type == SlotType.name.rawValue)
            return top.isStale || clause.contentWords == 0 || isOther ? nil : (14, .answer(text, below: nil))
        }
        guard !question.isConfirm, !top.isSoft, slots.isEmpty, clause.contentWords > 0 else { return nil }
        return (15, .answer(text, below: nil))
    }

    /// Whether the clause has a meaning of its own, beyond a value that the waiting question asks for.
    func isExplicit(_ clause: ReadClause) -> Bool {
        guard let intent = clause.intent, rules.has(rule: intent) else { return false }
        guard let question else { return true }
        if clause.items.count > 1 { return true }
        if shop.understanding.isFreeText(question.type), !clause.isQuestion {
            // What may be a name or an address is not taken for something else by words that nobody wrote.
            return clause.literals > clause.repaired && clause.accounted * 2 > clause.contentWords
        }
        // "cod bisa?" asks something, "COD JNE?" only answers with a doubt.
        return clause.isQuestion ? clause.beyond >= 1 : clause.literals >= 1 || clause.isSmallTalk || clause.isGuessed && clause.beyond >= 2
    }

    /// A statement that says a value is an answer, even if the shop has a pattern for how it says it: "bayar
    /// pakai qris". One that names a product speaks of that.
    func isStatement(_ clause: ReadClause) -> Bool {
        !clause.isQuestion && clause.literals <= 2 && (!clause.namesProduct || question?.type == SlotType.product.rawValue)
    }

    /// What somebody who orders tells before it is asked for, when they tell nothing else: "qris". It is kept for then.
    /// A colour or size is kept for the line that is being completed.
    func details(_ clause: ReadClause, _ slots: [String: Flow.Answer]) -> [String: Flow.Answer] {
        guard clause.beyond == 0, !clause.namesProduct else { return [:] }
        let isLine = question?.line != nil
        return slots.filter { Self.isDetail($0.value.type) || isLine && Self.isOfLine($0.value.type) }
    }

    static func isDetail(_ type: String) -> Bool {
        [.city, .courier, .payment, .phone, .name, .address, .date, .time].contains(SlotType(rawValue: type))
    }

    static func isOfLine(_ type: String) -> Bool { [.colour, .size, .quantity].contains(SlotType(rawValue: type)) }

    /// "khimarnya 2 ya", where the khimar is offered and not in the cart: yes.
    func takesOffer(_ clause: ReadClause, _ top: Flow) -> Bool {
        guard !clause.isQuestion, clause.yes == true || clause.yes == nil && clause.beyond == 0,
            let offered = top.answers[SlotType.product.rawValue]?.value,
            clause.told["product"] == offered, case .handle(.product, let sku) = offered
        else { return false }
        return !cart.lines.contains { $0.sku == sku }
    }

    /// It names another product than the one that the question is about, or several things.
    func speaksOfOthers(_ clause: ReadClause, _ question: Question, _ top: Flow) -> Bool {
        guard clause.namesProduct else { return false }
        if clause.items.count > 1 { return true }
        if question.type == SlotType.product.rawValue { return false }
        guard let asked = product(of: question, top), let told = clause.told["product"] else { return false }
        return told != asked
    }

    /// The product that a question is about: that of its line in the cart, or the one that its rule asked for.
    func product(of question: Question, _ top: Flow) -> Value? {
        if let line = question.line { return cart[line].map { .handle(.product, $0.sku) } }
        return top.answers[SlotType.product.rawValue]?.value
    }

    func isTypedAnswer(_ slots: [String: Flow.Answer], to question: Question?) -> Bool {
        guard let question, !question.isConfirm, !shop.understanding.isFreeText(question.type) else { return false }
        return slots[question.name] != nil || slots[question.type] != nil
    }

    func attempt(at question: Question, _ slots: [String: Flow.Answer]) -> Flow.Answer? {
        question.type == SlotType.phone.rawValue ? slots[SlotType.badPhone.rawValue] : nil
    }

    func bareNumber(_ clause: ReadClause, _ question: Question) -> Flow.Answer? {
        guard [SlotType.number.rawValue, SlotType.quantity.rawValue].contains(question.type), !clause.namesProduct, clause.literals == 0,
            let number = clause.slots.first(where: { [SlotType.quantity.rawValue, SlotType.number.rawValue].contains($0.type) })
        else { return nil }
        return answer(number.value, clause, question.type)
    }

    /// "gamisnya aja" where something else was offered: no.
    func isOnlyWhatThereIs(_ clause: ReadClause, _ top: Flow) -> Bool {
        guard hasCart, !clause.isQuestion, clause.beyond == 0, let offered = top.answers[SlotType.product.rawValue]?.value,
            let named = clause.told["product"] ?? clause.told["products"]
        else { return false }
        return if case .list(let several) = named { !several.contains(offered) } else { named != offered }
    }

    /// The option that a clause means by its position or its words.
    func option(_ clause: ReadClause, _ question: Question) -> Question.Option? {
        guard !question.options.isEmpty else { return nil }
        if let position = clause.position, let option = question.options.at(position: position) { return option }
        if let told = clause.told[question.type] ?? clause.told[question.name], let option = question.options.first(where: { $0.value == told }) {
            return option
        }
        // "11", of 09.00, 11.00 and 13.00.
        let number = clause.slots.first { $0.type == SlotType.number.rawValue }?.value
        if question.type == SlotType.time.rawValue, clause.literals == 0, case .int(let hour)? = number,
            let option = question.options.first(where: { $0.value == .text("\(hour < 10 ? "0" : "")\(hour):00") })
        {
            return option
        }
        return OptionWords(question.options.map(\.label), shop.understanding).only(in: clause.text).map { question.options[$0] }
    }
}
