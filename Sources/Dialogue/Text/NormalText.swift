/// A normalised text in the making: words with what stands between them.
struct NormalText {
    private struct Item {
        var piece: Piece
        /// What a word is written as; empty for a word that is left out.
        var text: String
        /// The word as decided, in small letters; empty for everything else.
        var word = ""
    }
    private var items: [Item] = []

    /// Adds a word.
    ///
    /// - Parameter meaning: What it is written as; nil to leave it.
    mutating func append(_ written: String, _ folded: String, meaning: String?) {
        let meant = meaning ?? folded
        let isCapital = written.utf8.first.map(Folding.isCapital) ?? false
        // Only what changes is written anew.
        let text = meant == folded ? written : isCapital ? meant.prefix(1).uppercased() + meant.dropFirst() : meant
        items.append(Item(piece: .word(written), text: text, word: meant))
    }

    /// Adds what stands as it is.
    mutating func append(_ piece: Piece) { items.append(Item(piece: piece, text: piece.text)) }

    /// The text; with `formal`, particles are dropped and sentences closed.
    func finished(_ formal: FormalWords?) -> String {
        guard let formal else { return items.map(\.text).joined() }
        var items = items
        Self.join(&items, formal)
        var sentences: [[Item]] = [[]]
        for (at, item) in items.enumerated() {
            sentences[sentences.count - 1].append(item)
            if Self.endsSentence(items, at) { sentences.append([]) }
        }
        return sentences.map { finished($0, formal) }.joined()
    }

    /// "di kirim", "pesan nya": one word each.
    private static func join(_ items: inout [Item], _ formal: FormalWords) {
        for at in items.indices.dropFirst(2) where !items[at].word.isEmpty && !items[at - 2].word.isEmpty {
            guard items[at - 1].piece.isBlank else { continue }
            let joins = items[at].word == "nya" || items[at - 2].word == "di" && formal.verbs.contains(String(items[at].word.prefix { $0 != "-" }))
            guard joins else { continue }
            items[at].text = items[at - 2].text + items[at].text
            items[at].word = items[at - 2].word + items[at].word
            for before in [at - 2, at - 1] { (items[before].text, items[before].word) = ("", "") }
        }
    }

    private static func endsSentence(_ items: [Item], _ at: Int) -> Bool {
        switch items[at].piece {
        case .mark(let mark):
            ".?!…".unicodeScalars.contains(mark) && (at + 1 >= items.count || items[at + 1].piece.isBlank)
        case .blank(let blank): blank.contains(where: \.isNewline)
        default: false
        }
    }

    private func finished(_ sentence: [Item], _ formal: FormalWords) -> String {
        var items = sentence
        let words = items.indices.filter { !items[$0].word.isEmpty }
        // One word alone is an answer or a call and stays.
        guard words.count > 2, let last = words.last else { return items.map(\.text).joined() }
        let asks = words.contains { formal.asking.contains(items[$0].word) || items[$0].word.hasSuffix("kah") }
        var lost: [Int] = []
        for word in words.reversed() {
            guard formal.particles.contains(items[word].word) else { break }
            lost.append(word)
        }
        let kept = words.count - lost.count
        if kept == 0 { return items.map(\.text).joined() }
        lost += words.dropLast(lost.count).filter { formal.fillers.contains(items[$0].word) }
        for word in lost {
            items[word].text = ""
            if word > 0, items[word - 1].piece.isBlank { items[word - 1].text = "" }
        }
        if !items[(last + 1)...].contains(where: \.piece.isMark), let close = words.last(where: { !items[$0].text.isEmpty }) {
            items[close].text += asks ? "?" : "."
        }
        return items.map(\.text).joined()
    }
}
