/// A part of a message that says one thing.
public struct Clause: Sendable, Hashable {
    /// Which words of the reading.
    public let words: Range<Int>
    public let isQuestion: Bool
}

extension Language {
    /// The clauses of a message, in order; together they are all its words.
    ///
    /// Cut at sentence ends, question marks and line ends; at commas and at terus, tapi, eh where
    /// both sides can stand alone; at dan, sama, atau where both sides ask; after an opening
    /// greeting and before a closing thanks. What holds no word that can stand alone is no clause of its
    /// own, so a list of things stays whole. Linear in the words.
    public func clauses(of reading: Reading) -> [Clause] {
        let words = reading.words
        guard !words.isEmpty else { return [] }
        let cutting: Word.Marks = [.afterComma, .afterStop, .connective, .conjunction, .condition, .greets, .dayPart, .thanks]
        guard words.contains(where: { !$0.marks.isDisjoint(with: cutting) }) else {
            return [Clause(words: words.indices, isQuestion: Self.isQuestion(words[...]))]
        }
        var ranges: [Range<Int>] = []
        var start = 0
        var segment = Segment()
        // Where the words after each possible cut end: the next possible cut.
        let ends = Self.segmentEnds(words)
        for at in words.indices {
            if at > start, Self.cuts(words, start, at, ends[at], segment) {
                ranges.append(start..<at)
                start = at
                segment = Segment()
            }
            segment.add(words[at].marks)
        }
        ranges.append(start..<words.count)
        return Self.joiningFillers(ranges, words).map { Clause(words: $0, isQuestion: Self.isQuestion(words[$0])) }
    }

    /// All words of a message as one clause, which asks where one of its clauses does.
    func wholeClause(of reading: Reading) -> Clause {
        Clause(words: reading.words.indices, isQuestion: clauses(of: reading).contains(where: \.isQuestion))
    }

    /// What the words since the last cut hold.
    private struct Segment {
        var marks: Word.Marks = []
        var contentCount = 0
        var isOnlyGreeting = true
        /// Besides fillers it holds nothing but answers, nothing but topics.
        var isOnlyAnswer = true, isOnlyTopic = true

        mutating func add(_ word: Word.Marks) {
            marks.formUnion(word)
            if word.contains(.filler) { return }
            contentCount += 1
            if word.isDisjoint(with: [.greets, .dayPart]) { isOnlyGreeting = false }
            if !word.contains(.answer) { isOnlyAnswer = false }
            if !word.contains(.topic) { isOnlyTopic = false }
        }
    }

    private static func segmentEnds(_ words: [Word]) -> [Int] {
        let ending: Word.Marks = [.afterComma, .afterStop, .connective, .conjunction, .condition]
        var ends = [Int](repeating: words.count, count: words.count)
        var end = words.count
        for at in words.indices.reversed() {
            ends[at] = end
            if !words[at].marks.isDisjoint(with: ending) { end = at }
        }
        return ends
    }

    private static func cuts(_ words: [Word], _ start: Int, _ at: Int, _ end: Int, _ left: Segment) -> Bool {
        let marks = words[at].marks
        if marks.contains(.afterStop) { return !(left.marks.contains(.place) && goesOnWithPlace(words, at)) }
        if left.contentCount > 0, left.isOnlyGreeting, endsGreeting(words, at, left) { return true }
        if marks.contains(.thanks), left.contentCount > 0, !left.marks.contains(.thanks) { return true }
        let boundary: Word.Marks = [.afterComma, .connective, .conjunction, .condition]
        guard !marks.isDisjoint(with: boundary) else { return false }
        let right = words[at..<end].reduce(into: Word.Marks()) { $0.formUnion($1.marks) }
        if marks.contains(.conjunction), !marks.contains(.afterComma) {
            return (asks(left.marks) && asks(right)) || (left.isOnlyTopic && left.contentCount > 0 && opensWithTopic(words[(at + 1)..<end]))
        }
        // "ya, eh kurirnya J&T", "qris, sama pashmina 1": an answer, and more.
        if marks.contains(.afterComma), left.isOnlyAnswer, left.marks.contains(.answer), !marks.isDisjoint(with: [.connective, .conjunction]) {
            return !words[at..<end].allSatisfy { !$0.marks.isDisjoint(with: [.filler, .answer, .conjunction]) }
        }
        if marks.contains(.condition), !marks.contains(.afterComma) {
            return left.marks.contains(.asks) && right.contains(.asks) && !words[start].marks.contains(.condition)
        }
        // "kalau kosong, kabari ya": the condition belongs to what follows it. "Kalau yang jumbo ada gak, harganya": no condition.
        if words[start].marks.contains(.condition), !isQuestion(words[start..<at]) { return false }
        return left.marks.contains(.predicate) && right.contains(.predicate)
    }

    /// "Jl. Mawar No. 5. RT 2": a stop or a line end within an address, but not one before "no hp".
    private static func goesOnWithPlace(_ words: [Word], _ at: Int) -> Bool {
        words[at].marks.contains(.place) && !words[at - 1].marks.contains(.beforeQuestion)
    }

    /// "alamat dan jam buka": two things are asked about without a question word.
    private static func opensWithTopic(_ words: ArraySlice<Word>) -> Bool {
        words.first { !$0.marks.contains(.filler) }?.marks.contains(.topic) ?? false
    }

    private static func asks(_ marks: Word.Marks) -> Bool {
        marks.contains(.asks) || (marks.contains(.predicate) && marks.contains(.negation))
    }

    /// "halo kak | mau tanya", "pagi min | ready?", but not "malam ini bisa?".
    private static func endsGreeting(_ words: [Word], _ at: Int, _ left: Segment) -> Bool {
        let marks = words[at].marks
        if marks.contains(.filler) || !marks.isDisjoint(with: [.greets, .dayPart]) { return false }
        if left.marks.contains(.greets) { return true }
        return words[at - 1].marks.contains(.filler) || marks.contains(.afterComma)
    }

    /// A clause of nothing but fillers goes with the one before it, or after it if it is the first.
    private static func joiningFillers(_ ranges: [Range<Int>], _ words: [Word]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for range in ranges {
            let isEmpty = saysNothing(words[range])
            let previousIsEmpty = joined.last.map { saysNothing(words[$0]) } ?? false
            if let last = joined.last, isEmpty || (previousIsEmpty && joined.count == 1) {
                joined[joined.count - 1] = last.lowerBound..<range.upperBound
            } else {
                joined.append(range)
            }
        }
        return joined
    }

    /// Fillers only, and none of them a "ya" that answers.
    private static func saysNothing(_ words: ArraySlice<Word>) -> Bool {
        words.allSatisfy { $0.marks.contains(.filler) } && !words.contains { $0.marks.contains(.answer) }
    }

    /// Whether words ask: by a question mark, a question word, or "ga" at the end ("cod bisa ga kak").
    static func isQuestion(_ words: ArraySlice<Word>) -> Bool {
        if words.contains(where: { !$0.marks.isDisjoint(with: [.beforeQuestion, .asks]) }) { return true }
        guard let last = words.lastIndex(where: { !$0.marks.contains(.filler) }) else { return false }
        return words[last].marks.contains(.negation) && words[..<last].contains { !$0.marks.contains(.filler) }
    }
}
