/// A message as the engine reads it: its words with their places, and what each may stand for.
public struct Reading: Sendable {
    /// The message as UTF-8; every place is an offset into it.
    public let bytes: [UInt8]
    public let words: [Word]
    /// The forms of all words one after the other; see ``forms(of:)``.
    public let forms: [Symbol]

    public init(bytes: [UInt8], words: [Word], forms: [Symbol]) {
        self.bytes = bytes
        self.words = words
        self.forms = forms
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
        /// An e-mail address or a link.
        public static let web = Marks(rawValue: 1 << 7)
    }
}
