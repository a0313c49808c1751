/// Types clauses by the table, first row that fits. Pure: what waits and what was read come in.
struct ClauseTyping {
    let shop: Shop
    let rules: any RuleBook
    let flows: [Flow]
    let turn: Int
    let cart: Cart
    /// Whether an order is still open.
    let hasOrder: Bool

    var hasCart: Bool { !cart.isEmpty }
    var top: Flow? { flows.last }
    var question: Question? { flows.last?.question }

    /// The clauses of a message, typed. Neighbours that are free text for the same question are one answer.
    ///
    /// `told` is what labels tell where nothing waits for it yet.
    func type(_ interpretation: Interpretation, of message: String) -> (clauses: [TypedClause], told: [String: Flow.Answer]) {
        if let filled = fields(interpretation, message) { return (filled, [:]) }
        if let form = early(interpretation, message) { return form }
        return (type(interpretation.clauses, of: message), [:])
    }

    func type(_ clauses: [ReadClause], of message: String) -> [TypedClause] {
        var typed: [TypedClause] = []
        var spans: [Range<Int>] = []
        for clause in clauses {
            let next = type(clause)
            if next.row == 14, let question, let last = typed.last, case .answer(var values, below: nil) = last.kind, values[question.name] != nil {
                // What follows a name is no part of it; words after a street still lead there.
                guard question.type != SlotType.name.rawValue else {
                    typed.append(TypedClause(text: clause.text, row: 16, kind: .notUnderstood))
                    spans.append(clause.span)
                    continue
                }
                let span = spans[spans.count - 1].lowerBound..<clause.span.upperBound
                let text = String(decoding: Array(message.utf8)[span], as: UTF8.self)
                spans[spans.count - 1] = span
                values[question.name] = Flow.Answer(.null, text: text, turn: turn, type: question.type)
                typed[typed.count - 1] = TypedClause(text: text, row: last.row, kind: .answer(values, below: nil))
            } else {
                typed.append(next)
                spans.append(clause.span)
            }
        }
        return typed
    }

    func type(_ clause: ReadClause) -> TypedClause {
        let (row, kind) = fitting(clause)
        return TypedClause(text: clause.text, row: row, kind: kind, isSmallTalk: clause.isSmallTalk)
    }

    func fitting(_ clause: ReadClause) -> (Int, TypedClause.Kind) {
        let slots = values(of: clause)
        if clause.isGlobal, let intent = clause.intent, rules.has(rule: intent) { return (1, .global(rule: intent)) }
        if let kind = whatIf(clause, slots) { return (2, kind) }
        if clause.mark == .change, slots.keys.contains(where: isHeld), !isForCart(clause) || isForOpenLine(clause, slots) {
            return (4, .correction(slots))
        }
        if let other = otherProduct(clause) { return (5, other) }
        if isForCart(clause) { return (5, .other(rule: "change_cart", told: changed(clause))) }
        if clause.mark == .change, hasOrder, !slots.isEmpty, !clause.namesProduct, rules.has(rule: "change_order"),
            flows.isEmpty && !hasCart && !clause.isQuestion || !isExplicit(clause)
        {
            return (6, .other(rule: "change_order", told: clause.told))
        }
        if let (row, kind) = answer(clause, slots) { return (row, kind) }
        // "kirim ke jakarta aja", where the city was told.
        if isStatement(clause), slots.keys.contains(where: isAnswered) { return (12, .correction(slots)) }
        if isExplicit(clause), let intent = clause.intent { return (11, .other(rule: intent, told: told(to: clause))) }
        let below = flows.indices.dropLast().last { isTypedAnswer(slots, to: flows[$0].question) }
        // What was only offered gives way to what is waited for.
        if let below, top?.isSoft == true, !clause.isQuestion { return (13, .answer(slots, below: below)) }
        if let top, !slots.isEmpty, !clause.isQuestion {
            let holds = slots.keys.compactMap { top.holds($0) }
            if holds.contains(where: { if case .open = $0 { true } else { false } }) { return (12, .answer(slots, below: nil)) }
            if holds.contains(where: { if case .answered = $0 { true } else { false } }) { return (12, .correction(slots)) }
        }
        if let below { return (13, .answer(slots, below: below)) }
        if let top, !clause.isQuestion {
            if slots.keys.contains(where: { top.holds($0) != nil }) { return (12, .answer(slots, below: nil)) }
            let details = details(clause, slots)
            if !top.isSoft, !details.isEmpty { return (12, .answer(details, below: nil)) }
        }
        if let (row, kind) = words(clause, slots) { return (row, kind) }
        // Nothing waits for it, so what the clause holds of an intent is enough.
        if let intent = clause.intent, rules.has(rule: intent) { return (11, .other(rule: intent, told: told(to: clause))) }
        return (16, .notUnderstood)
    }

    func isAnswered(_ type: String) -> Bool { if case .answered? = top?.holds(type) { true } else { false } }

    func isHeld(_ type: String) -> Bool { flows.contains { $0.holds(type) != nil } }

    func answer(_ value: Value, _ clause: ReadClause, _ type: String) -> Flow.Answer {
        let agreedTo = top.flatMap { $0.isStale ? nil : $0.question?.words }
        return Flow.Answer(value, text: clause.text, turn: turn, type: type, agreedTo: type == SlotType.yesNo.rawValue ? agreedTo : nil)
    }

    /// What the clause tells, by name. Numbers and the like mean something only where a question asks for them.
    func values(of clause: ReadClause) -> [String: Flow.Answer] {
        var values: [String: Flow.Answer] = [:]
        for (name, value) in clause.told {
            let slot = clause.slots.first { $0.value == value && $0.type == name } ?? clause.slots.first { $0.value == value }
            let type = slot?.type ?? name
            guard type != SlotType.any.rawValue, type != SlotType.yesNo.rawValue, type != SlotType.choice.rawValue else { continue }
            values[name] = Flow.Answer(value, text: clause.text, turn: turn, type: type)
        }
        // "Navy 1 hitam 1", where a colour is asked.
        if !clause.portions.isEmpty { values["parts"] = Flow.Answer(clause.parts, text: clause.text, turn: turn, type: "parts") }
        // "gak jadi cod, qris aja": what is put in its place comes last.
        if !clause.isQuestion {
            for slot in clause.slots where values[slot.type] != nil && (clause.mark == .change || isAnswered(slot.type)) {
                values[slot.type] = Flow.Answer(slot.value, text: clause.text, turn: turn, type: slot.type)
            }
        }
        return values
    }

    /// What a rule of its own is told: everything that the clause tells, and the things to buy, or the kinds of one, where
    /// there are several.
    func told(to clause: ReadClause) -> [String: Value] {
        var told = clause.told
        if clause.items.count > 1, told["items"] == nil { told["items"] = .list(clause.items.map(\.value)) }
        if !clause.portions.isEmpty, told["parts"] == nil { told["parts"] = clause.parts }
        return told
    }
}
