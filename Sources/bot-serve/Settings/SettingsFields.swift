import Dialogue

/// The fields of one object in the settings, taken one by one: what nobody takes is unknown. All of them share one list of findings.
final class SettingsFields {
    private let path: String
    private var fields: [String: JSON] = [:]
    private var known: [String] = []
    private let findings: Findings

    final class Findings {
        private(set) var all: [SettingsFinding] = []

        func add(_ place: String, _ what: String, help: String? = nil) { all.append(SettingsFinding(place: place, what: what, help: help)) }
    }

    init(_ json: JSON, at path: String = "", _ findings: Findings) {
        self.path = path
        self.findings = findings
        if case .object(let fields) = json { self.fields = fields } else { add("", "an object in braces is expected") }
    }

    /// Adds a finding about a field, or about the object itself.
    func add(_ name: String, _ what: String, help: String? = nil) {
        findings.add(place(name), what, help: help)
    }

    private func place(_ name: String) -> String {
        let place = [path, name].filter { !$0.isEmpty }.joined(separator: ".")
        return place.isEmpty ? "the settings" : place
    }

    func text(_ name: String, isNeeded: Bool = false, example: String) -> String? {
        known.append(name)
        switch fields[name] {
        case .string(let text) where !text.isEmpty: return text
        case .int(let number): return "\(number)"
        case nil:
            if isNeeded { add(name, "is missing", help: "\"\(name)\": \"\(example)\"") }
        default: add(name, "a text is expected", help: "\"\(name)\": \"\(example)\"")
        }
        return nil
    }

    /// - Parameter mayBeZero: else only more than that.
    func number(_ name: String, mayBeZero: Bool = false, isWhole: Bool = false, _ take: (Double) -> Void) {
        known.append(name)
        let number: Double
        switch fields[name] {
        case nil: return
        case .int(let whole): number = Double(whole)
        case .number(let fraction): number = fraction
        default: return add(name, "a number is expected")
        }
        guard number.isFinite, number < 1e9, number > 0 || mayBeZero && number == 0, !isWhole || number == number.rounded() else {
            return add(name, "\(number) is not possible here")
        }
        take(number)
    }

    func flag(_ name: String) -> Bool? {
        known.append(name)
        switch fields[name] {
        case nil: return nil
        case .bool(let yes): return yes
        default:
            add(name, "true or false is expected")
            return nil
        }
    }

    /// The object under a name; nil where there is none. Whoever takes it has to `end` it.
    func object(_ name: String) -> SettingsFields? {
        known.append(name)
        return fields[name].map { SettingsFields($0, at: place(name), findings) }
    }

    /// Every field, whatever its name, as an object.
    var objects: [(name: String, fields: SettingsFields)] {
        known += fields.keys
        return fields.sorted { $0.key < $1.key }.map { ($0.key, SettingsFields($0.value, at: place($0.key), findings)) }
    }

    /// Whatever was not taken is a mistake.
    func end() {
        for name in fields.keys.sorted() where !known.contains(name) {
            add(name, "there is no such setting", help: Suggestion.help(for: name, in: known, what: "setting"))
        }
    }
}

/// Something wrong in the settings: where, what, and what to write.
struct SettingsFinding {
    var place: String
    var what: String
    var help: String?

    var text: String { "\(place): \(what)" + (help.map { "\n    help: \($0)" } ?? "") }
}
