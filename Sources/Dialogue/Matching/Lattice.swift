/// A clause as the matcher sees it: positions 0…n between its words, and labelled arcs from one to a later one.
///
/// A form of a word is an arc of length 1, and so is each set it belongs to; set members of several words and
/// slot values are longer ones. Refilled for each clause; allocates only when a clause is the longest so far.
struct Lattice {
    struct Arc {
        var label: UInt32
        var to: UInt32
        var value: Int32
    }

    /// Arcs from position i are `arcs[arcStart[i]..<arcStart[i + 1]]`.
    private(set) var arcs = Growable<Arc>(capacity: 256)
    private(set) var arcStart = Growable<UInt32>(capacity: 65)
    /// The labels of the arcs from a position, as `TrieNode.wants` has those of edges.
    private(set) var offers = Growable<UInt64>(capacity: 65)
    /// How many of the words before a position count.
    private(set) var contentBefore = Growable<UInt32>(capacity: 65)
    private(set) var arcCount = 0
    private(set) var count = 0
    /// Where the first content word begins, and where the last one ends; 0…n when there is none.
    private(set) var contentStart = 0
    private(set) var contentEnd = 0

    private var spanAt = Growable<Int32>(capacity: 64)
    private var spanAfter = Growable<Int32>(capacity: 64)

    var contentCount: Int { Int(contentBefore[count]) }

    @inline(__always)
    func isFiller(_ word: Int) -> Bool { contentBefore[word] == contentBefore[word + 1] }

    /// The end of the last content word before a position.
    func trimmed(_ position: Int, from start: Int) -> Int {
        var end = position
        while end > start, isFiller(end - 1) { end -= 1 }
        return end
    }

    mutating func fill(_ reading: Reading, _ words: Range<Int>, _ spans: [SlotSpan], _ store: PatternStore) {
        count = words.count
        arcCount = 0
        arcStart.reserve(count + 1, keeping: 0)
        contentBefore.reserve(count + 1, keeping: 0)
        offers.reserve(count + 1, keeping: 0)
        if !spans.isEmpty { sort(spans, words) }
        reading.words.withUnsafeBufferPointer { all in
            reading.forms.withUnsafeBufferPointer { forms in
                countContent(all, words)
                for position in 0..<count {
                    arcStart[position] = UInt32(arcCount)
                    offers[position] = 0
                    addForms(all, forms, words, position, store)
                    if !spans.isEmpty { addSpans(spans, words, position) }
                    for place in Int(arcStart[position])..<arcCount { offers[position] |= TrieNode.bit(arcs[place].label) }
                }
            }
        }
        arcStart[count] = UInt32(arcCount)
    }

    private mutating func countContent(_ all: UnsafeBufferPointer<Word>, _ words: Range<Int>) {
        var content: UInt32 = 0
        contentStart = count
        contentEnd = 0
        contentBefore[0] = 0
        for position in 0..<count {
            if !all[words.lowerBound + position].marks.contains(.filler) {
                content += 1
                contentStart = min(contentStart, position)
                contentEnd = position + 1
            }
            contentBefore[position + 1] = content
        }
    }

    @inline(__always)
    private mutating func addForms(
        _ all: UnsafeBufferPointer<Word>, _ forms: UnsafeBufferPointer<Symbol>, _ words: Range<Int>,
        _ position: Int, _ store: PatternStore
    ) {
        let word = all[words.lowerBound + position]
        for place in Int(word.firstForm)..<Int(word.firstForm + word.formCount) {
            let symbol = forms[place].id
            if symbol == 0 { continue }
            add(Arc(label: symbol, to: UInt32(position + 1), value: -1))
            if Int(symbol) + 1 >= store.memberStart.count { continue }
            for index in Int(store.memberStart[Int(symbol)])..<Int(store.memberStart[Int(symbol) + 1]) {
                let member = store.members[index]
                let rest = UnsafeBufferPointer(
                    rebasing: store.memberWords[Int(member.firstWord)..<Int(member.firstWord + member.wordCount)])
                if goesOn(rest, all, forms, words, position + 1) {
                    add(Arc(label: member.set, to: UInt32(position + 1 + rest.count), value: -1))
                }
            }
        }
    }

    /// Whether the words from `position` on have these forms.
    private func goesOn(
        _ rest: UnsafeBufferPointer<UInt32>, _ all: UnsafeBufferPointer<Word>,
        _ forms: UnsafeBufferPointer<Symbol>, _ words: Range<Int>, _ position: Int
    ) -> Bool {
        guard position + rest.count <= count else { return false }
        for (offset, symbol) in rest.enumerated() {
            let word = all[words.lowerBound + position + offset]
            let own = forms[Int(word.firstForm)..<Int(word.firstForm + word.formCount)]
            if !own.contains(where: { $0.id == symbol }) { return false }
        }
        return true
    }

    /// Threads the spans of this clause by where they begin.
    private mutating func sort(_ spans: [SlotSpan], _ words: Range<Int>) {
        spanAt.reserve(count, keeping: 0)
        spanAfter.reserve(spans.count, keeping: 0)
        for position in 0..<count { spanAt[position] = -1 }
        for index in spans.indices.reversed() {
            let span = spans[index]
            guard Int(span.from) >= words.lowerBound, Int(span.to) <= words.upperBound, span.from < span.to
            else { continue }
            let position = Int(span.from) - words.lowerBound
            spanAfter[index] = spanAt[position]
            spanAt[position] = Int32(index)
        }
    }

    private mutating func addSpans(_ spans: [SlotSpan], _ words: Range<Int>, _ position: Int) {
        var index = spanAt[position]
        while index >= 0 {
            let span = spans[Int(index)]
            add(Arc(label: span.label.id, to: UInt32(Int(span.to) - words.lowerBound), value: span.value))
            index = spanAfter[Int(index)]
        }
    }

    @inline(__always)
    private mutating func add(_ arc: Arc) {
        arcs.reserve(arcCount + 1, keeping: arcCount)
        arcs[arcCount] = arc
        arcCount += 1
    }

    func free() {
        arcs.free()
        arcStart.free()
        contentBefore.free()
        offers.free()
        spanAt.free()
        spanAfter.free()
    }
}
