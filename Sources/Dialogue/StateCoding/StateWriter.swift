/// JSON as it grows: the bytes so far, and the containers that are still open. Containers of Codable are only
/// places in it, so nothing is built before it is written.
final class StateWriter {
    enum Kind {
        case array, object
        /// An object that keeps every entry, to be sorted when it closes.
        case dictionary
    }

    /// A container that is open, or was: how deep it stands, and the byte after its bracket.
    struct Place {
        let depth: Int
        let start: Int
    }

    private struct Open {
        let kind: Kind
        let start: Int
        var count = 0
        /// Where its entries begin in `entries`.
        let firstEntry: Int
    }

    // Unchecked for exclusivity, which took a quarter of the time: nothing here calls out while it changes one of these.
    @exclusivity(unchecked) private(set) var bytes = StateBytes(capacity: 2048)
    @exclusivity(unchecked) private var open: [Open] = []
    /// Where the entries of open dictionaries begin.
    @exclusivity(unchecked) private var entries: [Int] = []
    /// Where the last single-value container stood. What it holds is never left out: it may be an optional.
    @exclusivity(unchecked) var singleValue = -1
    /// The first failure, also one that could not be thrown, or that a type caught: what is written is no good then.
    @exclusivity(unchecked) private(set) var failure: (any Error)?

    /// How many containers are open.
    var depth: Int { open.count }

    init() { open.reserveCapacity(8) }

    deinit { bytes.free() }

    /// Writes a value. True when it is empty, so that a struct leaves it out.
    func value<T: Encodable>(_ value: T) throws -> Bool {
        if let failure { throw failure }
        // Elements and entries come as any type; asking texts and numbers to encode themselves takes four calls more.
        if T.self == String.self {
            let text = unsafeBitCast(value, to: String.self)
            quote(text)
            return text.isBlank
        }
        if T.self == Int.self {
            let number = unsafeBitCast(value, to: Int.self)
            integer(number)
            return number.isBlank
        }
        let start = bytes.count, depth = open.count
        singleValue = -1
        do {
            if let dictionary = textKeyed(T.self) {
                try dictionary.write(value, to: self)
            } else {
                try value.encode(to: StateEncoder(writer: self, depth: depth))
            }
        } catch { throw keep(error) }
        close(downTo: depth)
        if bytes.count == start { write("{}") }
        return bytes.count == start + 2 && singleValue != start && (bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "["))
    }

    /// Opens a container at `depth`, or gives the one that a value asked for before.
    func begin(_ kind: Kind, at depth: Int) -> Place {
        if open.count > depth {
            close(downTo: depth + 1)
            if open[depth].kind != kind { fail("a value is either an object or an array") }
            return Place(depth: depth, start: open[depth].start)
        }
        if open.count == StateCoder.deepest { fail("more than \(StateCoder.deepest) containers inside each other") }
        bytes.append(kind == .array ? UInt8(ascii: "[") : UInt8(ascii: "{"))
        open.append(Open(kind: kind, start: bytes.count, firstEntry: entries.count))
        return Place(depth: depth, start: bytes.count)
    }

    /// Makes room for one more entry of a container, closing those inside it. Gives what `takeBack` needs.
    func entry(in place: Place) throws -> Int {
        close(downTo: place.depth + 1)
        guard open.count == place.depth + 1, open[place.depth].start == place.start else {
            throw fail("a container was written to after the one around it had gone on")
        }
        let mark = bytes.count
        if open[place.depth].count > 0 { bytes.append(UInt8(ascii: ",")) }
        open[place.depth].count += 1
        if open[place.depth].kind == .dictionary { entries.append(bytes.count) }
        return mark
    }

    /// Takes the last entry of an object out again.
    func takeBack(_ mark: Int, in place: Place) {
        bytes.removeLast(bytes.count - mark)
        open[place.depth].count -= 1
    }

    func count(in place: Place) -> Int { place.depth < open.count ? open[place.depth].count : 0 }

    func close(downTo depth: Int) {
        while open.count > depth, let last = open.popLast() {
            if last.kind == .dictionary {
                if last.count > 1 { bytes.sortEntries(at: entries[last.firstEntry...]) }
                entries.removeLast(entries.count - last.firstEntry)
            }
            bytes.append(last.kind == .array ? UInt8(ascii: "]") : UInt8(ascii: "}"))
        }
    }

    /// A failure at the value that is being written.
    @discardableResult
    func fail(_ reason: String, value: Any = ()) -> any Error {
        keep(EncodingError.invalidValue(value, .init(codingPath: path, debugDescription: reason)))
    }

    private func keep(_ error: any Error) -> any Error {
        if failure == nil { failure = error }
        return error
    }
}

extension StateWriter {
    func write(_ text: StaticString) { bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) }

    func write(ascii text: String) { for byte in text.utf8 { bytes.append(byte) } }

    func key(_ name: String) {
        quote(name)
        bytes.append(UInt8(ascii: ":"))
    }

    func key(_ name: StaticString) {
        bytes.append(UInt8(ascii: "\""))
        write(name)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    func quote(_ text: String) {
        var text = text
        text.withUTF8 { bytes.appendQuoted($0) }
    }

    func integer(_ value: some FixedWidthInteger) {
        // 20 digits and a sign at most, written from the last to the first.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 21) { digits in
            var start = digits.count
            var rest = UInt64(truncatingIfNeeded: value.magnitude)
            repeat {
                start -= 1
                digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            if value < 0 {
                start -= 1
                digits[start] = UInt8(ascii: "-")
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
        }
    }
}
