/// Takes affixes off, formal and of the street: ngirim, kirimin, dikirimkan, pengiriman.
///
/// Rules only, no root list: every candidate is put to the caller, who knows the shop's words. A
/// word has at most a few dozen candidates. Not done: infixes, two prefixes at once.
enum Affixes {
    struct Kinds: OptionSet {
        let rawValue: Int
        /// Who does it to whom; the meaning stays: di-, me-, ng-, -in, -kan.
        static let voice = Kinds(rawValue: 1)
        /// A new word: pe-…-an, ke-…-an, -an.
        static let noun = Kinds(rawValue: 2)
        static let all: Kinds = [.voice, .noun]
    }

    private struct Prefix {
        let letters: [UInt8]
        /// What the prefix may have swallowed; an empty one for nothing.
        let restored: [[UInt8]]
        let kind: Kinds
        init(_ letters: String, _ restored: [String], _ kind: Kinds) {
            self.letters = Array(letters.utf8)
            self.restored = restored.map { Array($0.utf8) }
            self.kind = kind
        }
    }

    /// Longest first, so that "meng" is tried before "me".
    private static let prefixes: [Prefix] = [
        Prefix("meng", ["", "k"], .voice), Prefix("meny", ["s"], .voice), Prefix("mem", ["", "p"], .voice),
        Prefix("men", ["", "t"], .voice), Prefix("me", [""], .voice),
        Prefix("peng", ["", "k"], .noun), Prefix("peny", ["s"], .noun), Prefix("pem", ["", "p"], .noun),
        Prefix("pen", ["", "t"], .noun), Prefix("pe", [""], .noun),
        Prefix("nge", ["", "ke"], .voice), Prefix("ng", ["", "k"], .voice), Prefix("ny", ["s", "c"], .voice),
        Prefix("n", ["t", ""], .voice), Prefix("m", ["p", ""], .voice),
        Prefix("di", [""], .voice), Prefix("ter", [""], .voice), Prefix("ber", [""], .voice), Prefix("be", [""], .noun),
        Prefix("ke", [""], .noun), Prefix("se", [""], .noun),
    ]

    private static let suffixes: [(letters: [UInt8], kind: Kinds)] = [
        (Array("kan".utf8), .voice), (Array("in".utf8), .voice), (Array("an".utf8), .noun), (Array("i".utf8), .voice),
    ]

    /// The first stem that `known` accepts, with as little taken off as possible.
    static func stem<Found>(
        of word: ArraySlice<UInt8>, _ kinds: Kinds, known: (ArraySlice<UInt8>) -> Found?
    ) -> Found? {
        guard word.count >= 4, word.count <= 40, word.allSatisfy(Folding.isLetter) else { return nil }
        for suffix in suffixes where kinds.contains(suffix.kind) {
            if let rest = dropping(suffix.letters, from: word, least: 3), let found = known(rest) { return found }
        }
        for prefix in prefixes where kinds.contains(prefix.kind) && word.starts(with: prefix.letters) {
            let rest = word.dropFirst(prefix.letters.count)
            for letters in prefix.restored {
                let base = letters.isEmpty ? rest : (letters + rest)[...]
                // One letter taken off a short word makes another word by chance.
                if base.count >= (prefix.letters.count == 1 ? 4 : 3), let found = known(base) { return found }
                for suffix in suffixes where kinds.contains(suffix.kind) {
                    if let stem = dropping(suffix.letters, from: base, least: 3), let found = known(stem) { return found }
                }
            }
        }
        return nil
    }

    private static func dropping(_ suffix: [UInt8], from word: ArraySlice<UInt8>, least: Int) -> ArraySlice<UInt8>? {
        guard word.count >= suffix.count + least, word.suffix(suffix.count).elementsEqual(suffix) else { return nil }
        return word.dropLast(suffix.count)
    }
}
