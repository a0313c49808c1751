import Dialogue

/// What the files of a shop declared, in the order of loading.
struct Declarations {
    /// `reply "price" [[ … ]]`: a name, options, and lines with their places.
    struct Block: Equatable, Sendable {
        var kind: Kind
        var name: String
        var options: [String: Value]
        var lines: [Line]
        /// The statement.
        var place: Place
        /// The plugin it came with; nil for the shop's own.
        var plugin: String?
    }

    enum Kind: String, CaseIterable, Sendable {
        case reply, intent, examples, words, entity, form
    }

    /// A line of a block that says something: not blank, no `--` comment.
    struct Line: Equatable, Sendable {
        var text: String
        /// Its first byte; `length` spans the line.
        var place: Place

        /// The place of a part of the line, in UTF-8 offsets.
        func place(_ range: Range<Int>) -> Place {
            var part = place
            part.column += range.lowerBound
            part.length = range.count
            return part
        }
    }

    /// Every field that `shop { … }` gave.
    var shop: (fields: [String: Value], place: Place)?
    var blocks: [Block] = []
    var drops: [(intent: String, place: Place)] = []
    /// Settings of plugins.
    var defaults: [String: Value] = [:]
    var findings: [Finding] = []

    /// - Parameter file: Where a plugin writes `shop { … }`, its fields count where the shop gives none.
    mutating func addShop(_ fields: [String: Value], at place: Place, in file: SourceFile?) {
        if file?.plugin != nil {
            defaults.merge(fields) { first, _ in first }
        } else if let first = shop {
            findings.append(
                Finding(at: place, "shop { … } is there twice", help: "keep one", related: .init(place: first.place, note: "the other one")))
        } else {
            shop = (fields, place)
        }
    }

    mutating func add(_ kind: Kind, name: String, options: [String: Value], text: String, line: Int, in file: SourceFile) {
        let place = Place(path: file.path, line: line)
        var lineStart = file.place(of: text, fromLine: line)
        var lines: [Line] = []
        for written in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let trimmed = written.trimmingSpaces()
            if !trimmed.isEmpty, !trimmed.hasPrefix("--") {
                var begins = lineStart ?? place
                if lineStart != nil {
                    begins.column += written.utf8.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
                    begins.length = trimmed.utf8.count
                }
                lines.append(Line(text: trimmed, place: begins))
            }
            lineStart?.line += 1
            lineStart?.column = 1
        }
        if lines.isEmpty { findings.append(Finding(at: place, "\(kind.rawValue) \"\(name)\" holds nothing", help: "write a line between [[ and ]]")) }
        blocks.append(Block(kind: kind, name: name, options: options, lines: lines, place: place, plugin: file.plugin))
    }
}
