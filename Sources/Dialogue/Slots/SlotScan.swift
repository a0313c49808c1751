/// One look for slots in the words of one clause.
struct SlotScan {
    let finder: SlotFinder
    let reading: Reading
    let range: Range<Int>
    /// What each word of the range contributes.
    let roles: [SlotWord]
    var found: [Slot] = []
    /// What the words hold between them, so that nothing is looked for in vain.
    private(set) var kinds: SlotWord.Kinds = []
    private(set) var traits: SlotWord.Traits = []
    private(set) var marks: Word.Marks = []
    private(set) var holdsPhrases = false
    private(set) var holdsLoneLetter = false
    private(set) var holdsWebWord = false
    /// The words of phone numbers, addresses and days, whose digits count nothing.
    var spoken: [Range<Int>] = []

    init(_ finder: SlotFinder, _ reading: Reading, _ range: Range<Int>) {
        self.finder = finder
        self.reading = reading
        self.range = range
        var roles: [SlotWord] = []
        if !finder.slotWords.isEmpty { roles.reserveCapacity(range.count) }
        for word in range {
            let entry = reading.words[word]
            var role = SlotWord(kinds: [], value: 0)
            for at in Int(entry.firstForm)..<Int(entry.firstForm + entry.formCount) {
                let form = reading.forms[at]
                if finder.trie.start(form) != 0 { holdsPhrases = true }
                guard Int(form.id) < finder.slotWords.count else { continue }
                let own = finder.slotWords[Int(form.id)]
                role.kinds.formUnion(own.kinds)
                role.traits.formUnion(own.traits)
                if own.value != 0 { role.value = own.value }
            }
            if !finder.slotWords.isEmpty { roles.append(role) }
            kinds.formUnion(role.kinds)
            traits.formUnion(role.traits)
            marks.formUnion(entry.marks)
            if entry.end - entry.start == 1 { holdsLoneLetter = true }
            if entry.marks.contains(.web) { holdsWebWord = true }
        }
        self.roles = roles
    }

    func role(_ word: Int) -> SlotWord {
        range.contains(word) && !roles.isEmpty ? roles[word - range.lowerBound] : SlotWord(kinds: [], value: 0)
    }

    func has(_ word: Int, _ kinds: SlotWord.Kinds) -> Bool { !role(word).kinds.isDisjoint(with: kinds) }

    func has(_ word: Int, _ traits: SlotWord.Traits) -> Bool { !role(word).traits.isDisjoint(with: traits) }

    func isFiller(_ word: Int) -> Bool { range.contains(word) && reading.words[word].marks.contains(.filler) }

    /// The bytes between a word and the one before it; none where two words are written as one.
    func gap(before word: Int) -> ArraySlice<UInt8> {
        guard range.contains(word), range.contains(word - 1) else { return [] }
        let start = Int(reading.words[word - 1].end), end = Int(reading.words[word].start)
        return start < end ? reading.bytes[start..<end] : []
    }

    var content: [Int] {
        var words: [Int] = []
        words.reserveCapacity(range.count)
        for word in range where !isFiller(word) { words.append(word) }
        return words
    }

    /// The bytes of a word as written.
    func written(_ word: Int) -> ArraySlice<UInt8> {
        reading.bytes[Int(reading.words[word].start)..<Int(reading.words[word].end)]
    }

    func text(_ word: Int) -> String {
        range.contains(word) ? String(decoding: Folding.folded(written(word)), as: UTF8.self) : ""
    }

    /// "yang", which leads to what is meant, as chat and Javanese write it.
    func isYang(_ word: Int) -> Bool { ["yang", "yg", "sing"].contains(text(word)) }

    func isSpoken(_ word: Int) -> Bool { spoken.contains { $0.contains(word) } }

    /// Whether `word` is one of the range and goes on from the one before it.
    func continues(_ word: Int) -> Bool { range.contains(word) && !isCutOff(word) }

    /// Whether a comma or the like stands before `word`, so that nothing reaches across.
    func isCutOff(_ word: Int) -> Bool {
        !reading.words[word].marks.isDisjoint(with: [.afterComma, .afterStop])
    }

    mutating func add(_ type: SlotType, _ value: Value, _ words: Range<Int>) {
        found.append(Slot(type: type, value: value, words: words))
    }

    func isTaken(_ word: Int, by type: SlotType) -> Bool {
        found.contains { $0.type == type && $0.words.contains(word) }
    }
}

extension SlotScan {
    mutating func findPhrases() {
        var free = [Int](repeating: range.lowerBound, count: finder.types.count)
        var products: [Slot] = []
        var longest: [(ending: PhraseTrie.Ending, end: Int)] = []
        for at in range {
            longest.removeAll(keepingCapacity: true)
            for form in reading.forms(of: at) {
                let node = finder.trie.start(form)
                if node != 0 { follow(node, at + 1, &longest) }
            }
            for (ending, end) in longest where free[Int(ending.type)] <= at {
                free[Int(ending.type)] = end
                let slot = Slot(
                    type: finder.types[Int(ending.type)], value: finder.values[Int(ending.value)], words: at..<end)
                if slot.type == .product { products.append(slot) } else if slot.type != .colour || isNamed(slot) { found.append(slot) }
            }
        }
        if products.count > 1 { products = joined(products) }
        if found.isEmpty { found = products } else { found += products }
    }

    /// Whether a colour is told by the word itself and not by what an affix leaves of it: "redi" is no red. "tanggal merah" is none.
    private func isNamed(_ slot: Slot) -> Bool {
        if has(slot.words.lowerBound - 1, .dateBefore) { return false }
        guard slot.words.count == 1, let first = reading.forms(of: slot.words.lowerBound).first else { return true }
        let node = finder.trie.start(first)
        return node != 0 && finder.trie.endings(at: node).contains { finder.types[Int($0.type)] == .colour }
    }

    /// Notes all phrases that go on from `node` with the word at `at`, the longest of each type.
    private func follow(_ node: Int32, _ at: Int, _ longest: inout [(ending: PhraseTrie.Ending, end: Int)]) {
        for ending in finder.trie.endings(at: node) {
            if let known = longest.firstIndex(where: { $0.ending.type == ending.type }) {
                if longest[known].end < at { longest[known] = (ending, at) }
            } else {
                longest.append((ending, at))
            }
        }
        var next = at
        // A particle may stand inside a name: gamisnya sih nayla.
        while next < range.upperBound, isFiller(next), !isCutOff(next), !continues(node, next) { next += 1 }
        guard next < range.upperBound, next - at <= 2, !isCutOff(next) else { return }
        for form in reading.forms(of: next) {
            let following = finder.trie.next(node, form)
            if following != 0 { follow(following, next + 1, &longest) }
        }
    }

    private func continues(_ node: Int32, _ word: Int) -> Bool {
        reading.forms(of: word).contains { finder.trie.next(node, $0) != 0 }
    }

    /// "monstera yang deliciosa": two parts of names that stand together are one name, if one
    /// product has both.
    private func joined(_ products: [Slot]) -> [Slot] {
        var result: [Slot] = []
        for slot in products {
            if let last = result.last, standTogether(last.words.upperBound, slot.words.lowerBound),
                let value = common(last.value, slot.value)
            {
                result[result.count - 1] = Slot(type: .product, value: value, words: last.words.lowerBound..<slot.words.upperBound)
            } else {
                result.append(slot)
            }
        }
        return result
    }

    private func standTogether(_ end: Int, _ start: Int) -> Bool {
        guard start - end <= 2, !isCutOff(start) else { return false }
        return (end..<start).allSatisfy { (isFiller($0) || reading.forms(of: $0).contains(finder.link)) && !isCutOff($0) }
    }

    private func common(_ first: Value, _ second: Value) -> Value? {
        let sides = [first, second].map { if case .list(let all) = $0 { all } else { [$0] } }
        guard sides[0].count <= 64 || sides[1].count <= 64 else { return nil }
        let both = sides[0].count <= sides[1].count ? sides[0].filter(sides[1].contains) : sides[1].filter(sides[0].contains)
        return both.isEmpty ? nil : both.count == 1 ? both[0] : .list(both)
    }
}
