/// A number as a body is measured by: 158cm, 1,6 m, tb158, 56 kg.
struct BodyMeasure {
    enum Unit { case centimetre, metre, kilogram }
    var value: Double
    var unit: Unit?
    /// "tb", "berat" before it.
    var lead: SlotType?
    var words: Range<Int>
}

extension SlotScan {
    /// Height and weight, where one of them is named, both stand together, or the clause says hardly anything else: a
    /// shop may sell rice by the kilogram and cloth by the metre.
    mutating func findBody() {
        var heights: [BodyMeasure] = []
        var weights: [BodyMeasure] = []
        for at in range where reading.words[at].marks.contains(.digits) && !isSpoken(at) {
            for measure in bodyMeasures(at) {
                if height(measure) != nil {
                    heights.append(measure)
                } else if weight(measure) != nil {
                    weights.append(measure)
                }
            }
        }
        guard !heights.isEmpty || !weights.isEmpty else { return }
        let isNamed = (heights + weights).contains { $0.lead != nil }
        guard isNamed || (!heights.isEmpty && !weights.isEmpty) || content.count <= 2 else { return }
        for measure in heights { if let value = height(measure) { add(.height, value, measure.words) } }
        for measure in weights { if let value = weight(measure) { add(.weight, value, measure.words) } }
    }

    /// What the word at `at` measures; two for 158/56.
    private func bodyMeasures(_ at: Int) -> [BodyMeasure] {
        let bytes = Folding.folded(written(at))
        let sides = bytes.split(separator: UInt8(ascii: "/"))
        if sides.count == 2, let first = Self.plainNumber(sides[0]), let second = Self.plainNumber(sides[1]) {
            let (low, high) = (min(first, second), max(first, second))
            guard low >= 30, low < 100, high >= 130, high <= 220 else { return [] }
            return [
                BodyMeasure(value: high, unit: .centimetre, lead: .height, words: at..<at + 1),
                BodyMeasure(value: low, unit: .kilogram, lead: .weight, words: at..<at + 1),
            ]
        }
        let letters = bytes.prefix(while: Folding.isLetter)
        let number = bytes.dropFirst(letters.count).prefix { !Folding.isLetter($0) }
        let tail = bytes.dropFirst(letters.count + number.count)
        guard let value = Self.plainNumber(number) else { return [] }
        var measure = BodyMeasure(value: value, words: at..<at + 1)
        if tail.isEmpty {
            if continues(at + 1), let unit = Self.unit(role(at + 1).kinds) {
                measure.unit = unit
                measure.words = at..<at + 2
            }
        } else {
            guard let unit = Self.unit(suffix(tail)) else { return [] }
            measure.unit = unit
        }
        if letters.isEmpty {
            measure.lead = lead(before: at)
            if measure.lead == nil, has(at - 1, .thingBefore) { return [] }
        } else {
            guard let lead = Self.lead(suffix(letters)) else { return [] }
            measure.lead = lead
        }
        return measure.unit == nil && measure.lead == nil ? [] : [measure]
    }

    private func suffix(_ letters: ArraySlice<UInt8>) -> SlotWord.Kinds {
        finder.suffixes[String(decoding: letters, as: UTF8.self)]?.kinds ?? []
    }

    /// "tinggi badan saya 158": up to three words before, with no number between.
    private func lead(before at: Int) -> SlotType? {
        for word in stride(from: at - 1, through: max(at - 3, range.lowerBound), by: -1) {
            if let lead = Self.lead(role(word).kinds) { return lead }
            if reading.words[word].marks.contains(.digits) || found.contains(where: { $0.type == .product && $0.words.contains(word) }) { return nil }
        }
        return nil
    }

    private static func lead(_ kinds: SlotWord.Kinds) -> SlotType? {
        kinds.contains(.heightBefore) ? .height : kinds.contains(.weightBefore) ? .weight : nil
    }

    private static func unit(_ kinds: SlotWord.Kinds) -> BodyMeasure.Unit? {
        kinds.contains(.centimetre) ? .centimetre : kinds.contains(.metre) ? .metre : kinds.contains(.kilogram) ? .kilogram : nil
    }

    /// Digits with at most one decimal mark: 158, 1,6, 56.5.
    private static func plainNumber(_ bytes: ArraySlice<UInt8>) -> Double? {
        let groups = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        guard bytes.count <= 6, groups.count <= 2, groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Folding.isDigit) }) else { return nil }
        let numbers = groups.map { $0.reduce(0.0) { $0 * 10 + Double($1 &- 0x30) } }
        guard groups.count == 2 else { return numbers[0] }
        return groups[1].count > 2 ? nil : numbers[0] + numbers[1] / (groups[1].count == 1 ? 10 : 100)
    }
}
