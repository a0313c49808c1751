extension SlotCheck {
    /// An address that a courier finds: something like a street (jl, perum, kos, dusun, …) and a number (no, rt/rw, blok, km).
    /// The customer's spelling stays.
    func address(_ value: Value, _ text: String) -> Result<Value, Wrong> {
        let raw = if case .text(let found) = value { found } else { text }
        let reading = language.read(raw)
        let scan = finder.scan(reading, reading.words.indices)
        func isNumber(_ word: Int) -> Bool { reading.words[word].marks.contains(.digits) }
        let places = reading.words.indices.count { ["rt", "rw"].contains(scan.text($0)) }
        let isNamed = reading.words.indices.contains { !isNumber($0) && !scan.isFiller($0) && !scan.has($0, [.placePart, .street, .placeBefore]) }
        var missing: [Value] = []
        if !scan.kinds.contains(.street), places < 2 || !isNamed { missing.append(.text("nama jalan")) }
        if !reading.words.indices.contains(where: isNumber) { missing.append(.text("nomor rumah atau RT/RW")) }
        guard missing.isEmpty else { return .failure(Wrong("parts", ["missing": .list(missing)])) }
        return .success(.text(withoutLabel(raw, reading, scan)))
    }

    /// Without "alamat saya di" before it and "ya kak" after it.
    private func withoutLabel(_ raw: String, _ reading: Reading, _ scan: SlotScan) -> String {
        var words = reading.words.indices
        if let first = words.first, scan.text(first).hasPrefix("alamat") || scan.text(first) == "almt" {
            words = words.dropFirst()
            while let next = words.first,
                scan.isFiller(next) || ["lengkap", "rumah", "saya", "aku", "pengiriman", "di", "ada", "itu"].contains(scan.text(next))
            {
                words = words.dropFirst()
            }
        }
        while let last = words.last, scan.isFiller(last), !scan.has(last - 1, .placePart) { words = words.dropLast() }
        return Self.tidied(reading.text(of: words.isEmpty ? reading.words.indices : words))
    }
}
