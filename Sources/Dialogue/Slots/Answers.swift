extension SlotScan {
    /// A choice by letter, number or order, when the clause says little else: B, 2, yang kedua, opsi b aja; -1 for the last.
    mutating func findChoice() {
        let words = content
        guard let first = words.first, let last = words.last, words.count <= 5 else { return }
        let rest = words.filter { !has($0, [.choiceBefore, .choiceTail]) }
        guard rest.count == 1, let position = position(rest[0]) else { return }
        add(.choice, .int(position), first..<last + 1)
    }

    private func position(_ word: Int) -> Int? {
        if has(word, .ordinal) { return Int(role(word).value) }
        if text(word).hasPrefix("ke-"), let number = Int(text(word).dropFirst(3)), (1...20).contains(number) { return number }
        let bytes = written(word)
        if bytes.count == 1, let byte = bytes.first {
            let letter = Int(Folding.lowered(byte)) - Int(UInt8(ascii: "a"))
            if (0..<6).contains(letter) { return letter + 1 }
        }
        guard let digits = digitWord(word), digits.isPlain, !digits.isDecimal, (1...20).contains(digits.value) else { return nil }
        return Int(digits.value)
    }

    /// Yes or no, when the clause says nothing else; a yes may also open one that goes on (iya cod).
    mutating func findYesNo() {
        guard !range.contains(where: { reading.words[$0].marks.contains(.beforeQuestion) }) else { return }
        let words = content
        guard let first = words.first else {
            // "ya kak": particles only, one of which says yes.
            if let word = range.first(where: { has($0, .yes) }) { add(.yesNo, .bool(true), word..<word + 1) }
            return
        }
        let rest = words.dropFirst()
        // "udah itu aja": nothing more.
        if kinds.contains(.only), words.allSatisfy({ has($0, .enough) }),
            words.contains(where: { has($0, .enough) && !has($0, [.yes, .answerTail]) })
        {
            add(.yesNo, .bool(false), first..<words[words.count - 1] + 1)
        } else if has(first, .no) {
            if rest.allSatisfy({ has($0, [.no, .answerTail, .enough]) }) { add(.yesNo, .bool(false), first..<words[words.count - 1] + 1) }
        } else if has(first, .yes), rest.allSatisfy({ has($0, [.yes, .answerTail]) && !has($0, .no) && !isForNow($0) }) {
            add(.yesNo, .bool(true), first..<words[words.count - 1] + 1)
        } else if let opening = range.first, has(opening, .yesLead), !marks.contains(.asks), !words.contains(where: { has($0, .no) || isForNow($0) })
        {
            // "oke itu aja" may agree or want nothing more.
            let isOpen = kinds.contains(.only) && words.contains { has($0, .that) }
            if !isOpen { add(.yesNo, .bool(true), opening..<opening + 1) }
        }
    }

    /// dulu, that puts off: "udah dulu ya" is no yes.
    private func isForNow(_ word: Int) -> Bool { has(word, .enough) && has(word, .answerTail) }
}
