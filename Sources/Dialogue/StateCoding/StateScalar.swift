/// A value that JSON writes without a container around it.
protocol StateScalar: Codable {
    /// What a missing key reads as, and what is not written.
    static var blank: Self { get }
    var isBlank: Bool { get }
    func write(to writer: StateWriter) throws
    init(_ node: Int, of document: StateDocument) throws
}

extension Bool: StateScalar {
    static var blank: Bool { false }
    var isBlank: Bool { !self }

    func write(to writer: StateWriter) { self ? writer.write("true") : writer.write("false") }

    init(_ node: Int, of document: StateDocument) throws {
        switch document.nodes[node].kind {
        case .yes: self = true
        case .no: self = false
        default: throw document.mismatch(Self.self, "true or false", at: node)
        }
    }
}

extension String: StateScalar {
    static var blank: String { "" }
    var isBlank: Bool { isEmpty }

    func write(to writer: StateWriter) { writer.quote(self) }

    init(_ node: Int, of document: StateDocument) throws {
        guard document.nodes[node].kind.isText else { throw document.mismatch(Self.self, "text", at: node) }
        self = document.text(of: document.nodes[node])
    }
}

extension StateScalar where Self: FixedWidthInteger {
    static var blank: Self { 0 }
    var isBlank: Bool { self == 0 }

    func write(to writer: StateWriter) { writer.integer(self) }

    init(_ node: Int, of document: StateDocument) throws {
        guard document.nodes[node].kind == .whole else { throw document.mismatch(Self.self, "a whole number", at: node) }
        guard let value: Self = document.integer(document.nodes[node]) else { throw document.outOfRange(Self.self, at: node) }
        self = value
    }
}

extension Int: StateScalar {}
extension Int8: StateScalar {}
extension Int16: StateScalar {}
extension Int32: StateScalar {}
extension Int64: StateScalar {}
extension UInt: StateScalar {}
extension UInt8: StateScalar {}
extension UInt16: StateScalar {}
extension UInt32: StateScalar {}
extension UInt64: StateScalar {}

extension StateScalar where Self: BinaryFloatingPoint & LosslessStringConvertible {
    static var blank: Self { 0 }
    /// Minus zero is not: it would lose its sign.
    var isBlank: Bool { self == 0 && sign == .plus }

    func write(to writer: StateWriter) throws {
        guard isFinite else { throw writer.fail("JSON has no number for \(self)", value: self) }
        // The shortest text that reads as the same number.
        writer.write(ascii: description)
    }

    init(_ node: Int, of document: StateDocument) throws {
        let kind = document.nodes[node].kind
        guard kind == .whole || kind == .fraction else { throw document.mismatch(Self.self, "a number", at: node) }
        guard let value = Self(document.text(of: document.nodes[node])), value.isFinite else {
            throw document.outOfRange(Self.self, at: node)
        }
        self = value
    }
}

extension Double: StateScalar {}
extension Float: StateScalar {}
