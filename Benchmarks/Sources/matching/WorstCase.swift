import Dialogue
import Foundation
import Measure

/// Messages of 4,096 characters against patterns made to keep as many partial matches alive as they can. Of their
/// 2,048 words the reader gives the first 512.
enum WorstCase {
    static let letters = ["a", "b", "c", "d", "e", "f", "g", "h"]

    static var cases: [(name: String, patterns: [String], message: String)] {
        let chains = letters.flatMap { a in
            letters.flatMap { b in letters.flatMap { c in letters.map { "\(a) * \(b) * \(c) * \($0) * z" } } }
        }
        // What the patterns end with stands first: all that they need occurs, and none of them matches.
        let cycle = "z " + String(repeating: letters.joined(separator: " ") + " ", count: 256)
        let one = "b " + String(repeating: "a ", count: 2_048)
        return [
            ("4,096 chains of gaps", chains, cycle),
            ("chains of gaps, and each ends everywhere", chains.map { String($0.dropLast(2)) + " [a] !a" }, cycle),
            ("one word, gaps", ["a * a * a * a * a * a * a * a * b"], one),
            ("free captures", ["{x:any} a {y:any} a {z:any} a {w:any} b"], one),
            ("optional parts", [String(repeating: "[a] ", count: 24) + "b"], one),
            ("alternatives", [String(repeating: "(a|b) ", count: 16) + "z"], cycle),
            ("any order", ["<< (a|b) (b|c) (c|d) (d|e) (e|f) (f|g) >> z"], cycle),
        ]
    }

    static func run() throws {
        print("| worst case | words | states | of at most | probes | ms |")
        print("|---|---|---|---|---|---|")
        for (name, patterns, message) in cases {
            var vocabulary = Vocabulary()
            var builder = PatternIndex.Builder()
            for line in patterns { _ = builder.add(try Pattern(parsing: line) { $0 }, vocabulary: &vocabulary) }
            let matcher = Matcher(builder.build())
            var language = Language(pack: .plain)
            language.prepare(vocabulary: vocabulary)
            let reading = language.read(message)
            var times: [Double] = []
            for _ in 0..<5 {
                let start = cpuSeconds()
                _ = matcher.best(in: reading, words: 0..<reading.words.count)
                times.append((cpuSeconds() - start) * 1e3)
            }
            precondition(matcher.effort.states <= Matcher.mostStates, "the stated bound does not hold")
            print(
                "| \(name) | \(reading.words.count) | \(matcher.effort.states)\(matcher.effort.isCut ? ", cut" : "") "
                    + "| \(Matcher.mostStates) | \(matcher.effort.probes) | \(places(times.quantile(0.5), 1)) |")
        }
    }
}
