import Dialogue

/// Messages that a pattern describes, written out: with and without what is optional, each alternative, and words that
/// nobody knows where it leaves room. Always the same ones for the same shop.
struct PatternSamples {
    private let spellings: [String: [String]]
    private let samples: [String: [String]]
    /// So many of one pattern at most.
    private static let most = 48
    /// Known to no shop.
    private static let unknown = "xyzzy"

    init(_ loaded: LoadedShop) {
        spellings = loaded.spellings
        let products = loaded.shop.catalog.products
        samples = [
            "product": products.prefix(2).map(\.name), "colour": Array(products.flatMap(\.colours).prefix(2)) + ["hitam"],
            "size": Array(products.flatMap(\.sizes).prefix(2)) + ["XL"], "quantity": ["3 pcs"], "number": ["7"], "rupiah": ["Rp100.000"],
            "phone": ["081234567890"], "choice": ["yang kedua"], "yes_no": ["iya"], "height": ["158 cm"], "weight": ["56 kg"],
            "date": ["besok"], "time": ["jam 3 sore"], "city": ["Surabaya"], "courier": ["JNE"], "payment": ["transfer"],
        ]
    }

    /// At most 48; none when it names a value that nothing here is a sample of.
    func messages(of pattern: Pattern) -> [String] {
        var messages: [[String]] = [[]]
        for element in pattern.elements { messages = Self.joined(messages, ways(element)) }
        let written = messages.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
        return written + (pattern.fromStart ? [] : written.prefix(8).map { "\(Self.unknown) \($0)" })
            + (pattern.toEnd ? [] : written.prefix(8).map { "\($0) \(Self.unknown)" })
    }

    private func ways(_ element: Pattern.Element) -> [[String]] {
        switch element {
        case .word(let word): return [[word]]
        case .set(let name): return (spellings["@" + name] ?? []).prefix(3).map { [$0] }
        case .slot(_, let type): return (samples[type] ?? spellings[type] ?? []).prefix(2).map { [$0] }
        case .any: return [[Self.unknown]]
        case .gap: return [[], [Self.unknown]]
        case .optional(let inner): return [[]] + inner.reduce([[]]) { Self.joined($0, ways($1)) }
        case .oneOf(let alternatives): return alternatives.flatMap { $0.reduce([[]]) { Self.joined($0, ways($1)) } }
        case .allOf(let items): return items.reduce([[]]) { Self.joined($0, ways($1)) }
        }
    }

    /// Each start with each end, spread evenly where these are too many.
    private static func joined(_ starts: [[String]], _ ends: [[String]]) -> [[String]] {
        let all = starts.count * ends.count
        guard all > most else { return starts.flatMap { start in ends.map { start + $0 } } }
        return (0..<most).map { number in
            let at = number * all / most
            return starts[at / ends.count] + ends[at % ends.count]
        }
    }
}
