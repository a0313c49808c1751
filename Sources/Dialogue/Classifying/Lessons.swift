/// Makes what the classifier learns from out of what a shop has written: its examples, and its patterns.
struct LessonWriter {
    let language: Language
    let finder: SlotFinder
    let vocabulary: Vocabulary
    let reader: FeatureReader
    /// The symbol that patterns have for slots of a type.
    let labels: [(type: SlotType, symbol: Symbol)]
    /// The members of each word set, by its symbol.
    private let members: [UInt32: [[UInt32]]]
    private let matcher: Matcher

    init(
        language: Language, finder: SlotFinder, index: PatternIndex, vocabulary: Vocabulary, reader: FeatureReader,
        labels: [(type: SlotType, symbol: Symbol)]
    ) {
        self.language = language
        self.finder = finder
        matcher = Matcher(index)
        self.vocabulary = vocabulary
        self.reader = reader
        self.labels = labels
        members = Dictionary(grouping: index.store.setMembers, by: \.set).mapValues { $0.map(\.words) }
    }

    /// What an example, which is a whole message, holds, and which pattern wins it.
    func example(_ text: String) -> (features: FeatureCounts, winner: PatternID?) {
        let reading = language.read(text)
        let clause = language.wholeClause(of: reading)
        let scan = finder.scan(reading, clause.words)
        let spans = SlotSpan.spans(of: scan.found, labels)
        let match = matcher.best(in: reading, words: clause.words, slots: spans)
        let lattice = matcher.view(of: reading, words: clause.words, slots: spans)
        return (reader.features(reading, clause, lattice, masked: WordMask(naming: scan.found)), match?.pattern)
    }

    // MARK: Patterns

    /// Messages that `pattern` matches, as many as its widest choice has branches, at most `most`: the n-th takes the
    /// n-th branch of each choice and the n-th member of each set.
    func samples(of pattern: Pattern, most: Int) -> [FeatureCounts] {
        (0..<min(most, max(1, pattern.elements.map(widest).max() ?? 1))).compactMap { features(sample: $0, of: pattern) }
    }

    private func widest(_ element: Pattern.Element) -> Int {
        switch element {
        case .word, .slot, .any, .gap: 1
        case .set(let name): vocabulary.symbol("@" + name).flatMap { members[$0.id]?.count } ?? 1
        case .optional(let inner), .allOf(let inner): max(2, inner.map(widest).max() ?? 1)
        case .oneOf(let alternatives): max(alternatives.count, alternatives.joined().map(widest).max() ?? 1)
        }
    }

    private func features(sample number: Int, of pattern: Pattern) -> FeatureCounts? {
        var words: [String] = []
        var slots: [Symbol] = []
        for element in pattern.elements { write(element, number, &words, &slots) }
        let reading = language.read(words.joined(separator: " "))
        guard !reading.words.isEmpty else { return nil }
        var spans: [SlotSpan] = []
        var masked = WordMask()
        for (at, word) in reading.words.enumerated() where reading.bytes[Int(word.start)..<Int(word.end)].elementsEqual(Self.blank.utf8) {
            masked.insert(at)
            if spans.count < slots.count { spans.append(SlotSpan(label: slots[spans.count], from: Int32(at), to: Int32(at + 1), value: 0)) }
        }
        let lattice = matcher.view(of: reading, words: reading.words.indices, slots: spans)
        return reader.features(reading, language.wholeClause(of: reading), lattice, masked: masked)
    }

    /// What stands for a value in a sample.
    private static let blank = "00000"

    private func write(_ element: Pattern.Element, _ number: Int, _ words: inout [String], _ slots: inout [Symbol]) {
        switch element {
        case .word(let word): words.append(word)
        case .set(let name):
            guard let all = vocabulary.symbol("@" + name).flatMap({ members[$0.id] }), !all.isEmpty else { return }
            words += all[number % all.count].map { vocabulary.name(Symbol(id: $0)) }
        case .slot(_, let type):
            guard let label = labels.first(where: { $0.type.rawValue == type })?.symbol else { return }
            words.append(Self.blank)
            slots.append(label)
        case .any, .gap: break
        case .optional(let inner):
            if number % 2 == 0 { for element in inner { write(element, number, &words, &slots) } }
        case .oneOf(let alternatives):
            guard !alternatives.isEmpty else { return }
            for element in alternatives[number % alternatives.count] { write(element, number, &words, &slots) }
        case .allOf(let items):
            for item in number % 2 == 0 ? items : items.reversed() { write(item, number, &words, &slots) }
        }
    }
}

extension WordMask {
    /// The words that name a thing, whose letters say nothing of what is meant.
    init(naming slots: [Slot]) {
        self.init()
        for slot in slots where Self.naming.contains(slot.type) {
            // What is left over and taken for a product may as well be a word that nobody knows.
            if slot.type == .product, case .text = slot.value { continue }
            for word in slot.words { insert(word) }
        }
    }

    private static let naming: Set<SlotType> = [.product, .city, .phone, .badPhone, .address, .name, .date, .time, .height, .weight]
}
