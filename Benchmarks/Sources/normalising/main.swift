// Usage: normalising INFORMAL FORMAL PAIRS.csv
// Chat put into standard form, measured on sets of others: sentences line by line (STIF), and pairs of words (IndoCollex:
// number, informal, formal, kind). The sets are not part of the project. And how fast stems are found.

import Dialogue
import Foundation

let arguments = CommandLine.arguments
guard arguments.count >= 4 else {
    print("usage: normalising INFORMAL FORMAL PAIRS.csv [--mistakes]")
    exit(64)
}
let showsMistakes = arguments.contains("--mistakes")
let normaliser = Language(pack: .indonesian).normaliser

func lines(_ path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast(1)
}

/// As the sets are written: marks apart from words.
func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    for chunk in text.lowercased().split(separator: " ") {
        var word = ""
        for character in chunk {
            if character.isLetter || character.isNumber {
                word.append(character)
            } else {
                if !word.isEmpty { tokens.append(word) }
                word = ""
                tokens.append(String(character))
            }
        }
        if !word.isEmpty { tokens.append(word) }
    }
    return tokens
}

/// Which places of `other` stand in the longest common row of words.
func common(_ words: [String], _ other: [String]) -> [(Int, Int)] {
    var length = [[Int]](repeating: [Int](repeating: 0, count: other.count + 1), count: words.count + 1)
    for i in words.indices.reversed() {
        for j in other.indices.reversed() {
            length[i][j] = words[i] == other[j] ? length[i + 1][j + 1] + 1 : max(length[i + 1][j], length[i][j + 1])
        }
    }
    var (i, j) = (0, 0)
    var places: [(Int, Int)] = []
    while i < words.count, j < other.count {
        if words[i] == other[j] {
            places.append((i, j))
            (i, j) = (i + 1, j + 1)
        } else if length[i + 1][j] >= length[i][j + 1] {
            i += 1
        } else {
            j += 1
        }
    }
    return places
}

/// BLEU-4 of a whole set against one reference each, without smoothing, in hundredths.
func bleu(_ pairs: [(ours: [String], reference: [String])]) -> Double {
    var matched = [0.0, 0, 0, 0], total = [0.0, 0, 0, 0]
    for (ours, reference) in pairs {
        for length in 1...4 where ours.count >= length {
            var left: [ArraySlice<String>: Int] = [:]
            if reference.count >= length { for at in 0...reference.count - length { left[reference[at..<at + length], default: 0] += 1 } }
            for at in 0...ours.count - length {
                total[length - 1] += 1
                if let count = left[ours[at..<at + length]], count > 0 {
                    matched[length - 1] += 1
                    left[ours[at..<at + length]] = count - 1
                }
            }
        }
    }
    let ours = Double(pairs.reduce(0) { $0 + $1.ours.count }), reference = Double(pairs.reduce(0) { $0 + $1.reference.count })
    let precision = zip(matched, total).reduce(0) { $0 + log(max($1.0, 1e-9) / max($1.1, 1)) } / 4
    return 100 * exp(precision + min(0, 1 - reference / ours))
}

let informal = try lines(arguments[1]), formal = try lines(arguments[2])
var kept = 0, harmed = 0, touched = 0, changed: [String: Int] = [:]
for style in Normaliser.Style.allCases {
    let pairs = zip(informal, formal).map { (ours: tokens(normaliser.normalised($0, as: style)), reference: tokens($1)) }
    (kept, harmed, touched) = (0, 0, 0)
    for (line, pair) in zip(informal, pairs) {
        let written = tokens(line)
        let right = common(written, pair.reference).filter { written[$0.0].contains(where: \.isLetter) }
        let ours = Set(common(pair.ours, pair.reference).map(\.1))
        kept += right.count
        for (at, place) in right where !ours.contains(place) {
            harmed += 1
            changed["\(written[at])", default: 0] += 1
        }
    }
    var formalWords = 0
    for line in formal {
        for word in tokens(line) where word.allSatisfy(\.isLetter) {
            formalWords += 1
            let now = normaliser.normalised(word, as: style)
            if now != word {
                touched += 1
                if showsMistakes { changed["FORMAL \(word) -> \(now)", default: 0] += 1 }
            }
        }
    }
    print(
        "sentences, \(style): BLEU \(bleu(pairs)) (unchanged \(bleu(zip(informal, formal).map { (tokens($0), tokens($1)) })));",
        "right words harmed \(harmed) of \(kept) (\(100 * Double(harmed) / Double(kept)) %);",
        "of the formal side's own words \(touched) of \(formalWords) change (\(100 * Double(touched) / Double(formalWords)) %)")
}
if showsMistakes {
    print(changed.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(150).map { "\($0.key):\($0.value)" }.joined(separator: ", "))
}

var right: [String: (Int, Int)] = [:]
for line in try lines(arguments[3]).dropFirst() {
    let columns = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard columns.count >= 4 else { continue }
    let ours = Normaliser.Style.allCases.map { normaliser.normalised(columns[1].lowercased(), as: $0) }
    let isRight = ours.contains(columns[2].lowercased())
    if !isRight, showsMistakes { print("\(columns[3]): \(columns[1]) -> \(ours[0]) / \(ours[1]), should be \(columns[2])") }
    for kind in [columns[3], "all"] {
        right[kind, default: (0, 0)] = (right[kind, default: (0, 0)].0 + (isRight ? 1 : 0), right[kind, default: (0, 0)].1 + 1)
    }
    let isSpelled = ours[0] == columns[2].lowercased()
    right["spelled", default: (0, 0)] = (right["spelled", default: (0, 0)].0 + (isSpelled ? 1 : 0), right["spelled", default: (0, 0)].1 + 1)
}
for (kind, count) in right.sorted(by: { $0.key < $1.key }) {
    print("words, \(kind): \(count.0) of \(count.1) (\(100 * Double(count.0) / Double(count.1)) %)")
}

let stemmer = Stemmer(
    roots: "kirim bayar pesan sampai transfer kembali ganti ongkir gede kecil besar tukar beli cari".split(separator: " ").map(String.init))
let words = """
    pengiriman dikirimkan ngirimin pembayaran dibayarin pesanannya kegedean kebesaran menukarkan dibeliin nyampai ditransferkan mengembalikan gantinya
    ongkirnya kirimkan mencarikan pemesanan kirim bayar warnanya bajunya selamat tolong
    """.split(whereSeparator: \.isWhitespace).map(String.init)
let start = ContinuousClock.now
var letters = 0
for _ in 0..<100_000 { for word in words { letters &+= stemmer.stem(word).utf8.count } }
let seconds = (ContinuousClock.now - start) / .seconds(1)
print("stems: \(Int(Double(100_000 * words.count) / seconds)) words a second (\(letters) letters)")
