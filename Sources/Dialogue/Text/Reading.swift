/// A message as the engine reads it: its words with their places, and what each may stand for.
public struct Reading: Sendable {
    /// The message as UTF-8; every place is an offset into it.
    public let bytes: [UInt8]
    public let words: [Word]
    /// The forms of all words one after the other; see ``forms(of:)``.
    public let forms: [Symbol]
    /// The words that were taken for others than are written, in order.
    public let repairs: [Repair]

    public init(bytes: [UInt8], words: [Word], forms: [Symbol], repairs: [Repair] = []) {
        self.bytes = bytes
        self.words = words
        self.forms = forms
        self.repairs = repairs
    }

    /// What word `word` may stand for, the canonical form first.
    public func forms(of word: Int) -> ArraySlice<Symbol> {
        let first = Int(words[word].firstForm)
        return forms[first..<first + Int(words[word].formCount)]
    }

    /// The text as written from the first to the last of `words`, with what stands between them;
    /// empty for an empty range.
    public func text(of words: Range<Int>) -> String {
        guard let first = words.first, let last = words.last else { return "" }
        return String(decoding: bytes[Int(self.words[first].start)..<Int(self.words[last].end)], as: UTF8.self)
    }
}

/// A misspelled word and what it was taken for. Its forms and marks are those of the word meant; its text stays as written.
public struct Repair: Sendable, Hashable {
    /// Which words of the reading; several when a blank was missing.
    public var words: Range<Int>
    /// What it was taken for, as somebody may write it: "berapa", "bisa cod".
    public var meant: String
    /// In tenths of an edit.
    public var cost: Int
}

extension Reading {
    /// The same words, with those of `range` that were repaired as if nobody knew them.
    func withoutRepairs(in range: Range<Int>) -> Reading {
        var words = words
        for word in range where words[word].marks.contains(.repaired) {
            words[word].formCount = 0
            words[word].marks.formIntersection(.written)
        }
        return Reading(bytes: bytes, words: words, forms: forms, repairs: repairs.filter { !$0.words.overlaps(range) })
    }
}

/// One word of a message: where it stands, how it is marked, which forms it may stand for.
///
/// A word written as one and meant as two ("gausah", "dimana") is two words with the same place.
public struct Word: Sendable, Hashable {
    /// Where the word stands as written, in UTF-8 offsets.
    public var start: Int32, end: Int32
    /// Its forms in `Reading.forms`, the canonical one first; none when no pattern can know it.
    public var firstForm: Int32, formCount: Int32
    public var marks: Marks

    public init(start: Int32, end: Int32, firstForm: Int32, formCount: Int32, marks: Marks = []) {
        self.start = start
        self.end = end
        self.firstForm = firstForm
        self.formCount = formCount
        self.marks = marks
    }

    public struct Marks: OptionSet, Sendable, Hashable {
        public let rawValue: UInt32
        public init(rawValue: UInt32) { self.rawValue = rawValue }
        /// Does not count: kak, dong, ya, sih.
        public static let filler = Marks(rawValue: 1 << 0)
        /// Holds a digit.
        public static let digits = Marks(rawValue: 1 << 1)
        public static let emoji = Marks(rawValue: 1 << 2)
        /// A comma or semicolon stands before it.
        public static let afterComma = Marks(rawValue: 1 << 3)
        /// A full stop, exclamation or question mark, or a line end stands before it.
        public static let afterStop = Marks(rawValue: 1 << 4)
        /// A line end stands before it.
        public static let afterLine = Marks(rawValue: 1 << 5)
        /// A question mark follows it.
        public static let beforeQuestion = Marks(rawValue: 1 << 6)
        /// Was taken for another word than is written; see ``Reading/repairs``.
        public static let repaired = Marks(rawValue: 1 << 7)
        /// An e-mail address or a link.
        public static let web = Marks(rawValue: 1 << 24)

        /// What stands before a word.
        static let before: Marks = [.afterComma, .afterStop, .afterLine]
        /// What shows in the text, whatever the word is taken for.
        static let written: Marks = [.digits, .emoji, .web, .beforeQuestion, .before]
    }
}
