import Dialogue

/// What is wrong with a map: all of it at once, each with its place and what to write.
///
///     in/form: there is no such key; did you mean 'from'?
///     out/text/url: is missing; write the address that a text is posted to, like "{api}/send"
public struct GatewayMapError: Error, Sendable, Hashable, CustomStringConvertible {
    public var problems: [String]

    public var description: String { problems.joined(separator: "\n") }
}

/// Collects what is wrong while a map is read.
final class MapProblems {
    private(set) var all: [String] = []

    func add(_ place: String, _ problem: String) { all.append("\(place.isEmpty ? "the map" : place): \(problem)") }
}

/// One object of a map, with its place in it. A key that is none of its keys is a mistake.
struct MapObject {
    let node: JSONNode
    /// `in/location`; empty for the whole.
    let place: String
    let problems: MapProblems

    init(_ node: JSONNode, at place: String = "", keys: [String], _ problems: MapProblems) {
        self.node = node
        self.place = place
        self.problems = problems
        guard node.exists else { return }
        if !node.isObject { problems.add(place, "must be an object, {…}") }
        for key in node.keys where !keys.contains(key) {
            problems.add(self.at(key), "there is no such key; \(Suggestion.help(for: key, in: keys, what: "key"))")
        }
    }

    func at(_ key: String) -> String { place.isEmpty ? key : "\(place)/\(key)" }

    var exists: Bool { node.exists }

    /// One in which nothing is found, where there is none.
    func object(_ key: String, keys: [String]) -> MapObject { MapObject(node[key], at: at(key), keys: keys, problems) }

    /// The fields of an object whose keys are anybody's.
    func fields(_ key: String) -> [(key: String, value: JSONNode)] {
        guard node[key].exists else { return [] }
        guard node[key].isObject else {
            problems.add(at(key), "must be an object, {…}")
            return []
        }
        return node[key].keys.map { ($0, node[key][$0]) }
    }

    func objects(_ key: String, keys: [String]) -> [MapObject] {
        guard node[key].exists else { return [] }
        if !node[key].isArray { problems.add(at(key), "must be a list, […]") }
        return node[key].items.enumerated().map { MapObject($1, at: "\(at(key))/\($0)", keys: keys, problems) }
    }

    func text(_ key: String) -> String? {
        guard node[key].exists else { return nil }
        guard case .string(let text) = JSON(node[key]) else {
            problems.add(at(key), "must be a text, \"…\"")
            return nil
        }
        return text
    }

    func number(_ key: String, atLeast least: Double) -> Double? {
        guard node[key].exists else { return nil }
        guard let number = node[key].number, number >= least, number < 1e9 else {
            problems.add(at(key), "must be a number, \(least.decimal) or more")
            return nil
        }
        return number
    }

    func whole(_ key: String, atLeast least: Int) -> Int? { number(key, atLeast: Double(least)).map { Int($0) } }

    /// One of a few words; `otherwise` where there is none.
    func word<Word: RawRepresentable<String> & CaseIterable>(_ key: String, otherwise: Word) -> Word {
        guard let text = text(key) else { return otherwise }
        if let word = Word(rawValue: text) { return word }
        problems.add(at(key), "'\(text)' is none of its words; \(Suggestion.help(for: text, in: Word.allCases.map(\.rawValue), what: "word"))")
        return otherwise
    }

    /// One place, or a list of them.
    func paths(_ key: String) -> FieldPaths {
        let node = node[key]
        let all = (node.isArray ? node.items : [node].filter(\.exists)).compactMap { path($0, at: at(key)) }
        return FieldPaths(all: all)
    }

    private func path(_ node: JSONNode, at place: String) -> FieldPath? {
        if let path = node.text.flatMap(FieldPath.init) { return path }
        problems.add(place, "'\(node.raw)' is no place in a body; write it with slashes, like \"/data/from\"")
        return nil
    }

    /// `{"/status": "connect", "/sender": ["", "0"]}`
    func condition(_ key: String) -> BodyCondition {
        BodyCondition(
            demands: fields(key).compactMap { field in
                guard let place = FieldPath(field.key) else {
                    problems.add(at(key), "'\(field.key)' is no place in a body; write it with slashes, like \"/data/from\"")
                    return nil
                }
                let words = field.value.isArray ? field.value.items.compactMap(\.text) : [field.value.text].compactMap { $0 }
                if words.isEmpty { problems.add("\(at(key))\(field.key)", "must be a word, or a list of words; \"*\" is anything, \"\" is nothing") }
                return .init(place: place, words: words)
            })
    }
}
