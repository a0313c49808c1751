extension PatternParser {
    /// The alternatives between two brackets; nil if there is nothing to keep.
    mutating func group(_ bracket: PatternError.Bracket) -> [[Pattern.Element]]? {
        let start = at
        at += 1
        if isInAnyOrder, bracket == .square { report(.notInAnyOrder("'[ ]'"), start..<at) }
        if isInAnyOrder, brackets.contains(.round) { report(.notInAnyOrder("a choice within a choice"), start..<at) }
        if brackets.count == Pattern.Limit.depth { return giveUp(.tooDeep, start) }
        brackets.append(bracket)
        defer { brackets.removeLast() }

        var alternatives: [[Pattern.Element]] = []
        var alternative: [Pattern.Element] = []
        var sawSomething = false
        while true {
            skipSpaces()
            if at == text.count || closesOuter() {
                report(.unclosed(bracket), start..<start + 1)
                return nil
            }
            if take(bracket.closing) { break }
            sawSomething = true
            if take("|") {
                if alternative.isEmpty { report(.emptyAlternative, at - 1..<at) }
                alternatives.append(alternative)
                alternative = []
            } else if let element = element() {
                alternative.append(element)
            }
        }
        if !sawSomething { report(.empty(bracket), start..<at) }
        if !alternatives.isEmpty, alternative.isEmpty { report(.emptyAlternative, at - 1..<at) }
        return alternatives + [alternative]
    }

    mutating func anyOrder() -> Pattern.Element? {
        let start = at
        at += 2
        if isInAnyOrder { report(.notInAnyOrder("another '<< >>'"), start..<at) }
        if brackets.count == Pattern.Limit.depth { return giveUp(.tooDeep, start) }
        brackets.append(.angle)
        defer { brackets.removeLast() }

        var items: [Pattern.Element] = []
        while true {
            skipSpaces()
            if at == text.count || closesOuter() {
                report(.unclosed(.angle), start..<start + 2)
                return nil
            }
            if take(">>") { break }
            if let element = element() { items.append(element) }
        }
        if items.isEmpty, errors.isEmpty { report(.empty(.angle), start..<at) }
        if items.count > Pattern.Limit.items { report(.tooManyItems, start..<at) }
        return .allOf(items)
    }

    /// What `!` forbids, its place being just behind the sign.
    mutating func negation(from start: Int) -> [Pattern.Element] {
        guard at < text.count, text[at] != UInt8(ascii: " ") else {
            report(.badNegation, start..<at)
            return []
        }
        let errorsBefore = errors.count
        guard let element = element() else {
            if errors.count == errorsBefore { report(.badNegation, start..<at) }
            return []
        }
        let forbidden: [Pattern.Element]
        if case .oneOf(let alternatives) = element {
            guard alternatives.allSatisfy({ $0.count == 1 }) else {
                report(.badNegation, start..<at)
                return []
            }
            forbidden = alternatives.map { $0[0] }
        } else {
            forbidden = [element]
        }
        if !forbidden.allSatisfy({ $0.label != nil }) { report(.badNegation, start..<at) }
        return forbidden
    }
}
