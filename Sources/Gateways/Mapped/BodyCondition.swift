import Dialogue

/// What must stand in a body: at every place one of the words. A word may begin or end with `*` for anything; `*` alone is anything
/// that is not empty, an empty word is nothing at all. Capitals do not matter.
struct BodyCondition: Sendable, Hashable {
    struct Demand: Sendable, Hashable {
        var place: FieldPath
        var words: [String]
    }

    var demands: [Demand] = []

    func holds(in body: JSONNode) -> Bool {
        demands.allSatisfy { demand in
            let value = demand.place.value(in: body)
            // A list or an object is something too, without words.
            let isFull = value.isArray ? !value.items.isEmpty : value.isObject ? !value.keys.isEmpty : value.filled != nil
            let said = value.filled?.lowercased()
            return demand.words.contains { word in
                word.isEmpty ? !isFull : word == "*" ? isFull : said.map { Self.matches($0, word.lowercased()) } ?? false
            }
        }
    }

    private static func matches(_ said: String, _ word: String) -> Bool {
        let core = String(word.drop { $0 == "*" }.reversed().drop { $0 == "*" }.reversed())
        return switch (word.hasPrefix("*"), word.hasSuffix("*")) {
        case (false, false): said == word
        case (true, false): said.hasSuffix(core)
        case (false, true): said.hasPrefix(core)
        case (true, true): said.contains(core)
        }
    }
}
