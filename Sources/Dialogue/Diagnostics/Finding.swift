/// Something wrong in a shop's files: where, what, and what to write instead.
///
/// Facts only; `FindingText` turns them into words.
public struct Finding: Error, Sendable, Hashable {
    public enum Severity: Int, Sendable, Comparable {
        /// The shop works, but not as its owner would expect.
        case warning
        /// The rules do not load.
        case error
        public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    public var severity: Severity
    public var place: Place
    public var message: String
    /// What to do about it; empty when the message says it all.
    public var help: String
    /// The other place of a clash, with a word on what is there.
    public var related: Related?

    public struct Related: Sendable, Hashable {
        public var place: Place
        public var note: String
        public init(place: Place, note: String) { (self.place, self.note) = (place, note) }
    }

    public init(
        _ severity: Severity = .error, at place: Place, _ message: String, help: String = "",
        related: Related? = nil
    ) {
        self.severity = severity
        self.place = place
        self.message = message
        self.help = help
        self.related = related
    }
}

/// A place in a file that a shop's owner can open: `rules/toko/harga.lua:12:48`.
public struct Place: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// As the user wrote it on the command line, joined with the file's name.
    public var path: String
    /// From 1; 0 when the whole file is meant.
    public var line: Int
    /// UTF-8 offset in the line, from 1; 0 when the whole line is meant.
    public var column: Int
    /// How many UTF-8 bytes are meant, from `column`.
    public var length: Int

    public init(path: String, line: Int = 0, column: Int = 0, length: Int = 0) {
        self.path = path
        self.line = line
        self.column = column
        self.length = length
    }

    public var description: String {
        if line == 0 { return path }
        return column == 0 ? "\(path):\(line)" : "\(path):\(line):\(column)"
    }

    public static func < (a: Self, b: Self) -> Bool {
        (a.path, a.line, a.column) < (b.path, b.line, b.column)
    }
}

/// Several findings as one error, so that a load reports all of them at once.
public struct Findings: Error, Sendable {
    public var all: [Finding]
    public init(_ all: [Finding]) { self.all = all }
}
