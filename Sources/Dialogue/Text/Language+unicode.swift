extension Language {
    /// Whether the character at `at` goes on with the word before it.
    static func continuesWord(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool { isInWord(decode(text, at).0) }

    /// Whether a character beyond ASCII is part of a word; the apostrophe that phones write is.
    private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
        let kind = ScalarClass(scalar)
        return kind == .word || kind == .invisible || scalar == "\u{2019}"
    }

    /// Reads one word, emoji or punctuation mark that has characters beyond ASCII; gives back its end.
    func scanBeyondASCII(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, into draft: inout Draft) -> Int {
        if Folding.isWordByte(text[start]) || text[start] == UInt8(ascii: "+") { return scanMixedWord(text, start, into: &draft) }
        let (scalar, length) = Self.decode(text, start)
        switch ScalarClass(scalar) {
        case .word: return scanMixedWord(text, start, into: &draft)
        case .emoji: return scanEmoji(text, start, into: &draft)
        case .comma: draft.pending.formUnion(.afterComma)
        case .stop: draft.pending.formUnion(.afterStop)
        case .line: draft.pending.formUnion([.afterStop, .afterLine])
        case .question: draft.noteQuestion()
        case .invisible, .space: break
        }
        return start + length
    }

    private func scanMixedWord(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, into draft: inout Draft) -> Int {
        var folded: [UInt8] = []
        var shape = WordShape()
        var at = start
        while at < text.count {
            let (scalar, length) = Self.decode(text, at)
            if scalar.value < 0x80 {
                let byte = UInt8(scalar.value)
                let next = at + 1 < text.count ? text[at + 1] : 0
                let previous = folded.last ?? 0
                let opens = at == start && byte == UInt8(ascii: "+")
                guard Folding.isWordByte(byte) || opens || shape.joins(byte, after: previous, before: next) else { break }
                if !Folding.isWordByte(byte) { shape.hasJoiner = true }
                folded.append(Folding.lowered(byte))
            } else {
                guard Self.isInWord(scalar) else { break }
                if scalar == "\u{2019}" { folded.append(UInt8(ascii: "'")) } else { Folding.append(scalar, to: &folded) }
            }
            at += length
        }
        shape.hasDigit = folded.contains(where: Folding.isDigit)
        shape.hasLetter = folded.contains { Folding.isLetter($0) || $0 >= 0x80 }
        var found = table.find(folded)
        if found < 0, pack.inflects, shape.hasLetter, folded.count <= 512 { found = resolve(folded) }
        found >= 0 ? draft.append(found, of: table, start, at, shape.marks) : draft.append(start, at, shape.marks)
        return at
    }

    /// One emoji is one word: with its skin tone, a family joined by zero-width joiners, a flag.
    private func scanEmoji(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, into draft: inout Draft) -> Int {
        var folded: [UInt8] = []
        var at = start
        var letters = 0
        var joined = true
        while at < text.count {
            let (scalar, length) = Self.decode(text, at)
            let code = scalar.value
            if 0x1F1E6...0x1F1FF ~= code {
                guard (joined && letters == 0) || letters == 1 else { break }
                letters += 1
            } else if code == 0x200D {
                joined = true
                at += length
                continue
            } else if 0x1F3FB...0x1F3FF ~= code || code == 0xFE0F || code == 0x20E3 || 0xE0020...0xE007F ~= code {
                at += length
                continue
            } else {
                guard joined, ScalarClass(scalar) == .emoji else { break }
            }
            joined = false
            Folding.append(scalar, to: &folded)
            at += length
        }
        let found = table.find(folded)
        found >= 0 ? draft.append(found, of: table, start, at, .emoji) : draft.append(start, at, .emoji)
        return max(at, start + 1)
    }

    /// The character at `at` and how many bytes it takes. The text is valid UTF-8, except that the
    /// limit on its length may cut the last character; what is cut off reads as U+FFFD.
    static func decode(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar, Int) {
        let first = text[at]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard length > 1 else { return (Unicode.Scalar(first), 1) }
        guard at + length <= text.count else { return ("\u{FFFD}", text.count - at) }
        var code = UInt32(first) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length { code = code << 6 | UInt32(text[at + offset] & 0x3F) }
        return (Unicode.Scalar(code) ?? "\u{FFFD}", length)
    }
}
