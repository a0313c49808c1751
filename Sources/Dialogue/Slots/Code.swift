/// A word of letters and digits that names something: GM-01, A12, KODE10, JP1234567890, INV-20260812-01.
struct CodeWord {
    /// The letters it begins with, in small letters.
    var letters: String
    var digitCount: Int
    /// All its letters are capitals.
    var isCapital: Bool

    /// nil for what is a number with something on it (3pcs, x2, 150rb), and for doubled words (baju2).
    init?(_ written: ArraySlice<UInt8>) {
        guard (2...24).contains(written.count), written.allSatisfy({ Folding.isWordByte($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }),
            let first = written.first, Folding.isLetter(first)
        else { return nil }
        letters = String(decoding: written.prefix(while: Folding.isLetter).map(Folding.lowered), as: UTF8.self)
        digitCount = written.count(where: Folding.isDigit)
        isCapital = written.allSatisfy { !Folding.isLetter($0) || $0 == $0 & 0xDF }
        guard digitCount > 0, letters.utf8.count <= 10 else { return nil }
        let isDoubled = letters.utf8.count >= 3 && written.dropFirst(letters.utf8.count).drop { $0 == UInt8(ascii: "-") }.elementsEqual("2".utf8)
        guard !isDoubled || isCapital else { return nil }
    }
}

extension SlotScan {
    /// What orders, invoices and parcels are known by. Before phones: the number of a parcel may look like one.
    mutating func findOrderIDs() {
        for at in range where !isSpoken(at) && !isTaken(at, by: .product) {
            if let end = orderID(at) { note(.orderID, at..<end) }
        }
    }

    /// Codes of things and vouchers: in capitals, short ones in any letters, and any behind "kode".
    mutating func findCodes() {
        for at in range where !isSpoken(at) && !isTaken(at, by: .product) {
            if let code = codeWord(at) {
                let isShort = code.letters.utf8.count <= 3 && code.digitCount <= 4
                if !isSized(code), isShort || code.isCapital && code.digitCount <= 5 || isLed(at, by: .codeBefore) { note(.code, at..<at + 1) }
            } else if has(at - 1, .codeBefore), continues(at), isCapitalWord(at) {
                note(.code, at..<at + 1)
            }
        }
    }

    private mutating func note(_ type: SlotType, _ words: Range<Int>) {
        add(type, .text(reading.text(of: words)), words)
        spoken.append(words)
    }

    private func codeWord(_ word: Int) -> CodeWord? {
        reading.words[word].marks.contains(.digits) ? CodeWord(written(word)) : nil
    }

    /// tb158, uk38, rp5000, jam8: a word of a number with the number on it.
    private func isSized(_ code: CodeWord) -> Bool {
        if ["x", "rp", "idr", "k", "ke"].contains(code.letters) { return true }
        guard let meaning = finder.suffixes[code.letters] else { return false }
        return !meaning.kinds.isDisjoint(with: Self.measuring)
    }

    private static let measuring: SlotWord.Kinds = [
        .sizeBefore, .sizeNumberBefore, .notQuantityBefore, .heightBefore, .weightBefore, .placePart, .street, .phoneLabel, .currency, .scale,
        .thingBefore,
        .dateBefore, .clockBefore,
    ]

    /// Where the number of an order or a parcel ends that begins at `at`.
    private func orderID(_ at: Int) -> Int? {
        guard reading.words[at].marks.contains(.digits) || Self.idLetters.contains(text(at)) else { return nil }
        let bytes = written(at)
        // #1234
        let start = Int(reading.words[at].start)
        let isHashed = start > 0 && reading.bytes[start - 1] == UInt8(ascii: "#")
        let isLed = isLed(at, by: .orderBefore)
        if let code = codeWord(at) {
            if Self.idLetters.contains(code.letters) || code.digitCount >= 6 || isHashed { return isSized(code) ? nil : at + 1 }
            return isLed && code.digitCount >= 3 && !isBareOrder(at - 1) ? at + 1 : nil
        }
        // "INV 2231"
        if Self.idLetters.contains(text(at)) {
            guard continues(at + 1), reading.words[at + 1].marks.contains(.digits), written(at + 1).count(where: Folding.isDigit) >= 2 else {
                return nil
            }
            return at + 2
        }
        guard bytes.allSatisfy({ Folding.isDigit($0) || $0 == UInt8(ascii: "-") }), !has(at + 1, [.measure, .dozen, .currency, .scale]) else {
            return nil
        }
        let digits = bytes.count(where: Folding.isDigit)
        if isHashed { return digits >= 2 ? at + 1 : nil }
        return isLed && digits >= (isBareOrder(at - 1) ? 4 : 3) ? at + 1 : nil
    }

    /// "order 100": somebody may order so many.
    private func isBareOrder(_ word: Int) -> Bool { has(word, .orders) && !Self.orders.contains { text(word).hasPrefix($0) } }

    /// How numbers of orders and invoices begin.
    private static let idLetters: Set<String> = ["inv", "ord", "trx", "lrs"]

    /// Whether a word that announces it stands before, "nomor" and the like between.
    private func isLed(_ at: Int, by trait: SlotWord.Traits) -> Bool {
        var before = at - 1
        // "resi JNE 0123…", "nomor pesanan saya 1023"
        func announces(_ word: Int) -> Bool { has(word, trait) || trait == .orderBefore && Self.orders.contains { text(word).hasPrefix($0) } }
        while before > at - 4, range.contains(before), !announces(before),
            isTaken(before, by: .courier) || has(before, .sizeNumberBefore) || isFiller(before)
                || ["saya", "sy", "aku", "ku", "id", "ini", "itu", "kode"].contains(text(before))
        {
            before -= 1
        }
        return announces(before)
    }

    /// Made of "pesan" and "order", by which they are known as well.
    private static let orders = ["pesanan", "pesenan", "psanan", "orderan"]

    /// "kode HEMAT": nothing but capitals.
    private func isCapitalWord(_ word: Int) -> Bool {
        let bytes = written(word)
        return bytes.count >= 3 && bytes.allSatisfy { $0 &- 0x41 < 26 }
    }
}
