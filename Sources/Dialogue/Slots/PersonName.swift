extension SlotScan {
    /// A person's name where the message says that it is one: nama saya Dewi, nama: Dewi, atas nama Dewi, a.n. Dewi; after
    /// a bare "saya" or "an" only if it is written as a name, with a capital.
    mutating func findName() {
        for at in range where !isSpoken(at) {
            guard let start = nameStart(after: at) else { continue }
            var end = start
            while end < range.upperBound, end - start < 5, end == start || !isCutOff(end), isNamePart(end, isFirst: end == start) { end += 1 }
            guard end > start else { continue }
            add(.name, .text(reading.text(of: start..<end)), start..<end)
            spoken.append(start..<end)
            found.removeAll { [.city, .product, .colour, .payment].contains($0.type) && $0.words.overlaps(start..<end) }
            return
        }
    }

    /// Where a name begins if the word at `at` announces one.
    private func nameStart(after at: Int) -> Int? {
        if has(at, .nameBefore) {
            var start = at + 1
            while range.contains(start),
                has(start, .selfBefore) || Self.between.contains(text(start))
            {
                start += 1
            }
            guard range.contains(start), !reading.words[start].marks.contains(.afterStop) else { return nil }
            // Small letters are a name only if nobody knows the word: not "nama toko"; after "atas nama" and "nama saya"
            // a known one will do if it does nothing in a sentence.
            if isCapital(start) || isUnknown(start) { return start }
            let isTold = start > at + 1 || text(at - 1) == "atas" || ["namaku", "namaq"].contains(text(at))
            return isTold && isPlain(start) ? start : nil
        }
        let start = at + 1
        // "penerima: Budi", "panggil aja Rina", "ini Rina", "dengan Rina"
        if Self.announcing.contains(text(at)) {
            let first = isFiller(start) && continues(start + 1) && !isCapital(start) ? start + 1 : start
            let isColon = gap(before: start).contains(UInt8(ascii: ":"))
            guard range.contains(first), isColon || !isCutOff(first), isCapital(first) && isUnknown(first) || isColon && isUnknown(first) else {
                return nil
            }
            return first
        }
        guard has(at, .selfBefore), range.contains(start) else { return nil }
        let isInitials = text(at) == "n"  // a.n. Siti, a/n Siti
        // "150rb an dewi ya": small letters after "an", if nobody knows the word.
        if text(at) == "an", continues(start), isUnknown(start) || isTitled(start), range.contains(at - 1) { return start }
        guard !isInitials || text(at - 1) == "a", isInitials || !isCutOff(start) else { return nil }
        if isInitials { return isCapital(start) || isPlain(start) || isTitled(start) ? start : nil }
        return isCapital(start) && isUnknown(start) ? start : nil
    }

    /// What may stand between "nama" and the name: "nama penerimanya ganti jadi Dewi".
    private static let between: Set<String> = [
        "penerima", "penerimanya", "lengkap", "pemesan", "pemesannya", "pembeli", "ku", "kak", "panggilan", "jadi", "jd", "ganti", "diganti",
        "harusnya", "nya",
        "ke", "yang", "benar", "bener", "adalah",
    ]
    private static let announcing: Set<String> = ["penerima", "penerimanya", "pemesan", "pemesannya", "pengirim", "panggil", "ini", "dengan", "dgn"]

    /// "an bu dewi"
    private func isTitled(_ word: Int) -> Bool { isFiller(word) && continues(word + 1) && isUnknown(word + 1) }

    /// A word that does nothing in a sentence.
    private func isPlain(_ word: Int) -> Bool {
        reading.words[word].marks.subtracting([.afterComma, .afterLine, .beforeQuestion]).isEmpty && role(word).kinds.isEmpty
    }

    private func isNamePart(_ word: Int, isFirst: Bool) -> Bool {
        let entry = reading.words[word]
        guard !isSpoken(word), entry.marks.isDisjoint(with: [.digits, .emoji, .asks, .conjunction, .connective]),
            !has(word, [.nameBefore, .phoneLabel, .street, .placePart])
        else { return false }
        // Pak Hendra, bu dewi
        if entry.marks.contains(.filler) { return range.contains(word + 1) && (isCapital(word) && isCapital(word + 1) || isFirst && isTitled(word)) }
        return isUnknown(word) || isCapital(word) || isFirst && isPlain(word)
    }

    private func isUnknown(_ word: Int) -> Bool {
        reading.words[word].formCount == 0 && reading.words[word].marks.isDisjoint(with: [.digits, .filler, .predicate, .asks])
    }

    /// Written with a capital and small letters: "SAYA MAU" says nothing.
    private func isCapital(_ word: Int) -> Bool {
        let bytes = written(word)
        return bytes.first.map { $0 &- 0x41 < 26 } == true && (bytes.count == 1 || bytes.dropFirst().contains { $0 &- 0x61 < 26 })
    }
}
