#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How many entities were found and how many should have been, over pairs of a key and a value.
public struct EntityScore: Sendable, Hashable {
    public private(set) var matched = 0
    public private(set) var predicted = 0
    public private(set) var gold = 0

    public init() {}

    /// Compares the values of one message. A value that stands twice has to be found twice. Text is compared without
    /// case and blanks, numbers by value, phones by their number, however it is written.
    public init(predicted: [String: [String]], gold: [String: [String]]) {
        for key in Set(predicted.keys).union(gold.keys) {
            var open = (gold[key] ?? []).map { Self.folded($0, key) }
            self.gold += open.count
            for value in predicted[key] ?? [] {
                self.predicted += 1
                guard let at = open.firstIndex(of: Self.folded(value, key)) else { continue }
                open.remove(at: at)
                matched += 1
            }
        }
    }

    public static func += (score: inout EntityScore, other: EntityScore) {
        score.matched += other.matched
        score.predicted += other.predicted
        score.gold += other.gold
    }

    /// 1 where nothing was found, as nothing found was wrong.
    public var precision: Double { predicted == 0 ? 1 : Double(matched) / Double(predicted) }
    /// 1 where there was nothing to find.
    public var recall: Double { gold == 0 ? 1 : Double(matched) / Double(gold) }
    public var f1: Double { predicted + gold == 0 ? 1 : 2 * Double(matched) / Double(predicted + gold) }

    /// The labels of a message from their JSON: `{"qty": 3, "colour": ["hitam", "navy"]}`.
    /// - Throws: `DecodingError` when the text is no object of strings, numbers and lists of these.
    public static func labels(json: String) throws -> [String: [String]] {
        try JSONDecoder().decode([String: Label].self, from: Data(json.utf8)).mapValues(\.values)
    }

    private static func folded(_ value: String, _ key: String) -> String {
        if key == "phone" {
            let digits = value.filter(\.isNumber)
            return digits.hasPrefix("62") ? "0" + digits.dropFirst(2) : digits
        }
        if let number = Double(value) { return "\(number)" }
        return value.lowercased().filter { !$0.isWhitespace }
    }

    /// A label's value: one, or several.
    private struct Label: Decodable {
        var values: [String]

        init(from decoder: any Decoder) throws {
            if var list = try? decoder.unkeyedContainer() {
                values = []
                while !list.isAtEnd { values += try list.decode(Label.self).values }
                return
            }
            let one = try decoder.singleValueContainer()
            if let number = try? one.decode(Double.self) {
                values = ["\(number)"]
            } else {
                values = [try one.decode(String.self)]
            }
        }
    }
}
