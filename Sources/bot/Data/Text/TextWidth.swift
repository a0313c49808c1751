/// How much room text takes in a terminal.
///
/// Wide are the characters of East Asian Width W and F (https://www.unicode.org/reports/tr11/) and emoji in their
/// emoji form; nothing takes what only marks another character. Terminals differ on joined emoji: two columns here.
extension Character {
    var columns: Int {
        guard let first = unicodeScalars.first else { return 0 }
        if unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
        if first.properties.isEmojiPresentation || Self.isWide(first.value) { return 2 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return 1
        }
    }

    private static func isWide(_ code: UInt32) -> Bool {
        wide.contains { $0.contains(code) }
    }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF, 0x20000...0x3FFFD,
    ]
}

extension String {
    var columns: Int { reduce(0) { $0 + $1.columns } }

    /// At most `width` columns of it; `…` stands for what is cut off.
    func cut(to width: Int) -> String {
        if columns <= width { return self }
        var kept = "", taken = 0
        for character in self {
            guard taken + character.columns <= width - 1 else { break }
            kept.append(character)
            taken += character.columns
        }
        return width > 0 ? kept + "…" : ""
    }

    /// On one line, without what moves a terminal's cursor or changes its colours: customers wrote it.
    var oneLine: String { harmless.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Its line breaks stay; every other control character is `�`. Marks that turn the direction of writing are left out.
    var harmless: String {
        var clean = String.UnicodeScalarView()
        for scalar in replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar.value {
            case 0x0A: clean.append(scalar)
            case 0x09: clean.append(" ")
            case 0x202A...0x202E, 0x2066...0x2069: continue
            default: clean.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
            }
        }
        return String(clean)
    }
}
