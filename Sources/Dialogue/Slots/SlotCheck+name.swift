extension SlotCheck {
    private static let mostLetters = 60

    /// "nama saya dewi sartika kak" is Dewi Sartika.
    func name(_ value: Value, _ text: String) -> Result<Value, Wrong> {
        let raw = if case .text(let found) = value { found } else { text }
        let reading = language.read(raw, repairing: false)
        let scan = finder.scan(reading, reading.words.indices)
        if scan.found.contains(where: { $0.type == .yesNo }) { return .failure(Wrong("answer")) }
        // "kok ongkirnya belum" is no name; a single word may be one, as Bagus is.
        let content = reading.words.filter { !$0.marks.contains(.filler) }
        let denies = reading.words.indices.contains { scan.has($0, .no) }
        if content.count > 1, denies || content.contains(where: { !$0.marks.isDisjoint(with: [.asks, .negation, .condition]) }) {
            return .failure(Wrong("answer"))
        }
        if content.count > 2, content.contains(where: { $0.marks.contains(.predicate) }) { return .failure(Wrong("answer")) }
        if content.count > 6 { return .failure(Wrong("answer")) }
        var words = Self.tidied(raw).split(separator: " ").map(String.init)
        while let word = words.first, Self.leads.contains(Self.bare(word)) { words.removeFirst() }
        while let word = words.last, Self.trails.contains(Self.bare(word)) { words.removeLast() }
        let name = words.map(Self.capitalised).joined(separator: " ").trimming(of: ",.:;!?-=")
        if name.contains(where: { $0.isNumber }) { return .failure(Wrong("digits")) }
        if name.count(where: { $0.isLetter }) < 2 { return .failure(Wrong("none")) }
        if name.count > Self.mostLetters { return .failure(Wrong("long", ["most": .int(Self.mostLetters)])) }
        return .success(.text(name))
    }

    private static let leads: Set<String> = [
        "nama", "nm", "namaku", "namanya", "saya", "aku", "atas", "a.n", "an", "a/n", "penerima", "lengkap", "kak", "panggil", "panggilan", "ini",
        "dengan", "jadi", "harusnya", "seharusnya", "diganti",
    ]
    private static let trails: Set<String> = ["kak", "ya", "aja", "saja", "kakak", "min", "yaa", "deh", "sis", "kk"]

    private static func bare(_ word: String) -> String { Folding.folded(word).trimming(of: ",.:;!?-=") }

    /// Small words get a capital; what is written with one, "McDonald", is left.
    private static func capitalised(_ word: String) -> String {
        let isOneCase = word == word.lowercased() || (word == word.uppercased() && word.count > 3)
        return isOneCase ? word.prefix(1).uppercased() + word.dropFirst().lowercased() : word
    }
}

extension String {
    func trimming(of characters: String) -> String {
        var rest = self[...]
        while let last = rest.last, characters.contains(last) || last.isWhitespace { rest.removeLast() }
        while let first = rest.first, characters.contains(first) || first.isWhitespace { rest.removeFirst() }
        return String(rest)
    }
}
