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
            while range.contains(start), has(start, .selfBefore) || ["penerima", "lengkap", "pemesan", "pembeli", "ku", "kak"].contains(text(start)) {
                start += 1
            }
            guard range.contains(start), !reading.words[start].marks.contains(.afterStop) else { return nil }
            // Small letters are a name only if nobody knows the word: not "nama toko".
            return isCapital(start) || isUnknown(start) ? start : nil
        }
        let isInitials = text(at) == "n"  // a.n. Siti, a/n Siti
        let start = at + 1
        // "150rb an dewi ya": small letters after "an", if nobody knows the word.
        if text(at) == "an", continues(start), isUnknown(start), range.contains(at - 1) || isInitials, !reading.words[start].marks.contains(.asks) { return start }
        guard has(at, .selfBefore), !isInitials || text(at - 1) == "a", range.contains(start), isInitials || !isCutOff(start), isCapital(start) else {
            return nil
        }
        return isInitials || isUnknown(start) ? start : nil
    }

    private func isNamePart(_ word: Int, isFirst: Bool) -> Bool {
        let entry = reading.words[word]
        guard !isSpoken(word), entry.marks.isDisjoint(with: [.digits, .emoji, .asks, .conjunction, .connective]),
            !has(word, [.nameBefore, .phoneLabel, .street, .placePart])
        else { return false }
        if entry.marks.contains(.filler) { return isCapital(word) && range.contains(word + 1) && isCapital(word + 1) }  // Pak Hendra
        return isUnknown(word) || isCapital(word)
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
