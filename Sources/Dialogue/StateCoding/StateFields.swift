/// A struct that names its fields to the writer itself. Codable asks for containers and looks up the types of each, which
/// took most of a commit; the structs that every turn writes are spared that.
///
/// The names and their order are those of its Codable, which reads them; `StateFieldsTests` compares the two.
protocol StateStruct: Codable {
    func write(to field: StateFields) throws
}

/// Where a struct writes its fields: what is empty is left out, an optional that is not nil never is.
struct StateFields {
    let writer: StateWriter
    let place: StateWriter.Place

    func name(_ name: StaticString) throws {
        _ = try writer.entry(in: place)
        writer.key(name)
    }

    func callAsFunction<T: StateScalar>(_ name: StaticString, _ value: T) throws {
        if !value.isBlank { try self(name, Optional(value)) }
    }

    func callAsFunction<T: StateScalar>(_ name: StaticString, _ value: T?) throws {
        guard let value else { return }
        try self.name(name)
        try value.write(to: writer)
    }

    /// A moment is written even if it is 0, as whatever encodes itself as a single value.
    func callAsFunction(_ name: StaticString, _ moment: Instant?) throws { try self(name, moment?.milliseconds) }

    func callAsFunction<T: StateStruct>(_ name: StaticString, _ value: T?) throws {
        guard let value else { return }
        try self.name(name)
        _ = try writer.object(value)
    }

    func callAsFunction<T: StateStruct>(_ name: StaticString, _ values: [T]) throws {
        try each(name, values) { _ = try writer.object($0) }
    }

    func callAsFunction<T: StateScalar>(_ name: StaticString, _ values: [T]) throws {
        try each(name, values) { try $0.write(to: writer) }
    }

    func callAsFunction<T: StateStruct>(_ name: StaticString, _ values: [String: T]) throws {
        try each(name, values) { _ = try writer.object($0) }
    }

    func callAsFunction<T: StateScalar>(_ name: StaticString, _ values: [String: T]) throws {
        try each(name, values) { try $0.write(to: writer) }
    }

    /// Anything else, by its Codable.
    func other<T: Codable>(_ name: StaticString, _ value: T?) throws {
        guard let value else { return }
        try self.name(name)
        _ = try writer.value(value)
    }

    /// The same, if it is not empty.
    func some<T: Codable>(_ name: StaticString, _ value: T) throws {
        let mark = try writer.entry(in: place)
        writer.key(name)
        if try writer.value(value) { writer.takeBack(mark, in: place) }
    }

    func some<T: StateStruct>(_ name: StaticString, _ value: T) throws {
        let mark = try writer.entry(in: place)
        writer.key(name)
        if try writer.object(value) { writer.takeBack(mark, in: place) }
    }

    func each<T>(_ name: StaticString, _ values: [T], keepsEmpty: Bool = false, _ write: (T) throws -> Void) throws {
        if values.isEmpty, !keepsEmpty { return }
        try self.name(name)
        let inner = writer.begin(.array, at: place.depth + 1)
        for value in values {
            _ = try writer.entry(in: inner)
            try write(value)
        }
    }

    func each<T>(_ name: StaticString, _ values: [String: T], keepsEmpty: Bool = false, _ write: (T) throws -> Void) throws {
        if values.isEmpty, !keepsEmpty { return }
        try self.name(name)
        let inner = writer.begin(.dictionary, at: place.depth + 1)
        for (key, value) in values {
            _ = try writer.entry(in: inner)
            writer.key(key)
            try write(value)
        }
    }
}

extension StateWriter {
    /// Writes a struct. True when it is empty.
    func object<T: StateStruct>(_ value: T) throws -> Bool {
        if let failure { throw failure }
        let start = bytes.count, depth = self.depth
        try value.write(to: StateFields(writer: self, place: begin(.object, at: depth)))
        close(downTo: depth)
        return bytes.count == start + 2
    }
}
