/// Whether letters can be said at all: "htlo" and "kodg" are slips whatever the language, "fojo" may be a word.
///
/// Indonesian, and the English that is mixed into it. Words without a vowel are abbreviations and not judged.
enum Speakable {
    static func isUnspeakable(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.firstIndex(where: Folding.isVowel), let last = word.lastIndex(where: Folding.isVowel) else { return false }
        if word.indices.contains(where: { word[$0] == UInt8(ascii: "q") && !(word.indices.contains($0 + 1) && Folding.isVowel(word[$0 + 1])) }) {
            return true
        }
        if word.contains(UInt8(ascii: "q")), !word.starts(with: "qu".utf8), !word.starts(with: "qa".utf8) { return true }
        return isStrange(word[..<first], onsets) || isStrange(word[(last + 1)...], codas)
    }

    /// Two consonants or more that no word opens or ends with.
    private static func isStrange(_ cluster: ArraySlice<UInt8>, _ usual: Set<[UInt8]>) -> Bool {
        cluster.count > 1 && !usual.contains(Array(cluster))
    }

    private static let onsets = clusters(
        """
        bl br ch cl cr dh dr dw fl fr gl gr gw kh kl kn kr kw mb nd ng ngg nj ny ph pl pr ps rh sc sch scr sh sk skr sl sm sn sp spl spr sr st str
        sw sy th tr ts tw wh wr
        """)
    private static let codas = clusters(
        """
        bs ch ck ct ds dy ff fs ft gh ght gs hn ks ky lf lk ll lm lp ls lt ly mb mp ms mn my nc nch nd ng ngs nk nks ns nt nts ny ph ps pt py rb rc
        rd rf rg rk rks rl rm rn rp rs rst rt rts ry sh sk sm sp ss st sts sy tch th ths ts tt ty wl wn ws xt yd ys zz
        """)

    private static func clusters(_ list: String) -> Set<[UInt8]> {
        Set(list.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { Array($0) })
    }
}
