extension SlotScan {
    /// Notes the word that a quantity of these words counts with: 3pcs, 2 lusin, sebungkus, se-box.
    mutating func addUnit(_ words: Range<Int>) {
        for word in words.reversed() where !isTaken(word, by: .product) {
            var unit = text(word)
            if reading.words[word].marks.contains(.digits) {
                unit = String(unit.drop { !("a"..."z").contains($0) })
            } else if unit.hasPrefix("se"), has(word, .wholeQuantity) {
                unit = String(unit.dropFirst(2))
            } else if !has(word, [.measure, .dozen]) {
                continue
            }
            if unit.hasSuffix("nya"), unit.count > 6 { unit = String(unit.dropLast(3)) }
            if unit.hasSuffix("an"), let plain = Optional(String(unit.dropLast(2))), finder.units[plain] != nil { unit = plain }
            guard let name = finder.units[unit] else { continue }
            return add(.unit, .text(name), word..<word + 1)
        }
    }

    /// "berapa per lusin", "150rb/pcs": what is counted with, though nothing is counted.
    mutating func findUnits() {
        for word in range where has(word, [.measure, .dozen]) && !isTaken(word, by: .unit) && !isSpoken(word) {
            guard text(word - 1) == "per" || isAfterSlash(word), let name = finder.units[text(word)] else { continue }
            add(.unit, .text(name), word..<word + 1)
        }
    }

    private func isAfterSlash(_ word: Int) -> Bool {
        guard range.contains(word - 1) else { return false }
        let start = Int(reading.words[word - 1].end), end = Int(reading.words[word].start)
        return start < end && reading.bytes[start..<end].contains(UInt8(ascii: "/"))
    }
}
