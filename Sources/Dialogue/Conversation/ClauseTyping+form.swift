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

    func answers(_ told: [String: String], _ fields: [Form.Field]) -> [String: Flow.Answer] {
        told.reduce(into: [:]) { values, field in
            let type = fields.first { $0.name == field.key }?.type.rawValue ?? field.key
            values[field.key] = Flow.Answer(.null, text: field.value, turn: turn, type: type)
        }
    }

    /// An order that comes with its form at once: at least two fields with their labels, and the clauses around them.
    func early(_ interpretation: Interpretation, _ message: String) -> ([TypedClause], [String: Flow.Answer])? {
        let forms = shop.forms.values.sorted { $0.name < $1.name }.flatMap(\.fields)
        guard !forms.isEmpty, message.contains(where: { $0 == ":" || $0 == "=" || $0.isNewline }) else { return nil }
        let told = shop.understanding.forms.labelled(message, fields: forms)
        guard told.count > 1 else { return nil }
        let around = interpretation.clauses.filter { clause in !told.values.contains { $0.contains(clause.text) || clause.text.contains($0) } }
        return (type(around, of: message), answers(told, forms))
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
