import CLuaShim
package import Dialogue

// The byte form is described in CLuaShim/codec.c.
private enum Tag {
    static let null: UInt8 = 0, no: UInt8 = 1, yes: UInt8 = 2, int: UInt8 = 3, number: UInt8 = 4
    static let text: UInt8 = 5, list: UInt8 = 6, map: UInt8 = 7, handle: UInt8 = 8
}

/// The arguments of a call, read one after the other; nothing is copied before it is asked for.
///
/// Valid only during the call.
package struct ValueReader: ~Copyable {
    private var at: UnsafeRawPointer
    private let end: UnsafeRawPointer

    init(_ bytes: UnsafePointer<UInt8>?, count: Int) {
        // An empty buffer has no address; any will do, as it is never read.
        at = UnsafeRawPointer(bytes) ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
        end = at + count
    }

    package var isEmpty: Bool { at >= end }

    /// The next value, or nil if there is none.
    package mutating func next() -> Value? {
        guard let tag = byte() else { return nil }
        switch tag {
        case Tag.no: return .bool(false)
        case Tag.yes: return .bool(true)
        case Tag.int: return .int(Int(load(Int64.self)))
        case Tag.number: return .number(load(Double.self))
        case Tag.text: return .text(string())
        case Tag.list:
            let count = Int(load(UInt32.self))
            var values: [Value] = []
            values.reserveCapacity(count)
            while values.count < count, let value = next() { values.append(value) }
            return .list(values)
        case Tag.map:
            let count = Int(load(UInt32.self))
            var fields: [String: Value] = Dictionary(minimumCapacity: count)
            for _ in 0..<count {
                guard let name = nextString(), let value = next() else { break }
                fields[name] = value
            }
            return .map(fields)
        case Tag.handle:
            guard let (kind, id) = handle() else { return .null }
            return .handle(kind, id)
        default: return .null
        }
    }

    /// The next value if it is a text; otherwise nil, and nothing is consumed.
    package mutating func nextString() -> String? {
        guard consume(Tag.text) else { return nil }
        return string()
    }

    /// The next value if it is a whole number, a float without a fraction included; otherwise nil, and nothing is consumed.
    package mutating func nextInt() -> Int? {
        let start = at
        if consume(Tag.int) { return Int(load(Int64.self)) }
        if consume(Tag.number), let exact = Int(exactly: load(Double.self)) { return exact }
        at = start
        return nil
    }

    /// The next value if it is a handle of that kind; otherwise nil, and nothing is consumed.
    package mutating func nextHandle(_ kind: HandleKind) -> String? {
        let start = at
        if consume(Tag.handle), let (found, id) = handle(), found == kind { return id }
        at = start
        return nil
    }

    /// Gives each field of the next value, if that is a map, without making a dictionary; their order is not
    /// fixed. An empty Lua table counts as a map. Otherwise false, and nothing is consumed.
    package mutating func forEachField(_ body: (String, Value) -> Void) -> Bool {
        let start = at
        if consume(Tag.list), load(UInt32.self) == 0 { return true }
        at = start
        guard consume(Tag.map) else { return false }
        for _ in 0..<load(UInt32.self) {
            guard let name = nextString(), let value = next() else { break }
            body(name, value)
        }
        return true
    }

    /// All that is left.
    package mutating func rest() -> [Value] {
        var values: [Value] = []
        while let value = next() { values.append(value) }
        return values
    }

    private mutating func byte() -> UInt8? {
        guard at < end else { return nil }
        defer { at += 1 }
        return at.load(as: UInt8.self)
    }

    private mutating func consume(_ tag: UInt8) -> Bool {
        guard at < end, at.load(as: UInt8.self) == tag else { return false }
        at += 1
        return true
    }

    private mutating func load<T: BitwiseCopyable>(_ type: T.Type) -> T {
        precondition(end - at >= MemoryLayout<T>.size, "a value ends early")
        defer { at += MemoryLayout<T>.size }
        return at.loadUnaligned(as: type)
    }

    private mutating func string() -> String {
        let count = Int(load(UInt32.self))
        precondition(end - at >= count, "a text ends early")
        defer { at += count }
        return String(decoding: UnsafeRawBufferPointer(start: at, count: count), as: UTF8.self)
    }

    private mutating func handle() -> (HandleKind, String)? {
        let kind = HandleKind(rawValue: load(UInt8.self))
        let id = string()
        return kind.map { ($0, id) }
    }
}

/// The values of an answer, written straight into the machine's own buffer.
///
/// Valid only during the call.
package struct ValueWriter: ~Copyable {
    private let buffer: UnsafeMutablePointer<shim_buffer>

    init(_ buffer: UnsafeMutablePointer<shim_buffer>) { self.buffer = buffer }

    package mutating func append(_ value: Value) {
        switch value {
        case .null: put(Tag.null)
        case .bool(let value): append(value)
        case .int(let value): append(value)
        case .number(let value): put(Tag.number, value.bitPattern)
        case .text(let text): append(text)
        case .handle(let kind, let id): append(kind, id)
        case .list(let values):
            beginList(count: values.count)
            for value in values { append(value) }
        case .map(let fields):
            beginMap(count: fields.count)
            for (name, value) in fields {
                append(name)
                append(value)
            }
        }
    }

    package mutating func append(_ value: Bool) { put(value ? Tag.yes : Tag.no) }
    package mutating func append(_ value: Int) { put(Tag.int, Int64(value)) }
    package mutating func append(_ text: String) { put(Tag.text, text) }

    package mutating func append(_ kind: HandleKind, _ id: String) {
        put(Tag.handle)
        put(kind.rawValue, id)
    }

    /// A list whose `count` values are appended next.
    package mutating func beginList(count: Int) { put(Tag.list, UInt32(count)) }
    /// A table whose `count` fields are appended next, each a text and a value.
    package mutating func beginMap(count: Int) { put(Tag.map, UInt32(count)) }

    /// Takes back all that was written.
    mutating func clear() { buffer.pointee.count = 0 }

    private func put(_ tag: UInt8) {
        guard shim_buffer_reserve(buffer, 1) else { return }
        buffer.pointee.bytes[buffer.pointee.count] = tag
        buffer.pointee.count += 1
    }

    private func put<T: BitwiseCopyable>(_ tag: UInt8, _ value: T) {
        let size = MemoryLayout<T>.size
        guard shim_buffer_reserve(buffer, 1 + size) else { return }
        let to = UnsafeMutableRawPointer(buffer.pointee.bytes + buffer.pointee.count)
        to.storeBytes(of: tag, as: UInt8.self)
        (to + 1).storeBytes(of: value, as: T.self)
        buffer.pointee.count += 1 + size
    }

    private func put(_ tag: UInt8, _ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            guard shim_buffer_reserve(buffer, 5 + utf8.count) else { return }
            put(tag, UInt32(utf8.count))
            if let bytes = utf8.baseAddress { (buffer.pointee.bytes + buffer.pointee.count).update(from: bytes, count: utf8.count) }
            buffer.pointee.count += utf8.count
        }
    }
}
