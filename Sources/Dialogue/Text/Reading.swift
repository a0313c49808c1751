/// A message as the engine reads it: its words with their places, and what each may stand for.
public struct Reading: Sendable {
    /// The message as UTF-8; every place is an offset into it.
    public let bytes: [UInt8]
    public let words: [Word]
    /// The forms of all words one after the other; word `w` has `forms[w.forms]`.
    public let forms: [Symbol]
}

/// One word of a message: where it stands, how it is marked, which forms it may stand for.
public struct Word: Sendable, Hashable {
    /// Where the word stands as written, in UTF-8 offsets.
    public var start: Int32, end: Int32
    /// Its forms in `Reading.forms`, the canonical one first; empty when no pattern can know it.
    public var firstForm: Int32, formCount: Int32
    public var marks: Marks

    public struct Marks: OptionSet, Sendable, Hashable {
        public let rawValue: UInt16
        public init(rawValue: UInt16) { self.rawValue = rawValue }
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
    }
}
