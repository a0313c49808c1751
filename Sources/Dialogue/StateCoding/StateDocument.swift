/// A JSON document that was scanned: its bytes and its nodes. It lives as long as one call of `StateCoder.decode`,
/// in one thread.
final class StateDocument {
    /// Stands for a value that is missing.
    static let nothing = -1

    private let bytes: [UInt8]
    /// Positions in them come from the scanner alone. As an array they would be counted at every look.
    let nodes: UnsafeMutableBufferPointer<StateNode>

    init(_ bytes: some Collection<UInt8>) throws {
        var ended: [UInt8] = []
        ended.reserveCapacity(bytes.count + 1)
        ended.append(contentsOf: bytes)
        ended.append(0)
        guard ended.count < Int32.max else {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "\(ended.count - 1) bytes; 2 GiB are the most"))
        }
        self.bytes = ended
        let scanned = try StateScanner.nodes(of: ended)
        nodes = .allocate(capacity: scanned.count)
        _ = nodes.initialize(fromContentsOf: scanned)
    }

    deinit { nodes.deallocate() }

    /// Reads the value of a node, or of `nothing`.
    func value<T: Decodable>(_ type: T.Type, at node: Int) throws -> T {
        // Elements and entries come as any type; asking texts and numbers to decode themselves takes four calls more.
        if node != Self.nothing {
            if type == String.self { return unsafeBitCast(try String(node, of: self), to: T.self) }
            if type == Int.self { return unsafeBitCast(try Int(node, of: self), to: T.self) }
        }
        if node == Self.nothing || nodes[node].kind == .object, let dictionary = textKeyed(type) {
            return try dictionary.read(type, at: node, of: self)
        }
        return try T(from: StateDecoder(document: self, node: node))
    }

    /// The node of the value under `key` in an object, or `nothing`.
    func child(_ key: some CodingKey, of object: Int) -> Int { child(key.stringValue, of: object) }

    func child(_ name: String, of object: Int) -> Int {
        guard object != Self.nothing else { return Self.nothing }
        var name = name
        return name.withUTF8 { name in
            let start = Int(nodes[object].cursor), end = Int(nodes[object].after)
            // Fields are asked for in the order in which they were written, mostly.
            let found = find(name, from: start, to: end) ?? find(name, from: object + 1, to: start)
            guard let found else { return Self.nothing }
            nodes[object].cursor = nodes[found].after
            return found + 1
        }
    }

    private func find(_ name: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
        var key = start
        while key < end {
            let node = nodes[key]
            if node.kind == .text {
                if Int(node.end - node.start) == name.count, isSame(name, at: Int(node.start)) { return key }
            } else if text(of: node).utf8.elementsEqual(name) {
                return key
            }
            key = Int(node.after)
        }
        return nil
    }

    private func isSame(_ name: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for at in name.indices where bytes[start + at] != name[at] { return false }
            return true
        }
    }

    /// The text of a key, text or number.
    func text(of node: StateNode) -> String {
        let range = Int(node.start)..<Int(node.end)
        return node.kind == .escapedText ? bytes.unescaped(range) : String(decoding: bytes[range], as: UTF8.self)
    }

    /// A value as it stands in the bytes, with its quotes or brackets.
    func raw(_ node: StateNode) -> String {
        var range = Int(node.start)..<Int(node.end)
        switch node.kind {
        case .text, .escapedText: range = range.lowerBound - 1..<range.upperBound + 1
        case .array, .object:
            let bracket = node.kind == .array ? UInt8(ascii: "[") : UInt8(ascii: "{")
            let open = bytes[..<range.lowerBound].lastIndex(of: bracket) ?? range.lowerBound
            range = open..<range.upperBound
        case .null, .yes, .no, .whole, .fraction: break
        }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// A whole number; nil when `T` cannot hold it.
    func integer<T: FixedWidthInteger>(_ node: StateNode) -> T? {
        var at = Int(node.start)
        let isNegative = bytes[at] == UInt8(ascii: "-")
        if isNegative { at += 1 }
        var magnitude: UInt64 = 0
        while at < node.end {
            let (tens, isOver) = magnitude.multipliedReportingOverflow(by: 10)
            let (sum, isOverToo) = tens.addingReportingOverflow(UInt64(bytes[at] &- UInt8(ascii: "0")))
            if isOver || isOverToo { return nil }
            magnitude = sum
            at += 1
        }
        guard isNegative else { return T(exactly: magnitude) }
        return magnitude <= 1 << 63 ? T(exactly: Int64(truncatingIfNeeded: 0 &- magnitude)) : nil
    }

    func mismatch(_ type: any Any.Type, _ expected: String, at node: Int) -> DecodingError {
        let found =
            switch nodes[node].kind {
            case .null: "null"
            case .yes, .no: "true or false"
            case .whole, .fraction: "the number \(text(of: nodes[node]))"
            case .text, .escapedText: "text"
            case .array: "an array"
            case .object: "an object"
            }
        let context = DecodingError.Context(codingPath: path(of: node), debugDescription: "\(expected) expected, \(found) found")
        return nodes[node].kind == .null ? .valueNotFound(type, context) : .typeMismatch(type, context)
    }

    func outOfRange(_ type: any Any.Type, at node: Int) -> DecodingError {
        .dataCorrupted(.init(codingPath: path(of: node), debugDescription: "\(text(of: nodes[node])) is beyond what \(type) holds"))
    }
}
