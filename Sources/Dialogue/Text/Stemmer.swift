/// Takes Indonesian words back to their roots: pembayaran and dibayarin to bayar, buku-bukunya to buku.
///
/// It knows the affixes and brings no roots: a word comes back as it is unless one of the roots is
/// found in it. See docs/normalising.md.
public struct Stemmer: Sendable {
    private var table = SurfaceTable()

    public init(roots: some Sequence<String>) {
        for root in roots { _ = table.insert(Array(Folding.folded(root).utf8)) }
    }

    /// The root of one word; the word itself, folded, if none is found.
    public func stem(_ word: String) -> String {
        let folded = Folding.folded(word.unicodeScalars)
        return String(decoding: stem(folded[...]) ?? folded[...], as: UTF8.self)
    }

    private func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let own = table.find(word)
        if own >= 0 { return table.key(of: own) }
        if let hyphen = word.lastIndex(of: UInt8(ascii: "-")) { return doubled(word[..<hyphen], word[(hyphen + 1)...]) }
        let found = Affixes.stem(of: word, [.all, .ending, .infix]) { candidate in
            let entry = table.find(candidate)
            return entry >= 0 ? entry : nil
        }
        return found.map { table.key(of: $0) }
    }

    /// nikmat-ku, buku-buku, berbalas-balasan, meniru-nirukan: both halves have one root.
    private func doubled(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        if (Affixes.particles + Affixes.possessives).contains(where: { $0.count == second.count && $0.begins(second) }) { return stem(first) }
        guard let root = stem(first) else { return nil }
        let other = stem(second) ?? stem((Array("me".utf8) + second)[...])
        return other.map { $0.elementsEqual(root) } ?? false ? root : nil
    }
}
