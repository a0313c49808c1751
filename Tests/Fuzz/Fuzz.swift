// What libFuzzer calls; built with the sources of Dialogue into one program by `make fuzz`.

/// Bytes are a message for a small shop, or, after a first byte that is odd, a pattern, a line end and a message for it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: data, count: size)
    guard let first = bytes.first else { return 0 }
    if first & 1 == 0 {
        FuzzedShop.hijab.read(String(decoding: bytes.dropFirst(), as: UTF8.self))
    } else {
        let halves = bytes.dropFirst().split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
        let texts = halves.map { String(decoding: $0, as: UTF8.self) }
        FuzzedShop.hijab.match(texts[0], texts.count > 1 ? texts[1] : texts[0])
    }
    return 0
}

struct FuzzedShop {
    let understanding: Understanding
    let matcher: Matcher

    static let patterns = [
        "berapa harga {product}", "(ada|masih|ready stock) {product}", "ongkir ke {city} [berapa]", "<< cod bisa >> !jangan", "^ nama saya {x:any} $",
        "mau (pesan|beli|order) * {product}", "{n:quantity} {product} *3 {colour}", "sudah (transfer|bayar) [{rupiah}]", "(stop|berhenti) [promo]",
    ]
    static let products = [
        "Gamis Nayla", "Gamis Zahra", "Khimar Instan Alya", "Pashmina Ceruty", "Charger 33W USB-C", "Es Teh", "Monstera Deliciosa",
    ]

    nonisolated(unsafe) static let hijab = FuzzedShop()

    init() {
        var vocabulary = Vocabulary()
        var language = Language(pack: .indonesian)
        var builder = PatternIndex.Builder()
        var filed: [Understanding.FiledPattern] = []
        for line in Self.patterns {
            guard let pattern = try? Pattern(parsing: line, slotTypes: SlotType.all.map(\.rawValue), canonical: language.canonical) else {
                preconditionFailure(line)
            }
            _ = builder.add(pattern, vocabulary: &vocabulary)
            filed.append(
                .init(
                    intent: line, text: line, place: Place(path: "fuzz"), priority: 0, origin: .shop, isSmallTalk: false, isExact: true,
                    pattern: pattern))
        }
        let phrases = Self.products.map { Phrase(text: $0, type: .product, value: .handle(.product, $0)) }
        let finder = SlotFinder(phrases: phrases, language: language, vocabulary: &vocabulary)
        language.prepare(vocabulary: vocabulary)
        let index = builder.build()
        understanding = Understanding(language: language, finder: finder, index: index, patterns: filed, types: SlotType.all, vocabulary: vocabulary)
        matcher = Matcher(index)
    }

    func read(_ text: String) {
        let clauses = understanding.interpret(text, with: matcher).clauses
        precondition(clauses.allSatisfy { $0.span.upperBound <= text.utf8.count })
        precondition(matcher.effort.states <= Matcher.mostStates)
        _ = understanding.explain(text)
        let check = understanding.check
        for type in SlotType.all { _ = check.check(type, .null, text: text) }
        _ = language(text)
    }

    /// What a shop's own lines go through.
    private func language(_ text: String) -> String { understanding.language.canonical(text) }

    func match(_ line: String, _ message: String) {
        guard let pattern = try? Pattern(parsing: line, slotTypes: SlotType.all.map(\.rawValue), canonical: understanding.language.canonical) else {
            return
        }
        var vocabulary = Vocabulary()
        var builder = PatternIndex.Builder()
        _ = builder.add(pattern, vocabulary: &vocabulary)
        let matcher = Matcher(builder.build())
        var language = Language(pack: .plain)
        language.prepare(vocabulary: vocabulary)
        let reading = language.read(message)
        _ = matcher.all(in: reading, words: reading.words.indices)
        precondition(matcher.effort.states <= Matcher.mostStates)
    }
}
