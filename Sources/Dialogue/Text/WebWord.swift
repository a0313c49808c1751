/// E-mail addresses and links, which are one word each: rina@gmail.com, wa.me/6281234567890, https://….
enum WebWord {
    /// Where the address ends that the word `start ..< end` of `text` begins; nil if it begins none. A look at one byte for
    /// every other word.
    @inline(__always)
    static func end(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard end + 1 < text.count else { return nil }
        switch text[end] {
        case UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "_"): return Folding.isWordByte(text[end + 1]) ? longEnd(text, start, end) : nil
        case UInt8(ascii: ":"): return isScheme(text, start, end) ? longEnd(text, start, end) : nil
        default: return nil
        }
    }

    private static func isScheme(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard (4...5).contains(end - start), text.count > end + 3, text[end + 1] == UInt8(ascii: "/"), text[end + 2] == UInt8(ascii: "/") else {
            return false
        }
        let word = text[start..<end].map(Folding.lowered)
        return word.elementsEqual("http".utf8) || word.elementsEqual("https".utf8)
    }

    private static func longEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var at = end
        var hasAt = false
        let isSchemed = text[end] == UInt8(ascii: ":")
        let limit = min(text.count, start + 200)
        while at < limit, isPart(text[at], inPath: isSchemed) || !hasAt && text[at] == UInt8(ascii: "@") {
            if text[at] == UInt8(ascii: "@") { hasAt = true }
            at += 1
        }
        // What ends a sentence is no part of it.
        while at > end, !Folding.isWordByte(text[at - 1]), text[at - 1] != UInt8(ascii: "/") { at -= 1 }
        if isSchemed { return at }
        let word = Array(text[start..<at])[...]
        if hasAt { return endsInDomain(word) ? at : nil }
        guard endsLikeLink(word) else { return nil }
        // The path of a link may hold more signs.
        if at < limit, text[at] == UInt8(ascii: "/") || text[at - 1] == UInt8(ascii: "/") {
            while at < limit, isPart(text[at], inPath: true) { at += 1 }
            while at > end, !Folding.isWordByte(text[at - 1]), text[at - 1] != UInt8(ascii: "/") { at -= 1 }
        }
        return at
    }

    /// Whether it is a host with a well-known ending, or such a host and a path.
    static func endsLikeLink(_ word: ArraySlice<UInt8>) -> Bool {
        let host = word.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        return endsInDomain(host, hasPath: host.count < word.count)
    }

    private static let endings: Set<String> = ["com", "id", "net", "org", "shop", "store", "info", "biz"]
    /// Words of chat as well, so that a path must follow: wa.me/62…, bit.ly/…
    private static let shortEndings: Set<String> = ["me", "ly", "ee", "co", "gl", "to", "link"]

    private static func endsInDomain(_ host: ArraySlice<UInt8>, hasPath: Bool = false) -> Bool {
        let parts = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }), let last = parts.last else { return false }
        let ending = String(decoding: last.map(Folding.lowered), as: UTF8.self)
        return endings.contains(ending) || hasPath && shortEndings.contains(ending)
    }

    private static func isPart(_ byte: UInt8, inPath: Bool) -> Bool {
        if Folding.isWordByte(byte) { return true }
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"): return true
        case UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "+"),
            UInt8(ascii: "~"), UInt8(ascii: "@"):
            return inPath
        default: return false
        }
    }
}
