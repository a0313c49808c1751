/// Reads what a customer writes for several fields of a form at once: labelled lines, or values in a row.
///
/// Gives the raw text of each field told, by its name; `SlotCheck` says whether it will do. Time is linear in the
/// text, times the number of fields.
public struct FormReader: Sendable {
    let language: Language
    let finder: SlotFinder

    public init(language: Language, finder: SlotFinder) {
        self.language = language
        self.finder = finder
    }

    /// What stands after labels, in any order and spelling: `Nama: Rina`, `No HP 0812…`, `almt = jl mawar 5`, several on
    /// a line. A label without a delimiter counts if what follows fits its field. A label with nothing after it tells
    /// nothing, unless the next line goes on; what goes on after an address belongs to it.
    public func labelled(_ text: String, fields: [Form.Field]) -> [String: String] {
        var told = Told(fields: fields)
        for line in text.split(whereSeparator: \.isNewline) { read(Array(line), fields, &told) }
        return told.values
    }

    /// What the lines so far have told.
    private struct Told {
        let fields: [Form.Field]
        var values: [String: String] = [:]
        /// The field that the next line may go on with.
        var last: Form.Field?

        init(fields: [Form.Field]) { self.fields = fields }

        /// Puts `text` to the field; parts of a place add up (Kecamatan, then Kota), of anything else the last counts.
        mutating func tell(_ field: Form.Field, _ text: String, goesOn: Bool = false) {
            last = field
            let text = text.trimming(of: ",;-_=*")
            guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
            let adds = goesOn || field.type == .city || field.type == .address
            values[field.name] = if adds, let known = values[field.name] { known + ", " + text } else { text }
        }
    }

    private func read(_ line: [Character], _ fields: [Form.Field], _ told: inout Told) {
        var labels: [FoundLabel] = []
        let opening = line.firstIndex { $0.isLetter } ?? line.count
        var at = opening
        while at < line.count {
            if let label = label(line, at, fields, told, opensLine: at == opening) {
                labels.append(label)
                at = label.end
            } else {
                while at < line.count, line[at].isLetter || line[at].isNumber { at += 1 }
            }
            while at < line.count, !line[at].isLetter { at += 1 }
        }
        guard let first = labels.first else { return goOn(String(line), &told) }
        let before = String(line[..<first.start])
        if before.contains(where: \.isLetter), told.last?.type == .address { goOn(before, &told) }
        for (number, label) in labels.enumerated() {
            let end = number + 1 < labels.count ? labels[number + 1].start : line.count
            tell(label.field, String(line[min(label.end, end)..<end]), fields, &told)
        }
    }

    /// "hp 0812-…, jl anggrek 4, surabaya": an address behind a name or a number is none of it.
    private func tell(_ field: Form.Field, _ text: String, _ fields: [Form.Field], _ told: inout Told) {
        guard field.type == .name || field.type == .phone, let comma = text.firstIndex(of: ","),
            let address = fields.first(where: { $0.type == .address }), told.values[address.name] == nil
        else { return told.tell(field, text) }
        let reading = language.read(String(text[text.index(after: comma)...]))
        let scan = finder.scan(reading, reading.words.indices)
        guard let place = scan.found.first(where: { $0.type == .address })?.words else { return told.tell(field, text) }
        told.tell(field, String(text[..<comma]))
        let (street, city) = cityAfter(place, scan)
        told.tell(address, reading.text(of: street))
        if let city, let field = fields.first(where: { $0.type == .city }) { told.tell(field, reading.text(of: city)) }
    }

    /// A line without a label belongs to an address before it, or to a label that had nothing after it.
    private func goOn(_ line: String, _ told: inout Told) {
        guard let last = told.last, last.type == .address || told.values[last.name] == nil else { return }
        let reading = language.read(line, repairing: false)
        let scan = finder.scan(reading, reading.words.indices)
        let isOtherLabel = line.contains(":") && !reading.words.contains { $0.marks.contains(.place) }
        let isPhone = scan.found.contains { $0.type == .phone || $0.type == .badPhone }
        guard !isOtherLabel, last.type == .phone || !isPhone, scan.marks.isDisjoint(with: [.asks, .beforeQuestion, .thanks]) else {
            told.last = nil
            return
        }
        told.tell(last, line, goesOn: true)
    }

    /// A label in a line: whose it is, where it starts and where what it labels begins.
    private struct FoundLabel {
        var field: Form.Field
        var start: Int
        var end: Int
    }

    private func label(_ line: [Character], _ start: Int, _ fields: [Form.Field], _ told: Told, opensLine: Bool) -> FoundLabel? {
        if start > 0, line[start - 1].isLetter || line[start - 1].isNumber { return nil }
        var best: (label: FoundLabel, length: Int)?
        for field in fields {
            guard let (end, words) = labelEnd(line, start, field) else { continue }
            if let best, best.length > end || best.length == end && told.values[best.label.field.name] == nil { continue }
            let (value, isDelimited) = Self.delimited(line, end)
            let opensPart = opensLine || line[..<start].last(where: { !$0.isWhitespace }).map { ",;:".contains($0) } ?? true
            // "No: 5" in an address is no phone number, nor is "Jl. Mawar No. 628" the beginning of one.
            let isBare = field.type == .phone && words == 1 && ["no", "nomor"].contains(Folding.folded(String(line[start..<end])))
            if !isDelimited || isBare {
                let rest = String(line[value..<min(value + Self.fittingLength, line.count)])
                if !fits(field.type, rest, opensLine: opensLine, opensPart: opensPart, isWhole: isBare && !opensPart) { continue }
            }
            best = (FoundLabel(field: field, start: start, end: value), end)
        }
        return best?.label
    }

    /// So many characters after a label tell whether they fit it, so that a message of labels costs no more than its length.
    private static let fittingLength = 80

    /// Where the words of the field's label end that begin at `start`, and how many they are.
    private func labelEnd(_ line: [Character], _ start: Int, _ field: Form.Field) -> (end: Int, words: Int)? {
        let pack = language.pack.labels[field.type]
        let own = ([field.name] + field.label.prefix { $0 != "(" }.split { !$0.isLetter }.map(String.init)).map(language.canonical)
        let heads = (pack?.heads ?? []).union(own.prefix(2)), tails = (pack?.tails ?? []).union(own)
        var end: Int?
        var words = 0
        var at = start
        while at < line.count, words < 6 {
            var stop = at
            while stop < line.count, line[stop].isLetter { stop += 1 }
            guard stop > at else { break }
            let written = Folding.folded(String(line[at..<stop])), meant = language.canonical(written)
            let set = words == 0 ? heads : tails
            guard set.contains(written) || set.contains(meant) else { break }
            words += 1
            end = stop
            at = stop
            while at < line.count, " ./&".contains(line[at]) { at += 1 }
        }
        return end.map { ($0, words) }
    }

    /// Where the value begins after a label that ends at `end`, and whether `:`, `=` or `-` stands between.
    private static func delimited(_ line: [Character], _ end: Int) -> (value: Int, isDelimited: Bool) {
        var at = end
        func skipBlanks() { while at < line.count, line[at].isWhitespace || line[at] == "." || line[at] == "*" { at += 1 } }
        skipBlanks()
        let plain = at
        if at < line.count, line[at] == "(" {
            while at < line.count, line[at] != ")" { at += 1 }
            at = min(at + 1, line.count)
            skipBlanks()
        }
        guard at < line.count, ":=-".contains(line[at]) else { return (plain, false) }
        return (at + 1, true)
    }

    /// Whether a text can be the value of an undelimited label.
    /// - Parameter isWhole: a number that is cut short is none.
    private func fits(_ type: SlotType, _ rest: String, opensLine: Bool, opensPart: Bool, isWhole: Bool) -> Bool {
        let reading = language.read(rest, repairing: false)
        let scan = finder.scan(reading, reading.words.indices)
        guard let first = reading.words.first, scan.marks.isDisjoint(with: [.asks, .beforeQuestion]) else { return false }
        switch type {
        case .phone:
            return scan.found.contains {
                ($0.type == .phone || $0.type == .badPhone && !isWhole) && $0.words.lowerBound == 0 && $0.value != .text("sender")
            }
        case .address: return scan.has(0, [.street, .placePart]) || (opensPart && scan.found.contains { $0.type == .address })
        case .city: return opensLine && first.marks.isDisjoint(with: [.predicate, .filler, .digits])
        case .courier, .payment: return opensPart && scan.found.contains { $0.type == type }
        case .name:
            let words = scan.content.prefix { !scan.isCutOff($0) || $0 == 0 }
            return opensPart && (1...5).contains(words.count) && words.allSatisfy { reading.words[$0].marks.isDisjoint(with: [.digits, .predicate]) }
                && !scan.found.contains { $0.type == .product && $0.words.lowerBound == 0 }
        default: return false
        }
    }
}
