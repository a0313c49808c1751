/// How a shop understands its customers: words, values, patterns. Built while the shop loads.
public final class Understanding: Sendable {
    public let language: Language
    public let finder: SlotFinder
    public let index: PatternIndex
    /// By `PatternID`.
    public let patterns: [FiledPattern]
    let vocabulary: Vocabulary
    /// What tells one line of a cart from another: colour, size, and what a shop adds (level).
    let attributes: [SlotType]
    /// A dozen types at most, which are found faster by looking through them than by hashing.
    let labels: [(type: SlotType, symbol: Symbol)]
    /// Nil where there are fewer than two intents.
    public let classifier: Classifier?
    /// Of each intent the first pattern, for what all of them say of it.
    let traits: [String: FiledPattern]
    /// Every type that can be found, whether or not a pattern names it.
    private let typeNames: Set<String>

    /// A pattern with where it comes from and what it means.
    public struct FiledPattern: Sendable, Hashable {
        public var intent: String
        public var text: String
        public var place: Place
        /// As the matcher compares it: that of examples is below every intent's.
        public var priority: Int
        public var origin: Precedence.Origin
        /// Its intent has a negative priority.
        public var isSmallTalk: Bool
        /// Its intent outranks whatever waits.
        public var isGlobal: Bool
        /// Its intent is a yes, or a no, where one is waited for.
        public var meansYes: Bool?
        /// Its intent takes no word for another: no repaired word counts for it.
        public var isExact: Bool
        /// Its intent in a few words, for "A or B?": tanya harga.
        public var says: String?
        public var pattern: Pattern

        /// It is a whole message, for what no pattern matches.
        public var isExample: Bool { priority <= Self.exampleStanding }
        /// Below the priority of every intent.
        public static let exampleStanding = -1000

        public init(
            intent: String, text: String, place: Place, priority: Int, origin: Precedence.Origin, isSmallTalk: Bool,
            isGlobal: Bool = false, meansYes: Bool? = nil, isExact: Bool = false, says: String? = nil, pattern: Pattern
        ) {
            self.says = says
            self.isExact = isExact
            self.meansYes = meansYes
            self.isGlobal = isGlobal
            self.intent = intent
            self.pattern = pattern
            self.text = text
            self.place = place
            self.priority = priority
            self.origin = origin
            self.isSmallTalk = isSmallTalk
        }
    }

    /// - Parameters:
    ///   - types: Every slot type that can be found, the shop's own included.
    ///   - vocabulary: The one that patterns and slots were interned in.
    ///   - attributes: The types whose values are attributes of a cart's lines.
    public init(
        language: Language, finder: SlotFinder, index: PatternIndex, patterns: [FiledPattern], types: [SlotType],
        vocabulary: Vocabulary, attributes: [SlotType] = [.colour, .size]
    ) {
        self.attributes = attributes
        self.language = language
        self.finder = finder
        self.index = index
        self.patterns = patterns
        self.vocabulary = vocabulary
        typeNames = Set(types.map(\.rawValue))
        labels = types.compactMap { type in vocabulary.symbol("{\(type.rawValue)}").map { (type, $0) } }
        traits = Dictionary(patterns.map { ($0.intent, $0) }) { first, _ in first }
        classifier = Classifier(language: language, finder: finder, index: index, patterns: patterns, vocabulary: vocabulary, labels: labels)
    }

    /// The names under which a message may tell a value, by its type or by a pattern that names it.
    public var toldNames: [String] { labels.map(\.type.rawValue) + patterns.flatMap(\.pattern.captureNames) }

    /// What `text` means. The matcher is this understanding's own index on the calling thread.
    ///
    /// - Parameter awaitsYesNo: A yes or a no is waited for, so that a guess is sooner one of these.
    public func interpret(_ text: String, with matcher: Matcher, awaitsYesNo: Bool = false) -> Interpretation {
        let reading = language.read(text)
        var clauses = parts(of: reading, with: matcher).map { understood($0, with: matcher, awaitsYesNo: awaitsYesNo) }
        if clauses.count > 1 { setAside(&clauses, awaitsYesNo: awaitsYesNo) }
        return Interpretation(clauses: clauses, choice: clauses.count == 1 ? clauses[0].position : nil)
    }

    /// For each clause of `text` the patterns that match it, the winner first.
    public func standings(_ text: String, with matcher: Matcher) -> [[Standing]] {
        let reading = language.read(text)
        return parts(of: reading, with: matcher).map { part in
            matcher.all(in: part.scan.reading, words: part.clause.words, slots: spans(part.scan.found))
        }
    }

    /// Whether a match of an exact pattern stands on a repaired word, and so does not count. What the engine itself
    /// obeys is exact whatever the shop says: nobody is taken for one who wants to be left alone because of a typo.
    func isTooFree(_ match: Match, _ words: Range<Int>, _ reading: Reading) -> Bool {
        guard !reading.repairs.isEmpty else { return false }
        let filed = patterns[Int(match.pattern.rawValue)]
        guard filed.isExact || filed.intent == Self.stop else { return false }
        return words.contains { reading.words[$0].marks.contains(.repaired) && match.accounted.contains($0 - words.lowerBound) }
    }

    /// The intent, and the rule, by which a customer refuses all that is written unasked.
    static let stop = "opt_out"

    func spans(_ slots: [Slot]) -> [SlotSpan] { SlotSpan.spans(of: slots, labels) }

    func read(_ part: Part) -> ReadClause {
        let (clause, scan, match) = (part.clause, part.scan, part.match)
        let (reading, slots) = (scan.reading, scan.found)
        let filed = match.map { patterns[Int($0.pattern.rawValue)] }
        var read = ReadClause(
            text: reading.text(of: clause.words), span: reading.span(of: clause.words), isQuestion: clause.isQuestion,
            contentWords: reading.words[clause.words].count { !$0.marks.contains(.filler) },
            slots: slots.map { FoundSlot(type: $0.type.rawValue, value: $0.value, span: reading.span(of: $0.words)) },
            intent: filed?.intent, isSmallTalk: filed?.isSmallTalk ?? false,
            pattern: filed.map { WonPattern(text: $0.text, place: $0.place) },
            told: told(slots, match, reading))
        read.isGlobal = filed?.isGlobal ?? false
        read.meansYes = filed?.meansYes
        read.mark = ClauseMark(scan, isQuestion: clause.isQuestion)
        read.asksSum = clause.isQuestion && scan.marks.contains(.sum)
        read.isOnly = !scan.kinds.isDisjoint(with: [.only, .yielding])
        read.accounted = match.map { Int($0.precedence.accounted) } ?? 0
        for word in clause.words where !reading.words[word].marks.contains(.filler) {
            let isAccounted = match?.accounted.contains(word - clause.words.lowerBound) == true
            // "Mahal" is a reason not to buy; the pattern that asks for a discount by it takes it as a word.
            let isWord = isAccounted && match?.captures.contains { $0.words.contains(word) } == false
            if slots.contains(where: { holdsMeaning($0.type) && $0.words.contains(word) && !(isWord && isOwn($0.type)) }) { continue }
            read.beyond += 1
            if !scan.has(word, [.yes, .no, .answerTail]) { read.unexplained += 1 }
            if isAccounted {
                read.literals += 1
                if reading.words[word].marks.contains(.repaired) { read.repaired += 1 }
            }
        }
        if !slots.isEmpty {
            if case .bool(let yes)? = slots.first(where: { $0.type == .yesNo })?.value { read.yes = yes }
            read.position = position(scan)
            let cart = CartReader(scan, isQuestion: clause.isQuestion, attributes: attributes)
            // None of a thing is no thing to buy.
            (read.items, read.changes) = (cart.items.filter { $0.quantity > 0 }, cart.changes)
            read.portions = cart.portions
        }
        return read
    }

    /// A bare number, a letter, a yes say nothing of their own.
    private func holdsMeaning(_ type: SlotType) -> Bool { type != .number && type != .choice && type != .yesNo && type != .notYet }

    /// The shop made the type, and it tells no lines of a cart apart.
    private func isOwn(_ type: SlotType) -> Bool { !SlotType.all.contains(type) && !attributes.contains(type) }

    /// Whether nothing finds values of this type, so that any words are taken for one.
    func isFreeText(_ type: String) -> Bool {
        ["name", "address", "text"].contains(type) || !typeNames.contains(type)
    }

    /// Values by name: those that the pattern names, then the others by their type. Words that fit
    /// several products are told as `products`.
    private func told(_ slots: [Slot], _ match: Match?, _ reading: Reading) -> [String: Value] {
        let captures = match?.captures ?? []
        var told: [String: Value] = [:]
        func tell(_ name: String, _ value: Value, _ type: SlotType) {
            let isOpen = if type == .product, case .list = value { true } else { false }
            let name = isOpen ? name + "s" : name
            if told[name] == nil { told[name] = value }
        }
        for capture in captures {
            if capture.value < 0 {
                tell(capture.name, .text(reading.text(of: capture.words)), .any)
            } else {
                let slot = slots[Int(capture.value)]
                tell(capture.name, slot.value, slot.type)
            }
        }
        // A bare number or letter is only a number or a choice where a pattern or a question says so, and a day that is
        // gone ("yang kemarin") only a day where a pattern does.
        for (number, slot) in slots.enumerated() where !SlotType.toldByName.contains(slot.type) {
            if slot.type == .date, DateReading(slot.value)?.isPast == true { continue }
            let isToldByPattern = captures.contains { $0.value == number && $0.name == slot.type.rawValue }
            if !isToldByPattern { tell(slot.type.rawValue, slot.value, slot.type) }
        }
        return told
    }

    /// The position that a clause of nothing but a choice names.
    private func position(_ scan: SlotScan) -> Int? {
        for slot in scan.found where slot.type == .choice {
            let rest = scan.range.filter { !slot.words.contains($0) }
            if case .int(let position) = slot.value, rest.allSatisfy(scan.isFiller) { return position }
        }
        return nil
    }

    /// Checks what was told for a type, as an ask does.
    public var check: SlotCheck { SlotCheck(language: language, finder: finder) }

    /// Reads what was written for several fields at once.
    public var forms: FormReader { FormReader(language: language, finder: finder) }
}

extension Reading {
    /// Where words stand in the message, in UTF-8 offsets.
    func span(of words: Range<Int>) -> Range<Int> {
        guard !words.isEmpty else { return 0..<0 }
        return Int(self.words[words.lowerBound].start)..<Int(self.words[words.upperBound - 1].end)
    }
}

extension SlotSpan {
    /// The slots that patterns can name, each with its place in `slots` as its value.
    static func spans(of slots: [Slot], _ labels: [(type: SlotType, symbol: Symbol)]) -> [SlotSpan] {
        var spans: [SlotSpan] = []
        for (number, slot) in slots.enumerated() {
            guard let label = labels.first(where: { $0.type == slot.type }) else { continue }
            spans.append(SlotSpan(label: label.symbol, from: Int32(slot.words.lowerBound), to: Int32(slot.words.upperBound), value: Int32(number)))
        }
        return spans
    }
}
