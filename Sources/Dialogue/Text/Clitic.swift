/// What hangs on the end of a word without changing it: harganya, paketku, bisakah.
struct Clitic {
    let letters: [UInt8]
    /// Taken off only if the rest is a known word; "-nya" also comes off unknown ones.
    let needsKnownWord: Bool
    /// Javanese and Sundanese endings, taken off only if the rest is a word of the vocabulary.
    let isRegional: Bool

    private init(_ letters: String, needsKnownWord: Bool = true, isRegional: Bool = false) {
        self.letters = Array(letters.utf8)
        self.needsKnownWord = needsKnownWord
        self.isRegional = isRegional
    }

    static let all = [
        Clitic("nya", needsKnownWord: false), Clitic("kah"), Clitic("lah"), Clitic("pun"), Clitic("ku"), Clitic("mu"),
        Clitic("na", isRegional: true), Clitic("ne", isRegional: true), Clitic("e", isRegional: true),
    ]

    /// `word` without this ending; nil if it does not end so or fewer than three letters are left.
    func rest(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard word.count >= letters.count + 3, word.suffix(letters.count).elementsEqual(letters) else { return nil }
        let rest = word.dropLast(letters.count)
        return rest.last == UInt8(ascii: "-") ? rest.dropLast() : rest
    }
}
