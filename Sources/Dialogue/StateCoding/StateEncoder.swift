/// Where one value is to be written. Each method of its containers stands for all types that JSON writes alike.
struct StateEncoder: Encoder {
    let writer: StateWriter
    let depth: Int

    var codingPath: [any CodingKey] { writer.path }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(KeyedStateWriter<Key>(writer, at: depth))
    }
    func unkeyedContainer() -> any UnkeyedEncodingContainer { UnkeyedStateWriter(writer, at: depth) }
    func singleValueContainer() -> any SingleValueEncodingContainer { SingleStateWriter(writer) }

    /// Not supported, and not to be thrown here: encoding fails in the end.
    static func refusingSuper(_ writer: StateWriter, _ place: StateWriter.Place) -> any Encoder {
        writer.fail("superEncoder is not supported")
        return StateEncoder(writer: writer, depth: place.depth + 1)
    }
}

private struct KeyedStateWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
    private let writer: StateWriter
    private let place: StateWriter.Place
    private let keepsEmpty: Bool

    init(_ writer: StateWriter, at depth: Int) {
        self.writer = writer
        keepsEmpty = Key.self == DictionaryKeys.type
        place = writer.begin(keepsEmpty ? .dictionary : .object, at: depth)
    }

    var codingPath: [any CodingKey] { writer.path }

    private func entry(_ key: Key) throws -> Int {
        let mark = try writer.entry(in: place)
        writer.key(key.stringValue)
        return mark
    }

    func encodeNil(forKey key: Key) throws {
        guard keepsEmpty else { return }
        _ = try entry(key)
        writer.write("null")
    }
    // Inlined, so that there is one of each for every type.
    @inline(__always) func encode<T: StateScalar>(_ value: T, forKey key: Key) throws {
        guard keepsEmpty || !value.isBlank else { return }
        _ = try entry(key)
        try value.write(to: writer)
    }
    @inline(__always) private func put<T: StateScalar>(_ value: T?, _ key: Key) throws {
        guard let value else { return }
        _ = try entry(key)
        try value.write(to: writer)
    }
    func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        let mark = try entry(key)
        if try writer.value(value), !keepsEmpty { writer.takeBack(mark, in: place) }
    }
    func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws {
        guard let value else { return }
        _ = try entry(key)
        _ = try writer.value(value)
    }

    // One by one: else the protocol's own would be taken, which pass on to `encode`, and that leaves out what is empty.
    func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try put(value, key) }
    func encodeIfPresent(_ value: String?, forKey key: Key) throws { try put(value, key) }
    func encodeIfPresent(_ value: Double?, forKey key: Key) throws { try put(value, key) }
    func encodeIfPresent(_ value: Float?, forKey key: Key) throws { try put(value, key) }
    func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try put(value, key) }
    func encodeIfPresent(_ value: Int8?, forKey key: Key) throws { try put(value, key) }
    func encodeIfPresent(_ value: Int16?, forKey key: Key) throws { try put(value, key) }
    func encodeIfPresent(_ value: Int32?, forKey key: Key) throws { try put(value, key) }
    func encodeIfPresent(_ value: Int64?, forKey key: Key) throws { try put(value, key) }
    func encodeIfPresent(_ value: UInt?, forKey key: Key) throws { try put(value, key) }
    func encodeIfPresent(_ value: UInt8?, forKey key: Key) throws { try put(value, key) }
    func encodeIfPresent(_ value: UInt16?, forKey key: Key) throws { try put(value, key) }
    func encodeIfPresent(_ value: UInt32?, forKey key: Key) throws { try put(value, key) }
    func encodeIfPresent(_ value: UInt64?, forKey key: Key) throws { try put(value, key) }

    // An entry that cannot be made is a failure that the writer keeps.
    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
        do { _ = try entry(key) } catch {}  // kept by the writer
        return KeyedEncodingContainer(KeyedStateWriter<Nested>(writer, at: place.depth + 1))
    }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        do { _ = try entry(key) } catch {}  // kept by the writer
        return UnkeyedStateWriter(writer, at: place.depth + 1)
    }
    func superEncoder() -> any Encoder { StateEncoder.refusingSuper(writer, place) }
    func superEncoder(forKey key: Key) -> any Encoder { StateEncoder.refusingSuper(writer, place) }
}

private struct UnkeyedStateWriter: UnkeyedEncodingContainer {
    private let writer: StateWriter
    private let place: StateWriter.Place

    init(_ writer: StateWriter, at depth: Int) { (self.writer, place) = (writer, writer.begin(.array, at: depth)) }

    var codingPath: [any CodingKey] { writer.path }
    var count: Int { writer.count(in: place) }

    func encodeNil() throws {
        _ = try writer.entry(in: place)
        writer.write("null")
    }
    @inline(__always) func encode<T: StateScalar>(_ value: T) throws {
        _ = try writer.entry(in: place)
        try value.write(to: writer)
    }
    func encode<T: Encodable>(_ value: T) throws {
        _ = try writer.entry(in: place)
        _ = try writer.value(value)
    }
    // An entry that cannot be made is a failure that the writer keeps.
    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        do { _ = try writer.entry(in: place) } catch {}
        return KeyedEncodingContainer(KeyedStateWriter<Nested>(writer, at: place.depth + 1))
    }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        do { _ = try writer.entry(in: place) } catch {}
        return UnkeyedStateWriter(writer, at: place.depth + 1)
    }
    func superEncoder() -> any Encoder { StateEncoder.refusingSuper(writer, place) }
}

private struct SingleStateWriter: SingleValueEncodingContainer {
    private let writer: StateWriter
    private let start: Int

    init(_ writer: StateWriter) {
        (self.writer, start) = (writer, writer.bytes.count)
        writer.singleValue = start
    }

    var codingPath: [any CodingKey] { writer.path }

    private func enter() throws {
        if writer.bytes.count != start { throw writer.fail("a single value was written twice") }
    }

    func encodeNil() throws {
        try enter()
        writer.write("null")
    }
    @inline(__always) func encode<T: StateScalar>(_ value: T) throws {
        try enter()
        try value.write(to: writer)
    }
    func encode<T: Encodable>(_ value: T) throws {
        try enter()
        _ = try writer.value(value)
        writer.singleValue = start
    }
}
