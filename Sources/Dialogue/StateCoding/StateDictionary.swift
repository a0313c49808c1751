/// A dictionary with texts as keys, whatever its values: read and written without the standard library, whose own
/// way casts every key twice.
protocol TextKeyed {
    /// - Parameter type: this very type, as the caller knows it.
    static func read<T>(_ type: T.Type, at node: Int, of document: StateDocument) throws -> T
    /// - Parameter value: of this very type.
    static func write<T>(_ value: T, to writer: StateWriter) throws
}

/// A type as such a dictionary, or nil. A dictionary is one pointer: most types are told by their size, without the cast,
/// which looks the conformance up each time.
func textKeyed<T>(_ type: T.Type) -> (any TextKeyed.Type)? {
    MemoryLayout<T>.size == MemoryLayout<[String: Bool]>.size ? type as? any TextKeyed.Type : nil
}

extension Dictionary: TextKeyed where Key == String, Value: Codable {
    static func read<T>(_ type: T.Type, at node: Int, of document: StateDocument) throws -> T {
        var dictionary: Self = [:]
        if node != StateDocument.nothing {
            var at = node + 1
            while at < document.nodes[node].after {
                dictionary.updateValue(try document.value(Value.self, at: at + 1), forKey: document.text(of: document.nodes[at]))
                at = Int(document.nodes[at].after)
            }
        }
        return unsafeBitCast(dictionary, to: type)
    }

    static func write<T>(_ value: T, to writer: StateWriter) throws {
        let place = writer.begin(.dictionary, at: writer.depth)
        for (key, value) in unsafeBitCast(value, to: Self.self) {
            _ = try writer.entry(in: place)
            writer.key(key)
            _ = try writer.value(value)
        }
    }
}
