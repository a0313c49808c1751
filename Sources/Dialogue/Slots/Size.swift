/// Clothing sizes.
enum Size {
    static let phrases = [
        ("all size", "All Size"), ("allsize", "All Size"), ("free size", "All Size"), ("freesize", "All Size"),
        ("jumbo", "Jumbo"), ("bigsize", "Jumbo"), ("big size", "Jumbo"), ("xs", "XS"), ("xl", "XL"),
        ("xxl", "XXL"), ("xxxl", "XXXL"), ("2xl", "XXL"), ("3xl", "XXXL"), ("4xl", "4XL"), ("5xl", "5XL"),
    ]
}

extension SlotScan {
    /// S, M and L where a size is plausible, and numbers after "size", "ukuran", "no".
    mutating func findSizes() {
        for at in range where !isTaken(at, by: .size) && !isSpoken(at) {
            if let digits = digitWord(at), digits.isPlain, (1...60).contains(digits.value) {
                if isSized(at) || (has(at - 1, .sizeNumberBefore) && digits.value >= 15 && !isAddress(at - 1)) {
                    add(.size, .text(String(decoding: written(at), as: UTF8.self)), at..<at + 1)
                    found.removeAll { $0.type == .quantity && $0.words == at..<at + 1 }
                }
            } else if isSized(at) || has(at - 1, .sizeNumberBefore), let size = spelled(at) {
                add(.size, .text("\(size)"), at..<at + 2)
                found.removeAll { $0.type == .quantity && $0.words.overlaps(at..<at + 2) }
            } else if let letter = sizeLetter(at), isSizePlausible(at) {
                add(.size, .text(letter), at..<at + 1)
            }
        }
    }

    /// "size 38", "size nya 38", "ukuran yang 38".
    private func isSized(_ number: Int) -> Bool {
        if has(number - 1, .sizeBefore) { return true }
        let isParticle = continues(number) && (isFiller(number - 1) || isYang(number - 1))
        return isParticle && continues(number - 1) && has(number - 2, .sizeBefore)
    }

    /// "nomor tiga delapan", said digit by digit.
    private func spelled(_ at: Int) -> Int? {
        func digit(_ word: Int) -> Int? { has(word, .unit) && (1...9).contains(role(word).value) ? Int(role(word).value) : nil }
        guard continues(at + 1), let tens = digit(at), let ones = digit(at + 1), (2...4).contains(tens) else { return nil }
        return 10 * tens + ones
    }

    /// Whether another word than `number` is one of addresses: jl, rt, kec.
    private func isAddress(_ number: Int) -> Bool {
        range.contains { $0 != number && reading.words[$0].marks.contains(.abbreviation) }
    }

    private func sizeLetter(_ word: Int) -> String? {
        let bytes = written(word)
        guard bytes.count == 1, let byte = bytes.first else { return nil }
        switch Folding.lowered(byte) {
        case UInt8(ascii: "s"): return "S"
        case UInt8(ascii: "m"): return "M"
        case UInt8(ascii: "l"): return "L"
        default: return nil
        }
    }

    /// A lone letter is a size as a capital, after a word that leads to one (yang, ganti, size), right after a
    /// product or colour, or in a clause of hardly anything else. After a number a small one is a unit (2 m).
    private func isSizePlausible(_ word: Int) -> Bool {
        if reading.bytes[Int(reading.words[word].start)] &- 0x41 < 26 { return true }
        if range.contains(word - 1) {
            if reading.words[word - 1].marks.contains(.digits) { return false }
            if has(word - 1, [.sizeBefore, .sizeNear]) { return true }
        }
        if found.contains(where: { [.product, .colour, .size].contains($0.type) && $0.words.upperBound == word }) { return true }
        return content.count <= 2
    }
}
