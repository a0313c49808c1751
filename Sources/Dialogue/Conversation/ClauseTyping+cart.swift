/// Rows 2 and 5: what a clause would change in the cart.
extension ClauseTyping {
    func whatIf(_ clause: ReadClause, _ slots: [String: Flow.Answer]) -> TypedClause.Kind? {
        guard clause.mark == .condition, rules.has(rule: "what_if") else { return nil }
        if hasCart, !clause.changes.isEmpty { return .other(rule: "what_if", told: changed(clause)) }
        if let other = more(clause) { return other }
        guard hasCart, clause.asksSum, slots.keys.contains(where: isHeld) else { return nil }
        return .other(rule: "what_if", told: clause.told)
    }

    /// "kalau beli 3 berapa?", where one thing is in the cart.
    func more(_ clause: ReadClause) -> TypedClause.Kind? {
        guard clause.asksSum, cart.lines.count == 1, !clause.namesProduct, case .int(let quantity)? = clause.told[SlotType.quantity.rawValue],
            quantity > 0
        else { return nil }
        return .other(rule: "what_if", told: ["change": .list([CartChange.set(CartSelector(), attributes: [:], quantity: quantity).value])])
    }

    func isForCart(_ clause: ReadClause) -> Bool {
        guard hasCart, !clause.changes.isEmpty, rules.has(rule: "change_cart") else { return false }
        // "2 aja" and "sage" answer a question about them.
        guard let question, let top else { return true }
        // "iya sekalian khimarnya" takes the khimar that was offered.
        if question.isConfirm, takesOffer(clause, top) || clause.yes == true && !speaksOfOthers(clause, question, top) { return false }
        if clause.changes.contains(where: { if case .set = $0 { false } else { true } }) { return true }
        return !isPlainAnswer(clause, to: question)
    }

    /// It says hardly more than what the question asks for.
    func isPlainAnswer(_ clause: ReadClause, to question: Question) -> Bool {
        if option(clause, question) != nil { return true }
        return clause.mark == nil && clause.told[question.type] != nil
    }

    /// "eh size M aja", where the size of the line that is being completed was told before.
    func isForOpenLine(_ clause: ReadClause, _ slots: [String: Flow.Answer]) -> Bool {
        guard let top, let line = question?.line, !clause.namesProduct else { return false }
        return !slots.keys.contains { Self.isDetail($0) } && slots.keys.contains { top.answers["\($0)@\(line)"] != nil }
    }

    /// "zahra aja", while another product's size is asked: that one instead.
    func otherProduct(_ clause: ReadClause) -> TypedClause.Kind? {
        // "zahra aja" puts Zahra in its place, "zahra" alone may only ask.
        guard let question, let line = question.line.flatMap({ cart[$0] }), !clause.isQuestion, clause.beyond <= 1,
            clause.mark == .change || clause.isOnly,
            clause.changes.isEmpty, case .handle(.product, let sku)? = clause.told["product"], sku != line.sku, rules.has(rule: "change_cart")
        else { return nil }
        let item = clause.items.first ?? CartItem(sku: sku)
        let changes: [CartChange] = [.remove(CartSelector(skus: [line.sku])), .add(item)]
        return .other(rule: "change_cart", told: ["change": .list(changes.map(\.value))])
    }

    /// "navy sama sage", where one colour was asked for: one of each.
    func twoOfOne(_ clause: ReadClause, _ question: Question) -> TypedClause.Kind? {
        guard let line = question.line.flatMap({ cart[$0] }), [SlotType.colour.rawValue, SlotType.size.rawValue].contains(question.type),
            clause.mark == nil, !clause.isQuestion, clause.beyond <= 1, rules.has(rule: "change_cart")
        else { return nil }
        var values: [String] = []
        for case .text(let value) in clause.slots.filter({ $0.type == question.type }).map(\.value) where !values.contains(value) {
            values.append(value)
        }
        guard values.count > 1 else { return nil }
        let parts = values.map { CartPart(attributes: [question.type: $0], quantity: 1) }
        return .other(rule: "change_cart", told: ["change": .list([CartChange.split(CartSelector(skus: [line.sku]), parts: parts).value])])
    }

    func changed(_ clause: ReadClause) -> [String: Value] {
        var told = clause.told
        told["change"] = .list(clause.changes.map(\.value))
        return told
    }
}
