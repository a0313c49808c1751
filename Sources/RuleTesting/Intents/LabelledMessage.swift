public import Dialogue
import Foundation
import LuaRules

/// A message and what a person said that it means.
public struct LabelledMessage: Sendable, Hashable {
    public var text: String
    /// In alphabetical order, each once.
    public var intents: [String]
    /// Values by key; a key that has one value has a list of one.
    public var entities: [String: [String]]
    /// From 1.
    public var line: Int

    public init(text: String, intents: [String], entities: [String: [String]], line: Int) {
        self.text = text
        self.intents = intents
        self.entities = entities
        self.line = line
    }

    /// The messages of a file of tab-separated columns, the first line of which names them: `text`, `intent` (several
    /// joined by `+`), and if there are values `entities`, a JSON object; other columns are passed over.
    /// - Throws: `Findings` with every line that is wrong.
    public static func all(in path: String) throws(Findings) -> [LabelledMessage] {
        var findings: [Finding] = []
        var messages: [LabelledMessage] = []
        let lines = try FileManager.default.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
        let titles = (lines.first ?? "").split(separator: "\t").map(String.init)
        guard let text = titles.firstIndex(of: "text"), let intent = titles.firstIndex(of: "intent") else {
            throw Findings([
                Finding(
                    at: Place(path: path, line: 1), "the columns 'text' and 'intent' are missing",
                    help: "name them in the first line, with tabs between: text, intent, entities")
            ])
        }
        let entities = titles.firstIndex(of: "entities")
        for (number, line) in zip(2..., lines.dropFirst()) where !line.isEmpty {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let place = Place(path: path, line: number)
            guard cells.count > max(text, intent), !cells[intent].isEmpty else {
                findings.append(Finding(at: place, "this line has no intent", help: "write a tab and the intent's name behind the text"))
                continue
            }
            let written = entities.flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
            guard let values = values(written) else {
                findings.append(Finding(at: place, "the entities are not a JSON object", help: #"as in {"product": "gamis", "qty": 2}, or {}"#))
                continue
            }
            messages.append(
                LabelledMessage(
                    text: cells[text], intents: Set(cells[intent].split(separator: "+").map(String.init)).sorted(), entities: values, line: number))
        }
        if messages.isEmpty, findings.isEmpty { findings.append(Finding(at: Place(path: path), "there are no messages in this file")) }
        if !findings.isEmpty { throw Findings(findings) }
        return messages
    }

    /// Nil when it is no JSON object.
    private static func values(_ json: String) -> [String: [String]]? {
        if json.isEmpty { return [:] }
        guard case .object(let fields)? = JSON(ifJSON: Array(json.utf8)) else { return nil }
        return fields.mapValues { value in
            if case .array(let items) = value { items.map(written) } else { [written(value)] }
        }
    }

    private static func written(_ value: JSON) -> String { if case .string(let text) = value { text } else { value.line } }
}
