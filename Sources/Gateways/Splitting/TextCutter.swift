import Dialogue

/// Cuts a text into pieces that a gateway takes.
///
/// A cut falls on the last blank line of a piece, else on its last line end, sentence end, space; what would leave a piece less than half full
/// comes after what would not. It never falls into a word, and so into no address, nor between the stars of `*bold words*`, unless
/// nothing else is left: then a word too long for a piece is cut between two characters as people see them. White space at a cut is dropped.
///
/// The same text is always cut in the same way. Time and memory grow with the text's length.
struct TextCutter {
    private let limit: TextLimit
    private let more: String
    private let characters: [Character]
    /// Whether a cut before the character of that number parts two stars.
    private let isBold: [Bool]

    /// - Parameter more: what says, at the end of the last piece, that some is left out.
    init(_ text: String, limit: TextLimit, more: String = "") {
        self.limit = limit
        self.more = more
        let room = TextLimit(limit.most - limit.length(of: more), limit.unit)
        let text = text.trimmingSpaces().split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
        characters = text.flatMap { character in
            // A letter with a thousand accents is too long for a piece on its own.
            room.holds(String(character)) ? [character] : character.unicodeScalars.map(Character.init)
        }
        isBold = Self.bold(characters)
    }

    /// - Parameter most: so many at most; what is left then is left out.
    func pieces(most: Int = .max) -> [String] {
        var pieces: [String] = []
        var start = 0
        while start < characters.count, pieces.count < most {
            let end = piece(from: start, limit.most)
            var text = String(characters[start..<end])
            if pieces.count == most - 1, end < characters.count {
                let short = String(characters[start..<piece(from: start, limit.most - limit.length(of: more))]) + more
                if limit.holds(short) { text = short }
            }
            pieces.append(text)
            start = end
            while start < characters.count, characters[start].isWhitespace { start += 1 }
        }
        return pieces
    }

    /// Where the piece that begins at `start` ends.
    private func piece(from start: Int, _ most: Int) -> Int {
        var end = start
        var length = 0
        while end < characters.count {
            length += limit.length(of: String(characters[end]))
            if length > most { break }
            end += 1
        }
        return end == characters.count ? end : cut(start, max(end, start + 1))
    }

    private enum Place: Int, CaseIterable { case blankLine, line, sentence, space, bold }

    private func cut(_ start: Int, _ end: Int) -> Int {
        var last: [Place: Int] = [:]
        var at = end
        while at > start {
            if characters[at].isWhitespace {
                let (place, begin) = place(at)
                if begin > start, last[place] == nil { last[place] = begin }
                at = begin
            }
            at -= 1
        }
        let half = start + (end - start) / 2
        let whole = Place.allCases.filter { $0 != .bold }.compactMap { last[$0] }
        return whole.first { $0 >= half } ?? whole.max() ?? last[.bold] ?? end
    }

    /// What kind of place the white space around `at` is, and where it begins.
    private func place(_ at: Int) -> (Place, begin: Int) {
        var begin = at, after = at
        while begin > 0, characters[begin - 1].isWhitespace { begin -= 1 }
        while after < characters.count, characters[after].isWhitespace { after += 1 }
        let lines = characters[begin..<after].count(where: \.isNewline)
        if lines > 0 { return (lines > 1 ? .blankLine : .line, begin) }
        if isBold[begin] { return (.bold, begin) }
        return (endsSentence(begin) ? .sentence : .space, begin)
    }

    /// `1.` begins a line of a list.
    private func endsSentence(_ at: Int) -> Bool {
        guard at > 0, ".!?…".contains(characters[at - 1]) else { return false }
        return !(characters[at - 1] == "." && at > 1 && characters[at - 2].isNumber)
    }

    /// As WhatsApp reads it: from a star with a word behind it to the next on the line with a word before it.
    private static func bold(_ characters: [Character]) -> [Bool] {
        var isBold = [Bool](repeating: false, count: characters.count + 1)
        func isWord(_ at: Int) -> Bool { characters.indices.contains(at) && (characters[at].isLetter || characters[at].isNumber) }
        func isBlank(_ at: Int) -> Bool { !characters.indices.contains(at) || characters[at].isWhitespace }
        var at = 0
        while at < characters.count {
            guard characters[at] == "*", !isWord(at - 1), !isBlank(at + 1) else {
                at += 1
                continue
            }
            var close = at + 1
            while close < characters.count, !characters[close].isNewline,
                !(characters[close] == "*" && close > at + 1 && !isBlank(close - 1) && !isWord(close + 1))
            {
                close += 1
            }
            // No star of this line that comes later has one to close it either.
            if close < characters.count, characters[close] == "*" { for inside in at + 1...close { isBold[inside] = true } }
            at = close + 1
        }
        return isBold
    }
}
