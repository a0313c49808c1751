/// Chat in standard spelling, or as careful people write: for people to read and for measuring.
///
/// The engine does not need it: ``Language/read(_:repairing:)`` gives each word what it may stand for and leaves the
/// text alone. Here a text comes out, and each word has to be decided. See docs/normalising.md.
public struct Normaliser: Sendable {
    /// How far to go.
    public enum Style: String, Sendable, CaseIterable {
        /// Words are spelled out; which words are used stays the writer's choice: "gw gk tau" is "gue enggak tahu".
        case spelled
        /// Words of chat are replaced, particles dropped, sentences closed: "saya tidak tahu."
        case formal
    }

    let pack: LanguagePack
    /// Written as one, meant as several.
    let merged: [String: String]
    let cities: Set<String>
    /// Words that stay as they are.
    var known = SurfaceTable()
    /// What words are without their vowels, likelier words first.
    var skeletons: [[UInt8]: [String]] = [:]

    /// Takes some milliseconds; to be kept.
    init(pack: LanguagePack) {
        self.pack = pack
        merged = Dictionary(pack.merged.map { ($0.written, $0.words.joined(separator: " ")) }) { _, last in last }
        cities = Set(pack.names.filter { $0.type == .city }.map { Folding.folded($0.name) }).subtracting(pack.doubtful)
        let formal = pack.formal
        let canonical = Set(pack.spellings.values).sorted()
        let words =
            formal.frequent + formal.kept.sorted() + formal.formal.values.sorted() + formal.spelled.values.sorted() + pack.common
            + pack.colours.map(\.name) + pack.goods.heads + pack.goods.tails + formal.particles.sorted() + canonical
        for word in words where formal.spelled[word] == nil && !word.contains(" ") {
            let folded = Array(word.utf8)
            guard !word.isEmpty, known.find(folded) < 0 else { continue }
            _ = known.insert(folded)
            if folded.count >= 3, folded.count <= 16, !formal.kept.contains(word) {
                skeletons[VowelDropping.skeleton(of: folded[...]), default: []].append(word)
            }
        }
    }

    /// `text` in the given style. Words that nobody knows, numbers, links and names of places and people stay as written.
    ///
    /// Time grows with the length of the text; what stands behind ``Language/maximumBytes`` is left out.
    public func normalised(_ text: String, as style: Style = .formal) -> String {
        var output = NormalText()
        for piece in Piece.pieces(of: text) {
            if case .word(let written) = piece {
                let folded = Folding.folded(written)
                output.append(written, folded, meaning: folded.utf8.count <= Affixes.longest ? word(folded, style) : nil)
            } else {
                output.append(piece)
            }
        }
        return output.finished(style == .formal && pack.inflects ? pack.formal : nil)
    }
}

extension Language {
    /// What puts messages into standard spelling. Takes some milliseconds to make; to be kept.
    public var normaliser: Normaliser { Normaliser(pack: pack) }
}

/// A word, or what stands between words.
enum Piece {
    /// With a capital or without; digits, hyphens and apostrophes inside.
    case word(String)
    /// A link, an e-mail address, a handle, or what else is no word; stays as it is.
    case verbatim(String)
    case blank(String)
    case mark(Unicode.Scalar)

    /// As written.
    var text: String {
        switch self {
        case .word(let text), .verbatim(let text), .blank(let text): text
        case .mark(let scalar): String(scalar)
        }
    }

    var isBlank: Bool { if case .blank = self { true } else { false } }
    var isMark: Bool { if case .mark = self { true } else { false } }

    static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var chunk = "", blank = ""
        func closeChunk() {
            if !chunk.isEmpty { pieces += words(of: chunk) }
            chunk = ""
        }
        for scalar in text.unicodeScalars.prefix(Language.maximumBytes) {
            if scalar.properties.isWhitespace {
                closeChunk()
                blank.unicodeScalars.append(scalar)
            } else {
                if !blank.isEmpty { pieces.append(.blank(blank)) }
                blank = ""
                chunk.unicodeScalars.append(scalar)
            }
        }
        closeChunk()
        if !blank.isEmpty { pieces.append(.blank(blank)) }
        return pieces
    }

    /// Of letters without blanks: the words and the marks around them; one verbatim piece if it is an address.
    private static func words(of chunk: String) -> [Piece] {
        let scalars = Array(chunk.unicodeScalars)
        if scalars.contains(where: { "@_/\\#".unicodeScalars.contains($0) }) || WebWord.endsLikeLink(Array(chunk.utf8)[...]) {
            return [.verbatim(chunk)]
        }
        func isPart(_ at: Int) -> Bool {
            let kind = ScalarClass(scalars[at])
            return scalars[at].isASCII
                ? scalars[at].properties.isAlphabetic || Folding.isDigit(UInt8(scalars[at].value)) : kind == .word || kind == .invisible
        }
        var pieces: [Piece] = []
        var at = 0
        while at < scalars.count {
            var end = at
            while end < scalars.count,
                isPart(end) || end > at && end + 1 < scalars.count && isPart(end + 1) && joins(scalars[end], scalars[end - 1], scalars[end + 1])
            {
                end += 1
            }
            if end == at {
                pieces.append(.mark(scalars[at]))
                at += 1
                continue
            }
            var word = ""
            word.unicodeScalars.append(contentsOf: scalars[at..<end])
            pieces.append(.word(word))
            at = end
        }
        return pieces
    }

    /// baju-baju, jum'at, 75.000
    private static func joins(_ scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "'", "&": true
        case ".", ",", ":": before.properties.numericType != nil && after.properties.numericType != nil
        default: false
        }
    }
}
