/// Arrays, and dictionaries with texts as keys, whatever is in them: read and written without the standard library,
/// whose own way asks for a container and casts every key twice.
protocol StateCollection {
    /// How the JSON of one begins.
    static var kind: StateNode.Kind { get }
    /// - Parameter type: this very type, as the caller knows it.
    static func read<T>(_ type: T.Type, at node: Int, of document: StateDocument) throws -> T
    /// - Parameter value: of this very type.
    static func write<T>(_ value: T, to writer: StateWriter) throws
    static func isEmpty<T>(_ value: T) -> Bool
}

/// A type as such a collection, or nil. Each is one pointer: most types are told by their size, without the cast,
/// which looks the conformance up each time.
func stateCollection<T>(_ type: T.Type) -> (any StateCollection.Type)? {
    MemoryLayout<T>.size == MemoryLayout<[String: Bool]>.size ? type as? any StateCollection.Type : nil
}

extension Dictionary: StateCollection where Key == String, Value: Codable {
    static var kind: StateNode.Kind { .object }

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

    static func isEmpty<T>(_ value: T) -> Bool { unsafeBitCast(value, to: [Key: Value].self).count == 0 }
}

extension Array: StateCollection where Element: Codable {
    static var kind: StateNode.Kind { .array }

    static func read<T>(_ type: T.Type, at node: Int, of document: StateDocument) throws -> T {
        var array: Self = []
        if node != StateDocument.nothing {
            var at = node + 1
            while at < document.nodes[node].after {
                array.append(try document.value(Element.self, at: at))
                at = Int(document.nodes[at].after)
            }
        }
        return unsafeBitCast(array, to: type)
    }

    static func write<T>(_ value: T, to writer: StateWriter) throws {
        let place = writer.begin(.array, at: writer.depth)
        let array = unsafeBitCast(value, to: [Element].self)
        // By number: an iterator's type would be looked up each time.
        for at in 0..<array.count {
            _ = try writer.entry(in: place)
            _ = try writer.value(array[at])
        }
    }

    static func isEmpty<T>(_ value: T) -> Bool { unsafeBitCast(value, to: [Element].self).count == 0 }
}
