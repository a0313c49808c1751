import Dialogue
import Foundation

/// A generated set in its folder, as text.
struct RuleSet {
    let patterns: [String]
    let messages: [String]
    let expected: [Int?]
    let fresh: [String]
    let freshExpected: [Int?]
    /// `name member member …` a line; for the hard sets only.
    let wordSets: [[String]]
    let fillers: [String]
    let slots: [(type: String, word: String)]

    init(_ folder: String) throws {
        func lines(_ name: String) throws -> [String] {
            let path = "\(folder)/\(name).txt"
            guard FileManager.default.fileExists(atPath: path) else { return [] }
            return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
        }
        func answers(_ name: String) throws -> [Int?] {
            try lines(name).map { Int($0.drop { $0 == "r" || $0 == "0" }) ?? ($0.hasPrefix("r") ? 0 : nil) }
        }
        patterns = try lines("patterns")
        messages = try lines("messages")
        expected = try answers("expected")
        fresh = try lines("fresh")
        freshExpected = try answers("fresh_expected")
        wordSets = try lines("sets").map { $0.split(separator: " ").map(String.init) }
        fillers = try lines("fillers")
        slots = try lines("slots").map { line in
            let parts = line.split(separator: " ").map(String.init)
            return (parts[0], parts[1])
        }
    }

    /// From pattern lines to a matcher and its reader: what a shop waits for at load.
    func open() throws -> (matcher: Matcher, reader: Reader) {
        var vocabulary = Vocabulary()
        var builder = PatternIndex.Builder()
        for line in patterns {
            _ = builder.add(try Pattern(parsing: line) { $0 }, vocabulary: &vocabulary)
        }
        var sets = WordSets()
        for words in wordSets {
            let set = vocabulary.intern("@" + words[0])
            for word in words.dropFirst() { sets.add([vocabulary.intern(word)], to: set) }
        }
        let matcher = Matcher(builder.build(sets: sets))
        return (matcher, Reader(vocabulary, fillers: fillers, slots: slots))
    }
}
