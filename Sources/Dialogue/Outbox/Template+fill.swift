extension Template {
    /// A place that could not be filled in.
    public enum FillError: Error, Sendable, Hashable {
        /// No such name, or it has no value now.
        case missing(String)
        /// The value cannot be shown so: what was expected, what was there.
        case unfit(name: String, expected: String)
    }

    /// The bubbles of this variant, with each name looked up by `value`; a bubble left empty is gone.
    func bubbles(in zone: Zone, _ value: ([String]) -> Value) throws(FillError) -> [String] {
        var bubbles: [String] = []
        var text = ""
        // An empty value leaves doubled spaces behind, which nothing else does.
        var needsTidying = false
        for part in parts {
            switch part {
            case .words(let words): text += words
            case .nextBubble:
                bubbles.append(needsTidying ? tidied(text) : text)
                text = ""
            case .slot(let slot):
                let shown = try slot.show(value(slot.path), in: zone)
                if shown.isEmpty { needsTidying = true }
                text += slot.isCapitalised ? shown.prefix(1).uppercased() + shown.dropFirst() : shown
            }
        }
        bubbles.append(needsTidying ? tidied(text) : text)
        bubbles.removeAll(where: \.isEmpty)
        return bubbles
    }
}

extension Template.Slot {
    var name: String { path.joined(separator: ".") }

    fileprivate func show(_ value: Value, in zone: Zone) throws(Template.FillError) -> String {
        switch format {
        case nil: return try plain(value)
        case .rupiah:
            guard case .int(let amount) = value else { throw unfit(value, "a whole number of rupiah") }
            return rupiah(amount)
        case .list:
            guard case .list(let items) = value else { throw unfit(value, "a list") }
            var texts: [String] = []
            for item in items { texts.append(try plain(item)) }
            return texts.joined(separator: ", ")
        case .date:
            guard case .int(let seconds) = value else { throw unfit(value, "a time in seconds, such as chat.now") }
            let time = CivilTime(Instant(milliseconds: Int64(seconds) * 1000), in: zone)
            return "\(time.day) \(monthNames[time.month - 1]) \(time.year)"
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

private let monthNames = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
]

/// Without doubled spaces, spaces before punctuation, and spaces at the ends of lines.
func tidied(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
        if out.last == UInt8(ascii: " ") {
            switch byte {
            case UInt8(ascii: " "): continue
            case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"): out.removeLast()
            default: break
            }
        }
        if byte == UInt8(ascii: " "), out.isEmpty || out.last == UInt8(ascii: "\n") { continue }
        out.append(byte)
    }
    while let last = out.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
}
