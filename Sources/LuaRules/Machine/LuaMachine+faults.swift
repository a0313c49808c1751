import CLuaShim

// C knows a file by its number, and writes `#3:12:` where Lua has room for 60 characters of a path.
extension LuaMachine {
    func place(_ place: shim_place) -> LuaPlace? {
        guard place.chunk > 0, place.chunk <= paths.count else { return nil }
        return LuaPlace(path: paths[Int(place.chunk) - 1], line: Int(place.line))
    }

    @discardableResult
    func check(_ end: shim_end) throws(LuaFault) -> LuaEnd {
        switch end {
        case SHIM_RETURNED: return .returned
        case SHIM_STOPPED: return .stopped
        case SHIM_BUDGET: throw .budget(place(shim_killed_at(state)))
        case SHIM_MEMORY: throw .memory(place(shim_killed_at(state)))
        case SHIM_TIME: throw .time(place(shim_killed_at(state)))
        default: throw .error(lastError())
        }
    }

    private func lastError() -> LuaError {
        let bytes = shim_output(state).pointee
        let text = String(decoding: UnsafeBufferPointer(start: bytes.bytes, count: bytes.count), as: UTF8.self)
        var first: UnsafePointer<shim_place>?
        let count = shim_trace(state, &first)
        let trace = UnsafeBufferPointer(start: first, count: count).compactMap(place)
        if let (place, end) = mark(at: text.startIndex, of: text) {
            return LuaError(place: place, message: readable(String(text[end...].drop { $0 == " " })), trace: trace)
        }
        return LuaError(place: trace.first, message: readable(text), trace: trace)
    }

    /// The text with every `#3:12:` as `path:12:`.
    func readable(_ text: String) -> String {
        var readable = "", copied = text.startIndex, at = text.startIndex
        while let sharp = text.utf8[at...].firstIndex(of: UInt8(ascii: "#")) {
            at = text.utf8.index(after: sharp)
            guard let (place, end) = mark(at: sharp, of: text) else { continue }
            readable += text[copied..<sharp] + "\(place):"
            copied = end
            at = end
        }
        return copied == text.startIndex ? text : readable + text[copied...]
    }

    /// The place that `#3:12:` at that index stands for, and where that ends.
    private func mark(at start: String.Index, of text: String) -> (LuaPlace, String.Index)? {
        var rest = text.utf8[start...]
        guard rest.popFirst() == UInt8(ascii: "#"), let chunk = number(from: &rest), let line = number(from: &rest),
            let place = place(shim_place(chunk: chunk, line: line))
        else { return nil }
        return (place, rest.startIndex)
    }

    /// Digits and the colon after them.
    private func number(from rest: inout Substring.UTF8View) -> Int32? {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest = rest[digits.endIndex...]
        guard rest.popFirst() == UInt8(ascii: ":") else { return nil }
        return Int32(String(Substring(digits)))
    }
}
