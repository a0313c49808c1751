import Dialogue

/// The counts of a message that still hold at its end, and the words that they count with.
struct FinalCounts {
    private(set) var numbers: [String] = []
    private(set) var units: [String] = []

    private struct Count {
        var number: String?
        var unit: String?
        /// UTF-8 offsets in the message.
        var span: Range<Int>
    }

    init(_ interpretation: Interpretation) {
        let words = Self.words(of: interpretation)
        let others = interpretation.clauses.flatMap { clause in
            clause.slots.filter { [SlotType.product, .colour, .size].map(\.rawValue).contains($0.type) }
        }
        var counts = Self.counts(of: interpretation)
        if Self.isAboutParcels(interpretation, words) { counts.removeAll { $0.unit.map(Self.weights.contains) ?? false } }
        if Self.isOffer(words) { counts = [] }
        let kept = counts.enumerated().filter { number, count in
            if counts.count > 1, Self.isDenied(count.span, words) { return false }
            guard number + 1 < counts.count else { return true }
            let next = counts[number + 1]
            guard Self.isTakenBack(from: count.span, to: next.span, words) else { return true }
            // "gamis 2 jadi 3" is one thing; "ganti 2 gamis jadi 3 hijab" are two.
            return others.contains {
                $0.span.lowerBound >= count.span.upperBound && $0.span.upperBound <= next.span.lowerBound && $0.type == "product"
            }
        }.map(\.element)
        numbers = kept.compactMap(\.number)
        for unit in kept.compactMap(\.unit) where !units.contains(unit) && !Self.plain.contains(unit) { units.append(unit) }
    }

    private static let plain: Set<String> = []
    private static let weights: Set<String> = ["kg", "kilo", "kilogram", "gram", "gr", "ons"]
    private static let denials: Set<String> = ["bukan", "bkn", "jangan", "jgn", "jgan", "ojo", "ulah"]
    private static let corrections: Set<String> = [
        "eh", "ehh", "ralat", "maksud", "maksudku", "maksudnya", "salah", "jadi", "jd", "jdi", "dadi", "jadinya", "jdnya", "menjadi", "ganti", "gnti",
        "diganti", "ubah", "diubah", "koreksi", "revisi", "deng", "ding",
    ]

    private static func counts(of interpretation: Interpretation) -> [Count] {
        var counts: [Count] = []
        for clause in interpretation.clauses {
            let units = clause.slots.filter { $0.type == SlotType.unit.rawValue }
            let numbers = clause.slots.filter { $0.type == SlotType.quantity.rawValue }
            // "yang satunya" is the other one.
            counts += numbers.filter { !$0.text(in: clause).lowercased().hasSuffix("nya") }.map { slot in
                Count(number: slot.value.shortText, unit: units.first { slot.span.overlaps($0.span) }?.value.shortText, span: slot.span)
            }
            counts += units.filter { unit in !numbers.contains { $0.span.overlaps(unit.span) } }.map {
                Count(unit: $0.value.shortText, span: $0.span)
            }
        }
        return counts.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }

    /// "ongkir ke bogor 1 kg"
    private static func isAboutParcels(_ interpretation: Interpretation, _ words: [(text: String, at: Int)]) -> Bool {
        interpretation.clauses.contains { $0.slots.contains { $0.type == SlotType.city.rawValue } } || words.contains { $0.text.hasPrefix("ongk") }
    }

    /// "beli 2 gratis 1" names an offer.
    private static func isOffer(_ words: [(text: String, at: Int)]) -> Bool {
        zip(words, words.dropFirst(2)).enumerated().contains { at, pair in
            ["beli", "buy"].contains(pair.0.text) && ["gratis", "free", "get", "dapat"].contains(pair.1.text) && Int(words[at + 1].text) != nil
                && words.count > at + 3 && Int(words[at + 3].text) != nil
        }
    }

    private static func isDenied(_ span: Range<Int>, _ words: [(text: String, at: Int)]) -> Bool {
        guard let before = words.last(where: { $0.at < span.lowerBound }) else { return false }
        return denials.contains(before.text)
    }

    private static func isTakenBack(from: Range<Int>, to: Range<Int>, _ words: [(text: String, at: Int)]) -> Bool {
        words.contains { $0.at >= from.upperBound && $0.at < to.lowerBound && corrections.contains($0.text) }
    }

    /// The words of the message in small letters, and where they begin.
    private static func words(of interpretation: Interpretation) -> [(text: String, at: Int)] {
        interpretation.clauses.flatMap { clause in
            var words: [(text: String, at: Int)] = []
            var word: [UInt8] = []
            for (offset, byte) in (Array(clause.text.lowercased().utf8) + [0x20]).enumerated() {
                if (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
                    word.append(byte)
                } else if !word.isEmpty {
                    words.append((String(decoding: word, as: UTF8.self), clause.span.lowerBound + offset - word.count))
                    word = []
                }
            }
            return words
        }
    }
}
