/// Where one value is to be read, or that it is missing. Each method of its containers stands for all types that
/// JSON writes alike.
struct StateDecoder: Decoder {
    let document: StateDocument
    let node: Int

    /// Of a value that is missing, the way from it: what leads to it is added where an error passes.
    var codingPath: [any CodingKey] { document.codingPath(of: node) }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(try KeyedStateReader<Key>(document, node))
    }
    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try UnkeyedStateReader(document, node) }
    func singleValueContainer() -> any SingleValueDecodingContainer { SingleStateReader(document: document, node: node) }
}

extension StateDocument {
    fileprivate func isNull(_ node: Int) -> Bool { node == Self.nothing || nodes[node].kind == .null }

    fileprivate func codingPath(of node: Int) -> [any CodingKey] { node == Self.nothing ? [] : path(of: node) }

    @inline(__always) fileprivate func scalar<T: StateScalar>(at node: Int) throws -> T { node == Self.nothing ? T.blank : try T(node, of: self) }

    fileprivate func refusingSuper(_ node: Int) -> DecodingError {
        .dataCorrupted(.init(codingPath: codingPath(of: node), debugDescription: "superDecoder is not supported"))
    }
}

private struct KeyedStateReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let document: StateDocument
    private let node: Int

    init(_ document: StateDocument, _ node: Int) throws {
        if node != StateDocument.nothing, document.nodes[node].kind != .object {
            throw document.mismatch([String: Any].self, "an object", at: node)
        }
        (self.document, self.node) = (document, node)
    }

    var codingPath: [any CodingKey] { document.codingPath(of: node) }
    var allKeys: [Key] {
        guard node != StateDocument.nothing else { return [] }
        var keys: [Key] = []
        var at = node + 1
        while at < document.nodes[node].after {
            if let key = Key(stringValue: document.text(of: document.nodes[at])) { keys.append(key) }
            at = Int(document.nodes[at].after)
        }
        return keys
    }

    func contains(_ key: Key) -> Bool { document.child(key, of: node) != StateDocument.nothing }
    func decodeNil(forKey key: Key) -> Bool { document.isNull(document.child(key, of: node)) }

    @inline(__always) func decode<T: StateScalar>(_ type: T.Type, forKey key: Key) throws -> T {
        try document.scalar(at: document.child(key, of: node))
    }
    @inline(__always) private func take<T: StateScalar>(_ key: Key) throws -> T? {
        let child = document.child(key, of: node)
        return document.isNull(child) ? nil : try T(child, of: document)
    }
    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        let child = document.child(key, of: node)
        guard child == StateDocument.nothing else { return try document.value(type, at: child) }
        do { return try document.value(type, at: child) } catch let error as DecodingError { throw error.missing(key, at: codingPath) }
    }
    func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
        let child = document.child(key, of: node)
        return document.isNull(child) ? nil : try document.value(type, at: child)
    }

    // One by one: the protocol's own look a key up three times.
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try take(key) }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try take(key) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try take(key) }
    func decodeIfPresent(_ type: Float.Type, forKey key: Key) throws -> Float? { try take(key) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try take(key) }
    func decodeIfPresent(_ type: Int8.Type, forKey key: Key) throws -> Int8? { try take(key) }
    func decodeIfPresent(_ type: Int16.Type, forKey key: Key) throws -> Int16? { try take(key) }
    func decodeIfPresent(_ type: Int32.Type, forKey key: Key) throws -> Int32? { try take(key) }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? { try take(key) }
    func decodeIfPresent(_ type: UInt.Type, forKey key: Key) throws -> UInt? { try take(key) }
    func decodeIfPresent(_ type: UInt8.Type, forKey key: Key) throws -> UInt8? { try take(key) }
    func decodeIfPresent(_ type: UInt16.Type, forKey key: Key) throws -> UInt16? { try take(key) }
    func decodeIfPresent(_ type: UInt32.Type, forKey key: Key) throws -> UInt32? { try take(key) }
    func decodeIfPresent(_ type: UInt64.Type, forKey key: Key) throws -> UInt64? { try take(key) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws -> KeyedDecodingContainer<Nested> {
        KeyedDecodingContainer(try KeyedStateReader<Nested>(document, document.child(key, of: node)))
    }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try UnkeyedStateReader(document, document.child(key, of: node))
    }
    func superDecoder() throws -> any Decoder { throw document.refusingSuper(node) }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw document.refusingSuper(node) }
}

/// With short positions, so that it fits where Codable keeps it without allocating.
private struct UnkeyedStateReader: UnkeyedDecodingContainer {
    private let document: StateDocument
    private let node: Int32
    /// The node of the next element.
    private var at: Int32
    private var index: Int32 = 0

    init(_ document: StateDocument, _ node: Int) throws {
        if node != StateDocument.nothing, document.nodes[node].kind != .array { throw document.mismatch([Any].self, "an array", at: node) }
        (self.document, self.node, at) = (document, Int32(truncatingIfNeeded: node), Int32(truncatingIfNeeded: node + 1))
    }

    var codingPath: [any CodingKey] { document.codingPath(of: Int(node)) }
    var currentIndex: Int { Int(index) }
    var isAtEnd: Bool { node < 0 || at >= document.nodes[Int(node)].after }
    /// Nil: nobody counted, and an array that is read needs no count.
    var count: Int? { node < 0 ? 0 : nil }

    /// The node of the next element.
    private func next(_ type: any Any.Type) throws -> Int {
        guard !isAtEnd else {
            throw DecodingError.valueNotFound(type, .init(codingPath: codingPath, debugDescription: "there are only \(index) elements"))
        }
        return Int(at)
    }
    private mutating func advance() {
        at = document.nodes[Int(at)].after
        index += 1
    }

    mutating func decodeNil() throws -> Bool {
        guard document.isNull(try next(Never?.self)) else { return false }
        advance()
        return true
    }
    @inline(__always) mutating func decode<T: StateScalar>(_ type: T.Type) throws -> T {
        let value = try T(next(type), of: document)
        advance()
        return value
    }
    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
        let value = try document.value(type, at: next(type))
        advance()
        return value
    }
    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
        let container = try KeyedStateReader<Nested>(document, next(type))
        advance()
        return KeyedDecodingContainer(container)
    }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        let container = try UnkeyedStateReader(document, next([Any].self))
        advance()
        return container
    }
    mutating func superDecoder() throws -> any Decoder { throw document.refusingSuper(Int(node)) }
}

private struct SingleStateReader: SingleValueDecodingContainer {
    let document: StateDocument
    let node: Int

    var codingPath: [any CodingKey] { document.codingPath(of: node) }
    func decodeNil() -> Bool { document.isNull(node) }
    @inline(__always) func decode<T: StateScalar>(_ type: T.Type) throws -> T { try document.scalar(at: node) }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try document.value(type, at: node) }
}
