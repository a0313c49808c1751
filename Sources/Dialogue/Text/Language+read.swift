extension Language {
    /// How many words of a message are read; what comes after them is not.
    public static let maximumWords = 512
    /// How many bytes of a message are read.
    public static let maximumBytes = 65_536

    /// The words of a message. Any text will do; time grows linearly with its length.
    ///
    /// A known word costs one look-up. Only words that neither the shop nor the pack knows as they
    /// are written are taken apart, and repaired if nothing comes of that.
    ///
    /// - Parameter repairing: False where any words may be written, such as a name.
    public func read(_ text: String, repairing: Bool = true) -> Reading {
        let bytes = Array(text.utf8)
        var draft = Draft(expecting: min(bytes.count, Self.maximumBytes) / 4 + 1)
        bytes.withUnsafeBufferPointer { scan(UnsafeBufferPointer(rebasing: $0.prefix(Self.maximumBytes)), into: &draft) }
        if repairing, !draft.unknown.isEmpty { repair(&draft, bytes) }
        if draft.hasGuarded { table.guards.settle(&draft, bytes: bytes, table: table) }
        return Reading(bytes: bytes, words: draft.words, forms: draft.forms, repairs: draft.repairs)
    }

    private func scan(_ text: UnsafeBufferPointer<UInt8>, into draft: inout Draft) {
        var at = 0
        while at < text.count, draft.words.count < Self.maximumWords {
            let byte = text[at]
            if Folding.isWordByte(byte) {
                at = scanWord(text, at, into: &draft)
            } else if byte < 0x80 {
                if byte == UInt8(ascii: "+"), at + 1 < text.count, Folding.isDigit(text[at + 1]) {
                    at = scanWord(text, at, into: &draft)
                } else if pack.inflects, Emoticon.opens(byte), let face = Emoticon.read(text, at) {
                    let found = table.find(Array(face.emoji.utf8))
                    found >= 0 ? draft.append(found, of: table, at, face.end, .emoji) : draft.append(at, face.end, .emoji)
                    at = face.end
                } else {
                    draft.note(byte, before: at + 1 < text.count ? text[at + 1] : 0)
                    at += 1
                }
            } else {
                at = scanBeyondASCII(text, at, into: &draft)
            }
        }
        // A word meant as several can overstep by one.
        if draft.words.count > Self.maximumWords { draft.words.removeLast(draft.words.count - Self.maximumWords) }
    }

    /// Reads the word that starts at `start`; gives back where it ends.
    private func scanWord(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, into draft: inout Draft) -> Int {
        var hash = SurfaceTable.seed
        var at = start
        var shape = WordShape()
        if text[at] == UInt8(ascii: "+") {
            hash = SurfaceTable.mix(hash, text[at])
            at += 1
        }
        while at < text.count {
            let byte = text[at]
            if Folding.isLetter(byte) {
                shape.hasLetter = true
            } else if Folding.isDigit(byte) {
                shape.hasDigit = true
            } else if byte >= 0x80 {
                if Self.continuesWord(text, at) { return scanBeyondASCII(text, start, into: &draft) }
                break
            } else if at + 1 < text.count, shape.joins(byte, after: text[at - 1], before: text[at + 1]) {
                shape.hasJoiner = true
            } else {
                break
            }
            hash = SurfaceTable.mix(hash, Folding.lowered(byte))
            at += 1
        }
        if pack.inflects, let end = WebWord.end(text, start, at) {
            draft.append(start, end, text[start..<end].contains(where: Folding.isDigit) ? [.web, .digits] : .web)
            return end
        }
        var end = at
        if shape.hasDigit, at + 1 < text.count, text[at] == UInt8(ascii: ","), text[at + 1] == UInt8(ascii: "-") {
            end = at + 2  // 75.000,-
        }
        let found = table.find(hash, in: text, start, at)
        if found >= 0 {
            draft.append(found, of: table, start, at, shape.marks)
        } else {
            appendUnknown(text, start, at, shape, into: &draft)
        }
        return end
    }

    private func appendUnknown(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ shape: WordShape, into draft: inout Draft) {
        // Numbers are for the slots; a word with letters may be a known one in disguise.
        if pack.inflects, shape.hasLetter, end - start <= 512 {
            let found = resolve(text[start..<end].map(Folding.lowered))
            if found >= 0 { return draft.append(found, of: table, start, end, shape.marks) }
        }
        if shape.hasJoiner, shape.hasLetter, !shape.hasDigit {
            appendParts(text, start, end, into: &draft)
        } else {
            draft.append(start, end, shape.marks)
        }
    }

    /// usb-c, which nobody knows whole, is usb and c.
    private func appendParts(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, into draft: inout Draft) {
        var from = start
        while from < end {
            var to = from
            while to < end, Folding.isLetter(text[to]) { to += 1 }
            if to > from {
                let folded = text[from..<to].map(Folding.lowered)
                var found = table.find(folded)
                if found < 0, pack.inflects { found = resolve(folded) }
                found >= 0 ? draft.append(found, of: table, from, to, []) : draft.append(from, to, [])
            }
            from = to + 1
        }
    }
}

/// What a word is made of, and which characters hold it together.
struct WordShape {
    var hasLetter = false
    var hasDigit = false
    var hasJoiner = false

    var marks: Word.Marks { hasDigit ? .digits : [] }

    /// Whether `byte`, between two others, is part of the word: 75.000, 17/8, baju-baju, j&t, jum'at.
    @inline(__always)
    func joins(_ byte: UInt8, after previous: UInt8, before next: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"):
            Folding.isWordByte(previous) && Folding.isWordByte(next)
        case UInt8(ascii: "&"), UInt8(ascii: "'"):
            Folding.isLetter(previous) && Folding.isLetter(next)
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ":"):
            Folding.isDigit(previous) && Folding.isDigit(next)
        default:
            false
        }
    }
}
