extension SlotScan {
    /// Notes the word that a quantity of these words counts with: 3pcs, 2 lusin, sebungkus, se-box.
    mutating func addUnit(_ words: Range<Int>) {
        for word in words.reversed() where !isTaken(word, by: .product) {
            var unit = text(word)
            if reading.words[word].marks.contains(.digits) {
                unit = String(unit.drop { !("a"..."z").contains($0) })
            } else if unit.hasPrefix("se") || unit.hasPrefix("sa"), has(word, .wholeQuantity) {
                unit = String(unit.dropFirst(2))
            } else if !has(word, [.measure, .dozen]) {
                continue
            }
            if unit.hasSuffix("nya"), unit.count > 6 { unit = String(unit.dropLast(3)) }
            if unit.hasSuffix("an"), finder.units[String(unit.dropLast(2))] != nil { unit = String(unit.dropLast(2)) }
            guard let name = finder.units[unit] else { continue }
            return add(.unit, .text(name), word..<word + 1)
        }
    }

    /// "berapa per lusin", "perkilo", "150rb/pcs": what is counted with, though nothing is counted.
    mutating func findUnits() {
        for word in range where has(word, [.measure, .dozen]) || has(word, .perUnit) {
            guard !isTaken(word, by: .unit), !isSpoken(word), !isTaken(word, by: .product) else { continue }
            let written = text(word)
            guard has(word, .perUnit) || text(word - 1) == "per" || isAfterSlash(word) else { continue }
            let plain = has(word, .perUnit) ? String(written.dropFirst(3)) : written
            guard let name = finder.units[plain.hasSuffix("nya") ? String(plain.dropLast(3)) : plain] else { continue }
            add(.unit, .text(name), word..<word + 1)
        }
    }

    private func isAfterSlash(_ word: Int) -> Bool { gap(before: word).contains(UInt8(ascii: "/")) }
}
