extension FormReader {
    /// Values that follow each other without labels, in lines, with commas or just blanks: "Dewi 08123 semarang". Each
    /// goes to the first open field of its type; a name is what nothing else claims.
    ///
    /// Empty unless a phone number or an address is among them and at least two fields are told: a name alone, or an
    /// address with its commas, is one answer. Of a question nothing is told.
    public func burst(_ text: String, open fields: [Form.Field]) -> [String: String] {
        let reading = language.read(text)
        let scan = finder.scan(reading, reading.words.indices)
        guard scan.marks.isDisjoint(with: [.asks, .beforeQuestion]), reading.words.count <= 80 else { return [:] }
        func slot(_ types: SlotType...) -> Slot? { scan.found.first { types.contains($0.type) && $0.value != .text("sender") } }
        func field(_ type: SlotType) -> Form.Field? { fields.first { $0.type == type } }

        var told: [String: String] = [:]
        var independent = 0
        func tell(_ type: SlotType, _ words: Range<Int>, counts: Bool = true) {
            guard let field = field(type), told[field.name] == nil, !words.isEmpty else { return }
            told[field.name] = reading.text(of: words)
            if counts { independent += 1 }
        }
        if let phone = slot(.phone, .badPhone) { tell(.phone, phone.words) }
        if let address = slot(.address) {
            let (street, city) = field(.city) == nil ? (address.words, nil) : cityAfter(address.words, scan)
            tell(.address, street)
            if let city { tell(.city, city, counts: false) }
        } else if let city = slot(.city) {
            tell(.city, city.words)
        }
        for type in [SlotType.courier, .payment] { if let found = slot(type) { tell(type, found.words) } }
        let anchors = [SlotType.phone, .address].contains { type in field(type).map { told[$0.name] != nil } ?? false }
        guard anchors else { return [:] }
        if let name = slot(.name)?.words ?? nameRun(scan) { tell(.name, name) }
        return independent >= 2 ? told : [:]
    }

    /// An address without the city that ends it as a line or after a comma, and that city; one within stays in both.
    func cityAfter(_ address: Range<Int>, _ scan: SlotScan) -> (street: Range<Int>, city: Range<Int>?) {
        guard let city = scan.found.last(where: { $0.type == .city && address.contains($0.words.lowerBound) })?.words else { return (address, nil) }
        if let line = address.last(where: { $0 > address.lowerBound && scan.reading.words[$0].marks.contains(.afterLine) }), line <= city.lowerBound {
            return (address.lowerBound..<line, line..<address.upperBound)
        }
        if scan.isCutOff(city.lowerBound), city.upperBound == address.upperBound { return (address.lowerBound..<city.lowerBound, city) }
        return (address, city)
    }

    /// "alamatnya" is what a value is called, and no name.
    private func isLabel(_ word: String) -> Bool {
        let written = Folding.folded(word), meant = language.canonical(written)
        return language.pack.labels.values.contains { $0.heads.contains(written) || $0.heads.contains(meant) }
    }

    /// The first run of words that nobody knows or that are written as names, with nothing else between commas.
    private func nameRun(_ scan: SlotScan) -> Range<Int>? {
        let taken = scan.found.filter { [.phone, .badPhone, .address, .city, .courier, .payment, .product, .colour].contains($0.type) }
        func isFree(_ word: Int) -> Bool {
            let entry = scan.reading.words[word]
            return entry.marks.isDisjoint(with: [.digits, .emoji, .predicate, .asks, .connective, .conjunction, .thanks, .greets])
                && !scan.has(word, [.phoneLabel, .placePart, .street, .measure]) && !isLabel(scan.reading.text(of: word..<word + 1))
                && !taken.contains { $0.words.contains(word) }
        }
        var at = scan.range.lowerBound
        while at < scan.range.upperBound {
            var end = at
            while end < scan.range.upperBound, end == at || !scan.isCutOff(end), isFree(end) { end += 1 }
            // "Bu Sri", but not "ya kak".
            let words = at..<end
            if (1...4).contains(words.count), words.contains(where: { !scan.isFiller($0) }),
                end == scan.range.upperBound || !isFree(end) || scan.isCutOff(end)
            {
                return words
            }
            at = max(end, at + 1)
        }
        return nil
    }
}
