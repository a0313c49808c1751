extension Template {
    /// A place that could not be filled in.
    public enum FillError: Error, Sendable, Hashable {
        /// No such name, or it has no value now.
        case missing(String)
        /// The value cannot be shown so: what was expected, what was there.
        case unfit(name: String, expected: String)
    }

    /// The bubbles of this variant, with each name looked up by `value`; a bubble left empty is gone.
    package func bubbles(in zone: Zone, _ value: ([String]) -> Value) throws(FillError) -> [String] {
        var bubbles: [String] = []
        // Bytes, as appending to a string costs several times as much.
        var text: [UInt8] = []
        text.reserveCapacity(128)
        // An empty value leaves doubled spaces behind, which nothing else does.
        var needsTidying = false
        func endBubble() {
            if needsTidying { text = tidied(text) }
            if !text.isEmpty { bubbles.append(String(decoding: text, as: UTF8.self)) }
            text.removeAll(keepingCapacity: true)
        }
        for part in parts {
            switch part {
            case .words(let words): text.append(words)
            case .nextBubble: endBubble()
            case .slot(let slot):
                let shown = try slot.show(value(slot.path), in: zone)
                if shown.isEmpty { needsTidying = true }
                text.append(slot.isCapitalised ? shown.prefix(1).uppercased() + shown.dropFirst() : shown)
            }
        }
        endBubble()
        return bubbles
    }
}

extension [UInt8] {
    /// Appends all bytes of a text at once; `+= text.utf8` costs twice as much.
    fileprivate mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }
}

extension Template.Slot {
    var name: String { path.joined(separator: ".") }

    fileprivate func show(_ value: Value, in zone: Zone) throws(Template.FillError) -> String {
        switch format {
        case nil: return try plain(value)
        case .rupiah:
            guard let amount = whole(value) else { throw unfit(value, "a whole number of rupiah") }
            return rupiah(amount)
        case .list: return try items(value).joined(separator: ", ")
        case .either:
            let lettered = zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", try items(value)).map { "\($0). \($1)" }
            return lettered.dropLast().joined(separator: ", ") + (lettered.count > 1 ? " atau " : "") + (lettered.last ?? "")
        case .phone:
            guard case .text(let number) = value else { throw unfit(value, "a phone number") }
            return phoneAsDialled(number)
        case .date:
            let time = try time(value, in: zone)
            return "\(time.day) \(monthNames[time.month - 1]) \(time.year)"
        }
    }

    private func items(_ value: Value) throws(Template.FillError) -> [String] {
        guard case .list(let items) = value else { throw unfit(value, "a list") }
        var texts: [String] = []
        for item in items { texts.append(try plain(item)) }
        return texts
    }

    private func time(_ value: Value, in zone: Zone) throws(Template.FillError) -> CivilTime {
        guard let seconds = whole(value) else { throw unfit(value, "a time in seconds, such as chat.now") }
        return CivilTime(Instant(seconds: seconds), in: zone)
    }

    /// A whole number, also as Lua divides: 378000 / 2 is 189000.0.
    private func whole(_ value: Value) -> Int? {
        switch value {
        case .int(let number): number
        case .number(let number) where number == number.rounded() && number.magnitude < 1e15: Int(number)
        default: nil
        }
    }

    private func plain(_ value: Value) throws(Template.FillError) -> String {
        switch value {
        case .text(let text): return text
        case .int(let number): return String(number)
        case .number(let number):
            return number == number.rounded() && number.magnitude < 1e15 ? String(Int(number)) : "\(number)"
        case .bool(let yes): return yes ? "ya" : "tidak"
        case .handle(_, let id): return id
        case .null: throw .missing(name)
        case .list, .map: throw unfit(value, "one value; a list is written {\(name):list}")
        }
    }

    private func unfit(_ value: Value, _ expected: String) -> Template.FillError {
        value == .null ? .missing(name) : .unfit(name: name, expected: expected)
    }
}

/// An Indonesian mobile number in E.164 as people write it, in groups of four: +6281200000004 is
/// 0812-0000-0004. Any other text stays as it is.
private func phoneAsDialled(_ number: String) -> String {
    guard number.hasPrefix("+628"), number.utf8.count > 10, number.utf8.dropFirst().allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return number }
    let digits = "0" + number.dropFirst(3)
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(4))-\(digits.dropFirst(8))"
}

let monthNames = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
]

/// Without doubled spaces, spaces before punctuation, spaces at the ends of lines, and line ends at the
/// beginning.
private func tidied(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    for byte in text {
        if out.last == UInt8(ascii: " ") {
            switch byte {
            case UInt8(ascii: " "): continue
            case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"): out.removeLast()
            default: break
            }
        }
        if byte == UInt8(ascii: "\n"), out.isEmpty { continue }
        if byte == UInt8(ascii: " "), out.isEmpty || out.last == UInt8(ascii: "\n") { continue }
        out.append(byte)
    }
    while let last = out.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") { out.removeLast() }
    return out
}
