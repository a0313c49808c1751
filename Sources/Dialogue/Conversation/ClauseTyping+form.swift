/// Row 3: fields of a form, told at once.
extension ClauseTyping {
    /// Fields of a form, filled in with their labels or in a row; what the message asks beside stays a clause.
    func fields(_ interpretation: Interpretation, _ message: String) -> [TypedClause]? {
        guard let question, !interpretation.clauses.contains(where: \.isGlobal) else { return nil }
        let forms = shop.forms.values.sorted { $0.name < $1.name }.flatMap(\.fields)
        let held = forms.filter { isHeld($0.name) }
        guard !held.isEmpty else { return nil }
        let reader = shop.understanding.forms
        // "…, kamar 7. eh es tehnya jadi 2": what changes the cart belongs to no field.
        let changes = interpretation.clauses.filter { isForCart($0) && ($0.mark == .change || $0.namesProduct) && $0.told["address"] == nil }
        let text = message.without(changes.map(\.span))
        var told = reader.labelled(text, fields: held)
        if told.isEmpty, question.open.count > 1, top?.isStale == false, !interpretation.clauses.contains(where: \.isQuestion) {
            told = reader.burst(text, open: forms.filter { field in question.open.contains { $0.name == field.name } })
        }
        guard !told.isEmpty else { return nil }
        let values = answers(told, forms)
        let beside = interpretation.clauses.filter { clause in
            changes.contains { $0.span == clause.span }
                || clause.isQuestion && clause.literals > 0 && !told.values.contains { $0.contains(clause.text) }
        }
        return [TypedClause(text: message, row: 3, kind: .answer(values, below: nil))] + beside.map(type)
    }

    private static let anchors: Set = [SlotType.phone.rawValue, SlotType.badPhone.rawValue, SlotType.address.rawValue]

    func answers(_ told: [String: String], _ fields: [Form.Field]) -> [String: Flow.Answer] {
        told.reduce(into: [:]) { values, field in
            let type = fields.first { $0.name == field.key }?.type.rawValue ?? field.key
            values[field.key] = Flow.Answer(.null, text: field.value, turn: turn, type: type)
        }
    }

    /// A form that nobody asked for yet and that has a rule of its name: at least two fields with their labels, or values
    /// in a row that name nothing to buy. What stands around it is typed; where that calls for no rule, the form's runs.
    func early(_ interpretation: Interpretation, _ message: String) -> ([TypedClause], [String: Flow.Answer])? {
        for form in shop.forms.values.sorted(by: { $0.name < $1.name }) where rules.has(rule: form.name) {
            guard !form.fields.contains(where: { isHeld($0.name) }) else { continue }
            let reader = shop.understanding.forms
            var told = message.contains(where: { $0 == ":" || $0 == "=" || $0.isNewline }) ? reader.labelled(message, fields: form.fields) : [:]
            var around = interpretation.clauses
            if told.count > 1 {
                around.removeAll { clause in told.values.contains { $0.contains(clause.text) || clause.text.contains($0) } }
            } else {
                // Without a number or a street it is none; that is known without reading it once more.
                let holdsPlace = around.contains { clause in clause.slots.contains { Self.anchors.contains($0.type) } }
                guard holdsPlace, !around.contains(where: { $0.isQuestion || $0.namesProduct }) else { continue }
                told = reader.burst(message, open: form.fields)
                around = []
            }
            guard told.count > 1 else { continue }
            var typed = type(around, of: message)
            if !typed.contains(where: \.asksForSomething) {
                typed.append(TypedClause(text: message, row: 3, kind: .other(rule: form.name, told: [:])))
            }
            return (typed, answers(told, form.fields))
        }
        return nil
    }
}

extension String {
    /// Without those parts, which are ranges of its UTF-8 in order.
    fileprivate func without(_ parts: [Range<Int>]) -> String {
        guard !parts.isEmpty else { return self }
        let bytes = Array(utf8)
        var kept: [UInt8] = []
        var at = 0
        for part in parts {
            kept += bytes[at..<max(at, part.lowerBound)]
            at = max(at, part.upperBound)
        }
        return String(decoding: kept + bytes[at...], as: UTF8.self)
    }
}
