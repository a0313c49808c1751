/// The values that a reply is filled in with, by name. There are a handful at most, which are found
/// faster by looking through them than by hashing.
public struct Arguments: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    private var fields: [Field] = []

    private struct Field: Sendable, Hashable {
        var name: String
        var value: Value
    }

    public init() {}

    public init(dictionaryLiteral elements: (String, Value)...) {
        for (name, value) in elements { self[name] = value }
    }

    init(_ values: [String: Value]) { fields = values.map { Field(name: $0.key, value: $0.value) } }

    /// These with `others`, which count where both have a name.
    func merging(_ others: Arguments) -> Arguments {
        others.fields.reduce(into: self) { $0[$1.name] = $1.value }
    }

    public subscript(name: String) -> Value? {
        get {
            for field in fields where field.name == name { return field.value }
            return nil
        }
        set {
            fields.removeAll { $0.name == name }
            if let newValue { fields.append(Field(name: name, value: newValue)) }
        }
    }
}
