/// A reading in the making.
struct Draft {
    var words: [Word] = []
    var forms: [Symbol] = []
    /// What stands before the next word.
    var pending: Word.Marks = []
    var hasGuarded = false
    /// The words that nobody knows, for `Language.repair`.
    var unknown: [Int] = []
    var repairs: [Repair] = []
    private var previousIdentity: Int32 = -1
    private var afterAbbreviation = false
    private var inInitials = false

    init(expecting count: Int) {
        words.reserveCapacity(min(count, Language.maximumWords))
        forms.reserveCapacity(min(count, Language.maximumWords))
    }

    /// Adds a word that nobody knows.
    mutating func append(_ start: Int, _ end: Int, _ marks: Word.Marks) {
        if marks.isDisjoint(with: [.digits, .emoji]) { unknown.append(words.count) }
        words.append(Word(start: Int32(start), end: Int32(end), firstForm: Int32(forms.count), formCount: 0, marks: marks.union(pending)))
        pending = []
        previousIdentity = -1
        afterAbbreviation = false
    }

    /// Adds a word with what it may stand for; several words if it is meant as several.
    @inline(__always)
    mutating func append(_ entry: Int, of table: borrowing SurfaceTable, _ start: Int, _ end: Int, _ marks: Word.Marks) {
        let split = table.entries[entry].split
        if split < 0 {
            appendOne(entry, of: table, start, end, marks)
        } else {
            for part in table.splits[Int(split)] { appendOne(Int(part), of: table, start, end, marks) }
        }
    }

    @inline(__always)
    private mutating func appendOne(_ entry: Int, of table: borrowing SurfaceTable, _ start: Int, _ end: Int, _ marks: Word.Marks) {
        let found = table.entries[entry]
        let first = forms.count
        for form in Int(found.firstForm)..<Int(found.firstForm + found.formCount) { forms.append(table.forms[form]) }
        var roles = found.marks
        if previousIdentity >= 0, pending.isEmpty, let both = table.pairs[SurfaceTable.pair(previousIdentity, found.identity)] {
            if let whole = both.whole { forms.append(whole) }
            words[words.count - 1].marks.formUnion(both.first)
            roles.formUnion(both.second)
        }
        words.append(
            Word(
                start: Int32(start), end: Int32(end), firstForm: Int32(first), formCount: Int32(forms.count - first),
                marks: roles.union(marks).union(pending)))
        pending = []
        previousIdentity = found.marks.contains(.opensPair) ? found.identity : -1
        afterAbbreviation = found.marks.contains(.abbreviation)
        if found.marks.contains(.guarded) { hasGuarded = true }
    }

    /// Takes note of a character between words.
    @inline(__always)
    mutating func note(_ byte: UInt8, before next: UInt8) {
        switch byte {
        case UInt8(ascii: " "):
            afterAbbreviation = false
            inInitials = false
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "+"):
            pending.formUnion(.afterComma)
        case UInt8(ascii: "."):
            if let last = words.last, last.end - last.start == 1, inInitials || Folding.isLetter(next) {
                inInitials = true  // a.n. Siti
            } else if !afterAbbreviation, !Folding.isDigit(next) {
                pending.formUnion(.afterStop)
            }
        case UInt8(ascii: "!"):
            pending.formUnion(.afterStop)
        case UInt8(ascii: "?"):
            noteQuestion()
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0B, 0x0C:
            pending.formUnion([.afterStop, .afterLine])
        default:
            break
        }
    }

    mutating func noteQuestion() {
        pending.formUnion(.afterStop)
        if !words.isEmpty { words[words.count - 1].marks.formUnion(.beforeQuestion) }
    }
}

extension Draft {
    func place(_ word: Int) -> Range<Int> { Int(words[word].start)..<Int(words[word].end) }

    /// Puts what is meant in the place of `range`. Where there are more words than before or fewer, they share the place.
    mutating func replace(_ range: Range<Int>, with entries: [Int], of table: SurfaceTable) {
        guard let first = range.first.map({ words[$0] }), let last = range.last.map({ words[$0] }) else { return }
        let isOneEach = range.count == entries.count
        // What stands before the first word stays with it, what stands behind the last with that.
        let replaced = entries.enumerated().map { number, entry in
            var marks = table.entries[entry].marks.union(.repaired)
            if number == 0 { marks.formUnion(first.marks.intersection(.before)) }
            if number == entries.count - 1 { marks.formUnion(last.marks.intersection(.beforeQuestion)) }
            if marks.contains(.guarded) { hasGuarded = true }
            let own = table.forms(of: entry)
            defer { forms += own }
            let written = isOneEach ? words[range.lowerBound + number] : first
            return Word(
                start: written.start, end: isOneEach ? written.end : last.end, firstForm: Int32(forms.count), formCount: Int32(own.count),
                marks: marks)
        }
        words.replaceSubrange(range, with: replaced)
    }
}
